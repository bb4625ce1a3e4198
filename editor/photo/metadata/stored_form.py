"""What Exif and XMP say of how a picture's samples are stored, true of the saved file.

TIFF 6.0 and Exif 2.32, 4.6.4. A value that fits the file stays to the byte; another is set in its
place, or taken out where the file has none of the kind.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from typing import Final

from editor.photo.metadata.exif import directories
from editor.photo.metadata.recoloured import take_out
from editor.photo.structure.tiff_directory import Entry, TiffStructure, reading

Numbers = tuple[int, ...]
_COEFFICIENTS, _BT601 = 0x0211, (0.299, 0.587, 0.114)  # what a JPEG's colours are made with (JFIF)
_COMPONENTS, _EXIF_IFD = 0x9101, 0x8769
_TAGS: Final = {
    "BitsPerSample": 0x0102, "Compression": 0x0103, "PhotometricInterpretation": 0x0106,
    "SamplesPerPixel": 0x0115, "PlanarConfiguration": 0x011C, "YCbCrSubSampling": 0x0212,
    "YCbCrPositioning": 0x0213,
}  # fmt: skip
_LISTS: Final = ("BitsPerSample", "YCbCrSubSampling")
_XMP_COEFFICIENTS: Final = b"tiff:YCbCrCoefficients"
_SHORT: Final = 3
_ITEM: Final = re.compile(rb"<rdf:li>\s*(\d+)\s*</rdf:li>")


@dataclass(frozen=True, slots=True)
class StoredForm:
    """How samples lie in a file.

    Parameters
    ----------
    bits
        Of a sample.
    channels
        With alpha.
    is_ycc
        Whether its colours are those of a JPEG, luma and chroma.
    is_shared
        Whether four pixels share their chroma.
    compressions
        Numbers that TIFF has for its compression, the one to be written first; none where it has
        no number.
    """

    bits: int
    channels: int
    is_ycc: bool
    is_shared: bool
    compressions: Numbers

    def allowed(self, name: str) -> tuple[Numbers, ...]:
        """Return the values that are true; the first is written in the place of a false one."""
        is_grey = self.channels < 3
        match name:
            case "BitsPerSample":
                return ((self.bits,) * self.channels,)
            case "Compression":
                return tuple((number,) for number in self.compressions)
            case "PhotometricInterpretation":
                return ((1,),) if is_grey else ((6,), (2,)) if self.is_ycc else ((2,),)
            case "SamplesPerPixel":
                return ((self.channels,),)
            case "YCbCrSubSampling":
                return ((2, 2),) if self.is_shared else ((1, 1),)
            case "YCbCrPositioning":  # the chroma of a JPEG lies in the middle of its pixels
                return ((1,),) if self.is_shared else ((1,), (2,))
            case _:
                return ((1,),)


def true_exif(exif: bytes, stored: StoredForm) -> bytes:
    """Return Exif that says of the photo's samples what is true of the file."""
    changed = bytearray(exif)
    for directory in directories(exif)[:1]:
        structure = TiffStructure(reading(exif))
        for below in structure.below(directory, _EXIF_IFD):
            components = below.entries.get(_COMPONENTS)
            if stored.channels < 3 and components is not None and components.value[1:2] != b"\0":
                changed[components.place : components.place + 4] = b"\1\0\0\0"
        false = []
        for name, tag in _TAGS.items():
            entry = directory.entries.get(tag)
            numbers = () if entry is None else entry.numbers
            allowed = stored.allowed(name)
            if entry is None or not numbers or numbers in allowed:
                continue
            if not allowed or not _put(changed, entry, allowed[0]):
                false.append(tag)
        made = directory.entries.get(_COEFFICIENTS)
        if made is not None and not (stored.is_ycc and _are_bt601(made.fractions)):
            false.append(_COEFFICIENTS)
        take_out(changed, structure.order, structure.first, tuple(false))
    return bytes(changed)


def true_xmp(xmp: bytes, stored: StoredForm) -> bytes:
    """Return XMP that says of the photo's samples what is true of the file."""
    for name in _TAGS:
        full, allowed = b"tiff:" + name.encode(), stored.allowed(name)
        if not allowed:
            xmp = _without(xmp, full)
        elif name in _LISTS:
            xmp = _listed(xmp, full, allowed)
        else:
            xmp = _set(xmp, full, allowed)
    mode = 1 if stored.channels < 3 else 3
    xmp = _set(xmp, b"photoshop:ColorMode", ((mode,),))
    if stored.channels < 3:
        xmp = _listed(xmp, b"exif:ComponentsConfiguration", ((1, 0, 0, 0),))
    for found in _element(_XMP_COEFFICIENTS).finditer(xmp):
        fractions = re.findall(rb"(\d+)/0*([1-9]\d*)", found[0])
        if not (stored.is_ycc and _are_bt601(tuple(int(a) / int(b) for a, b in fractions))):
            return _without(xmp, _XMP_COEFFICIENTS)
    return xmp


def _are_bt601(numbers: tuple[float, ...]) -> bool:
    near = (abs(a - b) < 1e-3 for a, b in zip(numbers, _BT601, strict=False))
    return len(numbers) == 3 and all(near)


def _put(exif: bytearray, entry: Entry, numbers: Numbers) -> bool:
    """Write SHORTs into an entry; return whether there is room for them."""
    value = struct.pack(f"{entry.order}{len(numbers)}H", *numbers)
    head = struct.pack(entry.order + "HHI", entry.tag, _SHORT, len(numbers))
    if len(value) <= 4:
        exif[entry.field : entry.field + 12] = head + value.ljust(4, b"\0")
        return True
    if len(value) > len(entry.value):
        return False
    exif[entry.field : entry.field + 8] = head
    exif[entry.place : entry.place + len(value)] = value
    return True


def _element(name: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"<(%s)(?:\s[^>]*)?(?:/>|(?<!/)>.*?</\1\s*>)" % name, re.DOTALL)


def _without(xmp: bytes, name: bytes) -> bytes:
    attribute = re.compile(rb"\s%s\s*=\s*(?:\"[^\"]*\"|'[^']*')" % name)
    return attribute.sub(b"", _element(name).sub(b"", xmp))


def _set(xmp: bytes, name: bytes, allowed: tuple[Numbers, ...]) -> bytes:
    """Set a number, written as an attribute or an element."""
    number = re.compile(rb"(%s(?:\s*=\s*[\"']|\s*>)\s*)(\d+)(?=\s*(?:[\"']|</))" % name)

    def told(match: re.Match[bytes]) -> bytes:
        is_true = (int(match[2]),) in allowed
        return match[0] if is_true else match[1] + b"%d" % allowed[0][0]

    return number.sub(told, xmp)


def _listed(xmp: bytes, name: bytes, allowed: tuple[Numbers, ...]) -> bytes:
    """Set a list of numbers; a number that stands without a list is that of all samples."""

    def told(match: re.Match[bytes]) -> bytes:
        items = list(_ITEM.finditer(match[0]))
        if not items or tuple(int(item[1]) for item in items) in allowed:
            return match[0]
        new = b"".join(b"<rdf:li>%d</rdf:li>" % number for number in allowed[0])
        return match[0][: items[0].start()] + new + match[0][items[-1].end() :]

    alone = tuple(numbers[:1] for numbers in allowed)
    return _set(_element(name).sub(told, xmp), name, alone)
