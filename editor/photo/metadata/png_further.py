"""Chunks of a PNG beside its pixels, colours and texts: kept, made true, or named as lost.

Portable Network Graphics, third edition, 11.3 and 14.2: what is not safe to copy speaks of pixels
that may have changed. Of that kind sBIT and bKGD can be checked against the new ones.
"""

from __future__ import annotations

import dataclasses
import struct
from collections.abc import Iterator
from typing import Final

import numpy as np

from editor.document.image import Block, Samples
from editor.photo.metadata.png_text import KINDS
from editor.photo.structure.png_chunks import Chunk, PngChunks

SIGNIFICANT: Final = "significant bits (sBIT)"
BACKGROUND: Final = "background colour (bKGD)"
CHANGED: Final = "time of the last change (tIME)"
ASPECT: Final = "pixel aspect ratio (pHYs)"
PRIVATE: Final = "private chunk"
_LOST: Final = {
    b"hIST": "histogram of the palette (hIST)",
    b"sPLT": "suggested palette (sPLT)",
    b"oFFs": "place on a page (oFFs)",
    b"vpAg": "size of the page (vpAg)",
    b"caNv": "size of the page (caNv)",
    b"pCAL": "meaning of pixel values (pCAL)",
    b"sCAL": "scale of the subject (sCAL)",
    b"sTER": "stereo layout (sTER)",
}
# Said by the picture itself, its profile, metadata and frames, or of the file's bytes (iDOT).
_ELSEWHERE: Final = frozenset(
    (b"tRNS", b"iCCP", b"sRGB", b"gAMA", b"cHRM", b"cICP", b"mDCV", b"cLLI", b"eXIf",
     b"acTL", b"fcTL", b"fdAT", b"iDOT", *KINDS)
)  # fmt: skip
_ONCE: Final = frozenset((b"sBIT", b"pHYs", b"bKGD", b"tIME", *_LOST))  # the first counts
_SAFE_TO_COPY: Final = 0x20  # this bit of a type's fourth letter


def further_chunks(chunks: PngChunks) -> Iterator[Block]:
    """Yield what an opened PNG has of such chunks; a background is told in 16 bits."""
    seen = set()
    for chunk in chunks.chunks:
        kind = chunk.kind
        if kind in _ELSEWHERE or not kind[:1].islower() or (kind in _ONCE and kind in seen):
            continue
        seen.add(kind)
        if kind == b"sBIT":
            yield Block("PNG", SIGNIFICANT, chunk.block)
        elif kind == b"tIME":  # kept as the dates in Exif and XMP are
            yield Block("PNG", CHANGED, chunk.block)
        elif kind == b"pHYs":
            if len(chunk.content) == 9 and chunk.content[8] == 0:
                yield Block("PNG", ASPECT, chunk.block)
        elif kind == b"bKGD":
            colour = _background(chunk.content, chunks)
            if colour:
                yield Block("PNG", BACKGROUND, Chunk(kind, _packed(colour)).block)
        elif kind in _LOST:
            yield Block("", _LOST[kind], b"")
        else:
            is_kept = kind[3] & _SAFE_TO_COPY
            name = f"{PRIVATE} {kind.decode('ascii', 'replace')}"
            yield Block("PNG" if is_kept else "", name, chunk.block if is_kept else b"")


def true_chunks(
    blocks: tuple[Block, ...], samples: Samples, has_resolution: bool
) -> tuple[tuple[Block, ...], list[str]]:
    """Return a PNG's blocks as they are true of `samples`, and the names of those that are not."""
    kept, lost = [], []
    for block in blocks:
        content: bytes | None = block.content[8:-4]
        if block.name == SIGNIFICANT:
            content = _significant(content or b"", samples)
        elif block.name == BACKGROUND:
            content = _fitted_background(content or b"", samples)
        elif block.name == ASPECT and has_resolution:
            continue  # another chunk of this kind says more
        if content is None:
            lost.append(block.name)
        elif content == block.content[8:-4]:
            kept.append(block)
        else:
            made = Chunk(block.content[4:8], content).block
            kept.append(dataclasses.replace(block, content=made))
    return tuple(kept), lost


def says_more(block: Block, samples: Samples) -> bool:
    """Whether a file of `samples` without the block lacks something: not their depth, nor a date.

    Every file has a date of its own.
    """
    depth = 8 * samples.dtype.itemsize
    if block.name == CHANGED:
        return False
    return block.name != SIGNIFICANT or any(bits < depth for bits in block.content[8:-4])


def _significant(content: bytes, samples: Samples) -> bytes | None:
    """Return the bits that the samples' channels have; None where they use more than that."""
    channels, depth = samples.shape[2], 8 * samples.dtype.itemsize
    if not 1 <= len(content) <= 4 or 0 in content:
        return None
    colours = content[:-1] if len(content) in (2, 4) else content
    alpha = content[-1:] if len(content) in (2, 4) else bytes((depth,))
    if channels > 2:
        colours = colours * 3 if len(colours) == 1 else colours
    else:
        colours = bytes((max(colours),))
    bits = bytes(min(n, depth) for n in (colours + alpha)[:channels])
    fits = all(_has_only(samples[..., at], n, depth) for at, n in enumerate(bits))
    return bits if fits else None


def _has_only(channel: Samples, bits: int, depth: int) -> bool:
    """Whether each sample is one of `bits` bits, scaled in a way that encoders do (13.12)."""
    if bits == depth:
        return True
    levels = np.flatnonzero(np.bincount(channel.reshape(-1).astype(np.intp), minlength=1 << depth))
    top = levels >> (depth - bits)
    most, full = (1 << bits) - 1, (1 << depth) - 1
    scaled = (top * full * 2 + most) // (2 * most)
    repeated = top << (depth - bits)
    shifted, step = repeated.copy(), bits
    while step < depth:
        repeated |= repeated >> step
        step *= 2
    return any(bool(np.array_equal(levels, one)) for one in (shifted, scaled, repeated))


def _background(content: bytes, chunks: PngChunks) -> tuple[int, ...]:
    """Return a background, grey or RGB, of 16 bits; nothing where it makes no sense."""
    bits = chunks.header[2]
    kind = (chunks.content(b"IHDR") or bytes(10))[9]
    if kind == 3:
        palette = chunks.content(b"PLTE") or b""
        at = 3 * content[0] if len(content) == 1 else len(palette)
        numbers, bits = tuple(palette[at : at + 3]), 8
    else:
        wanted = 2 if kind in (0, 4) else 6
        numbers = struct.unpack(f">{wanted // 2}H", content) if len(content) == wanted else ()
    most = (1 << bits) - 1
    return tuple(n * 65535 // most for n in numbers) if all(n <= most for n in numbers) else ()


def _fitted_background(content: bytes, samples: Samples) -> bytes | None:
    """Return a background of 16 bits as a PNG of `samples` has it; None for a colour in grey."""
    numbers = struct.unpack(f">{len(content) // 2}H", content)
    if samples.shape[2] > 2:
        numbers = numbers * 3 if len(numbers) == 1 else numbers
    elif len(set(numbers)) > 1:
        return None
    else:
        numbers = numbers[:1]
    deep = samples.dtype.itemsize > 1
    return _packed(tuple(n if deep else round(n / 257) for n in numbers))


def _packed(numbers: tuple[int, ...]) -> bytes:
    return struct.pack(f">{len(numbers)}H", *numbers)
