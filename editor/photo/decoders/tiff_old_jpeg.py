"""Old-style JPEG in a TIFF: a stream as a whole, or tables beside strips or tiles.

It was replaced in 1995 (TIFF 6.0, section 22; Technical Note 2), and libtiff is often built
without it. A strip or tile that is no stream of its own becomes one by the tables that entries
point to, or by those of a stream that has no scan.
"""

from __future__ import annotations

import dataclasses
import math
import re
import struct
from pathlib import Path
from typing import Final

import numpy as np

from editor.document.image import Samples
from editor.photo.decoded import Decoded
from editor.photo.decoders.jpeg import decode_within
from editor.photo.decoders.jpeg_data import END
from editor.photo.structure.jpeg_segments import START_OF_SCAN, JpegSegments, Segment
from editor.photo.structure.tiff_pictures import TiffPicture
from editor.storage.file_error import FileError

_PROCESS, _STREAM, _LENGTH, _RESTARTS = 512, 513, 514, 515
_QUANTIZATION, _DC, _AC = 519, 520, 521
_SUBSAMPLING, _REFERENCES = 530, 532
_FULL: Final = (0.0, 255.0, 128.0, 255.0, 128.0, 255.0)  # references that JFIF has
_START: Final = b"\xff\xd8"
_BASELINE: Final = 1
_MOST: Final = 4  # channels
_SCAN: Final = b"\xff\xda"
_RESTART: Final = re.compile(rb"\xff[\xd0-\xd7]")
BLACK: Final = "its data ends early: what is missing is black"
_TABLES: Final = (0xDB, 0xC4, 0xDD)  # quantization, Huffman, restart interval


class _OtherArrangementError(ValueError):
    """It is put together in a way that is not understood."""


def decode(path: Path, photo: TiffPicture, damaged: bool = False) -> Decoded:
    """Decode it; with `damaged`, also one that ends early. Raise FileError."""
    read = _decoded(path, photo, damaged)
    return dataclasses.replace(read, samples=_at_references(read.samples, photo))


def _at_references(samples: Samples, photo: TiffPicture) -> Samples:
    """Return RGB whose black and white are where the file says that they lie in luma and chroma."""
    entry = photo.directory.entries.get(_REFERENCES)
    given = () if entry is None else entry.fractions or tuple(map(float, entry.numbers))
    if photo.photometric != 6 or samples.shape[2] != 3 or len(given) != 6 or given == _FULL:
        return samples
    black, white = np.array(given[::2]), np.array(given[1::2])
    if (white <= black).any():
        return samples
    scale = np.array([255, 127, 127]) / (white - black)
    to_rgb = np.array([[1, 0, 1.402], [1, -0.344136, -0.714136], [1, 1.772, 0]])
    matrix = to_rgb @ np.diag(scale) @ np.linalg.inv(to_rgb)
    shift = to_rgb @ (scale * (np.array([0, 128, 128]) - black))
    moved = samples.reshape(-1, 3) @ matrix.T.astype(np.float32) + shift.astype(np.float32)
    full = np.clip(np.rint(moved), 0, 255).astype(np.uint8)
    return np.asarray(full.reshape(samples.shape))


def _decoded(path: Path, photo: TiffPicture, damaged: bool) -> Decoded:
    content = path.read_bytes()
    jpeg = _stream(content, photo)
    head = JpegSegments.of(jpeg) if jpeg is not None else None
    if jpeg is not None and head is not None and _is_whole(content, photo, head):
        return decode_within(path, jpeg, damaged)
    try:
        segments = _segments(content, photo, head)
    except _OtherArrangementError:
        what = "it is a TIFF of old-style JPEG in another arrangement, which is not supported"
        raise FileError(path, "opened", what) from None
    return _joined(path, photo, segments, damaged)


def _stream(content: bytes, photo: TiffPicture) -> bytes | None:
    """Return a stream that is in the file, or only its head where its scans are in strips."""
    start = photo.directory.number(_STREAM, 0)
    return content[start:] if start and content[start : start + 2] == _START else None


def _is_whole(content: bytes, photo: TiffPicture, head: JpegSegments) -> bool:
    """Whether the stream has all strips in one scan, not only the tables of strips of their own.

    Those of their own begin without a sign of it, so that one scan of them would be wrong.
    """
    if not head.scans or head.size != (photo.width, photo.height):
        return False
    places, _ = photo.segments
    start, length = (photo.directory.number(tag, 0) for tag in (_STREAM, _LENGTH))
    is_restarted = all(_RESTART.fullmatch(content[place - 2 : place]) for place in places[1:])
    return len(places) < 2 or start + length > places[-1] or is_restarted


def _joined(path: Path, photo: TiffPicture, segments: list[bytes], damaged: bool) -> Decoded:
    """Decode strips or tiles and lay them beside one another."""
    wide, high = photo.segment_size
    across = math.ceil(photo.width / wide)
    reads = [_read(path, segment, damaged) for segment in segments]
    channels = {read.samples.shape[2] for read in reads if read is not None}
    if len(channels) != 1:
        raise FileError(path, "opened", "it is damaged or cut off")
    out = np.zeros((photo.height, photo.width, *channels), np.uint8)
    for number, read in enumerate(reads):
        if read is None:
            continue
        row, column = number // across * high, number % across * wide
        target = out[row : row + high, column : column + wide]
        if any(has < needs for has, needs in zip(read.samples.shape, target.shape, strict=True)):
            raise FileError(path, "opened", "it is damaged: one of its tiles is too small")
        target[:] = read.samples[: target.shape[0], : target.shape[1]]
    notes = [note for read in reads if read is not None for note in read.notes]
    notes += [BLACK] if None in reads else []
    return Decoded(out, notes=tuple(dict.fromkeys(notes)))


