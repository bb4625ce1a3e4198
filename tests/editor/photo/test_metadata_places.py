"""Places that stand where no standard has them: a drone's XMP, texts of a PNG."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from editor.document.image import Block, Metadata
from editor.photo.metadata_choice import chosen_metadata

DRONE = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
    b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="DJI" '
    b'xmlns:drone-dji="http://www.dji.com/drone-dji/1.0/" xmlns:gps="http://example.org/gps/" '
    b'xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
    b'drone-dji:GpsLatitude="+52.5" drone-dji:GpsLongtitude="+13.4" xmp:Rating="4">'
    b"<drone-dji:GpsLongitude>+13.4</drone-dji:GpsLongitude><gps:latitude>52.5</gps:latitude>"
    b"<gps:speed>7</gps:speed></rdf:Description></rdf:RDF></x:xmpmeta>"
)


def test_a_drones_place_goes_and_the_xmp_stays_whole() -> None:
    kept = chosen_metadata(Metadata(xmp=DRONE), "no-place")[0].xmp
    assert kept is not None
    assert not [place for place in (b"52.5", b"13.4") if place in kept]
    (told,) = ElementTree.fromstring(kept)[0]  # it parses: no namespace is gone
    assert told.get("{http://ns.adobe.com/xap/1.0/}Rating") == "4"
    assert [one.text for one in told] == ["7"]


@pytest.mark.parametrize("name", ["exif:GPSLatitude", "exif:gpsinfo", "Location"])
def test_a_text_of_a_png_that_names_the_place_goes(name: str) -> None:
    texts = (Block("PNG", name, b""), Block("PNG", "Title", b""))
    assert chosen_metadata(Metadata(blocks=texts), "no-place")[0].blocks == texts[1:]
    assert chosen_metadata(Metadata(blocks=texts), "all")[0].blocks == texts
