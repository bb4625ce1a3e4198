"""GIF, WebP and AVIF, and files of several frames."""

from __future__ import annotations

import io
import struct
import sys
from pathlib import Path

import imagecodecs
import numpy as np
import pillow_heif
import pytest
import pyvips
from PIL import Image as Pillow

from editor.photo.load import load
from editor.photo.paged.reading import PagedPhoto
from editor.photo.save import Encoding, save
from editor.storage.file_error import FileError
from tests.editor.photo.metadata.exif_maker import exif

PHOTO = Path(__file__).parents[2] / "photos" / "coffee.png"
SAMPLES = load(PHOTO).samples[:120, :160]


def frames(count: int) -> pyvips.Image:
    one = pyvips.Image.new_from_file(str(PHOTO)).crop(0, 0, 60, 40)
    whole = pyvips.Image.arrayjoin(
        [one.linear(1, 20 * n).cast("uchar") for n in range(count)], across=1
    )
    whole = whole.copy(interpretation="srgb")
    whole.set_type(pyvips.GValue.gint_type, "page-height", 40)
    return whole


@pytest.mark.parametrize(
    ("suffix", "options", "what"),
    [
        (".gif", {}, "GIF has 3 frames"),
        (".webp", {"lossless": True}, "WebP has 3 frames"),
        (".tif", {}, "TIFF has 3 pages"),
    ],
)
def test_the_first_frame_is_opened_and_the_others_are_said(tmp_path, suffix, options, what):
    path = tmp_path / f"a{suffix}"
    frames(3).write_to_file(str(path), **options)
    image = load(path)
    assert image.samples.shape[:2] == (40, 60)
    assert image.notes == (f"the {what}: the first is opened",)
    lost = save(tmp_path / "b.png", image.samples, image.metadata)
    assert lost == ("2 further pages or frames of the opened file are not in the saved one",)


def test_a_gif_is_what_pillow_reads(tmp_path):
    pyvips.Image.new_from_memory(SAMPLES.tobytes(), 160, 120, 3, "uchar").copy(
        interpretation="srgb"
    ).gifsave(str(tmp_path / "a.gif"))
    with Pillow.open(tmp_path / "a.gif") as picture:
        wanted = np.asarray(picture.convert("RGB"))
    np.testing.assert_array_equal(load(tmp_path / "a.gif").samples[..., :3], wanted)


def test_a_gif_keeps_its_holes(tmp_path):
    with_alpha = np.dstack((SAMPLES, np.full((120, 160), 255, np.uint8)))
    with_alpha[30:60, 30:60, 3] = 0
    Pillow.fromarray(with_alpha).save(tmp_path / "a.gif")
    alpha = load(tmp_path / "a.gif").samples[..., 3]
    np.testing.assert_array_equal(alpha, with_alpha[..., 3])


@pytest.mark.parametrize("channels", [3, 4])
def test_a_lossless_webp_is_what_went_in(tmp_path, channels):
    alpha = np.arange(120 * 160).reshape(120, 160, 1) % 256
    wanted = np.concatenate((SAMPLES, alpha.astype(np.uint8)), 2)[..., :channels]
    save(tmp_path / "a.webp", np.ascontiguousarray(wanted))
    np.testing.assert_array_equal(load(tmp_path / "a.webp").samples, wanted)


@pytest.mark.parametrize("quality", [60, 95])
def test_a_saved_avif_is_near(tmp_path, quality):
    assert save(tmp_path / "a.avif", SAMPLES, encoding=Encoding(quality)) == ()
    image = load(tmp_path / "a.avif")
    assert image.samples.dtype == np.uint8
    difference = np.abs(image.samples.astype(int) - SAMPLES).mean()
    assert difference < (8 if quality == 60 else 3)


