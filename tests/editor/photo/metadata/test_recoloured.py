"""What Exif and XMP say of a photo's colours after these became another profile's."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import TiffImagePlugin

from editor.colour.named_profiles import named
from editor.document.image import Image, Metadata
from editor.photo.load import load
from editor.photo.metadata.recoloured import recoloured_exif, recoloured_xmp
from editor.render.export import export
from editor.render.output.settings import ExportSettings
from editor.render.pipeline import Pipeline
from filters.registry import Registry

ATTRIBUTES = (
    b'<rdf:Description exif:ColorSpace="1" photoshop:ICCProfile="Old &amp; rare"'
    b' exif:Gamma="22/10" dc:title="x" tiff:Orientation="1"/>'
)
ELEMENTS = (
    b"<a><exif:ColorSpace>1</exif:ColorSpace><photoshop:ICCProfile>Old</photoshop:ICCProfile>"
    b"<tiff:WhitePoint><rdf:Seq><rdf:li>1/3</rdf:li></rdf:Seq></tiff:WhitePoint>"
    b"<tiff:PrimaryChromaticities/><dc:title>x</dc:title></a>"
)


def camera_exif(order: str, space: int, index: bytes) -> bytes:
    """Exif of a camera: maker, white point, primaries, curve; colour space, gamma and its rule."""
    Ratio = TiffImagePlugin.IFDRational
    exif = Pillow.Exif()
    exif.endian = order
    exif[0x010F] = "Kernel Optics"
    exif[318] = (Ratio(3127, 10000), Ratio(329, 1000))
    exif[319] = tuple(Ratio(part, 100) for part in (64, 33, 21, 71, 15, 6))
    exif[0x0131] = "tests"
    inner = exif.get_ifd(0x8769)
    inner.update({0x9003: "2026:11:27 12:00:00", 0xA001: space, 0xA500: Ratio(22, 10)})
    inner[0xA005] = {1: index.decode(), 2: b"0100"}
    return exif.tobytes().removeprefix(b"Exif\0\0")


def read(exif: bytes) -> dict[int, object]:
    found = Pillow.Exif()
    found.load(exif)
    inner = found.get_ifd(0x8769)
    return {**found, **inner, **found.get_ifd(0xA005)}


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(("is_srgb", "index"), [(True, "R98"), (False, None)])
def test_exif_says_the_new_colours_and_keeps_the_rest(
    order: str, is_srgb: bool, index: str | None
) -> None:
    before = camera_exif(order, 65535 if is_srgb else 1, b"R03" if is_srgb else b"R98")
    old, new = read(before), read(recoloured_exif(before, is_srgb))
    assert {318, 319, 0xA500} <= old.keys()
    assert not {318, 319, 0xA500} & new.keys()
    assert new[0xA001] == (1 if is_srgb else 65535)
    assert new.get(1) == index
    for tag in (0x010F, 0x0131, 0x9003, 2):
        assert new[tag] == old[tag]


def test_exif_that_makes_no_sense_stays() -> None:
    for block in (b"", b"II*\0", b"MM\0*" + struct.pack(">IH", 8, 900)):
        assert recoloured_exif(block, True) == block


def test_xmp_says_the_new_colours_and_keeps_the_rest() -> None:
    assert recoloured_xmp(ATTRIBUTES, False, "P3 <D65>") == (
        b'<rdf:Description exif:ColorSpace="65535" photoshop:ICCProfile="P3 &lt;D65&gt;"'
        b' dc:title="x" tiff:Orientation="1"/>'
    )
    assert recoloured_xmp(ELEMENTS, True, "sRGB") == (
        b"<a><exif:ColorSpace>1</exif:ColorSpace><photoshop:ICCProfile>sRGB</photoshop:ICCProfile>"
        b"<dc:title>x</dc:title></a>"
    )


def test_an_exported_photo_says_its_new_colours(registry: Registry, tmp_path: Path) -> None:
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/">' + ELEMENTS + b"</x:xmpmeta>"
    known = Metadata(icc=named("Adobe RGB").for_lcms, exif=camera_exif("<", 65535, b"R03"), xmp=xmp)
    image = Image(np.full((8, 8, 3), 90, np.uint8), known)
    path = tmp_path / "out.jpg"
    settings = ExportSettings(profile="srgb")
    export(Pipeline.of(image, (), registry), path, settings=settings)
    found = load(path).metadata
    assert not {318, 319, 0xA500} & read(found.exif or b"").keys()
    assert b"WhitePoint" not in (found.xmp or b"")
    assert b"<photoshop:ICCProfile>sRGB IEC61966-2.1<" in (found.xmp or b"")
