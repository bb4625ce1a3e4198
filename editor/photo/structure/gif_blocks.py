"""GifBlocks: a GIF taken apart into its blocks, without decoding it (GIF89a, appendix A)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

_EXTENSION, _IMAGE, _END = 0x21, 0x2C, 0x3B
COMMENT, APPLICATION = b"\x21\xfe", b"\x21\xff"  # how extensions begin
_CONTROL = b"\x21\xf9\x04"
_TO_BACKGROUND, _TO_PREVIOUS = 2, 3  # what becomes of a frame before the next one
_HEAD = 13


@dataclass(frozen=True, slots=True)
class GifFrame:
    """Where a frame lies on the canvas, what becomes of it afterwards, and if it has holes."""

    left: int
    top: int
    width: int
    height: int
    disposal: int
    has_holes: bool


@dataclass(frozen=True, slots=True)
class GifBlocks:
    """What a GIF's blocks say.

    Parameters
    ----------
    size
        (width, height) of the canvas.
    placed
        The frames that begin.
    pixel_bytes
        Bytes of all frames' packed pixels.
    is_whole
        Whether the last frame that begins also ends.
    extensions
        What lies beside the pictures: whole blocks of comments and of applications.
    """

    size: tuple[int, int]
    placed: tuple[GifFrame, ...]
    pixel_bytes: int
    is_whole: bool
    extensions: tuple[bytes, ...] = ()

    @classmethod
    def of(cls, gif: bytes) -> GifBlocks:
        """Take a GIF apart, as far as it goes."""
        if len(gif) < _HEAD:
            return cls((0, 0), (), 0, False)
        size = struct.unpack("<HH", gif[6:10])
        at = _HEAD + _table(gif[10])
        placed: list[GifFrame] = []
        extensions: list[bytes] = []
        pixel_bytes, control = 0, 0
        while at < len(gif) and gif[at] in (_EXTENSION, _IMAGE):
            start = at + 2
            if gif[at : at + 3] == _CONTROL:
                control = (gif[at + 3 : at + 4] or b"\0")[0]
            if gif[at] == _IMAGE:
                if at + 10 > len(gif):
                    return cls(size, tuple(placed), pixel_bytes, False)
                left, top, wide, high = struct.unpack("<4H", gif[at + 1 : at + 9])
                placed.append(GifFrame(left, top, wide, high, control >> 2 & 7, bool(control & 1)))
                control = 0
                start = at + 10 + _table(gif[at + 9]) + 1
            end = _after_parts(gif, start)
            if end is None:
                return cls(size, tuple(placed), pixel_bytes, False)
            pixel_bytes += end - start if gif[at] == _IMAGE else 0
            if gif[at : at + 2] in (COMMENT, APPLICATION):
                extensions.append(gif[at:end])
            at = end
        return cls(size, tuple(placed), pixel_bytes, bool(placed), tuple(extensions))

    def covers(self, rows: int, columns: int) -> Iterator[npt.NDArray[np.bool_]]:
        """Yield, frame by frame, which pixels of a canvas (rows, columns) have a colour.

        A frame with holes is taken to cover nothing. Decoders take a canvas of another size than
        the file says where its frames reach beyond it, or where it is a screen's.
        """
        cover = np.zeros((rows, columns), bool)
        for frame in self.placed:
            place = (
                slice(frame.top, frame.top + frame.height),
                slice(frame.left, frame.left + frame.width),
            )
            before, cover = cover, cover.copy()
            if not frame.has_holes:
                cover[place] = True
            yield cover
            if frame.disposal == _TO_BACKGROUND:
                cover = cover.copy()
                cover[place] = False
            elif frame.disposal == _TO_PREVIOUS:
                cover = before


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
