"""What Exif and XMP say of how samples are stored is true of the saved file, or not there."""

from __future__ import annotations

import json
import re
import subprocess

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import TiffImagePlugin

from editor.document.image import Metadata
from editor.photo.encoding import Encoding
from editor.photo.load import load
from editor.photo.save import save
from tests.editor.photo.oracles import HAS_EXIFTOOL

PLAIN = Encoding()
Ratio = TiffImagePlugin.IFDRational
BT601 = (Ratio(299, 1000), Ratio(587, 1000), Ratio(114, 1000))
BT709 = (Ratio(2126, 10000), Ratio(7152, 10000), Ratio(722, 10000))
TAGS = {
    "BitsPerSample": 258, "Compression": 259, "PhotometricInterpretation": 262,
    "SamplesPerPixel": 277, "PlanarConfiguration": 284, "YCbCrCoefficients": 529,
    "YCbCrSubSampling": 530, "YCbCrPositioning": 531,
}  # fmt: skip
COLOUR = np.random.default_rng(3).integers(0, 256, (16, 24, 3)).astype(np.uint8)
GREY, DEEP = COLOUR[..., :1], COLOUR.astype(np.uint16) * 257
JPEG = {258: (8, 8, 8), 259: 6, 262: 6, 277: 3, 284: 1, 529: BT601, 530: (1, 1), 531: 2}
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
    b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
    b' xmlns:tiff="http://ns.adobe.com/tiff/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/"'
    b' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"'
    b' tiff:SamplesPerPixel="%d" tiff:PhotometricInterpretation="%d" photoshop:ColorMode="%d">'
    b"<tiff:Compression>%d</tiff:Compression><tiff:ImageWidth>24</tiff:ImageWidth>"
    b"<tiff:BitsPerSample><rdf:Seq>%s</rdf:Seq></tiff:BitsPerSample>"
    b"<tiff:YCbCrSubSampling><rdf:Seq><rdf:li>1</rdf:li> <rdf:li>1</rdf:li></rdf:Seq>"
    b"</tiff:YCbCrSubSampling><tiff:YCbCrCoefficients><rdf:Seq><rdf:li>%s/1000</rdf:li>"
    b"<rdf:li>587/1000</rdf:li><rdf:li>114/1000</rdf:li></rdf:Seq></tiff:YCbCrCoefficients>"
    b"<tiff:Make>Kernel Optics</tiff:Make></rdf:Description></rdf:RDF></x:xmpmeta>"
)
EIGHT = b"<rdf:li>8</rdf:li>" * 3
JPEG_XMP = XMP % (3, 6, 3, 6, EIGHT, b"299")


def exif(values: dict[int, object], order: str = "<") -> bytes:
    made = Pillow.Exif()
    made.endian = order
    made[0x010F] = "Kernel Optics"
    made.update(values)
    made.get_ifd(0x8769).update({0x9101: b"\1\2\3\0", 0x9003: "2026:11:27 12:00:00"})
    return made.tobytes().removeprefix(b"Exif\0\0")


def read(block: bytes) -> dict[int, object]:
    found = Pillow.Exif()
    found.load(block)
    return {**found, **found.get_ifd(0x8769)}


def saved(folder, name, pixels, values=JPEG, order="<", how=PLAIN, xmp=JPEG_XMP):
    save(folder / name, pixels, Metadata(exif=exif(values, order), xmp=xmp), how)
    return load(folder / name).metadata


@pytest.mark.parametrize("order", ["<", ">"])
def test_what_is_true_stays_to_the_byte(tmp_path, order):
    found = saved(tmp_path, "a.jpg", COLOUR, order=order)
    assert found.exif == exif(JPEG, order)
    assert found.xmp == JPEG_XMP
    png = {258: (8, 8, 8), 259: 8, 262: 2, 277: 3, 531: 2}
    assert saved(tmp_path, "a.png", COLOUR, png, order).exif == exif(png, order)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("name", ["a.png", "a.jxl"])
def test_exif_of_a_jpeg_in_a_deep_picture(tmp_path, order, name):
    found = read(saved(tmp_path, name, DEEP, order=order).exif)
    assert found[258] == (16, 16, 16)
    assert found[259] == {"a.png": 8, "a.jxl": 50002}[name]
    assert (found[262], found[277], found[530]) == (2, 3, (1, 1))
    assert 529 not in found
    assert found[0x010F] == "Kernel Optics"
    assert found[0x9003] == "2026:11:27 12:00:00"


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("name", ["a.png", "a.jpg"])
def test_exif_of_colours_in_a_grey_picture(tmp_path, order, name):
    found = read(saved(tmp_path, name, GREY, order=order).exif)
    assert (found[258], found[262], found[277]) == (8, 1, 1)
    assert found[0x9101] == b"\1\0\0\0"
    assert 529 not in found


