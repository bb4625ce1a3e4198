"""Several pictures written as the pages of a TIFF."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from editor.colour.coding import Coding
from editor.document.image import Image, Metadata
from editor.photo.load import load
from editor.photo.pages_file import write_pages


def test_pages_say_what_their_colours_mean(tmp_path: Path) -> None:
    page = np.full((4, 5, 3), 30_000, np.uint16)
    wide = Metadata(coding=Coding.of_cicp(9, 13))  # as a raw photo's: it has no ICC profile
    out = tmp_path / "out.tif"
    assert write_pages(out, [(page, wide), (page[..., :1], wide)], 10**6) == 2
    first, grey = (load(out, page=number) for number in range(2))
    np.testing.assert_array_equal(first.samples, page)
    np.testing.assert_array_equal(grey.samples, page[..., :1])
    wanted = Image(page, wide).profile.to_linear_srgb
    np.testing.assert_allclose(first.profile.to_linear_srgb, wanted, atol=1e-3)
