"""The command line as a person calls it: a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import scipy.ndimage

from editor.files import load

ROOT = Path(__file__).parents[2]
PHOTOS = ROOT / "tests" / "photos"
COFFEE = PHOTOS / "coffee.png"


def kernelroom(*arguments: object, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "KERNELROOM_DATA": str(folder / "data")}
    command = [sys.executable, str(ROOT / "main.py"), *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, cwd=folder, env=environment, check=False
    )


def test_the_preset_sharpen_equals_scipy_rounded_at_the_end(tmp_path):
    done = kernelroom("apply", COFFEE, "-o", "out.png", "--preset", "Sharpen", folder=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    kernel = np.array([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
    source = load(COFFEE).samples.astype(float)
    oracle = np.stack(
        [scipy.ndimage.correlate(source[..., c], kernel, mode="nearest") for c in range(3)], -1
    )
    np.testing.assert_array_equal(load(tmp_path / "out.png").samples, np.clip(oracle, 0, 255))


@pytest.mark.parametrize("kernel", ["-1 0 1", "-1,0,1", "-1,0,1;-2,0,2;-1,0,1", "-1/9 0 1/9"])
def test_a_kernel_may_begin_with_a_minus_sign(tmp_path, kernel):
    done = kernelroom(
        "apply", COFFEE, "-o", "out.npy", "--kernel", kernel, "--offset", "-1e-1", folder=tmp_path
    )
    assert (done.returncode, done.stderr) == (0, "")
