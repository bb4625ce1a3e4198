"""What was done to a photo, in XMP's history."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from editor.document.image import Metadata
from editor.photo.metadata.xmp_history import with_history
from editor.photo.metadata_choice import chosen_metadata

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
EVENT = "{http://ns.adobe.com/xap/1.0/sType/ResourceEvent#}"
MM = "{http://ns.adobe.com/xap/1.0/mm/}"
SPACE = b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
PLAIN = (
    b"<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ' + SPACE + b">"
    b'<rdf:Description rdf:about="uuid:1" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="4"/>'
    b"</rdf:RDF></x:xmpmeta>\n<?xpacket end='w'?>"
)
OTHERS = PLAIN.replace(
    b'xmp:Rating="4"/>',
    b'xmlns:m="http://ns.adobe.com/xap/1.0/mm/" '
    b'xmlns:e="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#">'
    b'<m:History><rdf:Seq><rdf:li e:action="created"/></rdf:Seq></m:History></rdf:Description>',
)
DEEDS = ('{"filter":"negative"}', "a < b & c")


def told(xmp: bytes) -> list[tuple[str, str]]:
    """Return action and parameters of each event of the one history that there is."""
    (history,) = ElementTree.fromstring(xmp).iter(f"{MM}History")
    found = []
    for one in history.iter(f"{RDF}li"):
        action = one.get(f"{EVENT}action") or one.findtext(f"{EVENT}action", "")
        found.append((action, one.findtext(f"{EVENT}parameters", "")))
    return found


@pytest.mark.parametrize(("xmp", "before"), [(None, []), (PLAIN, []), (OTHERS, [("created", "")])])
def test_deeds_follow_what_was_told_before(xmp, before):
    known = before + [("filtered", deed) for deed in DEEDS]
    first = with_history(xmp, "Kernelroom 1", DEEDS)
    assert told(first) == known
    assert first.count(b"Kernelroom 1") == 2
    again = with_history(first, "Kernelroom 2", DEEDS[:1])
    assert told(again) == [*known, ("filtered", DEEDS[0])]


@pytest.mark.parametrize("xmp", [PLAIN, OTHERS])
def test_all_other_bytes_stay(xmp):
    made = with_history(xmp, "Kernelroom", DEEDS)
    start = next(at for at, (a, b) in enumerate(zip(xmp, made, strict=False)) if a != b)
    assert made.endswith(xmp[start:])
    abouts = {
        one.get(f"{RDF}about") for one in ElementTree.fromstring(made).iter(f"{RDF}Description")
    }
    assert abouts == {"uuid:1"}


@pytest.mark.parametrize(
    "xmp",
    [
        b"no XML",
        PLAIN.decode().encode("utf-16"),
        PLAIN.replace(b"uuid:1", b"<"),
        b"<!DOCTYPE a [<!ENTITY b 'c'>]>" + PLAIN,
        OTHERS.replace(b"<rdf:Seq>", b"<rdf:Bag>").replace(b"</rdf:Seq>", b"</rdf:Bag>"),
    ],
)
def test_what_can_not_be_read_stays_as_it_is_with_a_note(xmp):
    assert with_history(xmp, "Kernelroom", DEEDS) is None
    kept, notes = chosen_metadata(Metadata(xmp=xmp), "all", history=DEEDS)
    assert kept.xmp == xmp
    assert notes == ("the photo's XMP can't be read: the steps are not told in it",)


@pytest.mark.parametrize("choice", ["all", "no-place", "copyright", "none"])
def test_the_steps_are_told_with_any_choice(choice):
    kept = chosen_metadata(Metadata(xmp=PLAIN), choice, history=DEEDS)[0]
    assert [deed for _, deed in told(kept.xmp)] == list(DEEDS)
    assert (b"Rating" in kept.xmp) == (choice in ("all", "no-place"))
    assert chosen_metadata(Metadata(xmp=PLAIN), "all", history=())[0].xmp == PLAIN