def test_an_avif_keeps_alpha_and_profile(tmp_path):
    photo = pyvips.Image.new_from_file(str(PHOTO)).icc_export(output_profile="p3")
    icc = bytes(photo.get("icc-profile-data"))
    metadata = load(PHOTO).metadata.__class__(icc=icc, xmp=b"<x:xmpmeta/>")
    alpha = np.full((120, 160, 1), 128, np.uint8)
    save(tmp_path / "a.avif", np.concatenate((SAMPLES, alpha), 2), metadata, encoding=Encoding(95))
    image = load(tmp_path / "a.avif")
    assert (image.metadata.icc, image.metadata.xmp) == (icc, b"<x:xmpmeta/>")
    assert np.abs(image.samples[..., 3].astype(int) - 128).max() <= 2


@pytest.mark.parametrize("bits", [10, 12])
def test_an_avif_of_more_bits_reaches_full_white(tmp_path, bits):
    """libvips gives 65472 for white of 10 bits."""
    levels = np.linspace(0, 65535, 64).round().astype(np.uint16)
    stored = np.broadcast_to(levels[None, :, None], (64, 64, 3)).copy()
    picture = pyvips.Image.new_from_memory(stored.tobytes(), 64, 64, 3, "ushort")
    picture.copy(interpretation="rgb16").heifsave(
        str(tmp_path / "a.avif"), compression="av1", bitdepth=bits, lossless=True
    )
    samples = load(tmp_path / "a.avif").samples
    assert samples.dtype == np.uint16
    assert samples.max() == 65535
    np.testing.assert_allclose(samples / 65535, stored / 65535, atol=3 / 2**bits)


def test_a_moving_avif_shows_its_first_frame_and_says_the_others(tmp_path):
    moving = np.stack([SAMPLES, 255 - SAMPLES, SAMPLES])
    (tmp_path / "a.avif").write_bytes(imagecodecs.avif_encode(np.ascontiguousarray(moving)))
    image = load(tmp_path / "a.avif")
    assert image.notes == ("the AVIF has 3 frames: the first is opened",)
    assert np.abs(image.samples.astype(int) - SAMPLES).mean() < 20


def heic(path: Path, pixels: np.ndarray, **options: object) -> None:
    mode = {3: "RGB", 4: "RGBA"}[pixels.shape[2]] + (";16" if pixels.dtype == np.uint16 else "")
    size = pixels.shape[1], pixels.shape[0]
    pillow_heif.from_bytes(mode, size, pixels.tobytes()).save(path, quality=95, **options)


@pytest.mark.parametrize("channels", [3, 4])
@pytest.mark.parametrize("depth", ["uint8", "uint16"])
def test_a_heic_is_near_what_went_in(tmp_path, channels, depth):
    alpha = np.full((120, 160, 1), 255, np.uint8)
    pixels = np.concatenate((SAMPLES, alpha), 2)[..., :channels].astype(depth)
    pixels *= 257 if depth == "uint16" else 1
    heic(tmp_path / "a.heic", np.ascontiguousarray(pixels))
    samples = load(tmp_path / "a.heic").samples
    assert (samples.dtype, samples.shape) == (depth, pixels.shape)
    full = np.iinfo(depth).max
    assert np.abs(samples / full - pixels / full).mean() < 0.01


@pytest.mark.parametrize(
    ("codec", "name"),
    [(b"unci", "uncompressed pixels"), (b"j2k1", "JPEG 2000"), (b"vvc1", "H.266")],
)
@pytest.mark.parametrize("title", [b"", b"photo"])
def test_a_heic_of_another_codec_is_not_called_damaged(tmp_path, codec, name, title):
    pixels = np.zeros((64, 64, 3), np.uint8)
    heic(tmp_path / "a.heic", pixels)
    content = (tmp_path / "a.heic").read_bytes()
    at = content.index(b"hvc1", content.index(b"infe"))
    named = content[:at] + codec + content[at + 4 :]
    (tmp_path / "a.heic").write_bytes(
        named.replace(codec + b"\0", codec + title + b"\0")[: len(named)]
    )
    with pytest.raises(FileError, match=f"it is a HEIC of {name}, which is not supported"):
        load(tmp_path / "a.heic")


