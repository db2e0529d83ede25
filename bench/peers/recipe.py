"""What every peer shares: the bundled MNIST, the recipe's numbers, and the line of JSON that bench/run.mjs reads."""

import argparse
import gzip
import json
import math
import os
import pathlib
import time

import numpy as np

BATCH = 32
UNITS = 128
CLASSES = 10
LEARNING_RATE = 0.001
BETA1 = 0.9
BETA2 = 0.999
EPSILON = 1e-7

_DATA = pathlib.Path(__file__).resolve().parents[2] / "data" / "mnist"


def options():
    """`--epochs N`, and `--threads N` for libraries that can be told: 0 leaves it to them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--threads", type=int, default=0)
    return parser.parse_args()


def load():
    """Images as float32 in 0..1 of shape [n, 784] and labels as int32, for training and for testing."""
    return _images("train"), _labels("train"), _images("t10k"), _labels("t10k")


def _images(part):
    pixels = np.frombuffer(_idx(f"{part}-images-idx3-ubyte", 16), np.uint8).reshape(-1, 784)
    return pixels.astype(np.float32) / np.float32(255)


def _labels(part):
    return np.frombuffer(_idx(f"{part}-labels-idx1-ubyte", 8), np.uint8).astype(np.int32)


def _idx(name, header_bytes):
    return gzip.decompress((_DATA / f"{name}.gz").read_bytes())[header_bytes:]


def glorot_uniform(random, fan_in, fan_out):
    limit = math.sqrt(6 / (fan_in + fan_out))
    return random.uniform(-limit, limit, (fan_in, fan_out)).astype(np.float32)


def initial_weights(random):
    """kernel1, bias1, kernel2, bias2"""
    return [
        glorot_uniform(random, 784, UNITS),
        np.zeros(UNITS, np.float32),
        glorot_uniform(random, UNITS, CLASSES),
        np.zeros(CLASSES, np.float32),
    ]


def _await_turn():
    """Waits at the gate that bench/turns.mjs gives to a program which takes turns with others."""
    if "BENCH_TURNS" in os.environ:
        os.write(3, b".")
        os.read(3, 1)


class Stopwatch:
    """`with stopwatch:` around each epoch, which begins when it is this program's turn."""

    def __init__(self):
        self.seconds = []

    def __enter__(self):
        _await_turn()
        self._started = time.perf_counter()

    def __exit__(self, *_):
        self.seconds.append(time.perf_counter() - self._started)


def report(stopwatch, predicted, labels, versions):
    accuracy = float(np.mean(np.asarray(predicted) == labels))
    print(json.dumps({"epochSeconds": stopwatch.seconds, "accuracy": accuracy, "versions": versions}))