def _read(path: Path, segment: bytes, damaged: bool) -> Decoded | None:
    """Decode a strip or tile; None where nothing of it can be, which only `damaged` allows."""
    try:
        return decode_within(path, segment, damaged)
    except FileError:
        if not damaged:
            raise
        return None


def _segments(content: bytes, photo: TiffPicture, head: JpegSegments | None) -> list[bytes]:
    """Return a whole stream of each strip or tile, in their order.

    Raises _OtherArrangementError.
    """
    places, sizes = photo.segments
    wide, high = photo.segment_size
    count = math.ceil(photo.width / wide) * math.ceil(photo.height / high)
    if len(places) != count or photo.is_planar:
        raise _OtherArrangementError
    tables = b""
    streams = []
    for number, place in enumerate(places):
        # lengths of such strips are often wrong: a single one ends where the marker of the end is
        end = content.find(END, place) if count == 1 else -1
        size = sizes[number] if number < len(sizes) else len(content)
        data = content[place : place + size if end < 0 else end]
        if data.startswith(_START):
            streams.append(data)
            continue
        rows = high if photo.is_tiled else min(high, photo.height - number * high)
        if head is not None and head.frame is not None:
            made = _tables_of(head) + _frame_of(head.frame, wide, rows)
            frame = head.frame
        else:
            tables = tables or _tables(content, photo)
            frame = _frame(photo)
            made = tables + _frame_of(frame, wide, rows)
        made += b"" if data.startswith(_SCAN) else _scan_of(frame)
        data = data.removesuffix(END)
        streams.append(_START + made + data[: -2 if _RESTART.fullmatch(data[-2:]) else None] + END)
    return streams


def _tables_of(head: JpegSegments) -> bytes:
    """Return the tables of a stream, before any scan."""
    made = b""
    for one in head.segments:
        if one.code == START_OF_SCAN:
            break
        made += one.block if one.code in _TABLES else b""
    return made


def _tables(content: bytes, photo: TiffPicture) -> bytes:
    """Return the tables that entries point to, as segments."""
    directory, count = photo.directory, _channels(photo)
    tables = [directory.numbers(tag) for tag in (_QUANTIZATION, _DC, _AC)]
    is_baseline = directory.number(_PROCESS, _BASELINE) == _BASELINE
    if not is_baseline or any(len(one) != count for one in tables):
        raise _OtherArrangementError
    made = b""
    for number, place in enumerate(tables[0]):
        made += _segment(0xDB, bytes([number]) + content[place : place + 64])
    for kind, numbers in enumerate(tables[1:]):
        for number, place in enumerate(numbers[:2]):  # a baseline decoder has two of each
            counts = content[place : place + 16]
            values = content[place + 16 : place + 16 + sum(counts)]
            made += _segment(0xC4, bytes([kind << 4 | number]) + counts + values)
    if restarts := directory.number(_RESTARTS, 0):
        made += _segment(0xDD, struct.pack(">H", restarts & 0xFFFF))
    return made


def _channels(photo: TiffPicture) -> int:
    return photo.channels if photo.photometric != 2 else 3


def _frame(photo: TiffPicture) -> Segment:
    """Return the head of a frame whose tables are those that entries point to; its size is 0."""
    count, is_rgb = _channels(photo), photo.photometric == 2
    shared = photo.directory.numbers(_SUBSAMPLING)
    across, down = (*shared, 2, 2)[:2] if photo.photometric == 6 else (1, 1)
    if count > _MOST or {across, down} - {1, 2, 4}:
        raise _OtherArrangementError  # the stream has no room for such numbers
    sampling = [across << 4 | down] + [0x11] * (count - 1)
    names = b"RGB" if is_rgb else bytes(range(1, count + 1))  # as libjpeg takes it
    parts = b"".join(bytes([names[at], sampling[at], at]) for at in range(count))
    return Segment(0xC0, _segment(0xC0, struct.pack(">BHHB", 8, 0, 0, count) + parts))


def _frame_of(frame: Segment, width: int, height: int) -> bytes:
    """Return the head of a frame with another size."""
    if frame.code not in (0xC0, 0xC1) or max(width, height) > 0xFFFF:
        raise _OtherArrangementError
    body = frame.body
    return _segment(frame.code, body[:1] + struct.pack(">HH", height, width) + body[5:])


def _scan_of(frame: Segment) -> bytes:
    """Return the head of a frame's only scan."""
    names = frame.body[6::3]
    used = b"".join(bytes([name, 0x11 * min(at, 1)]) for at, name in enumerate(names))
    return _segment(0xDA, bytes([len(names)]) + used + b"\0\x3f\0")


def _segment(code: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, code, len(body) + 2) + body
