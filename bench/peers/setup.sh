#!/bin/sh
# Makes the Python environment of the peers, bench/peers/.venv: JAX, Keras on TensorFlow, NumPy (about 2 GB installed).
# With --pytorch also PyTorch, whose wheel for Linux on PyPI brings NVIDIA's libraries with it and does not load without
# them, on a machine without a GPU too: several gigabytes more.
set -eu
cd "$(dirname "$0")"
python3 -m venv .venv
.venv/bin/pip install --disable-pip-version-check --requirement requirements.txt
if [ "${1:-}" = --pytorch ]; then
  .venv/bin/pip install --disable-pip-version-check --requirement requirements-pytorch.txt
fi
