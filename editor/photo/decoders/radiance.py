"""Radiance HDR, by imagecodecs: shared exponents of linear light become floats.

Ward, "Real Pixels", Graphics Gems II; the file is a header of lines, an empty one, and the size.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import imagecodecs
import numpy as np
import numpy.typing as npt

from editor.colour.coding import Coding
from editor.document.image import Block, Metadata
from editor.photo.decoded import Decoded
from editor.photo.limits import check_claim, check_size
from editor.storage.file_error import FileError

Floats = npt.NDArray[np.float32]
_SIZE: Final = re.compile(rb"\n\n([-+])([XY]) +(\d{1,9}) +([-+])(?!\2)[XY] +(\d{1,9})\n")
_PRIMARIES: Final = re.compile(rb"\nPRIMARIES=([-+.\d \t]+)\n")
_COMMENT: Final = re.compile(rb"\n#([^\n]*)")
_LINEAR: Final = Coding.of_cicp(1, 8)


def decode(path: Path, damaged: bool = False) -> Decoded:
    """Decode an HDR of linear RGB to float32; raise FileError."""
    content = path.read_bytes()
    head = _SIZE.search(content[:100_000])
    if head is None or b"FORMAT=32-bit_rle_xyze" in content[: head.start()]:
        what = (
            "it is damaged or cut off"
            if head is None
            else ("it is a Radiance HDR of XYZ colours, which is not supported")
        )
        raise FileError(path, "opened", what)
    lines, pixels = int(head[3]), int(head[5])  # of a line
    check_size(path, pixels, lines, 12)
    check_claim(path, (pixels, lines), 12 * pixels * lines, 0, len(content))
    samples = _decoded(content[head.end() :], lines, pixels)
    if samples is None:
        raise FileError(path, "opened", "it is damaged or cut off")
    samples = samples if head[2] == b"Y" else samples.transpose(1, 0, 2)  # lines are columns
    rows, columns = (head[1], head[4]) if head[2] == b"Y" else (head[4], head[1])
    if rows == b"+":  # the first row is the lowest
        samples = samples[::-1]
    if columns == b"-":
        samples = samples[:, ::-1]
    said = content[: head.start() + 1]
    metadata = Metadata(coding=_coding(said), blocks=_comments(said))
    return Decoded(np.ascontiguousarray(samples), metadata)


def _decoded(data: bytes, lines: int, pixels: int) -> Floats | None:
    """Return the floats of lines of pixels; None where they are damaged."""
    head = b"#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y %d +X %d\n" % (lines, pixels)
    for arranged in (_as_stored, _without_old_runs):
        try:
            found = imagecodecs.rgbe_decode(head + arranged(data, lines * pixels), header=True)
        except (imagecodecs.RgbeError, ValueError, RuntimeError):
            continue
        if found.shape == (lines, pixels, 3):
            return np.ascontiguousarray(found, np.float32)
    return None


def _as_stored(data: bytes, _: int) -> bytes:
    return data


def _without_old_runs(data: bytes, count: int) -> bytes:
    """Return pixels of four bytes, laid out from the runs that Radiance wrote before 1991.

    A pixel of 1, 1, 1 says in its fourth byte how often the one before it comes again; each further
    one directly after it counts 256 times as much (Radiance's color.c, oldreadcolrs).
    """
    stored = np.frombuffer(data[: len(data) // 4 * 4], np.uint8).reshape(-1, 4)
    places = np.arange(len(stored))
    is_run = (stored[:, :3] == 1).all(1)
    colour = np.maximum.accumulate(np.where(is_run, -1, places))
    if not len(stored) or is_run[0]:
        return b""
    shift = 8 * np.clip(places - colour - 1, 0, 3)
    times = np.where(is_run, stored[:, 3].astype(np.int64) << shift, 1)
    if times.sum() != count:
        return b""
    return np.repeat(stored[colour], times, 0).tobytes()


def _comments(head: bytes) -> tuple[Block, ...]:
    """Return what a header says to people; no saved file holds it."""
    text = b" ".join(found.strip() for found in _COMMENT.findall(head)).strip()
    return (Block("", "comment", bytes(4) + text),) if text else ()


def _coding(head: bytes) -> Coding | None:
    """Return linear light in the file's own primaries: red, green, blue, white in its header."""
    found = _PRIMARIES.search(head)
    numbers = tuple(float(n) for n in found[1].split()) if found else ()
    if len(numbers) != 8 or _LINEAR is None:
        return _LINEAR
    return Coding.of_chromaticities((*numbers[6:], *numbers[:6]), _LINEAR.curve) or _LINEAR
