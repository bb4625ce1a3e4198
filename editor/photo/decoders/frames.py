"""GIF, WebP and AVIF: decoded by libvips, one of several frames or all of them."""

from __future__ import annotations

import dataclasses
import itertools
import os
import re
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.colour.coding import Coding
from editor.document.image import Metadata, Samples
from editor.photo.decoded import Decoded
from editor.photo.decoders import avif_frames, vips_pixels
from editor.photo.depth import full_white
from editor.photo.limits import check_claim, check_size
from editor.photo.metadata.gif_extensions import with_extensions
from editor.photo.structure.gif_blocks import GifBlocks
from editor.photo.vips import pyvips
from editor.storage.file_error import FileError

_LZW: Final = 4096  # pixels that a byte of LZW becomes at the most
_COLOURS: Final = re.compile(rb"colrnclx(....)", re.DOTALL)
_EXTENTS: Final = re.compile(rb"\0\0\0\x14ispe.{4}(.{8})", re.DOTALL)  # ISO/IEC 23008-12, 6.5.3
_SAMPLE_SIZES: Final = re.compile(rb"stsz.{8}(....)", re.DOTALL)
_AV1: Final = re.compile(rb"av1C..(.)", re.DOTALL)  # AV1 Codec ISO Media File Format Binding, 2.3
_HIGH_DEPTH: Final = 0x40
_AVIF_PIXEL: Final = 17  # bytes that decoding takes, measured: 16 of 36 MP
_BOXES: Final = 65536  # bytes at the start, where the boxes of metadata lie
CUT: Final = "its data ends early: what is missing is black or transparent"


def decode_gif(path: Path, damaged: bool = False, page: int = 0) -> Decoded:
    """Decode a GIF's frame on its canvas, with what lies below it. Raise FileError."""
    blocks = GifBlocks.of(path.read_bytes())
    width, height = blocks.size
    check_size(path, width, height, 4)
    least = width * height / _LZW
    check_claim(path, blocks.size, width * height * 4, least, blocks.pixel_bytes)
    if not blocks.is_whole and not damaged:
        raise FileError(path, "opened", "it is damaged or cut off")
    _check_page(path, page)
    read = vips_pixels.decode(path, damaged, page=page)
    cover = next(itertools.islice(blocks.covers(*read.samples.shape[:2]), page, None), None)
    if cover is not None and not cover.all():
        read = dataclasses.replace(read, samples=_with_holes(read.samples, cover))
    read = dataclasses.replace(read, metadata=with_extensions(read.metadata, blocks))
    return read if blocks.is_whole else dataclasses.replace(read, notes=(CUT,))


def decode_webp(path: Path, damaged: bool = False, page: int = 0) -> Decoded:
    """Decode a WebP's frame. Raise FileError."""
    _check_header(path)
    _check_page(path, page)
    try:
        return vips_pixels.decode(path, page=page)
    except FileError:
        if not damaged:
            raise
    return dataclasses.replace(vips_pixels.decode(path, damaged, page=page), notes=(CUT,))


def decode_all(path: Path, damaged: bool = False) -> Iterator[Decoded]:
    """Yield all frames of a GIF or WebP, which are decoded in one go; raise FileError."""
    with path.open("rb") as file:
        is_gif = file.read(3) == b"GIF"
    decode_one = decode_gif if is_gif else decode_webp
    first = decode_one(path, damaged)
    pages = first.metadata.further_pages + 1
    rows, columns, channels = first.samples.shape
    check_size(path, columns, rows * pages, channels)
    read = vips_pixels.decode(path, damaged, n=-1).samples
    count = len(read) // rows
    blocks = GifBlocks.of(path.read_bytes()) if is_gif else None
    has_holes = blocks is not None and not all(
        cover.all() for cover in itertools.islice(blocks.covers(rows, columns), count)
    )
    covers = blocks.covers(rows, columns) if blocks is not None and has_holes else ()
    parts = (read[page * rows : (page + 1) * rows] for page in range(count))
    for samples, cover in itertools.zip_longest(parts, itertools.islice(covers, count)):
        whole = samples if cover is None else _with_holes(samples, cover)
        yield dataclasses.replace(first, samples=whole)


