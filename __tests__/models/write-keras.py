"""
Writes the model files that the tests read, as the installed Keras writes them: `python3 write-keras.py FOLDER`.

Keras 3: `pip install keras==3.12.0 jax==0.10.2 scipy` and KERAS_BACKEND=jax, the lightest that it starts with
(conv-hidden.json is of 3.15.1, which writes a little more).
Keras 2: `pip install tensorflow-cpu==2.15.1 tf-keras==2.15.1` and the argument tf_keras after the folder.
"""

import importlib
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
package = sys.argv[2] if len(sys.argv) > 2 else "keras"
keras = importlib.import_module(package)
L = keras.layers


def image(*shape):
    return keras.Input(shape) if package == "keras" else L.InputLayer(shape)


MODELS = {
    # The network of the defaults, by the names that they have.
    "dense": lambda: [
        image(28, 28),
        L.Flatten(name="flat"),
        L.Dense(128, activation="relu", name="dense_1"),
        L.Dense(10, activation="softmax", name="dense_2"),
    ],
    "conv": lambda: [
        image(28, 28, 1),
        L.Conv2D(8, 3, activation="relu", name="conv_1"),
        L.MaxPooling2D(name="pool_1"),
        L.Conv2D(16, 3, activation="relu", name="conv_2"),
        L.MaxPooling2D(name="pool_2"),
        L.Flatten(name="flat"),
        L.Dense(10, activation="softmax", name="out"),
    ],
    # Every layer, every initializer, both paddings, strides, activations.
    "all": lambda: [
        image(28, 28),
        L.Reshape((28, 28, 1), name="reshape"),
        L.Conv2D(4, 3, strides=2, padding="same", use_bias=False, kernel_initializer="he_normal", name="conv"),
        L.BatchNormalization(name="bn_1"),
        L.ReLU(max_value=6.0, name="relu"),
        L.DepthwiseConv2D(
            3, padding="same", depth_multiplier=2, activation="elu", depthwise_initializer="he_uniform", name="depthwise"
        ),
        L.AveragePooling2D(2, strides=1, name="average"),
        L.SeparableConv2D(
            12, 3, strides=2, activation="tanh", bias_initializer="ones", name="separable"
        ),
        L.Dropout(0.25, name="dropout"),
        L.Activation("sigmoid", name="activation"),
        L.GlobalAveragePooling2D(name="global"),
        L.Dense(
            16,
            activation="relu6" if package == "keras" else "relu",
            kernel_initializer=keras.initializers.TruncatedNormal(stddev=0.1),
            bias_initializer=keras.initializers.Constant(0.01),
            name="hidden",
        ),
        L.BatchNormalization(momentum=0.9, name="bn_2"),
        L.Dense(
            12,
            kernel_initializer=keras.initializers.RandomNormal(stddev=0.2, seed=7),
            bias_initializer=keras.initializers.RandomUniform(-0.1, 0.1),
            activation="tanh",
            name="narrow",
        ),
        L.Dense(10, kernel_initializer="lecun_normal", bias_initializer="zeros", name="logits"),
        L.Softmax(name="softmax"),
    ],
    # What must be refused, each for a reason of its own.
    "refused-lambda": lambda: [image(28, 28), L.Lambda(lambda x: x), L.Flatten(), L.Dense(10, activation="softmax")],
    "refused-regularizer": lambda: [
        image(28, 28),
        L.Flatten(),
        L.Dense(10, activation="softmax", kernel_regularizer="l2", name="out"),
    ],
    "refused-not-softmax": lambda: [image(28, 28), L.Flatten(), L.Dense(10, name="out")],
    "refused-shape": lambda: [image(32, 32), L.Flatten(), L.Dense(10, activation="softmax", name="out")],
    "refused-orthogonal": lambda: [
        image(28, 28),
        L.Flatten(),
        L.Dense(10, activation="softmax", kernel_initializer="orthogonal", name="out"),
    ],
    "refused-nested": lambda: [
        image(28, 28),
        L.Flatten(),
        keras.Sequential([L.Dense(10, activation="softmax")], name="inner"),
    ],
}

if package == "keras":
    # As conv with a hidden layer, which takes it over 0.985 on MNIST within three epochs.
    MODELS["conv-hidden"] = lambda: [
        image(28, 28, 1),
        L.Conv2D(8, 3, activation="relu", name="conv_1"),
        L.MaxPooling2D(name="pool_1"),
        L.Conv2D(16, 3, activation="relu", name="conv_2"),
        L.MaxPooling2D(name="pool_2"),
        L.Flatten(name="flat"),
        L.Dense(64, activation="relu", name="hidden"),
        L.Dense(10, activation="softmax", name="out"),
    ]

folder.mkdir(parents=True, exist_ok=True)
for name, layers in MODELS.items():
    written = keras.Sequential(layers()).to_json()
    (folder / f"{name}.json").write_text(json.dumps(json.loads(written), separators=(",", ":")) + "\n")

# A network that is no Sequential one, and one in half precision.
take = keras.Input((28, 28))
give = L.Dense(10, activation="softmax")(L.Flatten()(take))
(folder / "refused-functional.json").write_text(keras.Model(take, give).to_json() + "\n")
if package == "keras":
    keras.config.set_dtype_policy("mixed_float16")
    half = keras.Sequential([image(28, 28), L.Flatten(), L.Dense(10, activation="softmax", name="out")])
    (folder / "refused-half.json").write_text(half.to_json() + "\n")
print(package, keras.__version__)
