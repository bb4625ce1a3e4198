"""Which metadata go into a file: the place or all goes, nothing else changes."""

from __future__ import annotations

import json
import struct
import subprocess
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from editor.document.image import Block, Metadata
from editor.photo.load import load
from editor.photo.metadata_choice import chosen_metadata
from editor.photo.save import save
from tests.editor.photo.oracles import HAS_EXIFTOOL

PICTURE = np.zeros((16, 24, 3), np.uint8)
RDF = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description rdf:about="" xmlns:e="http://ns.adobe.com/exif/1.0/" '
    b'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
    b'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
    b'xmlns:I="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" '
    b'e:GPSLatitude="52,30N" photoshop:City=\'Berlin\' xmp:Rating="4">'
    b"<e:GPSLongitude>13,24E</e:GPSLongitude>"
    b'<I:LocationCreated><rdf:Bag><rdf:li I:City="Berlin"/></rdf:Bag></I:LocationCreated>'
    b"<dc:rights><rdf:Alt><rdf:li xml:lang='x-default'>(c) Ann</rdf:li></rdf:Alt></dc:rights>"
    b"<dc:creator><rdf:Seq><rdf:li>Ann</rdf:li></rdf:Seq></dc:creator>"
    b"</rdf:Description></rdf:RDF></x:xmpmeta>"
)


def data_set(record: int, number: int, text: bytes) -> bytes:
    return struct.pack(">BBBH", 0x1C, record, number, len(text)) + text


CHARSET, CITY, AUTHOR = (
    data_set(1, 90, b"\x1b%G"),
    data_set(2, 90, b"Berlin"),
    data_set(2, 80, b"Ann"),
)
TITLE = data_set(2, 5, b"Dune")


def exif_of_pillow(order: str = "MM") -> bytes:
    """Exif with camera, artist, copyright, exposure and a place, as another program writes it."""
    made = Pillow.Exif()
    made.endian = ">" if order == "MM" else "<"
    made[0x010F], made[0x013B], made[0x8298] = "Kernel Optics", "Ann Author", "(c) Ann"
    made.get_ifd(0x8769)[0x829A] = 0.5
    made.get_ifd(0x8769)[0x927C] = b"a maker's own words"
    place = made.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (52.0, 30.0, 11.25), "E", (13.0, 24.0, 7.5)
    return made.tobytes().removeprefix(b"Exif\0\0")


def read_by_pillow(exif: bytes) -> Pillow.Exif:
    found = Pillow.Exif()
    found.load(b"Exif\0\0" + exif)
    return found


def photoshop(records: bytes, *more: tuple[int, bytes]) -> bytes:
    def resource(number: int, value: bytes) -> bytes:
        return (
            b"8BIM" + struct.pack(">HHI", number, 0, len(value)) + value + b"\0" * (len(value) % 2)
        )

    return b"Photoshop 3.0\0" + b"".join(resource(*one) for one in ((0x0404, records), *more))


def test_all_is_every_byte():
    given = Metadata(exif=exif_of_pillow(), xmp=RDF, iptc=photoshop(CITY), pixels_per_mm=(3.0, 3.0))
    assert chosen_metadata(given, "all") == (given, ())


@pytest.mark.parametrize("order", ["MM", "II"])
def test_the_place_goes_out_of_exif_and_all_else_stays(order):
    exif = exif_of_pillow(order)
    kept = chosen_metadata(Metadata(exif=exif), "no-place")[0].exif
    assert len(kept) == len(exif)
    before, after = read_by_pillow(exif), read_by_pillow(kept)
    assert before.get_ifd(0x8825)[4] == (13.0, 24.0, 7.5)
    assert 0x8825 not in after
    assert {tag: after[tag] for tag in after} == {t: before[t] for t in before if t != 0x8825}
    assert after.get_ifd(0x8769) == before.get_ifd(0x8769)
    changed = [at for at, (a, b) in enumerate(zip(exif, kept, strict=True)) if a != b]
    assert struct.pack(">II" if order == "MM" else "<II", 1125, 100) not in kept
    assert changed


def test_the_place_goes_out_of_xmp_whatever_its_prefixes_are():
    kept = chosen_metadata(Metadata(xmp=RDF), "no-place")[0].xmp
    assert b"GPS" not in kept
    assert b"Berlin" not in kept
    assert b'xmp:Rating="4"' in kept
    assert b"<dc:creator><rdf:Seq><rdf:li>Ann</rdf:li></rdf:Seq></dc:creator>" in kept


def test_xmp_that_is_no_utf_8_goes_with_a_note_and_xmp_without_a_place_stays():
    kept, notes = chosen_metadata(Metadata(xmp="<x/>".encode("utf-16")), "no-place")
    assert kept.xmp is None
    assert notes == ("XMP may tell of the place and had to be left out",)
    assert chosen_metadata(Metadata(xmp=b"<x:xmpmeta/>"), "no-place")[0].xmp == b"<x:xmpmeta/>"


