"""A photo's metadata as rows that a person reads: Exif, GPS, XMP, IPTC, profile, texts."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from editor.colour.profile import name_of
from editor.document.image import Image, Metadata
from editor.photo.metadata.exif import directories
from editor.photo.metadata.exif_names import EXIF_NAMES, GPS_NAMES, IPTC_NAMES, VALUE_WORDS
from editor.photo.metadata.iptc import data_sets, for_tiff
from editor.photo.metadata.png_text import text_of
from editor.photo.metadata.xmp_listing import properties
from editor.photo.structure.tiff_directory import Entry, TiffError, TiffStructure, reading

_EXIF, _GPS, _INTEROPERABILITY = 0x8769, 0x8825, 0xA005
_POINTERS: Final = (_EXIF, _GPS, _INTEROPERABILITY)
_LONGEST: Final = 2000  # characters of a value
_MOST: Final = 12  # numbers that are written out
_SIGNED: Final = {10: "ii", 5: "II"}
_FLOATS: Final = {11: "f", 12: "d"}
_UTF_16: Final = range(0x9C9B, 0x9CA0)  # Windows' texts
_COMMENT: Final = 0x9286
_UNITS: Final = {0x829A: "s", 0x920A: "mm", 0xA405: "mm", 0x9206: "m", 0x9204: "EV", 6: "m"}
_LATITUDE, _LONGITUDE = (1, 2), (3, 4)
_CLASSES: Final = {
    b"scnr": "scanner", b"mntr": "monitor", b"prtr": "printer", b"link": "device link",
    b"spac": "colour space", b"abst": "abstract", b"nmcl": "named colours",
}  # fmt: skip
_INTENTS: Final = ("perceptual", "relative colorimetric", "saturation", "absolute colorimetric")


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that a file says of its photo.

    Parameters
    ----------
    group, name
        What it is.
    value
        In words.
    is_quoted
        Whether these are the file's own words, which are the same in every language.
    """

    group: str
    name: str
    value: str
    is_quoted: bool = False


def told(image: Image) -> tuple[Told, ...]:
    """Return all that is known, group by group; what can't be read is left out."""
    known = image.metadata
    found = (
        *_picture(image),
        *_exif(known.exif or b""),
        *(Told("XMP", name, _cut(value), True) for name, value in properties(known.xmp or b"")),
        *_iptc(known),
        *_profile(known.icc),
        *_texts(known),
    )
    return tuple(one for one in found if one.value)


def _picture(image: Image) -> Iterator[Told]:
    region, known = image.region, image.metadata
    yield Told("Picture", "Size", f"{region.columns} × {region.rows} pixels")
    depth = {"uint8": "8 bit", "uint16": "16 bit", "float32": "32 bit float"}
    kinds = ("grey", "grey and alpha", "RGB", "RGB and alpha")
    words = f"{kinds[image.channels - 1]}, {depth[image.dtype.name]} a channel"
    yield Told("Picture", "Channels", words)
    if known.pixels_per_mm is not None:
        across, down = (25.4 * number for number in known.pixels_per_mm)
        text = f"{across:.5g}" if across == down else f"{across:.5g} × {down:.5g}"
        yield Told("Picture", "Resolution", f"{text} pixels an inch")


def _exif(exif: bytes) -> Iterator[Told]:
    for number, directory in enumerate(directories(exif)[:2]):
        group = "Exif" if number == 0 else "Thumbnail"
        for tag, entry in sorted(directory.entries.items()):
            if tag not in _POINTERS:
                yield _told_of(group, entry)
        if number:
            return
        structure = TiffStructure(reading(exif))
        for pointer, below in ((_EXIF, "Exif"), (_GPS, "GPS")):
            try:
                found = structure.below(directory, pointer)
            except TiffError:
                continue
            for one in found:
                if pointer == _GPS:
                    yield from _places(one.entries)
                entries = sorted(one.entries.items())
                yield from (_told_of(below, e) for tag, e in entries if tag not in _POINTERS)


def _told_of(group: str, entry: Entry) -> Told:
    table = GPS_NAMES if group == "GPS" else EXIF_NAMES
    name = table.get(entry.tag, f"Tag {entry.tag:#06x}")
    text = _quoted(group, entry)
    value = _value(group, entry) if text is None else text
    return Told(group, name, _cut(value), text is not None)


def _quoted(group: str, entry: Entry) -> str | None:
    """Return the text that an entry holds; None where it holds something else."""
    if entry.tag == _COMMENT and group == "Exif":
        return _text(entry.value[8:])
    if entry.tag in _UTF_16:
        return entry.value.decode("utf-16-le", "replace").rstrip("\0")
    if entry.kind == 2:
        return _text(entry.value)
    text = "" if _numbers(entry) else entry.value.decode("ascii", "replace").rstrip("\0")
    return text if text and text.isascii() and text.isprintable() else None


