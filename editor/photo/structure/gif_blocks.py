"""GifBlocks: a GIF taken apart into its blocks, without decoding it (GIF89a, appendix A)."""

from __future__ import annotations

import struct
from dataclasses import dataclass

_EXTENSION, _IMAGE, _END = 0x21, 0x2C, 0x3B
_HEAD = 13


@dataclass(frozen=True, slots=True)
class GifBlocks:
    """What a GIF's blocks say.

    Parameters
    ----------
    size
        (width, height) of the canvas.
    frames
        How many frames begin.
    pixel_bytes
        Bytes of all frames' packed pixels.
    is_whole
        Whether the last frame that begins also ends.
    """

    size: tuple[int, int]
    frames: int
    pixel_bytes: int
    is_whole: bool

    @classmethod
    def of(cls, gif: bytes) -> GifBlocks:
        """Take a GIF apart, as far as it goes."""
        if len(gif) < _HEAD:
            return cls((0, 0), 0, 0, False)
        size = struct.unpack("<HH", gif[6:10])
        at = _HEAD + _table(gif[10])
        frames = pixel_bytes = 0
        while at < len(gif) and gif[at] in (_EXTENSION, _IMAGE):
            start = at + 2
            if gif[at] == _IMAGE:
                if at + 10 > len(gif):
                    return cls(size, frames, pixel_bytes, False)
                frames += 1
                start = at + 10 + _table(gif[at + 9]) + 1
            end = _after_parts(gif, start)
            if end is None:
                return cls(size, frames, pixel_bytes, False)
            pixel_bytes += end - start if gif[at] == _IMAGE else 0
            at = end
        return cls(size, frames, pixel_bytes, frames > 0)


def _table(flags: int) -> int:
    """Return the bytes of a table of colours."""
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _after_parts(gif: bytes, at: int) -> int | None:
    """Return where the parts of a block end; None where the file ends first."""
    while at < len(gif):
        length = gif[at]
        at += 1 + length
        if not length:
            return at
    return None
