"""What metadata say of the pixels follows the saved picture; all else stays to the last byte."""

from __future__ import annotations

import base64
import json
import struct
import subprocess
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.colour.profile import Profile
from editor.document.image import Block, Metadata
from editor.photo.load import load
from editor.photo.metadata.exif import orientation_of, sized_exif, sized_xmp
from editor.photo.metadata.exif_thumbnail import has_thumbnail, thumbnail_of, with_thumbnail
from editor.photo.metadata.iptc import for_jpeg
from editor.photo.save import Encoding, save
from tests.editor.photo.metadata.exif_maker import exif_with_thumbnail
from tests.editor.photo.oracles import HAS_EXIFTOOL
from tests.sample_photos import COFFEE

SHOWN = load(COFFEE).samples[::4, ::4]  # (100, 150, 3)
SECRET = np.full((60, 80, 3), 255, np.uint8)
SECRET[20:40, 20:60] = (200, 30, 30)


def jpeg_of(pixels: np.ndarray) -> bytes:
    return bytes(cv2.imencode(".jpg", pixels[..., ::-1])[1])


def tags_of(folder: Path, *tags: str) -> list[dict[str, object]]:
    command = ["exiftool", "-j", "-n", "-G1", *(f"-{tag}" for tag in tags), str(folder)]
    found = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert len(found) == len(list(folder.iterdir()))
    return [{name.split(":")[-1]: value for name, value in one.items()} for one in found]


def thumbnail_in(path: Path) -> np.ndarray | None:
    command = ["exiftool", "-b", "-ThumbnailImage", str(path)]
    found = subprocess.run(command, capture_output=True, check=True).stdout
    return cv2.imdecode(np.frombuffer(found, np.uint8), 1)[..., ::-1] if found else None


@HAS_EXIFTOOL
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".avif"])
@pytest.mark.parametrize("order", ["<", ">"])
def test_the_thumbnail_shows_the_saved_picture(tmp_path, suffix, order):
    block = exif_with_thumbnail(jpeg_of(SECRET), order=order)
    path = tmp_path / f"a{suffix}"
    save(path, SHOWN, Metadata(exif=block))
    thumbnail = thumbnail_in(path)
    assert thumbnail.shape == (100, 150, 3)
    assert np.abs(thumbnail.astype(int) - SHOWN).mean() < 6
    assert jpeg_of(SECRET)[-80:-10] not in path.read_bytes()


@HAS_EXIFTOOL
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".avif", ".tif"])
@pytest.mark.parametrize("order", ["<", ">"])
def test_size_and_orientation_are_those_of_the_saved_picture(tmp_path, suffix, order):
    for kind in (1, 3, 4, 8, 9):  # all types of integers
        block = exif_with_thumbnail(jpeg_of(SECRET), 6, order, orientation_kind=kind)
        save(tmp_path / f"{kind}{suffix}", SHOWN, Metadata(exif=block))
    for said in tags_of(tmp_path, "Orientation", "ExifImageWidth", "ExifImageHeight", "Make"):
        assert said["Make"] == "Kernel Optics"
        assert (said["ExifImageWidth"], said["ExifImageHeight"]) == (150, 100)
        assert said.get("Orientation", 1) == 1


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp"])
@pytest.mark.parametrize("kind", [1, 3, 4, 8, 9])
@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_an_orientation_of_any_integer_type_is_followed_once(tmp_path, suffix, kind, orientation):
    turned = {1: 0, 3: 2, 6: -1, 8: 1}[orientation]
    block = exif_with_thumbnail(jpeg_of(SECRET), orientation, orientation_kind=kind)
    upright = Metadata(exif=exif_with_thumbnail(jpeg_of(SECRET), 1, orientation_kind=kind))
    path = tmp_path / f"a{suffix}"
    save(path, SHOWN, upright, encoding=Encoding(100))
    content = path.read_bytes()
    kept = load(path).metadata.exif
    if suffix == ".png":  # its chunk has a check sum
        turn_png(path, kept, block)
    else:
        start = content.index(kept[:60])
        path.write_bytes(content[:start] + oriented(kept, block) + content[start + len(kept) :])
    image = load(path)
    assert orientation_of(image.metadata.exif) == orientation
    wanted = np.rot90(SHOWN, turned)
    np.testing.assert_allclose(image.samples.astype(int), wanted, atol=30)
    save(tmp_path / f"b{suffix}", image.samples, image.metadata)
    again = load(tmp_path / f"b{suffix}")
    assert orientation_of(again.metadata.exif) == 1
    assert again.samples.shape == wanted.shape


