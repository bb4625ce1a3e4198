"""The page on formats is what the code can do."""

from pathlib import Path

import numpy as np
import pytest

from editor.document.image import Metadata
from editor.photo.file_format import FORMATS
from editor.photo.format_table import format_table
from editor.photo.load import load
from editor.photo.save import save
from tests.editor.photo.metadata.exif_maker import exif

PAGE = Path(__file__).parents[3] / "docs" / "formats.md"
IPTC = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x00\x00\x09\x1c\x02\x05\x00\x04Note\x00"


def test_the_page_is_current():
    assert PAGE.read_text(encoding="utf-8") == format_table()


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_what_the_page_says_is_kept_is_kept_and_the_rest_is_named(tmp_path, form):
    metadata = Metadata(exif=exif(), xmp=b"<x:xmpmeta/>", iptc=IPTC, pixels_per_mm=(10.0, 10.0))
    path = tmp_path / f"a{form.suffixes[0]}"
    lost = " ".join(save(path, np.zeros((4, 6, 3), form.depths[0]), metadata))
    kept = load(path).metadata
    for name, found in (
        ("Exif", kept.exif),
        ("XMP", kept.xmp),
        ("IPTC", kept.iptc),
        ("resolution", kept.pixels_per_mm),
    ):
        assert (found is not None) == (name in form.holds), name
        assert (name in lost) == (name not in form.holds), name


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_every_depth_of_the_page_is_written(tmp_path, form):
    for depth in form.depths:
        path = tmp_path / f"a{form.suffixes[0]}"
        save(path, np.zeros((4, 6, 3), depth))
        assert load(path).samples.dtype == depth
