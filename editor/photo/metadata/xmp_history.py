"""The history in XMP: what was done to a photo, an event each, by which program.

XMP specification, part 2, section 2.2 (xmpMM:History, an ordered list of ResourceEvents). The text
is changed at one place, so that all else stays to the last byte.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from typing import Final
from xml.etree import ElementTree

_RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_MM: Final = "http://ns.adobe.com/xap/1.0/mm/"
_EVENT: Final = "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#"
_BARE: Final = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="%s"></rdf:RDF></x:xmpmeta>'
_LIST: Final = re.compile(
    rb"<[\w.-]+:History(?=[\s>])[^>]*>\s*<[\w.-]+:Seq(?=[\s>])[^>]*(?<!/)>.*?(?=</[\w.-]+:Seq\s*>)",
    re.DOTALL,
)
_END: Final = re.compile(rb"</[\w.-]+:RDF\s*>(?!.*</[\w.-]+:RDF\s*>)", re.DOTALL)
_ABOUT: Final = re.compile(rb"""\s[\w.-]+:about\s*=\s*("[^"]*"|'[^']*')""")


def with_history(xmp: bytes | None, program: str, deeds: Sequence[str]) -> bytes | None:
    """Return XMP with an event for each deed behind those that it has; None where it can't be read.

    Parameters
    ----------
    program
        Which has done them (softwareAgent).
    deeds
        What was done, as a text each (parameters of the action "filtered").
    """
    if not deeds:
        return xmp
    text = xmp or _BARE % _RDF.encode()
    events = "".join(_event(program, deed) for deed in deeds).encode()
    if (listed := _LIST.search(text)) is not None:
        at, added = listed.end(), events
    elif (end := _END.search(text)) is not None:
        about = _ABOUT.search(text)
        at, added = end.start(), _description(b'""' if about is None else about[1], events)
    else:
        return None
    joined = text[:at] + added + text[at:]
    return joined if _is_well_formed(joined) else None


def _event(program: str, deed: str) -> str:
    return (
        f'<rdf:li xmlns:rdf="{_RDF}" xmlns:stEvt="{_EVENT}" rdf:parseType="Resource">'
        "<stEvt:action>filtered</stEvt:action>"
        f"<stEvt:softwareAgent>{escape(program)}</stEvt:softwareAgent>"
        f"<stEvt:parameters>{escape(deed)}</stEvt:parameters></rdf:li>"
    )


def _description(about: bytes, events: bytes) -> bytes:
    """Return a further description of the same picture, whose property is the history."""
    spaces = f'xmlns:rdf="{_RDF}" xmlns:xmpMM="{_MM}"'.encode()
    return (
        b"<rdf:Description %s rdf:about=%s><xmpMM:History><rdf:Seq>%s</rdf:Seq></xmpMM:History>"
        b"</rdf:Description>" % (spaces, about, events)
    )


def _is_well_formed(xmp: bytes) -> bool:
    """Whether it is XML, in which the history stands once; no entity of its own is followed."""
    if b"<!DOCTYPE" in xmp or b"<!ENTITY" in xmp:
        return False
    try:
        root = ElementTree.fromstring(xmp.strip(b"\0 \n\r\t"))
    except (ElementTree.ParseError, ValueError, LookupError):
        return False
    return len(list(root.iter(f"{{{_MM}}}History"))) == 1
