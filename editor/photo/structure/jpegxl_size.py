"""How large a JPEG XL says it is: ISO/IEC 18181-1, SizeHeader."""

from __future__ import annotations

from typing import Final

from editor.photo.structure.boxes import boxes

CODESTREAM: Final = b"\xff\x0a"
_RATIOS: Final = {1: (1, 1), 2: (12, 10), 3: (4, 3), 4: (3, 2), 5: (16, 9), 6: (5, 4), 7: (2, 1)}
_SIZE_BITS: Final = (9, 13, 18, 30)


def jpegxl_size(content: bytes) -> tuple[int, int] | None:
    """Return (width, height); None where there is no whole header."""
    stream = content
    if not content.startswith(CODESTREAM):
        stream = _codestream(content)
    if not stream.startswith(CODESTREAM) or len(stream) < 12:
        return None
    bits = _Bits(stream[2:12])
    small = bits.take(1)
    height = _side(bits, small)
    ratio = bits.take(3)
    if ratio:
        across, down = _RATIOS[ratio]
        return height * across // down, height
    return _side(bits, small), height


def _codestream(content: bytes) -> bytes:
    """Return the first bytes of the code stream, which may lie in several parts."""
    parts = b""
    for kind, inner in boxes(content):
        if kind == b"jxlc":
            return inner[:16]
        if kind == b"jxlp":
            parts += inner[4:20]  # behind the part's number
            if len(parts) >= 16:
                break
    return parts


def _side(bits: _Bits, small: int) -> int:
    if small:
        return (bits.take(5) + 1) * 8
    return bits.take(_SIZE_BITS[bits.take(2)]) + 1


class _Bits:
    """Bits of some bytes, the lowest first."""

    def __init__(self, content: bytes) -> None:
        self._left = int.from_bytes(content, "little")

    def take(self, count: int) -> int:
        """Return the number that the next bits are."""
        found = self._left & ((1 << count) - 1)
        self._left >>= count
        return found
