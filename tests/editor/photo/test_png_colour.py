"""What a PNG says of its colours and in its texts is followed, shown and written back."""

from __future__ import annotations

import io
import json
import struct
import subprocess
import zlib
from pathlib import Path

import numpy as np
import pytest
import pyvips
from PIL import Image as Pillow
from PIL import ImageCms

from editor.colour.coding import Coding
from editor.colour.profile import Profile
from editor.colour.tone_curve import Parametric
from editor.document.image import Metadata
from editor.photo.decoders.apng import BROKEN
from editor.photo.load import load
from editor.photo.save import save
from tests.editor.photo.oracles import HAS_EXIFTOOL

P3 = (0.3127, 0.3290, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060)
PIXELS = np.random.default_rng(2).integers(0, 256, (9, 12, 3)).astype(np.uint8)


def chunk(kind: bytes, content: bytes) -> bytes:
    crc = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", crc)


def gama(value: float) -> bytes:
    return chunk(b"gAMA", struct.pack(">I", round(value * 100_000)))


def chrm(numbers: tuple[float, ...]) -> bytes:
    return chunk(b"cHRM", struct.pack(">8I", *(round(n * 100_000) for n in numbers)))


def png(*chunks: bytes, pixels: np.ndarray = PIXELS) -> bytes:
    """A PNG of 8 or 16 bits with more chunks before its pixels."""
    rows, columns, channels = pixels.shape
    kind = {1: 0, 2: 4, 3: 2, 4: 6}[channels]
    bits = pixels.dtype.itemsize * 8
    lines = b"".join(b"\0" + row.astype(f">u{bits // 8}").tobytes() for row in pixels)
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", columns, rows, bits, kind, 0, 0, 0))
    ends = chunk(b"IDAT", zlib.compress(lines)), chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + b"".join(ends)


def chunks_of(path: Path) -> list[tuple[bytes, bytes]]:
    content, at, found = path.read_bytes(), 8, []
    while at < len(content):
        (length,) = struct.unpack(">I", content[at : at + 4])
        found.append((content[at + 4 : at + 8], content[at + 8 : at + 8 + length]))
        at += 12 + length
    return found


def opened(folder: Path, *chunks: bytes, pixels: np.ndarray = PIXELS):
    (folder / "a.png").write_bytes(png(*chunks, pixels=pixels))
    return load(folder / "a.png")


def test_a_plain_png_is_srgb_and_is_given_neither_colour_nor_resolution(tmp_path):
    image = opened(tmp_path)
    assert image.profile.is_srgb
    save(tmp_path / "b.png", image.samples, image.metadata)
    assert [kind for kind, _ in chunks_of(tmp_path / "b.png")] == [b"IHDR", b"IDAT", b"IEND"]
    save(tmp_path / "b.jpg", image.samples, image.metadata)
    assert load(tmp_path / "b.jpg").metadata.pixels_per_mm is None
    save(tmp_path / "b.tif", image.samples, image.metadata)
    assert load(tmp_path / "b.tif").metadata.pixels_per_mm is None


@pytest.mark.parametrize("gamma", [1.0, 0.45455, 0.55556])
def test_gamma_is_followed_in_linear_light(tmp_path, gamma):
    image = opened(tmp_path, gama(gamma))
    x = np.linspace(0, 1, 11, dtype=np.float32)[:, None].repeat(3, 1)
    linear = image.profile.transfer.to_linear(x)
    np.testing.assert_allclose(linear, x ** (1 / gamma), atol=1e-5)
    np.testing.assert_allclose(image.profile.transfer.to_stored(linear), x, atol=1e-4)


def by_littlecms(icc: bytes, pixels: np.ndarray) -> np.ndarray:
    source, target = ImageCms.ImageCmsProfile(io.BytesIO(icc)), ImageCms.createProfile("sRGB")
    picture = Pillow.fromarray(pixels)
    return np.asarray(ImageCms.profileToProfile(picture, source, target, renderingIntent=1))