def oriented(kept: bytes, block: bytes) -> bytes:
    """The saved Exif with the first directory of `block`: of the same layout, but turned."""
    return block[:60] + kept[60:]


def turn_png(path: Path, kept: bytes, block: bytes) -> None:
    content = path.read_bytes()
    start = content.index(b"eXIf")
    body = b"eXIf" + oriented(kept, block)
    check = struct.pack(">I", zlib.crc32(body))
    path.write_bytes(content[:start] + body + check + content[start + len(body) + 4 :])


def test_only_size_orientation_and_thumbnail_change(tmp_path):
    block = exif_with_thumbnail(jpeg_of(SECRET), 6)
    save(tmp_path / "a.jpg", SHOWN, Metadata(exif=block))
    kept = load(tmp_path / "a.jpg").metadata.exif
    start = block.index(b"\xff\xd8\xff")
    differing = [at for at in range(start) if kept[at] != block[at]]
    assert len(differing) <= 8  # orientation twice, width, height, length of the thumbnail


def test_pictures_in_a_makers_note_are_blanked_and_the_rest_of_it_stays():
    preview = jpeg_of(SECRET)
    block = exif_with_thumbnail(b"", note=b"Maker v2 " + preview + b" the end")
    assert has_thumbnail(block)
    blanked = with_thumbnail(block, None)
    assert len(blanked) == len(block)
    assert preview[-80:-10] not in blanked
    assert b"Maker v2 " + bytes(len(preview)) + b" the end" in blanked


def test_a_thumbnail_that_makes_exif_too_long_for_a_jpeg_is_left_out(tmp_path):
    block = exif_with_thumbnail(jpeg_of(SECRET), note=b"n" * 64_000)
    noise = np.random.default_rng(0).integers(0, 256, (160, 160, 3)).astype(np.uint8)
    assert save(tmp_path / "a.jpg", noise, Metadata(exif=block)) == ()
    kept = load(tmp_path / "a.jpg").metadata.exif
    assert not has_thumbnail(kept)
    assert b"n" * 64_000 in kept


def test_a_thumbnail_of_strips_is_taken_out():
    strips = bytes(range(256)) * 4
    block = exif_with_thumbnail(strips, strips=True)
    assert strips[:100] not in with_thumbnail(block, jpeg_of(SHOWN))


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
@pytest.mark.parametrize("depth", ["uint8", "uint16", "float32"])
def test_a_thumbnail_can_be_made_of_every_picture(channels, depth):
    full = {"uint8": 255, "uint16": 65535, "float32": 1}[depth]
    for shape in ((1, 1), (3, 700), (400, 300)):
        samples = np.full((*shape, channels), full * 0.5).astype(depth)
        samples[..., -1] = full if channels in (2, 4) else samples[..., -1]
        thumbnail = cv2.imdecode(np.frombuffer(of(samples), np.uint8), 1)
        assert max(thumbnail.shape[:2]) == min(160, max(shape))
        assert abs(thumbnail.mean() - 127) < 3


def of(samples: np.ndarray) -> bytes:
    return thumbnail_of(samples, Profile())


@given(st.binary(max_size=300))
def test_any_bytes_as_exif_are_never_an_error(block):
    for content in (block, b"II*\0" + block, b"MM\0*\0\0\0\x08" + block):
        assert len(sized_exif(content, 3, 4)) == len(content)
        has_thumbnail(content)
        with_thumbnail(content, b"\xff\xd8\xff\xd9")
        orientation_of(content)


