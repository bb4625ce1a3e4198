"""Pictures that tests write into TIFF files, and what is read of such a file."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from editor.photo.load import load

ROWS, COLUMNS = 37, 53


def picture(channels: int, seed: int = 3) -> np.ndarray:
    """Smooth colours with noise, 0..1."""
    noise = np.random.default_rng(seed).random((ROWS, COLUMNS, channels))
    y, x = np.mgrid[0:ROWS, 0:COLUMNS]
    slope = (x / COLUMNS + y / ROWS)[..., None] / 2
    return np.clip(0.8 * slope + 0.2 * noise, 0, 1)


def whole(channels: int, full: int, kind: str) -> np.ndarray:
    stored = np.rint(picture(channels) * full).astype(kind)
    return stored[..., 0] if channels == 1 else stored


def opened(path: Path) -> np.ndarray:
    samples = load(path).samples
    scale = 1 if samples.dtype == np.float32 else np.iinfo(samples.dtype).max
    return samples.astype(np.float64) / scale


def as_three(array: np.ndarray) -> np.ndarray:
    return array[..., None] if array.ndim == 2 else array
