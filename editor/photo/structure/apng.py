"""An animated PNG taken apart into its frames, without decoding them.

Portable Network Graphics, third edition, 11.3.6: acTL counts the frames, fcTL says where a frame
lies and how long it is shown, fdAT holds its pixels as IDAT does. The picture in IDAT is a frame
only where an fcTL comes before it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from editor.photo.structure.png_chunks import SIGNATURE, Chunk

KEEP, CLEAR, PREVIOUS = 0, 1, 2  # what becomes of a frame's place before the next one
OVER: Final = 1  # laid over what is there, not in its place
_MOST: Final = 100_000  # chunks
_COMMON: Final = (b"PLTE", b"tRNS", b"sBIT")  # what each frame's pixels are read by


@dataclass(frozen=True)
class ApngFrame:
    """A frame: its size and place on the canvas, and its packed pixels.

    Parameters
    ----------
    seconds
        How long it is shown.
    disposal
        `KEEP`, `CLEAR` or `PREVIOUS`.
    blending
        `OVER`, or 0: it replaces what lies below.
    """

    width: int
    height: int
    left: int
    top: int
    seconds: Fraction
    disposal: int
    blending: int
    packed: list[bytes] = field(default_factory=list)

    @classmethod
    def of(cls, control: bytes) -> ApngFrame | None:
        """Read an fcTL; None where it makes no sense."""
        if len(control) != 26:
            return None
        width, height, left, top, number, parts, disposal, blending = struct.unpack(
            ">4I2H2B", control[4:]
        )
        if not width or not height:
            return None
        return cls(width, height, left, top, Fraction(number, parts or 100), disposal, blending)

    @property
    def region(self) -> tuple[slice, slice]:
        """Its place on the canvas."""
        return (
            slice(self.top, self.top + self.height),
            slice(self.left, self.left + self.width),
        )


@dataclass(frozen=True)
class Apng:
    """All frames of a file.

    Parameters
    ----------
    header
        The content of IHDR.
    common
        The chunks that each frame is read by.
    plays
        How often all are shown; 0: without end.
    is_first_shown
        Whether the picture in IDAT is the first frame.
    """

    header: bytes
    common: tuple[bytes, ...]
    frames: tuple[ApngFrame, ...]
    plays: int
    is_first_shown: bool

    @classmethod
    def of(cls, content: bytes) -> Apng | None:
        """Take a PNG apart as far as it goes.

        None where it has no frames, or they are not in order or lack pixels: the standard calls
        each of these an error, upon which the still picture is shown.
        """
        chunks = list(_chunks(content))
        if not _is_in_order(chunks):
            return None
        header, common, plays = b"", [], 0
        frames: list[ApngFrame] = []
        is_first_shown = False
        for kind, inner in chunks:
            if kind == b"IHDR":
                header = inner
            elif kind in _COMMON:
                common.append(Chunk(kind, inner).block)
            elif kind == b"acTL" and len(inner) == 8:
                plays = int.from_bytes(inner[4:])
            elif kind == b"fcTL" and (frame := ApngFrame.of(inner)) is not None:
                frames.append(frame)
            elif kind == b"IDAT" and frames:
                frames[-1].packed.append(inner)
                is_first_shown = True
            elif kind == b"fdAT" and frames:
                frames[-1].packed.append(inner[4:])
        if len(header) != 13 or not frames or not all(frame.packed for frame in frames):
            return None
        return cls(header, tuple(common), tuple(frames), plays, is_first_shown)

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) of the canvas."""
        width, height = struct.unpack(">II", self.header[:8])
        return width, height

    def png_of(self, frame: ApngFrame) -> bytes:
        """Return a frame as a PNG of its own."""
        header = struct.pack(">II", frame.width, frame.height) + self.header[8:]
        pixels = [Chunk(b"IDAT", packed).block for packed in frame.packed]
        end = Chunk(b"IEND", b"").block
        return b"".join((SIGNATURE, Chunk(b"IHDR", header).block, *self.common, *pixels, end))


def joined(pngs: Sequence[bytes], seconds: Sequence[Fraction], plays: int) -> bytes:
    """Return whole PNG files of one size and kind as one that moves; the first one's chunks stay.

    Each frame takes the place of the whole canvas.
    """
    out = [SIGNATURE]
    number = 0
    for at, (png, shown) in enumerate(zip(pngs, seconds, strict=True)):
        chunks = list(_chunks(png))
        width, height = struct.unpack(">II", chunks[0][1][:8])
        begun = False
        for kind, inner in chunks:
            if kind == b"IDAT":
                if not begun:
                    if at == 0:
                        out.append(Chunk(b"acTL", struct.pack(">II", len(pngs), plays)).block)
                    control = (number, width, height, 0, 0, *_ratio(shown), KEEP, 0)
                    out.append(Chunk(b"fcTL", struct.pack(">5I2H2B", *control)).block)
                    number, begun = number + 1, True
                if at == 0:
                    out.append(Chunk(kind, inner).block)
                else:
                    out.append(Chunk(b"fdAT", struct.pack(">I", number) + inner).block)
                    number += 1
            elif at == 0 and kind != b"IEND":
                out.append(Chunk(kind, inner).block)
    return b"".join((*out, Chunk(b"IEND", b"").block))


def _ratio(seconds: Fraction) -> tuple[int, int]:
    """Return numerator and denominator, of 16 bits each."""
    near = seconds.limit_denominator(1000)
    if near.numerator > 65535:
        near = Fraction(min(65535, round(near)))
    return near.numerator, near.denominator


def _is_in_order(chunks: Sequence[tuple[bytes, bytes]]) -> bool:
    """Whether one acTL stands before the pixels, and what follows is numbered from 0."""
    kinds = [kind for kind, _ in chunks]
    places = [at for at, kind in enumerate(kinds) if kind == b"acTL"]
    if len(places) != 1 or b"IDAT" in kinds[: places[0]]:
        return False
    frames = int.from_bytes(chunks[places[0]][1][:4])
    numbers = [int.from_bytes(inner[:4]) for kind, inner in chunks if kind in (b"fcTL", b"fdAT")]
    return 0 < frames < 2**31 and numbers == list(range(len(numbers)))


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the whole chunks' types and contents, as far as they go."""
    at = len(SIGNATURE)
    for _ in range(_MOST):
        head = content[at : at + 8]
        if len(head) < 8:
            return
        length, kind = struct.unpack(">I4s", head)
        if at + 12 + length > len(content):
            return
        yield kind, content[at + 8 : at + 8 + length]
        at += 12 + length
