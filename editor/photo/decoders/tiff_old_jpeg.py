"""Old-style JPEG in a TIFF: a stream as a whole, or tables beside one strip (TIFF 6.0, section 22).

It was replaced in 1995 (Technical Note 2), and libtiff is often built without it.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Final

from editor.photo.decoded import Decoded
from editor.photo.decoders.jpeg import decode_within
from editor.photo.decoders.jpeg_data import END
from editor.photo.structure.jpeg_segments import JpegSegments
from editor.photo.structure.tiff_pictures import TiffPicture
from editor.storage.file_error import FileError

_PROCESS, _STREAM, _LENGTH, _RESTARTS = 512, 513, 514, 515
_QUANTIZATION, _DC, _AC = 519, 520, 521
_SUBSAMPLING: Final = 530
_START: Final = b"\xff\xd8"
_BASELINE: Final = 1
_MOST: Final = 4  # channels


def decode(path: Path, photo: TiffPicture, damaged: bool = False) -> Decoded:
    """Decode it; with `damaged`, also one that ends early. Raise FileError."""
    content = path.read_bytes()
    jpeg = _stream(content, photo)
    if jpeg is None or JpegSegments.of(jpeg).size != (photo.width, photo.height):
        jpeg = _of_tables(content, photo)
    if jpeg is None:
        what = "it is a TIFF of old-style JPEG in another arrangement, which is not supported"
        raise FileError(path, "opened", what)
    return decode_within(path, jpeg, damaged)


def _stream(content: bytes, photo: TiffPicture) -> bytes | None:
    """Return a stream that is in the file as a whole, with a head, or has its scan in a strip."""
    start = photo.directory.number(_STREAM, 0)
    if not start or content[start : start + 2] != _START:
        return None
    segments = JpegSegments.of(content[start:])
    return content[start:] if segments.scans else None


def _of_tables(content: bytes, photo: TiffPicture) -> bytes | None:
    """Return a stream made of the tables that entries point to, and of the only strip."""
    directory, (places, sizes) = photo.directory, photo.segments
    tables = [directory.numbers(tag) for tag in (_QUANTIZATION, _DC, _AC)]
    count = photo.channels if photo.photometric != 2 else 3
    is_baseline = directory.number(_PROCESS, _BASELINE) == _BASELINE
    if not is_baseline or len(places) != 1 or any(len(one) != count for one in tables):
        return None
    across, down = (
        (*directory.numbers(_SUBSAMPLING), 2, 2)[:2] if photo.photometric == 6 else (1, 1)
    )
    if count > _MOST or {across, down} - {1, 2, 4} or max(photo.width, photo.height) > 0xFFFF:
        return None  # the stream has no room for such numbers
    made = _START
    for number, place in enumerate(tables[0]):
        made += _segment(0xDB, bytes([number]) + content[place : place + 64])
    for kind, numbers in enumerate(tables[1:]):
        for number, place in enumerate(numbers):
            counts = content[place : place + 16]
            values = content[place + 16 : place + 16 + sum(counts)]
            made += _segment(0xC4, bytes([kind << 4 | min(number, 1)]) + counts + values)
            if number == 1:
                break  # a baseline decoder has two of each
    sampling = [across << 4 | down] + [0x11] * (count - 1)
    names = b"RGB" if photo.photometric == 2 else bytes(range(1, count + 1))  # as libjpeg takes it
    parts = b"".join(bytes([names[at], sampling[at], at]) for at in range(count))
    made += _segment(0xC0, struct.pack(">BHHB", 8, photo.height, photo.width, count) + parts)
    if restarts := directory.number(_RESTARTS, 0):
        made += _segment(0xDD, struct.pack(">H", restarts & 0xFFFF))
    used = b"".join(bytes([names[at], 0x11 * min(at, 1)]) for at in range(count))
    made += _segment(0xDA, bytes([count]) + used + b"\0\x3f\0")
    end = content.find(END, places[0])  # lengths of such strips are often wrong
    size = sizes[0] if sizes else len(content)
    return made + content[places[0] : places[0] + size if end < 0 else end] + END


def _segment(code: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, code, len(body) + 2) + body