def _with_holes(samples: Samples, cover: npt.NDArray[np.bool_]) -> Samples:
    """Return an opaque picture of libvips with alpha 0 where no frame lies."""
    if samples.shape[2] in (2, 4):
        return samples
    seen = cover[..., None]
    return np.concatenate((samples * seen, seen * np.uint8(255)), -1, dtype=np.uint8)


def decode_avif(path: Path, damaged: bool = False, page: int = 0) -> Decoded:
    """Decode an AVIF's main picture, which the decoder has turned upright, or another frame.

    Raises
    ------
    FileError
        It is damaged, or another frame is wanted and its decoder is not installed.
    IndexError
        There are fewer frames.
    """
    first = _of_frames_only(path) or _main_picture(path, damaged)
    if page == 0 and first.samples.size:
        return first
    if page > first.metadata.further_pages:
        raise IndexError
    return avif_frames.decode(path, first, page)


def _of_frames_only(path: Path) -> Decoded | None:
    """Return what frames are to be like where there is no main picture, of no pixels; else None."""
    with path.open("rb") as file:
        boxes = file.read(_BOXES)
    if b"pitm" in boxes or b"moov" not in boxes:
        return None
    coded = _AV1.search(boxes)
    is_deep = coded is not None and coded[1][0] & _HIGH_DEPTH
    none: Samples = np.empty((0, 0, 3), np.uint8)
    if is_deep:
        none = none.astype(np.uint16)
    return Decoded(none, Metadata(coding=_coding(boxes), further_pages=_frames(boxes) - 1))


def _main_picture(path: Path, damaged: bool) -> Decoded:
    content = path.read_bytes()
    if content[8:12] != b"avif":  # libvips knows no other major brand, as of a moving picture
        content = content[:8] + b"avif" + content[12:]
    for match in _EXTENTS.finditer(content[:_BOXES]):  # GObject itself would complain of one
        width, height = struct.unpack(">II", match[1])
        check_size(path, width, height, 1)
    header = _check_header(path, content)
    read = vips_pixels.decode(path, damaged, content)
    bits = int(header.get("heif-bitdepth")) if header.get_typeof("heif-bitdepth") else 8
    if read.samples.dtype == np.uint16:
        read = dataclasses.replace(read, samples=full_white(read.samples.astype(np.uint16), bits))
    known = read.metadata
    metadata = dataclasses.replace(
        known,
        coding=known.coding if known.icc is not None else _coding(content[:_BOXES]),
        further_pages=max(known.further_pages, _frames(content[:_BOXES]) - 1),
    )
    return dataclasses.replace(read, metadata=metadata, orientation=1)


def _check_page(path: Path, page: int) -> None:
    """Raise IndexError where a file has fewer frames."""
    if page and page >= vips_pixels.pages_of(vips_pixels.open_header(path)):
        raise IndexError


def _coding(boxes: bytes) -> Coding | None:
    """Return what the box of colours says (ISO/IEC 14496-12, 12.1.5); libvips passes over it."""
    match = _COLOURS.search(boxes)
    return None if match is None else Coding.of_cicp(*struct.unpack(">HH", match[1]))


def _frames(boxes: bytes) -> int:
    """Return how many frames the first track has (ISO/IEC 14496-12, 8.7.3); 1 without a track."""
    match = _SAMPLE_SIZES.search(boxes)
    return 1 if match is None else max(1, int.from_bytes(match[1]))


def _check_header(path: Path, content: bytes | None = None) -> pyvips.Image:
    try:
        header = vips_pixels.open_header(path if content is None else content)
    except pyvips.Error as error:
        raise FileError(path, "opened", vips_pixels.decoder_reason(error)) from error
    size = header.width, header.height
    memory = header.width * header.height * (header.bands if content is None else _AVIF_PIXEL)
    check_claim(path, size, memory, 0, os.path.getsize(path))  # flat areas take no bytes at all
    return header
