"""Files of other programs: ImageMagick's XMP in a PNG, integers of 24 bits by tifffile, Exif."""

from __future__ import annotations

import struct

import numpy as np
import tifffile

from editor.document.image import Metadata
from editor.photo.load import load
from editor.photo.metadata.png_text import raw_profile_chunk
from editor.photo.metadata.tiff_exif import can_be_added, only_arranges
from editor.photo.save import save
from tests.editor.photo.photo_samples import XMP, samples


def test_xmp_in_a_png_that_is_called_app1_is_xmp(tmp_path):
    save(tmp_path / "a.png", samples(3, "uint8"))
    content = (tmp_path / "a.png").read_bytes()
    xmp = raw_profile_chunk("APP1", b"http://ns.adobe.com/xap/1.0/\0" + XMP)
    (tmp_path / "a.png").write_bytes(content[:33] + xmp.block + content[33:])
    metadata = load(tmp_path / "a.png").metadata
    assert metadata.xmp == XMP
    assert metadata.exif is None


def test_24_bits_as_tifffile_writes_them(tmp_path):
    stored = np.random.default_rng(8).integers(0, 2**24, (7, 9, 3)).astype(np.uint32)
    tifffile.imwrite(tmp_path / "a.tif", stored, bitspersample=24, photometric="rgb")
    wanted = (stored / (2**24 - 1)).astype(np.float32)
    np.testing.assert_array_equal(load(tmp_path / "a.tif").samples, wanted)


def test_a_page_opens_beside_one_in_a_codec_that_libtiff_lacks(tmp_path):
    stored = np.random.default_rng(9).integers(0, 256, (7, 9, 3)).astype(np.uint8)
    with tifffile.TiffWriter(tmp_path / "a.tif") as file:
        for codec in (None, "zstd", "lzma", None):
            file.write(stored, photometric="rgb", compression=codec)
    for page in range(4):
        np.testing.assert_array_equal(load(tmp_path / "a.tif", page=page).samples, stored)


def exif(*entries: tuple[int, bytes]) -> bytes:
    """Entries of text with up to four bytes, or outside the block where the text is longer."""
    block = b"II*\0" + struct.pack("<IH", 8, len(entries))
    for tag, text in entries:
        place = text.ljust(4, b"\0") if len(text) <= 4 else struct.pack("<I", 100_000)
        block += struct.pack("<HHI", tag, 2, len(text)) + place
    return block + bytes(4)


def test_all_of_exif_but_how_pixels_lie_goes_into_a_tiff(tmp_path):
    block = exif((0x010F, b"Ann\0"), (0x013C, b"pc\0"), (0x8298, b"not there"), (50706, b"1\0"))
    notes = save(tmp_path / "a.tif", samples(3, "uint8"), Metadata(exif=block))
    with tifffile.TiffFile(tmp_path / "a.tif") as file:
        tags = file.pages[0].tags
        assert (tags[0x010F].value, tags[0x013C].value) == ("Ann", "pc")
        assert 50706 not in tags, "it is no DNG"
    assert notes == ()


def test_exif_without_a_word_of_the_photo_is_not_told_as_lost(tmp_path):
    turned = b"II*\0" + struct.pack("<IHHHIIxxxx", 8, 1, 0x0112, 3, 1, 1)
    assert only_arranges(turned)
    assert not can_be_added(turned)
    assert save(tmp_path / "a.tif", samples(3, "uint8"), Metadata(exif=turned)) == ()
    notes = save(tmp_path / "b.tif", samples(3, "uint8"), Metadata(exif=b"nothing"))
    assert notes == ("TIFF is written without the photo's Exif",)