def test_a_heic_keeps_exif_xmp_and_profile(tmp_path):
    photo = pyvips.Image.new_from_file(str(PHOTO)).icc_export(output_profile="p3")
    icc = bytes(photo.get("icc-profile-data"))
    picture = pillow_heif.from_bytes("RGB", (160, 120), SAMPLES.tobytes())
    picture.info["icc_profile"] = icc
    picture.save(tmp_path / "a.heic", exif=b"Exif\0\0" + exif(6), xmp=b"<x:xmpmeta/>")
    metadata = load(tmp_path / "a.heic").metadata
    assert (metadata.icc, metadata.xmp, metadata.exif) == (icc, b"<x:xmpmeta/>", exif(6))
    assert load(tmp_path / "a.heic").samples.shape == (160, 120, 3)  # turned once, by libheif


def test_a_heic_of_several_pictures_says_so(tmp_path):
    pictures = pillow_heif.HeifFile()
    for _ in range(3):
        pictures.add_frombytes("RGB", (160, 120), SAMPLES.tobytes())
    pictures.save(tmp_path / "a.heic")
    assert load(tmp_path / "a.heic").notes == ("the HEIC has 3 frames: the first is opened",)


def test_a_heic_names_the_command_that_installs_its_decoder(tmp_path, monkeypatch):
    heic(tmp_path / "a.heic", SAMPLES.copy())
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    with pytest.raises(
        FileError, match="it is a HEIC picture, whose decoder this installs"
    ) as caught:
        load(tmp_path / "a.heic")
    assert str(caught.value).endswith(f"{sys.executable} -m pip install pillow-heif")


