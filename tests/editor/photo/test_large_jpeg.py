"""A large JPEG is written without tables of its own, for which libjpeg keeps all coefficients."""

from __future__ import annotations

import numpy as np

from editor.photo import encoders
from editor.photo.load import load
from editor.photo.save import save


def test_only_the_coding_of_a_large_jpeg_differs(tmp_path, monkeypatch):
    samples = np.random.default_rng(2).integers(90, 130, (64, 96, 3), np.uint8)
    save(tmp_path / "small.jpg", samples)
    monkeypatch.setattr(encoders, "_OPTIMIZED", 64 * 96 - 1)
    save(tmp_path / "large.jpg", samples)
    assert (tmp_path / "large.jpg").stat().st_size > (tmp_path / "small.jpg").stat().st_size
    one, other = load(tmp_path / "small.jpg"), load(tmp_path / "large.jpg")
    np.testing.assert_array_equal(one.samples, other.samples)
