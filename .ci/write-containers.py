"""Writes a dataset of four gzipped IDX files in other containers, with the real NumPy and the real Pillow.

Usage: python write-containers.py IDX-FOLDER NPZ-FILE IMAGE-FOLDER

The .npz file is deflated, and its labels are of another type and byte order than NumPy's own.
"""

import gzip
import sys
from pathlib import Path

import numpy as np
from PIL import Image

folder, npz, images = map(Path, sys.argv[1:])


def idx(name: str) -> np.ndarray:
    content = gzip.decompress((folder / f"{name}.gz").read_bytes())
    shape = np.frombuffer(content, ">u4", content[3], 4)
    return np.frombuffer(content, np.uint8, offset=4 + 4 * content[3]).reshape(shape)


arrays = {}
for part, name in (("train", "train"), ("test", "t10k")):
    x, y = idx(f"{name}-images-idx3-ubyte"), idx(f"{name}-labels-idx1-ubyte")
    arrays |= {f"x_{part}": x, f"y_{part}": y.astype(">i4")}
    for label in np.unique(y):
        (images / part / str(label)).mkdir(parents=True)
    for index, (pixels, label) in enumerate(zip(x, y)):
        Image.fromarray(pixels).save(images / part / str(label) / f"{index:05}.png", compress_level=1)
np.savez_compressed(npz, **arrays)
