"""A photo's metadata as rows: what other programs wrote is read as they mean it."""

from __future__ import annotations

import json
import struct
import subprocess

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import PngImagePlugin

from editor.colour.coding import Coding
from editor.document.image import Image, Metadata
from editor.photo.load import load
from editor.photo.metadata.xmp_listing import properties
from editor.photo.metadata_listing import told
from tests.editor.photo.oracles import HAS_EXIFTOOL

PICTURE = Pillow.fromarray(np.zeros((20, 30, 3), np.uint8))


def made_exif() -> Pillow.Exif:
    made = Pillow.Exif()
    made[0x010F], made[0x0112], made[0x8298] = "Kernel Optics", 6, "(c) Ann"
    inner = made.get_ifd(0x8769)
    inner[0x829A], inner[0x829D], inner[0x8827], inner[0x9204] = 0.005, 2.8, 400, -0.5
    inner[0x9286] = b"ASCII\0\0\0a comment"
    place = made.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "S", (33.0, 51.0, 30.0), "E", (151.0, 12.0, 36.0)
    return made


def rows(image: Image) -> dict[tuple[str, str], str]:
    return {(row.group, row.name): row.value for row in told(image)}


def test_exif_and_gps_of_a_jpeg(tmp_path):
    PICTURE.save(tmp_path / "a.jpg", exif=made_exif(), dpi=(300, 300), comment=b"From Ann")
    found = rows(load(tmp_path / "a.jpg"))
    assert found["Picture", "Size"] == "20 × 30 pixels"
    assert found["Picture", "Resolution"] == "300 pixels an inch"
    assert found["Exif", "Camera maker"] == "Kernel Optics"
    assert found["Exif", "Orientation"] == "turned by 90°"
    assert found["Exif", "Copyright"] == "(c) Ann"
    assert found["Exif", "Exposure time"] == "1/200 s"
    assert found["Exif", "F-number"] == "2.8"
    assert found["Exif", "ISO"] == "400"
    assert found["Exif", "Exposure bias"] == "-0.5 EV"
    assert found["Exif", "Comment"] == "a comment"
    assert found["GPS", "Place"] == "-33.858333, 151.210000"
    assert found["Texts", "Comment"] == "From Ann"
    quoted = {row.name for row in told(load(tmp_path / "a.jpg")) if row.is_quoted}
    assert {"Camera maker", "Copyright", "Comment"} <= quoted
    assert not {"Size", "Orientation", "Exposure time", "F-number", "Place"} & quoted


def test_texts_and_profile_of_a_png(tmp_path):
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", "Ann")
    texts.add_itxt("Title", "Düne", zip=True)
    profile = Coding.of_cicp(12, 13).icc(False)
    PICTURE.save(tmp_path / "a.png", pnginfo=texts, icc_profile=profile)
    found = rows(load(tmp_path / "a.png"))
    assert found["Texts", "Author"] == "Ann"
    assert found["Texts", "Title"] == "Düne"
    assert found["Profile", "Name"] == "Colours of the opened file"
    assert found["Profile", "Class"] == "monitor"
    assert found["Profile", "Colours"] == "RGB to XYZ"
    assert found["Profile", "Version"] == "4.4.0"


def test_iptc_in_its_own_characters():
    def record(number: int, text: bytes, group: int = 2) -> bytes:
        return struct.pack(">BBBH", 0x1C, group, number, len(text)) + text

    utf_8 = record(90, b"\x1b%G", 1) + record(90, "Zürich".encode()) + record(25, b"sea")
    image = Image(np.zeros((1, 1, 3), np.uint8), Metadata(iptc=utf_8 + record(25, b"sand")))
    listed = [(row.name, row.value) for row in told(image) if row.group == "IPTC"]
    assert listed == [
        ("Character set", "UTF-8"),
        ("City", "Zürich"),
        ("Keyword", "sea"),
        ("Keyword", "sand"),
    ]
    latin = Image(
        np.zeros((1, 1, 3), np.uint8), Metadata(iptc=record(90, "Zürich".encode("latin-1")))
    )
    assert rows(latin)["IPTC", "City"] == "Zürich"


def test_xmp_lists_structures_and_attributes():
    text = (
        b'<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
        b'xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:m="http://ns.adobe.com/xap/1.0/mm/" '
        b'xmlns:own="http://example.org/own/" own:mood="calm">'
        b"<d:subject><rdf:Bag><rdf:li>sea</rdf:li><rdf:li>sand</rdf:li></rdf:Bag></d:subject>"
        b'<d:title><rdf:Alt><rdf:li xml:lang="x-default">Dune</rdf:li></rdf:Alt></d:title>'
        b'<m:DerivedFrom rdf:parseType="Resource"><m:by>Ann</m:by></m:DerivedFrom>'
        b'</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    )
    assert properties(text) == [
        ("own:mood", "calm"),
        ("dc:subject", "sea; sand"),
        ("dc:title", "Dune"),
        ("xmpMM:DerivedFrom/xmpMM:by", "Ann"),
    ]


@pytest.mark.parametrize(
    "xmp",
    [b"", b"<", b"no xml", b"<x/>", b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', b"\xff\xfe\0"],
)
def test_xmp_that_can_not_be_read_is_left_out(xmp):
    assert properties(xmp) == []


@pytest.mark.parametrize("exif", [b"", b"II*\0", b"II*\0\x08\0\0\0\xff\xff" + bytes(40), b"x" * 99])
def test_damaged_metadata_are_left_out(exif):
    image = Image(
        np.zeros((1, 1, 1), np.uint8), Metadata(exif=exif, iptc=b"\x1c\x02", icc=b"short")
    )
    assert {row.group for row in told(image)} <= {"Picture", "Profile", "Exif", "Texts"}


@HAS_EXIFTOOL
def test_exiftool_reads_the_same(tmp_path):
    PICTURE.save(tmp_path / "a.jpg", exif=made_exif())
    command = ["exiftool", "-j", "-n", "-G0", "-c", "%.6f", str(tmp_path / "a.jpg")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    (oracle,) = json.loads(done.stdout)
    found = rows(load(tmp_path / "a.jpg"))
    assert found["Exif", "Camera maker"] == oracle["EXIF:Make"]
    assert float(found["Exif", "F-number"]) == oracle["EXIF:FNumber"]
    assert 1 / float(found["Exif", "Exposure time"][2:-2]) == oracle["EXIF:ExposureTime"]
    latitude, longitude = map(float, found["GPS", "Place"].split(", "))
    assert latitude == pytest.approx(oracle["Composite:GPSLatitude"], abs=1e-6)
    assert longitude == pytest.approx(oracle["Composite:GPSLongitude"], abs=1e-6)
