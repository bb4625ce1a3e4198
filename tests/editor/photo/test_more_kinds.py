"""JPEG XL, JPEG 2000, HDR, EXR, Photoshop, Targa, icons, SVG and camera raw, by real encoders."""

from __future__ import annotations

import contextlib
import struct
import sys
from pathlib import Path

import cv2
import imagecodecs
import numpy as np
import OpenEXR
import pytest
from PIL import Image as Pillow
from psd_tools import PSDImage

from editor.colour.coding import Coding
from editor.photo.load import load
from editor.storage.file_error import FileError
from tests.editor.photo.raw_maker import mosaic

RNG = np.random.default_rng(6)
RGB = RNG.integers(0, 256, (37, 23, 3), np.uint8)
RGBA = RNG.integers(0, 256, (37, 23, 4), np.uint8)
DEEP = RNG.integers(0, 65536, (37, 23, 3), np.uint16)
FLOATS = RNG.random((37, 23, 3), np.float32) * 3
ICC = Coding.of_cicp(12, 13).icc(grey=False)


@pytest.mark.parametrize("pixels", [RGB, RGB[..., 0], RGBA, DEEP], ids=["rgb", "grey", "a", "16"])
def test_a_jpeg_xl_opens_in_its_own_depth(tmp_path: Path, pixels: np.ndarray) -> None:
    (tmp_path / "a.jxl").write_bytes(imagecodecs.jpegxl_encode(pixels, lossless=True))
    image = load(tmp_path / "a.jxl")
    assert image.samples.dtype == pixels.dtype
    np.testing.assert_array_equal(image.samples, np.atleast_3d(pixels))


def test_a_jpeg_xl_keeps_profile_and_exif(tmp_path: Path) -> None:
    import pillow_jxl  # noqa: F401 - Pillow learns the format by it

    exif = Pillow.Exif()
    exif[0x010E] = "a dune"
    Pillow.fromarray(RGB).save(tmp_path / "a.jpg", icc_profile=ICC, exif=exif.tobytes())
    with Pillow.open(tmp_path / "a.jpg") as photo:
        photo.save(tmp_path / "a.jxl", lossless_jpeg=True)
    image = load(tmp_path / "a.jxl")
    given = load(tmp_path / "a.jpg").samples.astype(int)
    assert np.abs(image.samples - given).mean() < 2
    assert image.metadata.icc == ICC
    assert image.metadata.exif is not None
    assert b"a dune" in image.metadata.exif


@pytest.mark.parametrize(
    ("width", "height"), [(8, 8), (256, 8), (23, 37), (400, 300), (3000, 2000), (70000, 2)]
)
def test_the_size_of_a_jpeg_xl_is_read_from_its_first_bytes(width: int, height: int) -> None:
    from editor.photo.structure.jpegxl_size import jpegxl_size

    bare = imagecodecs.jpegxl_encode(np.zeros((height, width), np.uint8), usecontainer=False)
    boxed = imagecodecs.jpegxl_encode(np.zeros((height, width), np.uint8), usecontainer=True)
    assert jpegxl_size(bare) == jpegxl_size(boxed) == (width, height)


@pytest.mark.parametrize("pixels", [RGB, RGB[..., 0], RGBA, DEEP], ids=["rgb", "grey", "a", "16"])
@pytest.mark.parametrize("codec", ["jp2", "j2k"])
def test_a_jpeg_2000_opens_in_its_own_depth(tmp_path: Path, pixels: np.ndarray, codec: str) -> None:
    content = imagecodecs.jpeg2k_encode(pixels, codecformat=codec, level=0, reversible=True)
    (tmp_path / "a.jp2").write_bytes(content)
    image = load(tmp_path / "a.jp2")
    assert image.samples.dtype == pixels.dtype
    np.testing.assert_array_equal(image.samples, np.atleast_3d(pixels))


def test_twelve_bits_of_a_jpeg_2000_are_white_at_full_scale(tmp_path: Path) -> None:
    twelve = np.array([[0, 2048, 4095]] * 40, np.uint16)
    content = imagecodecs.jpeg2k_encode(
        twelve, bitspersample=12, codecformat="jp2", level=0, reversible=True
    )
    (tmp_path / "a.jp2").write_bytes(content)
    np.testing.assert_array_equal(load(tmp_path / "a.jp2").samples[0, :, 0], [0, 32776, 65535])


def test_an_hdr_opens_as_linear_light(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "a.hdr"), FLOATS[..., ::-1])
    image = load(tmp_path / "a.hdr")
    peak = FLOATS.max(axis=2, keepdims=True)
    assert image.samples.dtype == np.float32
    assert (np.abs(image.samples - FLOATS) <= peak / 128).all()  # a shared exponent, 8 bits
    assert image.metadata.coding == Coding.of_cicp(1, 8)


