"""Frames of an animated PNG: each decoded as a PNG of its own and laid on the canvas."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Samples
from editor.photo.decoded import Decoded
from editor.photo.decoders import png, vips_pixels
from editor.photo.limits import check_claim, check_size
from editor.photo.structure.apng import CLEAR, OVER, PREVIOUS, Apng, ApngFrame
from editor.photo.structure.png_chunks import PngChunks
from editor.storage.file_error import FileError
from filters.convolution.padded import FULL_SCALE

Array = npt.NDArray[Any]
_DAMAGED: Final = "it is damaged or cut off"
STILL: Final = "the still picture for programs that know no moving PNG is not opened"
BROKEN: Final = "its frames are damaged: the still picture is opened"


def decode(path: Path, damaged: bool = False, page: int = 0) -> Decoded:
    """Decode a PNG, or a frame of a moving one, on its canvas, with what lies below it.

    Raises
    ------
    FileError
        It is damaged, or claims more than it holds.
    IndexError
        There are fewer frames.
    """
    read = png.decode(path, damaged)
    if PngChunks.of(path).content(b"acTL") is not None:
        moving = Apng.of(path.read_bytes())
        if moving is None:
            metadata = dataclasses.replace(read.metadata, further_pages=0)
            read = dataclasses.replace(read, metadata=metadata, notes=(*read.notes, BROKEN))
        elif page or not moving.is_first_shown:
            return _frame(path, damaged, page, read)
    if page:
        raise IndexError
    return read


def _frame(path: Path, damaged: bool, page: int, read: Decoded) -> Decoded:
    for number, frame in enumerate(decode_all(path, damaged, read)):
        if number == page:
            return frame
    raise IndexError


def decode_all(
    path: Path, damaged: bool = False, first: Decoded | None = None
) -> Iterator[Decoded]:
    """Yield all frames, each on the canvas; raise FileError."""
    first = first or png.decode(path, damaged)
    moving = Apng.of(path.read_bytes())
    if moving is None:
        raise FileError(path, "opened", _DAMAGED)
    notes = first.notes if moving.is_first_shown else (*first.notes, STILL)
    metadata = dataclasses.replace(first.metadata, further_pages=len(moving.frames) - 1)
    whole = moving.is_first_shown and first.samples.shape[1::-1] == moving.size
    for samples in _canvases(path, moving, first.samples if whole else None):
        yield Decoded(samples, metadata, first.orientation, notes)


def _canvases(path: Path, moving: Apng, first: Samples | None) -> Iterator[Samples]:
    width, height = moving.size
    check_size(path, width, height, 8)
    canvas: Array | None = None
    for number, frame in enumerate(moving.frames):
        pixels = first if number == 0 and first is not None else _pixels(path, moving, frame)
        if canvas is None:
            channels = pixels.shape[2] + (_needs_alpha(moving) and pixels.shape[2] in (1, 3))
            canvas = np.zeros((height, width, channels), pixels.dtype)
        if frame.top + frame.height > height or frame.left + frame.width > width:
            raise FileError(path, "opened", _DAMAGED)
        below = canvas.copy() if frame.disposal == PREVIOUS else None
        _lay(canvas[frame.region], pixels, frame.blending == OVER)
        yield np.array(canvas)
        if below is not None and number > 0:
            canvas = below
        elif frame.disposal in (CLEAR, PREVIOUS):  # nothing was there before the first one
            canvas[frame.region] = 0


def _needs_alpha(moving: Apng) -> bool:
    """Whether a part of the canvas may be clear though no frame's pixels are."""
    whole = [(one.width, one.height) == moving.size for one in moving.frames]
    return not whole[0] or any(
        one.disposal in (CLEAR, PREVIOUS) and not all(whole) for one in moving.frames[:-1]
    )


def _pixels(path: Path, moving: Apng, frame: ApngFrame) -> Samples:
    packed = sum(map(len, frame.packed))
    memory = frame.width * frame.height * 8
    check_size(path, frame.width, frame.height, 8)
    check_claim(path, (frame.width, frame.height), memory, memory / 8 / 8 / png.INFLATION, packed)
    samples = vips_pixels.decode(path, content=moving.png_of(frame)).samples
    if samples.shape[:2] != (frame.height, frame.width):
        raise FileError(path, "opened", _DAMAGED)
    return samples


def _lay(place: Array, pixels: Array, over: bool) -> None:
    """Put a frame's pixels into their place, or over it by their alpha (PNG, 13.16)."""
    if pixels.shape[2] < place.shape[2]:
        full = np.full((*pixels.shape[:2], 1), FULL_SCALE[pixels.dtype.name], pixels.dtype)
        pixels = np.dstack((pixels, full))
    if not over or pixels.shape[2] in (1, 3):
        place[...] = pixels
        return
    full_scale = FULL_SCALE[pixels.dtype.name]
    alpha = pixels[..., -1:] / full_scale
    left = place[..., -1:] / full_scale * (1 - alpha)
    whole = alpha + left
    share = np.divide(alpha, whole, out=np.zeros_like(alpha), where=whole > 0)
    mixed = pixels[..., :-1] * share + place[..., :-1] * (1 - share)
    place[..., :-1] = np.rint(mixed)
    place[..., -1:] = np.rint(whole * full_scale)
