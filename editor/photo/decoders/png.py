"""PNG: decoded by libvips; its texts and what it says of its colours are read here."""

from __future__ import annotations

import dataclasses
import math
import struct
from pathlib import Path
from typing import Final

from editor.colour.coding import Coding
from editor.colour.tone_curve import Parametric
from editor.document.image import Block, Metadata
from editor.photo.decoded import Decoded
from editor.photo.decoders import vips_pixels
from editor.photo.limits import check_claim, check_size
from editor.photo.metadata.exif import JPEG_PREFIX, orientation_of
from editor.photo.metadata.iptc import PHOTOSHOP
from editor.photo.metadata.png_further import further_chunks
from editor.photo.metadata.png_text import KINDS, XMP, keyword_of, raw_profile
from editor.photo.structure.png_chunks import PngChunks
from editor.storage.file_error import FileError

INFLATION: Final = 1032  # bytes that a byte of deflate becomes at the most (zlib, technical notes)
_RAW_PROFILES: Final = ("exif", "app1", "iptc", "8bim", "xmp", "icc", "icm")
_XMP_PREFIX: Final = b"http://ns.adobe.com/xap/1.0/\0"  # of a JPEG's APP1
_COLOUR: Final = (b"cICP", b"mDCV", b"cLLI", b"gAMA", b"cHRM", b"sRGB")
CUT: Final = "its data ends early: what is missing is black or transparent"


def decode(path: Path, damaged: bool = False) -> Decoded:
    """Decode a PNG; with `damaged`, also one whose data ends early. Raise FileError."""
    chunks = PngChunks.of(path)
    width, height, bits, channels = chunks.header
    if not channels:
        raise FileError(path, "opened", "it is damaged or cut off")
    memory = width * height * channels * math.ceil(bits / 8)
    least = height * math.ceil(width * channels * bits / 8) / INFLATION
    check_size(path, width, height, memory / max(1, width * height))
    check_claim(path, (width, height), memory, least, chunks.pixel_bytes)
    notes: tuple[str, ...] = ()
    try:
        read = vips_pixels.decode(path)
    except FileError:
        if not damaged:
            raise
        read, notes = vips_pixels.decode(path, damaged), (CUT,)
    metadata = _metadata(read.metadata, chunks)
    return dataclasses.replace(
        read, metadata=metadata, orientation=orientation_of(metadata.exif), notes=notes
    )


def _metadata(read: Metadata, chunks: PngChunks) -> Metadata:
    coding = _coding(chunks)
    blocks = [Block("PNG", "", one.block) for one in chunks.chunks if one.kind in _COLOUR]
    blocks += further_chunks(chunks)
    raw: dict[str, bytes] = {}
    for chunk in chunks.chunks:
        if chunk.kind not in KINDS or keyword_of(chunk) == XMP:
            continue
        profile = raw_profile(chunk)
        if profile is not None and profile[0] == "app1" and profile[1].startswith(_XMP_PREFIX):
            profile = "xmp", profile[1].removeprefix(_XMP_PREFIX)
        if profile is not None and profile[0] in _RAW_PROFILES:
            raw.setdefault(*profile)
        else:
            blocks.append(Block("PNG", keyword_of(chunk), chunk.block))
    exif = raw.get("exif", raw.get("app1", b"")).removeprefix(JPEG_PREFIX)
    iptc = raw.get("8bim", raw.get("iptc", b""))
    return dataclasses.replace(
        read,
        exif=chunks.content(b"eXIf") or read.exif or exif or None,  # libvips: before the pixels
        iptc=read.iptc or (PHOTOSHOP + iptc if iptc.startswith(b"8BIM") else iptc) or None,
        xmp=read.xmp or raw.get("xmp"),
        icc=read.icc or raw.get("icc") or raw.get("icm"),
        pixels_per_mm=_resolution(chunks.content(b"pHYs") or b""),
        coding=coding,
        blocks=tuple(blocks),
        further_pages=chunks.frames - 1,
    )


def _resolution(physical: bytes) -> tuple[float, float] | None:
    """Read pixels a metre, where they are not only a ratio; libvips makes 72 dpi of nothing."""
    across, down, unit = struct.unpack(">IIB", physical) if len(physical) == 9 else (0, 0, 0)
    return (across / 1000, down / 1000) if unit == 1 and across and down else None


def _coding(chunks: PngChunks) -> Coding | None:
    """Return what chunks other than a profile say, by their precedence (4.3, table 1)."""
    cicp = chunks.content(b"cICP") or b""
    coding = Coding.of_cicp(cicp[0], cicp[1]) if len(cicp) == 4 else None
    if coding is not None or any(chunks.content(k) is not None for k in (b"iCCP", b"sRGB")):
        return coding
    gamma, primaries = chunks.content(b"gAMA") or b"", chunks.content(b"cHRM") or b""
    exponent = struct.unpack(">I", gamma)[0] / 100_000 if len(gamma) == 4 else 0
    numbers = struct.unpack(">8I", primaries) if len(primaries) == 32 else ()
    curve = Parametric(1 / exponent) if 0.05 <= exponent <= 20 else None  # else it makes no sense
    named = Coding.of_chromaticities(tuple(number / 100_000 for number in numbers), curve)
    return named or (None if curve is None else Coding(curve=curve))
