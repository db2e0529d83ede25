"""The recipe in JAX: one jitted scan over the batches of an epoch, everything donated."""

import functools

import jax
import jax.numpy as jnp
import numpy as np
import recipe

options = recipe.options()
train_x, train_y, test_x, test_y = recipe.load()
random = np.random.default_rng(42)
train_x, train_y = jnp.asarray(train_x), jnp.asarray(train_y)


def logits_of(weights, x):
    kernel1, bias1, kernel2, bias2 = weights
    return jax.nn.relu(x @ kernel1 + bias1) @ kernel2 + bias2


def loss(weights, x, y):
    return -jnp.mean(jax.nn.log_softmax(logits_of(weights, x))[jnp.arange(recipe.BATCH), y])


def one_step(state, batch):
    weights, means, squares, step = state
    grads = jax.grad(loss)(weights, *batch)
    step = step + 1
    # Both corrections in one factor, as Keras does.
    rate = recipe.LEARNING_RATE * jnp.sqrt(1 - recipe.BETA2**step) / (1 - recipe.BETA1**step)
    means = [m * recipe.BETA1 + g * (1 - recipe.BETA1) for m, g in zip(means, grads)]
    squares = [v * recipe.BETA2 + g * g * (1 - recipe.BETA2) for v, g in zip(squares, grads)]
    weights = [w - rate * m / (jnp.sqrt(v) + recipe.EPSILON) for w, m, v in zip(weights, means, squares)]
    return (weights, means, squares, step), None


@functools.partial(jax.jit, donate_argnums=0)
def epoch(state, order, x, y):
    # x and y are arguments: as constants they would be compiled into the program, and held twice.
    train = lambda state, batch: one_step(state, (x[batch], y[batch]))
    return jax.lax.scan(train, state, order.reshape(-1, recipe.BATCH))[0]


weights = [jnp.asarray(w) for w in recipe.initial_weights(random)]
zeros = lambda: [jnp.zeros_like(w) for w in weights]
state = (weights, zeros(), zeros(), jnp.float32(0))
stopwatch = recipe.Stopwatch()
for _ in range(options.epochs):
    with stopwatch:
        order = random.permutation(len(train_y)).astype(np.int32)
        state = jax.block_until_ready(epoch(state, order, train_x, train_y))

predicted = jax.jit(logits_of)(state[0], jnp.asarray(test_x)).argmax(axis=1)
recipe.report(stopwatch, predicted, test_y, {"JAX": jax.__version__})