def test_exif_of_shared_colours_and_of_other_coefficients(tmp_path):
    values = {**JPEG, 262: 5, 284: 2, 529: BT709}
    found = read(saved(tmp_path, "a.jpg", COLOUR, values, how=Encoding(50)).exif)
    assert (found[262], found[284], found[530], found[531]) == (6, 1, (2, 2), 1)
    assert 529 not in found


def test_a_list_that_has_no_room_for_alpha_is_taken_out(tmp_path):
    clear = np.dstack([COLOUR, GREY])
    found = read(saved(tmp_path, "a.png", clear).exif)
    assert 258 not in found
    assert found[277] == 4
    assert found[0x9003] == "2026:11:27 12:00:00"


def test_no_number_of_a_compression_is_made_up(tmp_path):
    assert 259 not in read(saved(tmp_path, "a.avif", COLOUR).exif)
    assert b"tiff:Compression" not in saved(tmp_path, "a.avif", COLOUR).xmp


def test_xmp_of_a_jpeg_in_a_deep_tiff(tmp_path):
    found = saved(tmp_path, "a.tif", DEEP, how=Encoding(compression="lzw")).xmp
    right = XMP % (3, 2, 3, 5, b"<rdf:li>16</rdf:li>" * 3, b"299")
    start, end = right.index(b"<tiff:YCbCrCoeff"), right.index(b"<tiff:Make>")
    assert found == right[:start] + right[end:]


def test_xmp_of_colours_in_a_grey_png(tmp_path):
    found = saved(tmp_path, "a.png", GREY).xmp
    right = XMP % (1, 1, 1, 8, b"<rdf:li>8</rdf:li>", b"299")
    start, end = right.index(b"<tiff:YCbCrCoeff"), right.index(b"<tiff:Make>")
    assert found == right[:start] + right[end:]


def test_xmp_with_a_number_in_the_place_of_a_list(tmp_path):
    plain = JPEG_XMP.replace(b"<rdf:Seq>" + EIGHT + b"</rdf:Seq>", b"8")
    found = saved(tmp_path, "a.png", DEEP, xmp=plain).xmp
    assert b"<tiff:BitsPerSample>16</tiff:BitsPerSample>" in found


@HAS_EXIFTOOL
@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.tif", "a.webp", "a.avif", "a.jxl"])
@pytest.mark.parametrize("pixels", [COLOUR, GREY, DEEP])
def test_exiftool_reads_nothing_that_the_pixels_contradict(tmp_path, name, pixels):
    if name in ("a.jpg", "a.webp", "a.avif"):
        pixels = (pixels >> 8 * (pixels.itemsize - 1)).astype(np.uint8)
    values = {258: (12, 12, 12, 12), 259: 1, 262: 5, 277: 4, 529: BT709, 530: (2, 1)}
    false = XMP % (4, 5, 4, 9, b"<rdf:li>12</rdf:li>" * 4, b"212")
    saved(tmp_path, name, pixels, values, xmp=false)
    command = ["exiftool", "-j", "-n", "-G0", "-a", *(f"-{tag}" for tag in TAGS), "-ColorMode"]
    run = subprocess.run([*command, str(tmp_path / name)], capture_output=True, check=True)
    (told,) = json.loads(run.stdout)
    is_grey = pixels.shape[2] == 1 and name not in ("a.webp", "a.avif")
    codes = {"a.png": 8, "a.jpg": 6, "a.tif": 8, "a.webp": 50001, "a.jxl": 50002}
    true = {
        "BitsPerSample": {8 * pixels.itemsize},
        "SamplesPerPixel": {1 if is_grey else 3},
        "ColorMode": {1 if is_grey else 3},
        "PhotometricInterpretation": {1 if is_grey else 6 if name == "a.jpg" else 2},
        "PlanarConfiguration": {1},
        "YCbCrSubSampling": {1},
        "Compression": {codes.get(name)},
    }
    found = {key: str(told[key]) for key in told if key.startswith(("EXIF:", "XMP:"))}
    assert len(found) >= 5
    for key, value in found.items():
        assert {int(n) for n in re.findall(r"\d+", value)} == true[key.split(":")[1]], key
