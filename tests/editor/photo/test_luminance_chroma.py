"""OpenEXR of luminance and chroma, against colours that it was made of and against OpenCV's."""

from __future__ import annotations

import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from editor.photo.load import load
from editor.storage.file_error import FileError

ROWS, COLUMNS = 36, 50
Y, X = np.mgrid[0:ROWS, 0:COLUMNS]
RGB = np.stack(
    (0.5 + 0.3 * np.sin(X / 9), 0.6 + 0.2 * np.cos(Y / 7), 0.4 + 0.2 * np.sin((X + Y) / 11)), -1
)
REC_709 = np.array((0.2126, 0.7152, 0.0722))
SIZES = {"Y": 1, "A": 1, "RY": 2, "BY": 2}


def attribute(name: str, kind: str, content: bytes) -> bytes:
    return b"%s\0%s\0" % (name.encode(), kind.encode()) + struct.pack("<i", len(content)) + content


def exr(planes: dict[str, np.ndarray], more: bytes = b"") -> bytes:
    """An OpenEXR of lines that are not packed; the library itself writes no RY and BY."""
    rows, columns = planes["Y"].shape
    listed = b"".join(
        name.encode() + b"\0" + struct.pack("<iB3xii", 2, 0, SIZES[name], SIZES[name])
        for name in sorted(planes)
    )
    window = struct.pack("<4i", 0, 0, columns - 1, rows - 1)
    head = b"v/1\x01\x02\0\0\0" + attribute("channels", "chlist", listed + b"\0")
    head += attribute("compression", "compression", b"\0")
    head += attribute("dataWindow", "box2i", window) + attribute("displayWindow", "box2i", window)
    head += attribute("lineOrder", "lineOrder", b"\0") + more
    head += attribute("pixelAspectRatio", "float", struct.pack("<f", 1))
    head += attribute("screenWindowCenter", "v2f", bytes(8))
    head += attribute("screenWindowWidth", "float", struct.pack("<f", 1)) + b"\0"
    lines, places, at = b"", b"", len(head) + 8 * rows
    for row in range(rows):
        here = b"".join(
            planes[name][row // SIZES[name]].astype("<f4").tobytes()
            for name in sorted(planes)
            if row % SIZES[name] == 0
        )
        places += struct.pack("<Q", at + len(lines))
        lines += struct.pack("<ii", row, len(here)) + here
    return head + places + lines


def planes_of(rgb: np.ndarray, weights: np.ndarray = REC_709) -> dict[str, np.ndarray]:
    y = rgb @ weights
    ry, by = ((rgb[..., at] - y) / y for at in (0, 2))
    return {"Y": y, "RY": ry[::2, ::2], "BY": by[::2, ::2]}


def test_colours_come_back(tmp_path: Path) -> None:
    (tmp_path / "a.exr").write_bytes(exr(planes_of(RGB)))
    image = load(tmp_path / "a.exr")
    assert image.samples.dtype == np.float32
    error = np.abs(image.samples - RGB)
    assert error[14:-14, 14:-14].max() < 5e-4  # where all samples around are there
    assert error.max() < 0.05


def test_its_own_primaries_weigh_and_alpha_is_taken_out(tmp_path: Path) -> None:
    wide = (0.708, 0.292, 0.17, 0.797, 0.131, 0.046, 0.3127, 0.329)
    weights = np.array((0.2627, 0.678, 0.0593))  # ITU-R BT.2020
    said = attribute("chromaticities", "chromaticities", struct.pack("<8f", *wide))
    alpha = np.full((ROWS, COLUMNS), 0.5)
    (tmp_path / "a.exr").write_bytes(exr(planes_of(RGB / 2, weights) | {"A": alpha}, said))
    image = load(tmp_path / "a.exr")
    assert image.metadata.coding is not None
    np.testing.assert_allclose(image.metadata.coding.primaries, (*wide[6:], *wide[:6]), atol=1e-6)
    samples = image.samples
    np.testing.assert_allclose(samples[14:-14, 14:-14, :3], RGB[14:-14, 14:-14], atol=5e-4)
    assert (samples[..., 3] == 0.5).all()


def test_a_flat_colour_is_as_opencv_has_it(tmp_path: Path) -> None:
    flat = np.broadcast_to((0.8, 0.3, 0.1), (8, 12, 3))
    (tmp_path / "a.exr").write_bytes(exr(planes_of(flat)))
    script = (
        "import os, sys; os.environ['OPENCV_IO_ENABLE_OPENEXR'] = '1'\n"
        "import cv2; print(*cv2.imread(sys.argv[1], -1)[4, 5, ::-1])"
    )
    by_opencv = subprocess.run(
        [sys.executable, "-c", script, tmp_path / "a.exr"], capture_output=True, check=False
    )
    expected = [float(n) for n in by_opencv.stdout.split()] or flat[0, 0]
    found = load(tmp_path / "a.exr").samples
    np.testing.assert_allclose(found[4, 5], expected, atol=1e-4)
    np.testing.assert_allclose(found, flat, atol=1e-4)


def test_primaries_on_a_line_are_damage(tmp_path: Path) -> None:
    said = attribute("chromaticities", "chromaticities", struct.pack("<8f", *[0.3] * 8))
    (tmp_path / "a.exr").write_bytes(exr(planes_of(RGB), said))
    with pytest.raises(FileError, match="damaged or cut off"):
        load(tmp_path / "a.exr")