def test_sizes_and_thumbnails_of_xmp():
    small = base64.b64encode(jpeg_of(SECRET))
    xmp = (
        b'<a tiff:ImageWidth="4000" exif:PixelYDimension = \'3000\' other:ImageWidth="7"/>'
        b"<tiff:ImageLength>3000</tiff:ImageLength><exif:PixelXDimension>4</exif:PixelXDimension>"
        b"<xmp:Thumbnails><rdf:Alt><xmpGImg:image>%s</xmpGImg:image></rdf:Alt></xmp:Thumbnails>"
        b"<dc:title>kept</dc:title>" % small
    )
    assert sized_xmp(xmp, 150, 100) == (
        b'<a tiff:ImageWidth="150" exif:PixelYDimension = \'100\' other:ImageWidth="7"/>'
        b"<tiff:ImageLength>100</tiff:ImageLength><exif:PixelXDimension>150</exif:PixelXDimension>"
        b"<dc:title>kept</dc:title>"
    )


def resource(number: int, content: bytes) -> bytes:
    return (
        b"8BIM"
        + struct.pack(">HHI", number, 0, len(content))
        + content
        + b"\0" * (len(content) % 2)
    )


def test_photoshops_thumbnail_is_taken_out_and_its_other_resources_stay():
    iptc, other = resource(0x0404, b"\x1c\x02\x05\x00\x04Note"), resource(0x03ED, b"resolution")
    block = b"Photoshop 3.0\0" + iptc + resource(0x040C, jpeg_of(SECRET)) + other
    assert for_jpeg(block) == b"Photoshop 3.0\0" + iptc + other


def test_photoshops_resources_stay_in_a_tiff_without_its_thumbnail(tmp_path):
    guides, small = resource(0x0408, b"guides"), resource(0x040C, jpeg_of(SECRET))
    block = Block("TIFF", "Photoshop resources", guides + small)
    assert save(tmp_path / "a.tif", SHOWN, Metadata(blocks=(block,))) == ()
    image = load(tmp_path / "a.tif")
    assert [b.content for b in image.metadata.blocks] == [guides]
    lost = save(tmp_path / "a.png", image.samples, image.metadata)
    assert lost == ("PNG is written without the photo's Photoshop resources",)


def test_segments_that_nobody_knows_are_named(tmp_path):
    save(tmp_path / "a.jpg", SHOWN)
    content = (tmp_path / "a.jpg").read_bytes()
    added = [b"\xff\xe3\0\7Meta\0", b"\xff\xeb\0\x10JP\0\1\0\0\0\1jumb\0\0"]
    added += [b"\xff\xec\0\x09Ducky\0\0", b"\xff\xee\0\x07Adobe"]
    (tmp_path / "a.jpg").write_bytes(content[:20] + b"".join(added[:3]) + content[20:])
    image = load(tmp_path / "a.jpg")
    lost = save(tmp_path / "b.jpg", image.samples, image.metadata)
    assert lost == (
        "JPEG is written without the photo's APP3 segment and content credentials (C2PA)",
    )


@pytest.mark.parametrize("suffix", [".png", ".webp", ".tif", ".avif", ".ppm"])
def test_blocks_of_another_format_are_named(tmp_path, suffix):
    blocks = (Block("JPEG", "comment", b"\xff\xfe\0\4hi"), Block("JPEG", "extended XMP", b""))
    lost = save(tmp_path / f"a{suffix}", SHOWN, Metadata(blocks=blocks))
    name = {".tif": "TIFF", ".webp": "WebP", ".ppm": "PNM"}.get(suffix, suffix[1:].upper())
    assert lost == (f"{name} is written without the photo's comment and extended XMP",)


@pytest.mark.parametrize(
    ("number", "lost"), [(0x040C, ""), (0x0408, "Photoshop resources"), (0x0404, "IPTC")]
)
def test_what_is_lost_of_photoshops_resources_is_named(tmp_path, number, lost):
    value = jpeg_of(SECRET) if number == 0x040C else b"\x1c\x02\x05\0\x04name"
    block = b"Photoshop 3.0\0" + resource(number, value)
    notes = save(tmp_path / "a.webp", SHOWN, Metadata(iptc=block))
    assert notes == ((f"WebP is written without the photo's {lost}",) if lost else ())
    notes = save(tmp_path / "a.tif", SHOWN, Metadata(iptc=block))
    assert len(notes) == (lost == "Photoshop resources")