@pytest.mark.parametrize("gamma", [1.0, 0.45455, 0.55556])
@pytest.mark.parametrize("primaries", [None, P3])
def test_gamma_and_primaries_are_shown_as_littlecms_shows_their_profile(tmp_path, gamma, primaries):
    image = opened(tmp_path, gama(gamma), *([] if primaries is None else [chrm(primaries)]))
    wanted = by_littlecms(image.metadata.coding.icc(grey=False), PIXELS)
    np.testing.assert_allclose(image.profile.to_srgb(PIXELS).astype(int), wanted, atol=2)
    again = Profile.of(image.metadata.coding.icc(grey=False)).to_srgb(PIXELS)
    np.testing.assert_allclose(again.astype(int), image.profile.to_srgb(PIXELS), atol=1)


def test_the_profile_of_display_p3_is_the_known_one(tmp_path):
    image = opened(tmp_path, gama(1.0), chrm(P3))
    linear = Coding(P3).profile.to_linear_srgb
    known = [[1.2249, -0.2247, 0], [-0.0420, 1.0419, 0], [-0.0197, -0.0786, 1.0979]]
    np.testing.assert_allclose(linear, known, atol=2e-3)  # CSS Color 4, P3 to sRGB
    np.testing.assert_allclose(image.profile.to_linear_srgb, known, atol=2e-3)


CICP = {"srgb": (1, 13), "p3": (12, 13), "bt2020": (9, 14), "pq": (9, 16), "hlg": (9, 18)}


@pytest.mark.parametrize("name", CICP)
def test_cicp_is_followed_and_comes_before_all_else(tmp_path, name):
    cicp = chunk(b"cICP", bytes((*CICP[name], 0, 1)))
    image = opened(tmp_path, cicp, gama(1.0), chrm(P3))
    assert image.metadata.coding == Coding.of_cicp(*CICP[name])
    assert image.profile.is_srgb == (name == "srgb")
    x = np.linspace(0, 1, 33, dtype=np.float32)[:, None].repeat(3, 1)
    back = image.profile.transfer.to_stored(image.profile.transfer.to_linear(x))
    np.testing.assert_allclose(back, x, atol=2e-4)


def test_the_curves_of_hdr_are_those_of_bt2100():
    pq, hlg = (Coding.of_cicp(9, number).profile.transfer for number in (16, 18))
    assert pq.to_linear(np.float32([[0.5807] * 3]))[0, 0] == pytest.approx(1, abs=0.01)
    assert hlg.to_linear(np.float32([[0.75] * 3]))[0, 0] == pytest.approx(1, abs=1e-3)
    assert pq.to_linear(np.float32([[1] * 3]))[0, 0] * 203 == pytest.approx(10_000, rel=1e-4)


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
@pytest.mark.parametrize("depth", ["uint8", "uint16"])
def test_the_chunks_are_written_back_into_a_png(tmp_path, channels, depth):
    pixels = np.full((4, 5, channels), 100, depth)
    given = [chunk(b"cICP", b"\x0c\x0d\0\1"), gama(0.5), chrm(P3)]
    image = opened(tmp_path, *given, pixels=pixels)
    assert save(tmp_path / "b.png", image.samples, image.metadata) == ()
    found = chunks_of(tmp_path / "b.png")
    assert [kind for kind, _ in found] == [b"IHDR", b"cICP", b"gAMA", b"cHRM", b"IDAT", b"IEND"]
    assert [chunk(*one) for one in found[1:4]] == given


@pytest.mark.parametrize("suffix", [".jpg", ".tif", ".webp", ".avif"])
@pytest.mark.parametrize("channels", [1, 3])
def test_other_formats_get_a_profile_that_means_the_same(tmp_path, suffix, channels):
    image = opened(tmp_path, gama(1.0), pixels=PIXELS[..., :channels])
    assert save(tmp_path / f"b{suffix}", image.samples, image.metadata) == ()
    profile = load(tmp_path / f"b{suffix}").profile
    x = np.linspace(0, 1, 9, dtype=np.float32)[:, None].repeat(3, 1)
    np.testing.assert_allclose(profile.transfer.to_linear(x), x, atol=1e-4)


def test_what_no_profile_can_say_is_said(tmp_path):
    image = opened(tmp_path, chunk(b"cICP", bytes((9, 16, 0, 1))))
    lost = save(tmp_path / "b.jpg", image.samples, image.metadata)
    assert lost == ("JPEG is written without the photo's HDR coding (cICP)",)


