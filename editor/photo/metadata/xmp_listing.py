"""XMP as names and values, as far as it is plain RDF (ISO 16684-1, 7)."""

from __future__ import annotations

import xml.etree.ElementTree as Xml
from collections.abc import Iterator
from typing import Final

_RDF: Final = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_LISTS: Final = (f"{_RDF}Bag", f"{_RDF}Seq", f"{_RDF}Alt")
_PREFIXES: Final = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/xap/1.0/mm/": "xmpMM",
    "http://ns.adobe.com/xap/1.0/rights/": "xmpRights",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop",
    "http://ns.adobe.com/exif/1.0/": "exif",
    "http://ns.adobe.com/exif/1.0/aux/": "aux",
    "http://ns.adobe.com/tiff/1.0/": "tiff",
    "http://ns.adobe.com/camera-raw-settings/1.0/": "crs",
    "http://ns.adobe.com/lightroom/1.0/": "lr",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": "Iptc4xmpCore",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "Iptc4xmpExt",
}
_DEEPEST: Final = 8
_MOST: Final = 5000  # properties


def properties(xmp: bytes) -> list[tuple[str, str]]:
    """Return names as ``dc:creator`` and their values; none where it can't be read.

    What declares entities is not read: they could become of any length.
    """
    if not xmp or b"<!" in xmp.replace(b"<!--", b""):
        return []
    try:
        root = Xml.fromstring(xmp.strip().strip(b"\0").rstrip())
    except (Xml.ParseError, ValueError, LookupError):
        return []
    found: list[tuple[str, str]] = []
    tops = [root] if root.tag == f"{_RDF}RDF" else root.iter(f"{_RDF}RDF")
    for description in (one for top in tops for one in top if one.tag == f"{_RDF}Description"):
        for name, value in _of(description, "", 0):
            if len(found) == _MOST:
                return found
            found.append((name, value))
    return found


def _of(element: Xml.Element, outer: str, depth: int) -> Iterator[tuple[str, str]]:
    """Yield what a description or a property with inner ones says."""
    if depth > _DEEPEST:
        return
    for key, value in element.attrib.items():
        if not key.startswith((_RDF, "{http://www.w3.org/XML/")):
            yield f"{outer}{_short(key)}", value
    for child in element:
        if child.tag == f"{_RDF}Description":
            yield from _of(child, outer, depth + 1)
        else:
            yield from _property(child, f"{outer}{_short(child.tag)}", depth)


def _property(element: Xml.Element, name: str, depth: int) -> Iterator[tuple[str, str]]:
    items = next((list(one) for one in element if one.tag in _LISTS), [])
    texts = [(one.text or "").strip() for one in (items or [element])]
    if any(texts):
        yield name, "; ".join(text for text in texts if text)
    for inner in items or [element]:
        yield from _of(inner, f"{name}/", depth + 1)


def _short(tag: str) -> str:
    space, _, name = tag.removeprefix("{").rpartition("}")
    if not space:
        return name
    last = space.rstrip("/#").rsplit("/", 1)[-1]
    return f"{_PREFIXES.get(space, last)}:{name}"
