"""The recipe in Keras on TensorFlow, as a tutorial writes it: compile, fit, predict."""

import os

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras
import recipe
import tensorflow as tf

options = recipe.options()
if options.threads > 0:
    tf.config.threading.set_intra_op_parallelism_threads(options.threads)
    tf.config.threading.set_inter_op_parallelism_threads(options.threads)
train_x, train_y, test_x, test_y = recipe.load()
keras.utils.set_random_seed(42)

model = keras.Sequential(
    [
        keras.Input((784,)),
        keras.layers.Dense(recipe.UNITS, activation="relu"),
        keras.layers.Dense(recipe.CLASSES, activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")


class EpochTimes(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        stopwatch.__enter__()

    def on_epoch_end(self, epoch, logs=None):
        stopwatch.__exit__()


stopwatch = recipe.Stopwatch()
model.fit(
    train_x, train_y, batch_size=recipe.BATCH, epochs=options.epochs, shuffle=True, verbose=0, callbacks=[EpochTimes()]
)
predicted = model.predict(test_x, batch_size=1000, verbose=0).argmax(axis=1)
recipe.report(stopwatch, predicted, test_y, {"Keras": keras.__version__, "TensorFlow": tf.__version__})
