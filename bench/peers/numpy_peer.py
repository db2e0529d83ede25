"""The recipe in NumPy: matrix products by its BLAS, Adam in place."""

import numpy as np
import recipe

options = recipe.options()
train_x, train_y, test_x, test_y = recipe.load()
random = np.random.default_rng(42)
weights = recipe.initial_weights(random)
means = [np.zeros_like(w) for w in weights]
squares = [np.zeros_like(w) for w in weights]
scratch = [(np.empty_like(w), np.empty_like(w)) for w in weights]
rows = np.arange(recipe.BATCH)


def gradients(x, y):
    kernel1, bias1, kernel2, bias2 = weights
    hidden = np.maximum(x @ kernel1 + bias1, 0)
    logits = hidden @ kernel2 + bias2
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    p[rows, y] -= 1
    p /= recipe.BATCH
    below = (p @ kernel2.T) * (hidden > 0)
    return x.T @ below, below.sum(axis=0), hidden.T @ p, p.sum(axis=0)


def adam(step, grads):
    # Both corrections in one factor, as Keras does: fewer passes over the weights.
    rate = recipe.LEARNING_RATE * np.sqrt(1 - recipe.BETA2**step) / (1 - recipe.BETA1**step)
    for w, m, v, g, (a, b) in zip(weights, means, squares, grads, scratch):
        m *= np.float32(recipe.BETA1)
        np.multiply(g, np.float32(1 - recipe.BETA1), out=a)
        m += a
        v *= np.float32(recipe.BETA2)
        np.multiply(g, g, out=a)
        a *= np.float32(1 - recipe.BETA2)
        v += a
        np.sqrt(v, out=a)
        a += np.float32(recipe.EPSILON)
        np.divide(m, a, out=b)
        b *= np.float32(rate)
        w -= b


stopwatch = recipe.Stopwatch()
step = 0
for _ in range(options.epochs):
    with stopwatch:
        order = random.permutation(len(train_y))
        for start in range(0, len(order), recipe.BATCH):
            batch = order[start : start + recipe.BATCH]
            step += 1
            adam(step, gradients(train_x[batch], train_y[batch]))

kernel1, bias1, kernel2, bias2 = weights
predicted = (np.maximum(test_x @ kernel1 + bias1, 0) @ kernel2 + bias2).argmax(axis=1)
recipe.report(stopwatch, predicted, test_y, {"NumPy": np.__version__})