def old_hdr(first: bytes, size: bytes) -> bytes:
    """An HDR of 300 columns and 2 rows whose rows are one colour each, in runs of before 1991."""
    runs = b"".join(
        bytes((*colour, 129, 1, 1, 1, 299 % 256, 1, 1, 1, 299 // 256))
        for colour in ((64, 128, 32), (200, 1, 1))
    )
    return b"#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n" + first + b"\n" + size + b"\n" + runs


@pytest.mark.parametrize("size", [b"-Y 2 +X 300", b"+Y 2 +X 300", b"+X 2 -Y 300", b"-X 2 +Y 300"])
def test_an_hdr_of_old_runs_opens_as_its_lines_go(tmp_path: Path, size: bytes) -> None:
    (tmp_path / "a.hdr").write_bytes(old_hdr(b"", size))
    wanted = np.empty((2, 300, 3), np.float32)
    wanted[0], wanted[1] = np.array((64, 128, 32)) / 128, np.array((200, 1, 1)) / 128
    wanted = wanted[::-1] if size[:2] in (b"+Y", b"-X") else wanted
    wanted = wanted.transpose(1, 0, 2) if b"X 2" in size else wanted
    np.testing.assert_array_equal(load(tmp_path / "a.hdr").samples, wanted)


def test_an_hdr_of_old_runs_that_say_too_much_is_refused(tmp_path: Path) -> None:
    for cut in (1, 4):
        (tmp_path / "a.hdr").write_bytes(old_hdr(b"", b"-Y 2 +X 300")[:-cut])
        with pytest.raises(FileError, match="damaged or cut off"):
            load(tmp_path / "a.hdr")


@pytest.mark.parametrize(("says", "alpha"), [(0, 255), (3, 60)])
def test_a_packed_targa_is_as_clear_as_its_extension_says(
    tmp_path: Path, says: int, alpha: int
) -> None:
    head = struct.pack("<12xHHBB", 4, 1, 32, 8)
    pixels = bytes((0x83, 10, 20, 30, 60))
    begin = len(head) + len(pixels)
    extension = struct.pack("<H492xB", 495, says)
    footer = struct.pack("<II18s", begin, 0, b"TRUEVISION-XFILE.\0")
    content = head[:2] + b"\x0a" + head[3:] + pixels + extension + footer
    (tmp_path / "a.tga").write_bytes(content)
    assert (load(tmp_path / "a.tga").samples == (30, 20, 10, alpha)).all()


def test_an_exr_opens_as_linear_light_with_straight_alpha(tmp_path: Path) -> None:
    alpha = RNG.random((37, 23), np.float32)
    alpha[0] = 0
    channels = {n: FLOATS[..., i] * alpha for i, n in enumerate("RGB")} | {"A": alpha}
    OpenEXR.File({"type": OpenEXR.scanlineimage}, channels).write(str(tmp_path / "a.exr"))
    image = load(tmp_path / "a.exr")
    np.testing.assert_array_equal(image.samples[..., 3], alpha)
    np.testing.assert_allclose(image.samples[1:, :, :3], FLOATS[1:], rtol=1e-6)
    assert image.metadata.coding == Coding.of_cicp(1, 8)


def test_an_exr_of_halves_and_of_grey_opens(tmp_path: Path) -> None:
    half = FLOATS[..., 0].astype(np.float16)
    OpenEXR.File({}, {"Y": half}).write(str(tmp_path / "a.exr"))
    np.testing.assert_array_equal(load(tmp_path / "a.exr").samples[..., 0], half)


def test_an_exr_without_colours_names_its_channels(tmp_path: Path) -> None:
    OpenEXR.File({}, {"Z": FLOATS[..., 0]}).write(str(tmp_path / "a.exr"))
    with pytest.raises(FileError, match="its channels are Z: R, G and B, or Y, are opened"):
        load(tmp_path / "a.exr")


@pytest.mark.parametrize(("mode", "pixels"), [("RGB", RGB), ("L", RGB[..., 0]), ("RGBA", RGBA)])
def test_a_photoshop_picture_opens_flat(tmp_path: Path, mode: str, pixels: np.ndarray) -> None:
    PSDImage.frompil(Pillow.fromarray(pixels, mode)).save(tmp_path / "a.psd")
    image = load(tmp_path / "a.psd")
    colours = np.atleast_3d(pixels)[..., :3]
    np.testing.assert_array_equal(image.samples[..., : colours.shape[2]], colours)


def psd(planes: np.ndarray, mode: int) -> bytes:
    """Return a Photoshop file of planes as the specification has it, not packed, without layers."""
    count, rows, columns = planes.shape
    depth = planes.dtype.itemsize * 8
    head = b"8BPS" + struct.pack(">H6xHIIHH", 1, count, rows, columns, depth, mode)
    stored = planes.astype(planes.dtype.newbyteorder(">")).tobytes()
    return head + struct.pack(">III", 0, 0, 0) + b"\0\0" + stored


def test_a_photoshop_picture_of_16_bits_keeps_them(tmp_path: Path) -> None:
    (tmp_path / "a.psd").write_bytes(psd(np.moveaxis(DEEP, -1, 0), 3))
    np.testing.assert_array_equal(load(tmp_path / "a.psd").samples, DEEP)


def test_a_photoshop_picture_of_cmyk_becomes_rgb(tmp_path: Path) -> None:
    white = np.full((4, 9, 8), 255, np.uint8)  # no ink
    (tmp_path / "a.psd").write_bytes(psd(white, 4))
    image = load(tmp_path / "a.psd")
    assert image.channels == 3
    assert image.samples.min() > 250


def test_saved_selections_of_photoshop_are_said(tmp_path: Path) -> None:
    (tmp_path / "a.psd").write_bytes(psd(np.moveaxis(RGBA, -1, 0).copy(), 3))
    image = load(tmp_path / "a.psd")
    np.testing.assert_array_equal(image.samples, RGBA[..., :3])
    assert image.notes == ("saved selections of Photoshop are left out: 1",)


@pytest.mark.parametrize("pixels", [RGB, RGBA, RGB[..., 0]], ids=["rgb", "rgba", "grey"])
def test_a_targa_opens(tmp_path: Path, pixels: np.ndarray) -> None:
    Pillow.fromarray(pixels).save(tmp_path / "a.tga", compression="tga_rle")
    np.testing.assert_array_equal(load(tmp_path / "a.tga").samples, np.atleast_3d(pixels))


def test_of_an_icon_the_largest_picture_is_opened(tmp_path: Path) -> None:
    square = RNG.integers(0, 256, (64, 64, 4), np.uint8)
    Pillow.fromarray(square).save(tmp_path / "a.ico", sizes=[(16, 16), (64, 64)])
    image = load(tmp_path / "a.ico")
    np.testing.assert_array_equal(image.samples, square)
    assert image.notes == ("the icon has 2 pictures: the largest is opened",)


def test_a_drawing_is_drawn_and_reads_no_other_file(tmp_path: Path) -> None:
    Pillow.fromarray(np.full((8, 8, 3), 255, np.uint8)).save(tmp_path / "secret.png")
    (tmp_path / "a.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">'
        '<rect width="20" height="20" fill="#f00"/>'
        f'<image href="file://{tmp_path}/secret.png" x="20" width="20" height="20"/></svg>'
    )
    image = load(tmp_path / "a.svg")
    assert image.samples.shape == (20, 40, 4)
    assert image.samples[10, 5].tolist() == [255, 0, 0, 255]
    assert image.samples[10, 30].tolist() == [0, 0, 0, 0]


def test_a_raw_photo_is_developed(tmp_path: Path) -> None:
    mosaic(tmp_path / "a.dng", np.full((120, 160), 8000, np.uint16))
    image = load(tmp_path / "a.dng")
    assert image.samples.dtype == np.uint16
    assert image.samples.shape == (120, 160, 3)
    assert image.metadata.coding == Coding.of_cicp(9, 13)
    middle = image.samples[60, 80] / 65535
    linear = ((middle + 0.055) / 1.055) ** 2.4
    np.testing.assert_allclose(linear.mean(), 8000 / 16383, atol=0.05)


@pytest.mark.parametrize(
    ("name", "module", "package"),
    [
        ("a.jxl", "pillow_jxl", "pillow-jxl-plugin"),
        ("a.exr", "OpenEXR", "OpenEXR"),
        ("a.psd", "psd_tools.psd", "psd-tools"),
        ("a.ico", "PIL.Image", "pillow"),
        ("a.dng", "rawpy", "rawpy"),
    ],
)
def test_without_its_library_a_file_names_the_command_that_installs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, module: str, package: str
) -> None:
    starts = {
        ".jxl": b"\xff\x0a",
        ".exr": b"v/1\1\2\0\0\0",
        ".psd": b"8BPS\0\1",
        ".ico": b"\0\0\1\0\1\0",
    }
    path = tmp_path / name
    if path.suffix == ".dng":
        mosaic(path, np.zeros((20, 20), np.uint16))
    else:
        path.write_bytes(starts[path.suffix] + bytes(40))
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(
        FileError, match=f"whose decoder this installs: .* -m pip install {package}"
    ):
        load(path)


@pytest.mark.parametrize("suffix", ["jxl", "jp2", "hdr", "exr", "psd", "ico", "tga", "svg", "dng"])
def test_a_file_that_is_cut_off_is_one_sentence(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    match suffix:
        case "jxl":
            path.write_bytes(imagecodecs.jpegxl_encode(RGB, lossless=True))
        case "jp2":
            path.write_bytes(imagecodecs.jpeg2k_encode(RGB, codecformat="jp2", level=0))
        case "hdr":
            cv2.imwrite(str(path), FLOATS)
        case "exr":
            OpenEXR.File({}, {n: FLOATS[..., 0].copy() for n in "RGB"}).write(str(path))
        case "psd":
            path.write_bytes(psd(np.moveaxis(RGB, -1, 0), 3))
        case "ico" | "tga":
            Pillow.fromarray(RGBA).save(path)
        case "svg":
            path.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect/>')
        case "dng":
            mosaic(path, np.zeros((64, 64), np.uint16))
    content = path.read_bytes()
    for share in (0.2, 0.6, 0.9):
        path.write_bytes(content[: int(len(content) * share)])
        with contextlib.suppress(FileError):  # and of no other kind
            load(path)