@pytest.mark.parametrize(
    "broken",
    [
        gama(0),
        gama(0.00001),
        chunk(b"gAMA", b"\0"),
        chrm((0,) * 8),
        chrm((0.3,) * 8),
        chunk(b"cHRM", b"\0" * 7),
        chunk(b"cICP", bytes((2, 2, 0, 1))),
        chunk(b"cICP", b"\1"),
    ],
)
def test_chunks_that_make_no_sense_are_passed_over(tmp_path, broken):
    assert opened(tmp_path, broken).profile.is_srgb


def test_a_profile_or_srgb_comes_before_gamma(tmp_path):
    assert opened(tmp_path, chunk(b"sRGB", b"\0"), gama(1.0)).profile.is_srgb
    picture = pyvips.Image.new_from_memory(PIXELS.tobytes(), 12, 9, 3, "uchar")
    picture = picture.copy(interpretation="srgb").icc_export(output_profile="p3")
    icc = bytes(picture.get("icc-profile-data"))
    image = opened(tmp_path, gama(1.0), chunk(b"iCCP", b"p3\0\0" + zlib.compress(icc)))
    assert image.metadata.coding is None
    assert image.metadata.icc == icc


TEXTS = [
    chunk(b"tEXt", b"Author\0Ann Example"),
    chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"long " * 50)),
    chunk(b"iTXt", b"Title\0\0\0de\0Titel\0" + "Grüße".encode()),
    chunk(b"iTXt", b"Description\0\1\0\0\0" + zlib.compress("日本".encode())),
]


def test_texts_of_all_three_kinds_stay_to_the_last_byte(tmp_path):
    image = opened(tmp_path, *TEXTS)
    assert save(tmp_path / "b.png", image.samples, image.metadata) == ()
    texts = [chunk(*one) for one in chunks_of(tmp_path / "b.png") if one[0][1:] in (b"EXt", b"TXt")]
    assert texts == TEXTS
    lost = save(tmp_path / "b.jpg", image.samples, image.metadata)
    assert lost == ("JPEG is written without the photo's Author, Comment, Title and Description",)


def raw_profile(name: str, content: bytes) -> bytes:
    digits = content.hex().encode()
    lines = b"\n".join(digits[at : at + 72] for at in range(0, len(digits), 72))
    text = b"\n%s\n%8d\n%s\n" % (name.encode(), len(content), lines)
    return chunk(b"zTXt", f"Raw profile type {name}\0\0".encode() + zlib.compress(text))


IRB = b"8BIM\x04\x04\0\0\0\0\0\x09\x1c\x02\x05\0\4Note\0"
EXIF = b"Exif\0\0II*\0" + struct.pack("<IHHHIHHI", 8, 1, 0x0112, 3, 1, 6, 0, 0)


def test_metadata_that_imagemagick_writes_as_text_are_metadata(tmp_path):
    image = opened(tmp_path, raw_profile("exif", EXIF), raw_profile("iptc", IRB), TEXTS[0])
    assert image.samples.shape == (12, 9, 3)  # turned
    assert image.metadata.exif == EXIF[6:]
    assert image.metadata.iptc == b"Photoshop 3.0\0" + IRB
    save(tmp_path / "b.jpg", image.samples, image.metadata)
    assert b"Photoshop 3.0\0" + IRB in (tmp_path / "b.jpg").read_bytes()


@HAS_EXIFTOOL
def test_exiftool_reads_what_is_written_into_a_png(tmp_path):
    image = opened(tmp_path, *TEXTS)
    metadata = Metadata(
        exif=EXIF[6:],
        iptc=b"Photoshop 3.0\0" + IRB,
        blocks=image.metadata.blocks,
        pixels_per_mm=(11.811, 11.811),
        coding=Coding(curve=Parametric(1.0)),
    )
    save(tmp_path / "b.png", PIXELS, metadata)
    command = ["exiftool", "-j", "-n", str(tmp_path / "b.png")]
    said = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)[0]
    assert (said["Author"], said["Title-de"]) == ("Ann Example", "Grüße")
    assert said["ObjectName"] == "Note"
    assert said["Orientation"] == 1
    assert said["PixelsPerUnitX"] == 11811
    assert "Warning" not in said


def test_an_animated_png_without_its_frames_says_so(tmp_path):
    control = chunk(b"acTL", struct.pack(">II", 5, 0))
    assert opened(tmp_path, control).notes == (BROKEN,)
