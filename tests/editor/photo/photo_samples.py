"""Profiles and samples that tests write into files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import pyvips

from editor.photo.load import load
from editor.storage.file_error import FileError
from tests.sample_photos import CHELSEA

XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><a tiff:Orientation="6"/></x:xmpmeta>'


IPTC = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x00\x00\x09\x1c\x02\x05\x00\x04Note\x00"


FULL_SCALE = {"uint8": 255, "uint16": 65535, "float32": 1}


def profile(kind: str) -> bytes:
    """Take a profile that libvips brings: ``srgb``, ``p3``."""
    picture = pyvips.Image.new_from_file(str(CHELSEA)).icc_export(output_profile=kind)
    return bytes(picture.get("icc-profile-data"))


def samples(channels: int, depth: str) -> np.ndarray:
    """A photo's samples in another depth, with fine steps and, for alpha, a gradient."""
    photo = load(CHELSEA).samples.astype(np.float64) / 255
    grid = np.linspace(0, 1, photo.shape[1])[None, :, None] * np.ones((photo.shape[0], 1, 1))
    photo = photo * 0.9 + grid * 0.1
    colour = photo if channels >= 3 else photo[..., :1]
    whole = np.concatenate((colour, grid), -1) if channels in (2, 4) else colour
    return (whole * FULL_SCALE[depth]).astype(depth)


def sentence_of(path: Path) -> str:
    with pytest.raises(FileError) as caught:
        load(path)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert path.name in sentence
    return sentence
