"""Targa, decoded here: Pillow knows no 15 bits, and takes alpha that isn't there for clear pixels.

By the Truevision TGA File Format Specification 2.0. Run lengths may cross the end of a row, as
older writers let them.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Block, Metadata, Samples
from editor.photo.decoded import Decoded
from editor.photo.limits import check_claim, check_size
from editor.storage.file_error import FileError

Bytes = npt.NDArray[np.uint8]
_HEAD: Final = struct.Struct("<BBBHHBHHHHBB")
_FOOTER: Final = struct.Struct("<II18s")
_SIGNATURE: Final = b"TRUEVISION-XFILE.\0"
_ALPHA_AT: Final = 494  # in the extension: what the alpha means
_NO_ALPHA, _PREMULTIPLIED = (0, 1, 2), 4
_PACKED, _PALETTE, _GREY = 8, 1, 3
_LONGEST_RUN: Final = 128
_RIGHT_TO_LEFT, _FROM_TOP, _INTERLEAVED = 0x10, 0x20, 0xC0


@dataclass(frozen=True, slots=True)
class _Head:
    """The fields of the header that tell how pixels lie; sizes in bytes."""

    kind: int
    begin: int  # of the palette
    first: int
    colours: int
    colour_bits: int
    width: int
    height: int
    bits: int
    flags: int

    @classmethod
    def of(cls, content: bytes) -> _Head:
        (name, has_palette, kind, first, colours, colour_bits, _, _, width, height, bits, flags) = (
            _HEAD.unpack_from(content)
        )
        if not has_palette:
            first = colours = colour_bits = 0
            if kind & 7 == _PALETTE and bits == 8:  # some writers' grey
                kind += _GREY - _PALETTE
        begin = _HEAD.size + name
        return cls(kind, begin, first, colours, colour_bits, width, height, bits, flags)

    @property
    def step(self) -> int:
        return (self.bits + 7) // 8

    @property
    def pixels_at(self) -> int:
        return self.begin + self.colours * ((self.colour_bits + 7) // 8)

    @property
    def strange(self) -> str:
        """What is not supported of it; empty where all is."""
        by_palette = self.kind & 7 == _PALETTE
        allowed = (8, 16) if by_palette or self.kind & 7 == _GREY else (15, 16, 24, 32)
        if self.bits not in allowed:
            return f"pixels of {self.bits} bits"
        if by_palette and self.colour_bits not in (15, 16, 24, 32):
            return f"a palette of {self.colour_bits} bits"
        return "rows that are interleaved" if self.flags & _INTERLEAVED else ""


def decode(path: Path, damaged: bool = False) -> Decoded:
    """Decode a Targa picture of 8 bits a channel; raise FileError."""
    content = path.read_bytes()
    if len(content) < _HEAD.size:
        raise FileError(path, "opened", "it is damaged or cut off")
    head = _Head.of(content)
    size, count = (head.width, head.height), head.width * head.height
    check_size(path, *size, 4)
    packets = -(-count // _LONGEST_RUN) * (1 + head.step)
    least = packets if head.kind & _PACKED else count * head.step
    check_claim(path, size, 4 * count, least, len(content))
    if what := head.strange:
        raise FileError(path, "opened", f"it is a Targa with {what}, which is not supported")
    pixels = content[head.pixels_at :]
    if head.kind & _PACKED:
        pixels = _unpacked(pixels, count, head.step)
    if not count or len(pixels) < count * head.step:
        raise FileError(path, "opened", "it is damaged or cut off")
    stored = np.frombuffer(pixels, np.uint8, count * head.step).reshape(head.height, -1, head.step)
    try:
        samples: Samples = _samples(stored, head, content)
    except (IndexError, ValueError):
        raise FileError(path, "opened", "it is damaged or cut off") from None
    samples = samples if head.flags & _FROM_TOP else samples[::-1]
    samples = samples[:, ::-1] if head.flags & _RIGHT_TO_LEFT else samples
    metadata = Metadata(blocks=tuple(_texts(content)))
    return Decoded(np.ascontiguousarray(samples, np.uint8), metadata)


def _texts(content: bytes) -> Iterator[Block]:
    """Yield what the extension says to people (fields 11 and 12); no saved file holds it."""
    at = _extension_at(content)
    for name, begin, size in (("author", 2, 41), ("comment", 43, 324)) if at else ():
        text = content[at + begin : at + begin + size].replace(b"\0", b" ").strip()
        if text:
            yield Block("", name, bytes(4) + b" ".join(text.split()))


def _unpacked(content: bytes, count: int, step: int) -> bytes:
    """Return the bytes of `count` pixels packed by run lengths, or as many as there are."""
    wanted, at, out = count * step, 0, bytearray()
    while len(out) < wanted and at < len(content):
        pixels, is_run = content[at] % 128 + 1, content[at] >= 128
        packet = content[at + 1 : at + 1 + step * (1 if is_run else pixels)]
        at += 1 + len(packet)
        out += packet * (pixels if is_run else 1)
    return bytes(out)


def _samples(stored: Bytes, head: _Head, content: bytes) -> Samples:
    """Return pixels as they are stored; raise IndexError, ValueError where a colour lacks."""
    if head.kind & 7 == _GREY:
        return stored if head.step == 1 else _with_true_alpha(stored, head, content)
    if head.kind & 7 != _PALETTE:
        has_bit = head.bits == 16 and head.flags & 15 == 1
        return _with_true_alpha(_colours(stored, head.bits, has_bit), head, content)

    step = (head.colour_bits + 7) // 8
    table = np.frombuffer(content, np.uint8, head.colours * step, head.begin).reshape(-1, 1, step)
    palette = _with_true_alpha(_colours(table, head.colour_bits), head, content)
    numbers = stored[..., 0].astype(np.intp)
    if head.step == 2:
        numbers |= stored[..., 1].astype(np.intp) << 8
    numbers -= head.first
    if numbers.min() < 0:
        raise IndexError("a colour before the palette's first")
    return np.asarray(palette[numbers, 0])


def _colours(stored: Bytes, bits: int, has_bit: bool = False) -> Bytes:
    """Return RGB or RGBA of stored bytes, (rows, columns, 2 to 4); `has_bit`: a bit is alpha."""
    if bits > 16:
        return stored[..., [2, 1, 0, 3][: stored.shape[2]]]
    five = stored[..., 0].astype(np.uint16) | stored[..., 1].astype(np.uint16) << 8
    found = [(five >> shift & 31) * 255 // 31 for shift in (10, 5, 0)]
    if has_bit:
        found.append((five >> 15) * 255)
    return np.stack(found, 2).astype(np.uint8)


def _with_true_alpha(pixels: Bytes, head: _Head, content: bytes) -> Bytes:
    """Return pixels whose alpha is opaque where the file has none that means something."""
    if pixels.shape[2] not in (2, 4):
        return pixels
    said = _said_of_alpha(content)
    is_sure = said is not None or head.flags & 15 == 8
    made = np.array(pixels)
    if said in _NO_ALPHA or (not is_sure and not pixels[..., -1].any()):
        made[..., -1] = 255
    elif said == _PREMULTIPLIED:
        alpha = np.maximum(pixels[..., -1:], 1).astype(float)
        straight = np.minimum(np.rint(255.0 * pixels[..., :-1] / alpha), 255)
        made[..., :-1] = straight.astype(np.uint8)
    return made


def _said_of_alpha(content: bytes) -> int | None:
    """Return what the extension says of the alpha (field 24); None without one."""
    at = _extension_at(content)
    place = at + _ALPHA_AT
    return content[place] if at and place < len(content) else None


def _extension_at(content: bytes) -> int:
    """Return where the extension begins; 0 without one."""
    if not content.endswith(_SIGNATURE) or len(content) < _FOOTER.size:
        return 0
    return int(_FOOTER.unpack(content[-_FOOTER.size :])[0])
