"""JPEG: decoded by libvips, after a look at what the file holds and whether it is whole."""

from __future__ import annotations

import dataclasses
import os
import struct
from pathlib import Path
from typing import Final

from editor.colour.named_profiles import named
from editor.document.image import Block
from editor.photo.decoded import Decoded
from editor.photo.decoders.jpeg_data import END, JpegDataError, lenient_pixels, missing_rows
from editor.photo.decoders.jpeg_deep import decode_deep, strange
from editor.photo.decoders.vips_pixels import decoded, decoder_reason, metadata_of, open_header
from editor.photo.limits import check_claim, check_size
from editor.photo.metadata.exif import (
    directories,
    orientation_of,
    resolution_of,
    says_adobe_rgb,
)
from editor.photo.structure.jpeg_segments import COMMENT, JpegSegments, Segment
from editor.photo.structure.tiff_directory import TiffError, TiffStructure, reading
from editor.photo.vips import pyvips, warnings_of_vips
from editor.storage.file_error import FileError

# What application segments begin with that are kept or read elsewhere, by their number; "Ducky" of
# Photoshop only repeats the quality, "Adobe" says how colours are coded.
_KNOWN: Final[tuple[tuple[bytes, ...], ...]] = (
    (b"JFIF", b"JFXX"), (b"Exif\0", b"http://ns.adobe.com/x"), (b"ICC_PROFILE", b"MPF\0"), (), (),
    (), (), (), (), (), (), (), (b"Ducky",), (b"Photoshop 3.0",), (b"Adobe",), (),
)  # fmt: skip
_HEAD: Final = 2**18  # bytes in which most files begin their scan
_JPEG_LS: Final = 0xF7  # SOF55 (ITU-T T.87)
_EXTENDED_XMP: Final = b"http://ns.adobe.com/xmp/extension/\0"
_PICTURE_IN_XMP: Final = (b"GImage:Data", b"GImg:image")
_MULTI_PICTURE: Final = b"MPF\0"
_MP_ENTRIES: Final = 0xB002
_MP_THUMBNAILS: Final = (0x010001, 0x010002)  # types of MP entries: small pictures for a screen
_ARITHMETIC_SAVING: Final = 64  # an arithmetic coder spends less than a bit on a flat block
NO_END: Final = "the JPEG lacks the marker of its end; its picture is whole"
ADOBE_RGB: Final = "its Exif says that the colours are Adobe RGB: it gets that profile"
FAULTY: Final = "its data has faults: parts of the picture may be wrong"


def decode(path: Path, damaged: bool = False, page: int = 0) -> Decoded:
    """Decode a JPEG, or another picture of its file; with `damaged`, also one that ends early.

    Raises
    ------
    FileError
        It is damaged, claims more than it holds, or is of a process that is not supported.
    IndexError
        There are fewer pictures.
    """
    if page == 0 and (sound := _of_one_scan(path)) is not None:
        return sound
    jpeg = path.read_bytes()
    segments = JpegSegments.of(jpeg)
    further = _pictures(segments, jpeg)
    if page:
        jpeg = further[page - 1]
        segments = JpegSegments.of(jpeg)
    check(path, segments)
    whole = jpeg if segments.is_ended else jpeg[: segments.sound_end] + END
    is_file = whole is jpeg and page == 0  # libvips would copy the bytes that it is given
    read, note = _pixels(path, whole, path if is_file else whole, segments, damaged)
    if not segments.is_ended and not note:
        note = NO_END
    return _with_metadata(read, segments, len(further), (note,) if note else ())


def _of_one_scan(path: Path) -> Decoded | None:
    """Decode a JPEG of one scan and one picture in which nothing is wrong; None any other."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - len(END)))
        segments = JpegSegments.of_head(head, size) if file.read() == END else None
    if segments is None or any(one.body.startswith(_MULTI_PICTURE) for one in segments.segments):
        return None
    check(path, segments)
    if segments.bits != 8:
        return None
    try:
        with warnings_of_vips() as warned:
            read = decoded(path, open_header(path))
    except pyvips.Error:
        return None
    return None if warned else _with_metadata(read, segments)


def _with_metadata(
    read: Decoded, segments: JpegSegments, further: int = 0, notes: tuple[str, ...] = ()
) -> Decoded:
    icc, exif = read.metadata.icc, read.metadata.exif
    if icc is None and exif and len(segments.sampling) == 3 and says_adobe_rgb(exif):
        icc, notes = named("Adobe RGB").icc, (*notes, ADOBE_RGB)
    metadata = dataclasses.replace(
        read.metadata,
        icc=icc,
        pixels_per_mm=_resolution(segments, exif),
        blocks=_blocks(segments),
        further_pages=further,
    )
    return dataclasses.replace(read, metadata=metadata, notes=notes)


def decode_within(path: Path, content: bytes, damaged: bool = False) -> Decoded:
    """Decode a JPEG that is a part of another file; raise FileError as `decode` does."""
    segments = JpegSegments.of(content)
    check(path, segments)
    whole = content if segments.is_ended else content[: segments.sound_end] + END
    read, note = _pixels(path, whole, whole, segments, damaged)
    return dataclasses.replace(read, notes=(note,) if note else ())


def check(path: Path, segments: JpegSegments) -> None:
    """Raise FileError where a JPEG can't be decoded, or claims more than it holds."""
    frame, (width, height) = segments.frame, segments.size
    if any(one.code == _JPEG_LS for one in segments.segments):
        raise FileError(path, "opened", "it is a JPEG-LS picture, which is not supported")
    if frame is None:
        raise FileError(path, "opened", "it is damaged or cut off")
    if what := strange(frame.code, segments.bits):
        raise FileError(path, "opened", f"it is a JPEG of {what}, which is not supported")
    memory = width * height * max(1, len(segments.sampling)) * (1 if segments.bits == 8 else 2)
    memory += 2 * segments.samples if segments.has_many_scans else 0
    least = segments.samples / 64 / 8  # bytes: a bit for each block of 64 samples
    least /= _ARITHMETIC_SAVING if segments.is_arithmetic else 1
    check_claim(path, segments.size, memory, least, segments.mean_bytes)
    check_size(path, width, height, memory / max(1, width * height))


