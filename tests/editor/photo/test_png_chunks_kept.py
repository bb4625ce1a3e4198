"""Chunks of a PNG beside pixels, colours and texts are kept, made true, or named as lost."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from PIL import Image as Pillow

from editor.photo.load import load
from editor.photo.metadata_choice import chosen_metadata
from editor.photo.metadata_listing import told
from editor.photo.save import save
from tests.editor.photo.test_png_colour import PIXELS, chunk, chunks_of, opened

# Pixels of 5, 6 and 5 bits, laid at the top of a byte.
FEW = PIXELS & np.array([0xF8, 0xFC, 0xF8], np.uint8)
SCALED = np.round((FEW / [8, 4, 8]) * 255 / [31, 63, 31]).astype(np.uint8)
TEN = (np.arange(108, dtype=np.uint16).reshape(9, 12, 1) * 7) << 6


def saved(folder, image, samples=None):
    """Save as a PNG; return its chunks by their type, and what was said."""
    notes = save(folder / "b.png", image.samples if samples is None else samples, image.metadata)
    return dict(chunks_of(folder / "b.png")), notes


@pytest.mark.parametrize(
    ("pixels", "bits"),
    [
        (FEW, b"\5\6\5"),
        (SCALED, b"\5\6\5"),
        (TEN, b"\n"),
        (TEN | TEN >> 10, b"\n"),
        (PIXELS, b"\x08\x08\x08"),
        (np.dstack([FEW, PIXELS[..., :1]]), b"\5\6\5\x08"),
    ],
)
def test_significant_bits_stay_while_the_pixels_use_no_more(tmp_path, pixels, bits):
    chunks, notes = saved(tmp_path, opened(tmp_path, chunk(b"sBIT", bits), pixels=pixels))
    assert chunks[b"sBIT"] == bits
    assert notes == ()


def test_significant_bits_that_a_step_has_made_false_are_named(tmp_path):
    image = opened(tmp_path, chunk(b"sBIT", b"\5\6\5"), pixels=FEW)
    chunks, notes = saved(tmp_path, image, image.samples + np.uint8(1))
    assert b"sBIT" not in chunks
    assert notes == ("PNG is written without the photo's significant bits (sBIT)",)


def test_significant_bits_fit_other_channels_and_depths(tmp_path):
    image = opened(tmp_path, chunk(b"sBIT", b"\5\6\5"), pixels=FEW)
    clear = np.dstack([FEW, PIXELS[..., :1]])
    assert saved(tmp_path, image, clear)[0][b"sBIT"] == b"\5\6\5\x08"
    assert saved(tmp_path, image, FEW[..., 1:2])[0][b"sBIT"] == b"\6"
    deep = opened(tmp_path, chunk(b"sBIT", b"\n"), pixels=TEN)
    assert saved(tmp_path, deep, (TEN >> 8).astype(np.uint8))[0][b"sBIT"] == b"\x08"
    assert save(tmp_path / "b.jpg", PIXELS, deep.metadata) == ()  # it has 8 bits as it is
    (note,) = save(tmp_path / "b.tif", TEN, deep.metadata)
    assert "significant bits (sBIT)" in note


def test_a_background_is_that_of_the_saved_depth_and_channels(tmp_path):
    colour = struct.pack(">3H", 1, 2, 255)
    image = opened(tmp_path, chunk(b"bKGD", colour))
    assert saved(tmp_path, image)[0][b"bKGD"] == colour
    deep = saved(tmp_path, image, PIXELS.astype(np.uint16) * 257)[0][b"bKGD"]
    assert deep == struct.pack(">3H", 257, 514, 65535)
    chunks, (note,) = saved(tmp_path, image, PIXELS[..., :1])
    assert b"bKGD" not in chunks
    assert "background colour (bKGD)" in note
    grey = opened(tmp_path, chunk(b"bKGD", struct.pack(">H", 9)), pixels=PIXELS[..., :1])
    assert saved(tmp_path, grey, PIXELS)[0][b"bKGD"] == struct.pack(">3H", 9, 9, 9)


def test_a_background_of_the_palette_becomes_its_colour(tmp_path):
    picture = Pillow.new("P", (3, 2))
    picture.putpalette([9, 9, 9, 200, 100, 50])
    picture.save(tmp_path / "p.png")
    found = chunks_of(tmp_path / "p.png")
    at = next(n for n, (kind, _) in enumerate(found) if kind == b"IDAT")
    found.insert(at, (b"bKGD", b"\1"))
    whole = b"".join(chunk(kind, content) for kind, content in found)
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + whole)
    chunks, notes = saved(tmp_path, load(tmp_path / "a.png"))
    assert chunks[b"bKGD"] == struct.pack(">3H", 200, 100, 50)
    assert notes == ()


def test_an_aspect_ratio_stays_and_gives_way_to_a_resolution(tmp_path):
    ratio = struct.pack(">IIB", 3, 2, 0)
    image = opened(tmp_path, chunk(b"pHYs", ratio))
    assert image.metadata.pixels_per_mm is None
    assert saved(tmp_path, image)[0][b"pHYs"] == ratio


def test_a_date_stays_and_other_formats_have_their_own(tmp_path):
    image = opened(tmp_path, chunk(b"tIME", b"\x07\xea\x0b\x1b\x0c\0\0"))
    chunks, notes = saved(tmp_path, image)
    assert chunks[b"tIME"] == b"\x07\xea\x0b\x1b\x0c\0\0"
    assert notes == ()
    assert save(tmp_path / "b.jpg", PIXELS, image.metadata) == ()


def test_chunks_that_tell_of_the_pixels_as_they_were_are_named(tmp_path):
    kinds = (b"hIST", b"sPLT", b"oFFs", b"pCAL", b"sCAL", b"sTER", b"prVW", b"iDOT")
    image = opened(tmp_path, *(chunk(kind, b"abcdefgh") for kind in kinds))
    chunks, (note,) = saved(tmp_path, image)
    assert not set(kinds) & set(chunks)
    assert all(kind.decode() in note for kind in kinds[:-1])
    assert "iDOT" not in note  # it tells where pixels lie in the file


def test_a_private_chunk_that_is_safe_to_copy_stays_but_not_with_the_place_stripped(tmp_path):
    image = opened(tmp_path, chunk(b"teSt", b"unread"))
    chunks, notes = saved(tmp_path, image)
    assert chunks[b"teSt"] == b"unread"
    assert notes == ()
    kept, lost = chosen_metadata(image.metadata, "no-place")
    assert kept.blocks == ()
    assert "private chunk teSt" in lost[0]
    assert [one.value for one in told(image) if "teSt" in one.name] == ["18 bytes"]
