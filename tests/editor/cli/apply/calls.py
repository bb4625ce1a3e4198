"""What the tests of `apply` share: a process of its own, its output, and what scipy computes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import scipy.ndimage

from editor.photo.load import load
from tests.sample_photos import COFFEE

ROOT = Path(__file__).parents[4]


STORED = load(COFFEE).samples / 255.0


def kernelroom(*arguments: object, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "KERNELROOM_DATA": str(folder / "data")}
    command = [sys.executable, str(ROOT / "main.py"), *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, cwd=folder, env=environment, check=False
    )


def correlated(weights: object, mode: str = "nearest", cval: float = 0.0) -> np.ndarray:
    grid = np.asarray(weights, float)
    planes = [scipy.ndimage.correlate(STORED[..., c], grid, mode=mode, cval=cval) for c in range(3)]
    return np.stack(planes, -1)


def result(tmp_path: Path) -> np.ndarray:
    return np.load(tmp_path / "out.npy", allow_pickle=False)


SHARPEN = np.array([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
