"""Opened pictures as what is compared and measured: colours, what is opaque, a JPEG's steps."""

from __future__ import annotations

import contextlib
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Image, Samples
from editor.photo.metadata.exif import orientation_of
from editor.photo.structure.jpeg_segments import JpegSegments
from filters.convolution.padded import FULL_SCALE
from filters.fitting.jpeg_planes import JpegColour
from filters.fitting.pair import Pair, PairError

TABLES: Final = 0xDB  # DQT, ITU-T T.81, B.2.4.1
ADOBE: Final = 0xEE  # APP14, ITU-T T.872, 6.5.3
ZIGZAG: Final = (
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
    13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59,
    52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
)  # fmt: skip
# ITU-T T.81, figure A.6
LARGEST_CROP: Final = 512  # pixels that a result may be smaller by, all around together


class SizeChanged(PairError):
    """The second picture is no part of the first: it was stretched or turned."""


def pair_of(before: Image, after: Image) -> Pair:
    """Return two opened pictures as a pair of one depth and as many channels.

    A second picture that is a little smaller is compared with the middle of the first, as programs
    that leave out the border give it.

    Raises SizeChanged where their sizes don't go together.
    """
    first, first_opaque = _colours(before)
    second, second_opaque = _colours(after)
    part = _part(first.shape, second.shape)
    first = first[part]
    first_opaque = None if first_opaque is None else first_opaque[part]
    if first.shape[2] != second.shape[2]:
        first, second = _widened(first), _widened(second)
    steps = None if second.dtype != np.uint8 else quantization_of(after)
    colour = None if steps is None or second.shape[2] < 3 else colour_of(after)
    if first.dtype != second.dtype:
        first, second = _of_one_depth(first, second)
    opaque = [one for one in (first_opaque, second_opaque) if one is not None]
    both = None if not opaque else np.logical_and.reduce(opaque)
    return Pair(np.ascontiguousarray(first), np.ascontiguousarray(second), both, steps, colour)


def quantization_of(image: Image) -> npt.NDArray[np.float64] | None:
    """Return by which steps a JPEG's luma was quantized, (64,) row by row; None for other files.

    None as well where it was turned or is not made of 8x8 blocks from its first pixel on.
    """
    jpeg = _jpeg_of(image)
    return None if jpeg is None else _tables_of(jpeg).get(0)


def colour_of(image: Image) -> JpegColour | None:
    """Return how a JPEG keeps its colours; None where it keeps none as Cb and Cr.

    None as well where a sample of these stands for more than two pixels a side.
    """
    jpeg = _jpeg_of(image)
    frame = None if jpeg is None else jpeg.frame
    if jpeg is None or frame is None or len(jpeg.sampling) != 3 or _is_rgb(jpeg):
        return None
    (across, down), *others = jpeg.sampling
    tables = _tables_of(jpeg)
    blue, red = (tables.get(number) for number in frame.body[8 + 3 :: 3][:2])
    if blue is None or red is None or others != [(1, 1)] * 2 or max(across, down) > 2:
        return None
    return JpegColour(blue, red, (down, across))


def _is_rgb(jpeg: JpegSegments) -> bool:
    """Whether red, green and blue are kept as they are, as Adobe's marker or their names say."""
    assert jpeg.frame is not None
    marks = [one.body for one in jpeg.segments if one.code == ADOBE and one.body[:5] == b"Adobe"]
    if any(len(body) >= 12 and body[11] == 0 for body in marks):
        return True
    return jpeg.frame.body[6::3] == b"RGB"


def _jpeg_of(image: Image) -> JpegSegments | None:
    path = image.path
    if path is None or path.suffix.lower() not in (".jpg", ".jpeg", ".jpe", ".jfif"):
        return None
    content = b""
    with contextlib.suppress(OSError):
        content = path.read_bytes() if path.is_file() else b""
    if content[:2] != b"\xff\xd8" or orientation_of(image.metadata.exif) > 1:
        return None
    return JpegSegments.of(content)


def _tables_of(jpeg: JpegSegments) -> dict[int, npt.NDArray[np.float64]]:
    """Return the steps of each table, (64,) row by row; of one that is told twice, the first."""
    found: dict[int, npt.NDArray[np.float64]] = {}
    for segment in jpeg.segments:
        body = segment.body
        while segment.code == TABLES and len(body) >= 65:
            is_wide, number = body[0] >> 4, body[0] & 15
            size = 129 if is_wide else 65
            if len(body) >= size:
                table = np.frombuffer(body[1:size], ">u2" if is_wide else "u1")
                steps = np.empty(64)
                steps[list(ZIGZAG)] = table
                found.setdefault(number, np.maximum(steps, 1.0))
            body = body[size:]
    return found


def _colours(image: Image) -> tuple[Samples, npt.NDArray[np.bool_] | None]:
    """Return the colours, one channel where all are alike, and where they are opaque."""
    samples = image.samples
    if not image.has_alpha:
        return _narrow(samples), None
    return _narrow(samples[..., :-1]), np.asarray(samples[..., -1] == image.full_scale)


def _narrow(colours: Samples) -> Samples:
    is_grey = colours.shape[2] == 3 and bool((colours[..., :1] == colours[..., 1:]).all())
    return colours[..., :1] if is_grey else colours


def _widened(colours: Samples) -> Samples:
    return colours if colours.shape[2] == 3 else colours[..., [0, 0, 0]]


def _of_one_depth(first: Samples, second: Samples) -> tuple[Samples, Samples]:
    """Return both in 16 bits, which hold 8 exactly and end at black and white, or as floats."""
    is_float = np.float32 in (first.dtype, second.dtype)
    scale = FULL_SCALE["float32" if is_float else "uint16"]

    def in_it(samples: Samples) -> Samples:
        scaled = samples * np.float32(scale / FULL_SCALE[samples.dtype.name])
        return scaled if is_float else np.rint(scaled).astype(np.uint16)

    return in_it(first), in_it(second)


def _part(first: tuple[int, ...], second: tuple[int, ...]) -> tuple[slice, slice]:
    down, across = first[0] - second[0], first[1] - second[1]
    if not (0 <= down <= LARGEST_CROP and 0 <= across <= LARGEST_CROP) or min(second[:2]) < 8:
        raise SizeChanged(
            f"the picture before has {first[0]} rows and {first[1]} columns, the one after "
            f"{second[0]} and {second[1]}: a kernel keeps the size"
        )
    if min(first[0] / second[0], first[1] / second[1]) > 1.02 and _are_similar(first, second):
        raise SizeChanged(
            f"the picture was made smaller, from {first[0]}x{first[1]} to {second[0]}x{second[1]} "
            "rows and columns: a kernel keeps the size"
        )
    top, left = down // 2, across // 2
    return slice(top, top + second[0]), slice(left, left + second[1])


def _are_similar(first: tuple[int, ...], second: tuple[int, ...]) -> bool:
    """Whether both have one shape, as a picture that was made smaller has."""
    return abs(first[0] * second[1] - first[1] * second[0]) < 2 * max(second[:2])
