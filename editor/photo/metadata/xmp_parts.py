"""XMP with something taken out: where the photo was taken, or all but whose it is.

XMP is RDF in XML (ISO 16684-1). It is searched as text, so that all else stays to the last byte;
what is not UTF-8 is not touched but left out as a whole.
"""

from __future__ import annotations

import re
from typing import Final

_EXIF: Final = b"http://ns.adobe.com/exif/1.0/"
_PHOTOSHOP: Final = b"http://ns.adobe.com/photoshop/1.0/"
_IPTC: Final = b"http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
_IPTC_EXT: Final = b"http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
_DC: Final = b"http://purl.org/dc/elements/1.1/"
_RIGHTS: Final = b"http://ns.adobe.com/xap/1.0/rights/"
_PLACE: Final = {
    _EXIF: rb"GPS\w+",
    _PHOTOSHOP: rb"City|State|Country",
    _IPTC: rb"Location|CountryCode",
    _IPTC_EXT: rb"LocationShown|LocationCreated",
}
# Whatever the namespace: drones write drone-dji:GpsLatitude and GpsLongtitude (sic).
_ANY_PLACE: Final = rb"(?i:gps\w*|(?:\w+_)?(?:latitude|longt?itude))"
_ANY_PREFIX: Final = rb"(?!xmlns:)[\w.-]+"
_KEPT: Final = {_DC: rb"creator|rights", _RIGHTS: rb"\w+", _PHOTOSHOP: rb"Credit|Source"}
_HEAD: Final = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
    b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
)
_FOOT: Final = b"</rdf:Description></rdf:RDF></x:xmpmeta>"
_VALUE: Final = rb"""\s*=\s*("[^"]*"|'[^']*')"""


def without_place(xmp: bytes) -> bytes | None:
    """Return XMP that says nothing of where the photo was taken; None where it can't be read."""
    if not _is_text(xmp):
        return None
    for uri, names in _PLACE.items():
        for prefix in _prefixes(xmp, uri):
            xmp = _without(xmp, re.escape(prefix), names)
    return _without(xmp, _ANY_PREFIX, _ANY_PLACE)


def _without(xmp: bytes, prefix: bytes, names: bytes) -> bytes:
    xmp = _attribute(prefix, names).sub(b"", xmp)
    return _element(prefix, names).sub(b"", xmp)


def rights_of(xmp: bytes) -> bytes | None:
    """Return XMP that says whose the photo is, and nothing else; None where that is not said."""
    if not _is_text(xmp):
        return None
    spaces, attributes, elements = b"", b"", b""
    for uri, names in _KEPT.items():
        for prefix in _prefixes(xmp, uri):
            found = [
                match[0].strip() for match in _attribute(re.escape(prefix), names).finditer(xmp)
            ]
            inside = [match[0] for match in _element(re.escape(prefix), names).finditer(xmp)]
            if found or inside:
                spaces += b' xmlns:%s="%s"' % (prefix, uri)
            attributes += b"".join(b" " + one for one in found)
            elements += b"".join(inside)
    return _HEAD + spaces + attributes + b">" + elements + _FOOT if spaces else None


def _is_text(xmp: bytes) -> bool:
    try:
        return "\0" not in xmp.decode("utf-8")
    except UnicodeDecodeError:
        return False


def _prefixes(xmp: bytes, uri: bytes) -> list[bytes]:
    """Return what stands before the names of a namespace in this text."""
    found = re.findall(rb"xmlns:([\w.-]+)\s*=\s*[\"']" + re.escape(uri) + rb"[\"']", xmp)
    return list(dict.fromkeys(found))


def _attribute(prefix: bytes, names: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"\s+" + prefix + rb":(?:" + names + rb")" + _VALUE)


def _element(prefix: bytes, names: bytes) -> re.Pattern[bytes]:
    name = rb"(" + prefix + rb"):(" + names + rb")"
    return re.compile(rb"<" + name + rb"(?=[\s/>])[^>]*?(?:/>|>.*?</\1:\2\s*>)", re.DOTALL)