def _value(group: str, entry: Entry) -> str:
    """Say in words what an entry holds that is no text."""
    numbers = _numbers(entry)
    words = VALUE_WORDS.get(entry.tag, {}) if group != "GPS" else {}
    if len(numbers) == 1 and numbers[0] in words:
        return words[int(numbers[0])]
    if not numbers:
        return _bytes(len(entry.value))
    if len(numbers) > _MOST:
        return f"{len(numbers):,} numbers"
    unit = _UNITS.get(entry.tag, "")
    if entry.tag == 0x829A and 0 < numbers[0] < 0.4:
        return f"1/{1 / numbers[0]:.4g} s"
    return " ".join((*(f"{number:.6g}" for number in numbers), unit)).strip()


def _numbers(entry: Entry) -> tuple[float, ...]:
    if pair := _SIGNED.get(entry.kind):
        count = len(entry.value) // 8
        parts = struct.unpack(f"{entry.order}{pair * count}", entry.value[: 8 * count])
        return tuple(
            top / bottom if bottom else float("nan")
            for top, bottom in zip(parts[::2], parts[1::2], strict=True)
        )
    if code := _FLOATS.get(entry.kind):
        count = len(entry.value) // struct.calcsize(code)
        return struct.unpack(f"{entry.order}{count}{code}", entry.value)
    return entry.numbers


def _places(entries: Mapping[int, Entry]) -> Iterator[Told]:
    """Yield the place in degrees, as maps take it."""
    found = []
    for reference, tag in (_LATITUDE, _LONGITUDE):
        numbers = _numbers(entries[tag]) if tag in entries else ()
        if len(numbers) != 3 or any(number != number for number in numbers):
            return
        degrees = numbers[0] + numbers[1] / 60 + numbers[2] / 3600
        side = _text(entries[reference].value) if reference in entries else ""
        found.append(f"{-degrees if side in ('S', 'W') else degrees:.6f}")
    yield Told("GPS", "Place", ", ".join(found))


def _iptc(known: Metadata) -> Iterator[Told]:
    records = None if known.iptc is None else for_tiff(known.iptc)
    is_utf_8 = False
    for record, number, value in data_sets(records or b""):
        if (record, number) == (1, 90):
            is_utf_8 = value == b"\x1b%G"
        name = IPTC_NAMES.get((record, number), f"{record}:{number}")
        if (record, number) == (2, 0):
            text = str(int.from_bytes(value))
        elif (record, number) == (1, 90):
            text = "UTF-8" if is_utf_8 else value.hex(" ")
        else:
            text = value.decode("utf-8" if is_utf_8 else "latin-1", "replace")
        yield Told("IPTC", name, _cut(text), True)


def _profile(icc: bytes | None) -> Iterator[Told]:
    if icc is None:
        return
    named = name_of(icc)
    yield Told("Profile", "Name", named or "without a name", bool(named))
    if len(icc) >= 128:
        yield Told("Profile", "Version", f"{icc[8]}.{icc[9] >> 4}.{icc[9] & 15}")
        yield Told("Profile", "Class", _CLASSES.get(icc[12:16], _text(icc[12:16])))
        spaces = " to ".join(_text(icc[at : at + 4]).strip() for at in (16, 20))
        yield Told("Profile", "Colours", spaces)
        intent = int.from_bytes(icc[64:68])
        if intent < len(_INTENTS):
            yield Told("Profile", "Rendering intent", _INTENTS[intent])
    yield Told("Profile", "Size", f"{len(icc):,} bytes")


def _texts(known: Metadata) -> Iterator[Told]:
    for block in known.blocks:
        if block.format_name == "PNG" and block.name:
            found = text_of(block.content)
            text = _cut(found or f"{len(block.content):,} bytes")
            yield Told("Texts", block.name, text, bool(found))
        elif block.name == "comment":
            yield Told("Texts", "Comment", _cut(_text(block.content[4:])), True)
        elif block.name:
            size = f", {len(block.content):,} bytes" if block.content else ""
            yield Told(
                "Texts",
                block.name[:1].upper() + block.name[1:],
                f"kept{size}" if block.format_name else "not kept when saved",
            )


def _bytes(count: int) -> str:
    return "1 byte" if count == 1 else f"{count:,} bytes"


def _text(value: bytes) -> str:
    bare = value.split(b"\0\0\0", 1)[0].rstrip(b"\0 ")
    try:
        return bare.decode("utf-8").replace("\0", " ")
    except UnicodeDecodeError:
        return bare.decode("latin-1").replace("\0", " ")


def _cut(text: str) -> str:
    clean = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return clean if len(clean) <= _LONGEST else f"{clean[:_LONGEST]}…"