def test_a_cut_or_false_heic_is_one_sentence(tmp_path):
    heic(tmp_path / "a.heic", SAMPLES.copy())
    content = (tmp_path / "a.heic").read_bytes()
    (tmp_path / "b.heic").write_bytes(content[: len(content) // 2])
    with pytest.raises(FileError, match="damaged or cut off"):
        load(tmp_path / "b.heic")
    at = content.index(b"ispe") + 8
    claim = struct.pack(">II", 30000, 30000)
    (tmp_path / "c.heic").write_bytes(content[:at] + claim + content[at + 8 :])
    with pytest.raises(FileError, match="can't be opened: it"):
        load(tmp_path / "c.heic")


@pytest.mark.parametrize(
    ("numbers", "plain"), [((1, 13), True), ((12, 13), False), ((9, 16), False)]
)
def test_an_avif_without_a_profile_is_shown_by_its_numbers(tmp_path, numbers, plain):
    content = imagecodecs.avif_encode(np.ascontiguousarray(SAMPLES))
    at = content.index(b"colrnclx") + 8
    (tmp_path / "a.avif").write_bytes(
        content[:at] + struct.pack(">HH", *numbers) + content[at + 4 :]
    )
    image = load(tmp_path / "a.avif")
    assert image.profile.is_srgb == plain
    lost = save(tmp_path / "b.jpg", image.samples, image.metadata)
    assert ("HDR" in " ".join(lost)) == (numbers[1] == 16)
    assert (load(tmp_path / "b.jpg").metadata.icc is None) == (numbers != (12, 13))


def mpo(kinds: list[int]) -> bytes:
    """A JPEG whose index lists further pictures (CIPA DC-007)."""
    first = bytes(pyvips.Image.new_from_file(str(PHOTO)).crop(0, 0, 32, 32).jpegsave_buffer())
    entries = b"".join(struct.pack(">IIIHH", k, len(first), 0, 0, 0) for k in kinds)
    count = struct.pack(">H", 1) + struct.pack(">HHII", 0xB002, 7, len(entries), 26)
    body = b"MPF\0MM\0*\0\0\0\x08" + count + struct.pack(">I", 0) + entries
    segment = b"\xff\xe2" + struct.pack(">H", len(body) + 2) + body
    return first[:2] + segment + first[2:] + first * (len(kinds) - 1)


def test_pictures_beside_a_jpeg_are_said_but_not_its_previews(tmp_path):
    (tmp_path / "a.mpo").write_bytes(mpo([0x030000, 0x020002, 0x020002]))
    assert load(tmp_path / "a.mpo").notes == ("the JPEG has 3 pictures: the first is opened",)
    (tmp_path / "a.jpg").write_bytes(mpo([0x030000, 0x010002]))
    assert load(tmp_path / "a.jpg").notes == ()


def test_a_moving_avif_without_a_main_picture_opens(tmp_path):
    frames = [Pillow.new("RGB", (48, 32), color) for color in ("red", "blue")]
    frames[0].save(tmp_path / "a.avif", save_all=True, append_images=frames[1:])
    whole = [load(tmp_path / "a.avif", page=page).samples for page in (0, 1)]
    content = (tmp_path / "a.avif").read_bytes().replace(b"pitm", b"free")
    (tmp_path / "b.avif").write_bytes(content)
    for page in (0, 1):
        image = load(tmp_path / "b.avif", page=page)
        assert image.metadata.further_pages == 1
        np.testing.assert_allclose(image.samples.astype(int), whole[page], atol=2)


def gif(frames: list[tuple[int, int, int, int, int]], size: tuple[int, int] = (8, 6)) -> bytes:
    """A GIF of some size of frames (left, top, side, disposal, colour), packed by Pillow."""
    palette = bytes((9, 9, 9, 255, 0, 0, 0, 255, 0, 0, 0, 255))
    out = b"GIF89a" + struct.pack("<HHBBB", *size, 0x91, 0, 0) + palette
    for left, top, side, disposal, colour in frames:
        file = io.BytesIO()
        picture = Pillow.new("P", (side, side), colour)
        picture.putpalette(palette)
        picture.save(file, "GIF", optimize=False)
        content = file.getvalue()
        pixels = content[content.rindex(b"\x2c") + 10 :]

        out += b"\x21\xf9\x04" + bytes((disposal << 2, 5, 0, 0, 0))
        out += b"\x2c" + struct.pack("<4HB", left, top, side, side, 0) + pixels.removesuffix(b";")
    return out + b";"


def test_where_no_frame_of_a_gif_lies_it_is_transparent(tmp_path):
    content = gif([(1, 1, 4, 2, 1), (3, 2, 4, 1, 2)])
    (tmp_path / "a.gif").write_bytes(content)
    first, second = (load(tmp_path / "a.gif", page=page).samples for page in (0, 1))
    wanted = np.zeros((6, 8, 4), np.uint8)
    wanted[1:5, 1:5] = (255, 0, 0, 255)
    np.testing.assert_array_equal(first, wanted)
    wanted = np.zeros((6, 8, 4), np.uint8)  # the first is taken away before the second
    wanted[2:6, 3:7] = (0, 255, 0, 255)
    np.testing.assert_array_equal(second, wanted)
    pages = [image.samples for image in PagedPhoto.of(tmp_path / "a.gif").images()]
    np.testing.assert_array_equal(pages, [first, second])


@pytest.mark.parametrize("size", [(640, 480), (8, 4)], ids=["of a screen", "too small"])
def test_a_gif_of_another_size_than_it_says_has_holes_too(tmp_path, size):
    (tmp_path / "a.gif").write_bytes(
        gif([(1, 2, 4, 1, 1)] * 2, size)
    )  # libvips looks at the frames
    samples = load(tmp_path / "a.gif").samples
    wanted = np.zeros((6, 5 if size[0] == 640 else 8, 4), np.uint8)
    wanted[2:6, 1:5] = (255, 0, 0, 255)
    np.testing.assert_array_equal(samples, wanted)
    pages = [image.samples for image in PagedPhoto.of(tmp_path / "a.gif").images()]
    np.testing.assert_array_equal(pages, [wanted, wanted])
