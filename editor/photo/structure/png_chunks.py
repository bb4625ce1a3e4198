"""PngChunks: a PNG taken apart into its chunks, without decoding it.

Portable Network Graphics, third edition, 5: each chunk is a length, a type of four letters, its
content and a CRC.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_CHANNELS: Final = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_MAX_TEXT: Final = 64_000_000  # bytes
_MAX_CHUNKS: Final = 100_000


@dataclass(frozen=True, slots=True)
class Chunk:
    """A chunk's type and content."""

    kind: bytes
    content: bytes

    @property
    def block(self) -> bytes:
        """As it stands in the file."""
        crc = zlib.crc32(self.kind + self.content)
        return struct.pack(">I", len(self.content)) + self.kind + self.content + crc.to_bytes(4)


@dataclass(frozen=True, slots=True)
class PngChunks:
    """All chunks but the pixels' own, in their order.

    Parameters
    ----------
    pixel_bytes
        How many bytes all IDAT chunks hold.
    is_ended
        Whether IEND is there.
    """

    chunks: tuple[Chunk, ...]
    pixel_bytes: int
    is_ended: bool

    @classmethod
    def of(cls, path: Path) -> PngChunks:
        """Take a PNG apart, as far as it goes; raise OSError."""
        with path.open("rb") as file:
            file.seek(len(SIGNATURE))
            return cls._read(file)

    @classmethod
    def _read(cls, file: BinaryIO) -> PngChunks:
        found: list[Chunk] = []
        pixel_bytes, start = 0, len(SIGNATURE)
        end = file.seek(0, 2)
        while start + 12 <= end and len(found) < _MAX_CHUNKS:
            file.seek(start)
            length, kind = struct.unpack(">I4s", file.read(8))
            there = min(length, end - start - 8)
            if kind == b"IEND":
                return cls(tuple(found), pixel_bytes, True)
            if kind in (b"IDAT", b"fdAT"):
                pixel_bytes += there if kind == b"IDAT" else 0
            elif there == length <= _MAX_TEXT:
                found.append(Chunk(kind, file.read(length)))
            start += 12 + length
        return cls(tuple(found), pixel_bytes, False)

    def content(self, kind: bytes) -> bytes | None:
        """Return the content of the first chunk of a type; None without any."""
        return next((one.content for one in self.chunks if one.kind == kind), None)

    @property
    def header(self) -> tuple[int, int, int, int]:
        """(width, height, bits of a sample, samples of a pixel); zeros where it can't be read."""
        content = self.content(b"IHDR") or b""
        if len(content) != 13:
            return 0, 0, 0, 0
        width, height, bits, colour = struct.unpack(">IIBB", content[:10])
        return width, height, bits, _CHANNELS.get(colour, 0)

    @property
    def frames(self) -> int:
        """Frames of an animated PNG; 1 of any other."""
        control = self.content(b"acTL") or b""
        return max(1, int.from_bytes(control[:4])) if len(control) == 8 else 1