def test_the_place_goes_out_of_iptc_in_both_wrappings():
    records = CHARSET + CITY + TITLE + AUTHOR
    kept = chosen_metadata(Metadata(iptc=records), "no-place")[0].iptc
    assert kept == CHARSET + TITLE + AUTHOR
    wrapped = photoshop(records, (0x0424, b"XMP of the place"), (0x0406, b"quality"))
    kept = chosen_metadata(Metadata(iptc=wrapped), "no-place")[0].iptc
    assert kept == photoshop(CHARSET + TITLE + AUTHOR, (0x0406, b"quality"))
    blocks = (Block("TIFF", "Photoshop resources", wrapped[14:]),)
    (block,) = chosen_metadata(Metadata(blocks=blocks), "no-place")[0].blocks
    assert block.content == photoshop(CHARSET + TITLE + AUTHOR, (0x0406, b"quality"))[14:]


def test_only_whose_it_is_stays():
    given = Metadata(exif=exif_of_pillow(), xmp=RDF, iptc=photoshop(CHARSET + CITY + AUTHOR))
    kept, notes = chosen_metadata(given, "copyright")
    assert notes == ()
    assert dict(read_by_pillow(kept.exif)) == {0x013B: "Ann Author", 0x8298: "(c) Ann"}
    assert kept.iptc == CHARSET + AUTHOR
    assert b"(c) Ann" in kept.xmp
    assert b"Rating" not in kept.xmp
    assert b"GPS" not in kept.xmp
    nobody = chosen_metadata(
        Metadata(xmp=b"<x/>", iptc=CHARSET + CITY, exif=b"no Exif"), "copyright"
    )
    assert nobody == (Metadata(), ())


def test_none_keeps_what_tells_of_colours_and_nothing_else():
    gamma, text = b"\0\0\0\4gAMA\0\0\xb1\x8f....", b"\0\0\0\5tEXtA\0abc...."
    given = Metadata(
        icc=b"profile",
        exif=exif_of_pillow(),
        xmp=RDF,
        iptc=CITY,
        pixels_per_mm=(3.0, 3.0),
        blocks=(Block("PNG", "", gamma), Block("PNG", "A", text), Block("JPEG", "comment", b"c")),
    )
    kept, notes = chosen_metadata(given, "none")
    assert notes == ()
    assert kept == Metadata(
        icc=b"profile", pixels_per_mm=(3.0, 3.0), blocks=(Block("PNG", "", gamma),)
    )


@pytest.mark.parametrize("exif", [exif_of_pillow("II"), exif_of_pillow("MM"), None])
@pytest.mark.parametrize("choice", ["all", "no-place", "copyright", "none"])
def test_the_program_is_named_where_asked(exif, choice):
    kept = chosen_metadata(Metadata(exif=exif), choice, software=True)[0].exif
    found = read_by_pillow(kept)
    assert found[0x0131].startswith("Kernelroom ")
    if exif is not None and choice == "all":
        assert found[0x010F] == "Kernel Optics"
        assert found.get_ifd(0x8769) == read_by_pillow(exif).get_ifd(0x8769)
        again = chosen_metadata(Metadata(exif=kept), choice, software=True)[0].exif
        assert dict(read_by_pillow(again)) == dict(found)


@HAS_EXIFTOOL
@pytest.mark.parametrize("suffix", ["jpg", "png", "tif", "webp", "jxl"])
def test_exiftool_finds_no_place_and_no_fault(tmp_path, suffix):
    given = Metadata(exif=exif_of_pillow(), xmp=RDF, iptc=photoshop(CHARSET + CITY + AUTHOR))
    for choice in ("all", "no-place", "none"):
        path = tmp_path / f"{choice}.{suffix}"
        save(path, PICTURE, chosen_metadata(given, choice)[0])
    found = {Path(one["SourceFile"]).stem: one for one in told(tmp_path)}
    names = {name: set(tags) for name, tags in found.items()}
    assert not [tag for tag in names["no-place"] if "GPS" in tag or "City" in tag]
    assert not [tag for tag in names["no-place"] if "Location" in tag]
    gone = names["all"] - names["no-place"]
    assert gone
    assert all(any(w in tag for w in ("GPS", "City", "Location", "Place")) for tag in gone), gone
    telling = ("Make", "Artist", "Copyright", "ExposureTime", "City", "By-line", "GPSLatitude")
    assert {tag.split(":")[-1] for tag in names["all"]} >= set(telling[:4])
    assert not {tag.split(":")[-1] for tag in names["none"]} & set(telling)
    assert not [tag for tag in names["none"] if tag.startswith(("XMP", "IPTC", "ExifIFD"))]
    assert not any("Warning" in tag for tags in names.values() for tag in tags)


def told(folder: Path) -> list[dict]:
    command = ["exiftool", "-j", "-G1", "-a", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def test_a_saved_file_holds_what_was_chosen(tmp_path):
    given = Metadata(exif=exif_of_pillow(), xmp=RDF)
    save(tmp_path / "a.jpg", PICTURE, chosen_metadata(given, "no-place")[0])
    found = load(tmp_path / "a.jpg").metadata
    assert b"GPS" not in found.xmp
    assert 0x8825 not in read_by_pillow(found.exif)
