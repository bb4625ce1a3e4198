"""GIMP itself reads our .settings in its dialog, and its result on a photo is ours."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import cv2
import numpy as np
import pytest

from editor import files
from editor.compat import ROWS, Given
from editor.exchange.files import write_kernels
from editor.exchange.format import as_program
from editor.exchange.formats import format_named
from editor.render import Pipeline
from filters.kernel import Kernel
from filters.registry import Registry

REGISTRY = Registry.builtin()
PHOTOS = Path(__file__).parents[2] / "photos"
HAND = Path(__file__).with_name("gimp_hand.sh")
PROGRAMS = ("gimp-2.10", "xvfb-run", "xdotool", "openbox")
MISSING = [name for name in PROGRAMS if shutil.which(name) is None]
KEYS = """
(gtk_accel_path "<Actions>/filters/filters-convolution-matrix" "<Primary>F9")
(gtk_accel_path "<Actions>/file/file-overwrite" "<Primary>F11")
"""
SETUP = "(single-window-mode yes)\n(color-profile-policy keep)\n"
SETTINGS = "filters/GimpGegl-gegl-convolution-matrix-config.settings"


@pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")
def test_gimp_reads_our_settings_and_gives_our_result(tmp_path: Path) -> None:
    small = files.load(PHOTOS / "coffee.png").samples[:200, :300]
    photo = tmp_path / "photo.png"
    cv2.imwrite(str(photo), small[..., ::-1].astype(np.uint16) * 257)  # 16 bits show 1e-4
    weights = [
        [0, 1, 0, -2, 0],
        [1, 0, 3, 0, 0],
        [0, -1, 4, 2, 0],
        [0, 0, 2, 0, 1],
        [-1, 0, 0, 0, 3],
    ]
    ours = as_program("Ours", Kernel(weights), ROWS["gimp"], Given(divisor=14.0, offset=0.02))
    image = files.load(photo)
    result = Pipeline.of(image, (ours.step(REGISTRY),), REGISTRY).render(image.region)

    folder = tmp_path / ".config" / "GIMP" / "2.10"
    (folder / SETTINGS).parent.mkdir(parents=True)
    (folder / SETTINGS).write_bytes(write_kernels((ours,), format_named("gimp"), REGISTRY).content)
    (folder / "menurc").write_text(KEYS)
    (folder / "gimprc").write_text(SETUP)
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", str(HAND), str(photo)],
        env={**os.environ, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / ".config")},
        capture_output=True, text=True, timeout=180,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    theirs = cv2.imread(str(photo), cv2.IMREAD_UNCHANGED)[..., 2::-1] / 65535
    np.testing.assert_allclose(np.clip(result[..., :3], 0, 1), theirs, rtol=0, atol=1e-4)
    assert np.abs(theirs - image.samples / 65535).max() > 0.1, "it did filter"
