"""Photoshop files whose merged picture ends early: refused, or opened with a note."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from psd_tools import PSDImage
from psd_tools.constants import Compression

from editor.photo.load import load
from editor.storage.file_error import FileError

PIXELS = np.random.default_rng(8).integers(0, 256, (60, 80, 3), np.uint8)


@pytest.mark.parametrize("way", [Compression.RAW, Compression.RLE])
@pytest.mark.parametrize("share", [0.3, 0.7, 0.95, 0.999])
def test_a_cut_picture_never_opens_in_silence(
    tmp_path: Path, way: Compression, share: float
) -> None:
    path = tmp_path / "a.psd"
    PSDImage.frompil(Pillow.fromarray(PIXELS), compression=way).save(path)
    np.testing.assert_array_equal(load(path).samples, PIXELS)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(FileError, match="damaged or cut off: its data ends early"):
        load(path)
    image = load(path, damaged=True)
    assert image.notes[0] == "its data ends early: what is missing is black"
    whole = int(60 * (3 * share - 2)) - 1  # rows of blue that are all there
    assert (image.samples[-1, :, 2] == 0).all() or share > 0.99
    if whole > 0:
        np.testing.assert_array_equal(image.samples[:whole], PIXELS[:whole])
