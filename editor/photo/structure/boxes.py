"""Boxes of the ISO base media file format, as JPEG 2000 and JPEG XL have them.

ISO/IEC 15444-1, annex I.4: length and type in 4 bytes each, then the contents; a length of 1 has 8
bytes more behind the type, one of 0 goes to the end of the file.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

_MOST = 10_000  # boxes: a file of nothing but heads must not hold us up


def boxes(content: bytes, start: int = 0, end: int | None = None) -> Iterator[tuple[bytes, bytes]]:
    """Yield (type, contents) of each box; one that is cut off ends it, with what there is."""
    end = len(content) if end is None else min(end, len(content))
    for _ in range(_MOST):
        if start + 8 > end:
            return
        size, kind = struct.unpack_from(">I4s", content, start)
        head = 8
        if size == 1 and start + 16 <= end:
            (size,) = struct.unpack_from(">Q", content, start + 8)
            head = 16
        elif size == 0:
            size = end - start
        if size < head:
            return
        yield kind, content[start + head : min(start + size, end)]
        start += size
