"""The merged picture of a Photoshop file, unpacked here: psd-tools puts black for what lacks.

Adobe Photoshop File Formats Specification, "Image Data Section": planes one after the other, as
they are, or each row packed by PackBits behind a table of all rows' lengths.
"""

from __future__ import annotations

from typing import Any, Final

import imagecodecs
import numpy as np
import numpy.typing as npt

_PLAIN, _PACKED = 0, 1  # Compression
_STORED: Final = {1: ">u1", 8: ">u1", 16: ">u2", 32: ">f4"}


def merged_planes(opened: Any) -> tuple[npt.NDArray[Any], bool]:
    """Return (planes, rows, columns) as stored, 0 where the data ends early, and if it is whole.

    Of one bit a pixel 0 and 255: a bit that is set is black ink.

    Raises
    ------
    ValueError
        It is packed in a way that is not known, or can't be unpacked at all.
    """
    header, data = opened.header, opened.image_data.data
    shape = header.channels, header.height, header.width
    dtype = np.dtype(_STORED[header.depth])
    is_ink = header.depth == 1
    if is_ink:
        shape = *shape[:2], -(-header.width // 8)
    row, rows = shape[2] * dtype.itemsize, header.height * header.channels
    way = int(opened.image_data.compression)
    if way == _PLAIN:
        content, is_whole = data[: row * rows], len(data) >= row * rows
    elif way == _PACKED:
        content, is_whole = _unpacked(data, row, rows, 2 if header.version == 1 else 4)
    else:  # by zlib, which no program writes there
        content, is_whole = b"".join(opened.image_data.get_data(header)), True
    content += bytes(row * rows - len(content))
    planes = np.frombuffer(content, dtype).reshape(shape)
    if is_ink:
        planes = 255 * (1 - np.unpackbits(planes, axis=2, count=header.width))
    return planes, is_whole


def _unpacked(data: bytes, row: int, rows: int, width: int) -> tuple[bytes, bool]:
    """Unpack rows of `row` bytes, whose packed lengths have `width` bytes each in the table."""
    table = data[: rows * width]
    sizes = np.frombuffer(table[: len(table) // width * width], f">u{width}")
    out, at, is_whole = [], rows * width, len(sizes) == rows
    for size in sizes.tolist():
        packed = data[at : at + size]
        at += size
        try:
            found = bytes(imagecodecs.packbits_decode(packed)) if packed else b""
        except imagecodecs.PackbitsError:
            found = b""
        is_whole = is_whole and len(found) >= row
        out.append(found[:row].ljust(row, b"\0"))
    return b"".join(out), is_whole