def _pixels(
    path: Path, jpeg: bytes, source: Path | bytes, segments: JpegSegments, damaged: bool
) -> tuple[Decoded, str]:
    """Decode `source`, which holds the same bytes, and say what was wrong with the data."""
    if segments.bits != 8:
        return decode_deep(path, jpeg, segments, damaged)
    try:
        with warnings_of_vips() as warned:
            read = decoded(path, open_header(source))
    except pyvips.Error as error:
        if not damaged:
            raise FileError(path, "opened", decoder_reason(error)) from error
        read = _whatever_there_is(path, jpeg)
        warned.append("Corrupt")
    is_suspect = bool(warned) or not segments.is_ended
    upto = segments.sound_end if segments.is_ended else len(jpeg)  # other things may follow it
    missing = missing_rows(jpeg[:upto]) if is_suspect else 0
    if (missing or (is_suspect and not segments.is_complete)) and not damaged:
        raise FileError(path, "opened", "it is damaged or cut off: its data ends early")
    if segments.is_progressive and (missing or not segments.is_complete):
        return read, "its data ends early: what is missing is coarse or grey"
    if missing:
        rows = f"{missing} of its {segments.size[1]} rows"
        return read, f"its data ends early: the lowest {rows} are missing"
    return read, FAULTY if any(_is_fault(text) for text in warned) else ""


def _whatever_there_is(path: Path, jpeg: bytes) -> Decoded:
    """Decode what libvips gives up; its header is sound all the same."""
    try:
        metadata = metadata_of(open_header(jpeg))
        samples = lenient_pixels(jpeg)
    except (pyvips.Error, JpegDataError) as error:
        raise FileError(path, "opened", "it is damaged or cut off") from error
    if samples.shape[2] not in (1, 3):
        raise FileError(path, "opened", "it is a damaged JPEG of CMYK, which is not supported")
    return Decoded(samples, metadata, orientation_of(metadata.exif))


def _is_fault(warning: str) -> bool:
    """Whether a warning of libjpeg means more than some bytes that nobody needs."""
    return any("Corrupt" in line and "extraneous" not in line for line in warning.splitlines())


def _resolution(segments: JpegSegments, exif: bytes | None) -> tuple[float, float] | None:
    """Read it from Exif or else JFIF, where it has a unit; libvips makes 72 dpi of nothing."""
    for directory in directories(exif or b"")[:1]:
        if (found := resolution_of(directory)) is not None:
            return found
    for one in segments.segments:
        if one.code == 0xE0 and one.body.startswith(b"JFIF\0") and len(one.body) >= 12:
            unit, across, down = struct.unpack(">BHH", one.body[7:12])
            millimetres = {1: 25.4, 2: 10.0}.get(unit)
            if millimetres is not None and across and down:
                return across / millimetres, down / millimetres
    return None


def _blocks(segments: JpegSegments) -> tuple[Block, ...]:
    found = []
    for one in segments.segments:
        if one.code == COMMENT:
            found.append(Block("JPEG", "comment", one.block))
        elif one.code == 0xE1 and one.body.startswith(_EXTENDED_XMP):
            shows_photo = any(word in one.body for word in _PICTURE_IN_XMP)
            found.append(Block("" if shows_photo else "JPEG", "extended XMP", one.block))
        elif (name := _lost_with(one)) is not None:
            found.append(Block("", name, b""))
    return tuple(found)


def _lost_with(one: Segment) -> str | None:
    """Name what an application segment holds that is not kept; None for the others."""
    if not 0xE0 <= one.code <= 0xEF or one.body.startswith(_KNOWN[one.code - 0xE0]):
        return None
    if one.code == 0xEB and b"jumb" in one.body[:32]:
        return "content credentials (C2PA)"
    return f"APP{one.code - 0xE0} segment"


def _pictures(segments: JpegSegments, jpeg: bytes) -> list[bytes]:
    """Return the pictures after the first, by the Multi-Picture Format's index (CIPA DC-007).

    Places are counted from the index's own head; one that lies outside the file is empty.
    """
    for one in segments.segments:
        if one.code == 0xE2 and one.body.startswith(_MULTI_PICTURE):
            head = jpeg.find(one.block) + 4 + len(_MULTI_PICTURE)
            try:
                structure = TiffStructure(reading(one.body[len(_MULTI_PICTURE) :]))
                index = structure.directory(structure.first).blob(_MP_ENTRIES) or b""
            except TiffError:
                return []
            entries = struct.iter_unpack(structure.order + "III4x", index[: len(index) // 16 * 16])
            return [
                jpeg[head + place : head + place + size]
                for kind, size, place in list(entries)[1:]
                if kind & 0xFFFFFF not in _MP_THUMBNAILS
            ]
    return []
