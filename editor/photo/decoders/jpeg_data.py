"""A JPEG's coded data: whether it ends early, and its pixels whatever is wrong with it."""

from __future__ import annotations

from typing import Any, Final

import imagecodecs
import numpy as np
import numpy.typing as npt

END: Final = b"\xff\xd9"
_FILL: Final = b"\xaa\x55\x93" * 40  # any bits but those that a decoder makes up


class JpegDataError(ValueError):
    """Data of which nothing can be decoded."""


def lenient_pixels(jpeg: bytes) -> npt.NDArray[Any]:
    """Return (rows, columns, channels) of uint8, grey where data lacks; else of uint16.

    libjpeg by way of imagecodecs, which goes on after any number of warnings; libvips gives up.
    """
    try:
        pixels = np.asarray(imagecodecs.jpeg8_decode(jpeg))
    except imagecodecs.Jpeg8Error as error:
        raise JpegDataError(str(error)) from error
    return pixels.reshape(*pixels.shape[:2], -1)


def missing_rows(jpeg: bytes) -> int:
    """Return how many rows change with what follows the last byte: they lack bytes.

    Parameters
    ----------
    jpeg
        A whole file, that ends in the marker of its end.
    """
    try:
        first, second = (lenient_pixels(jpeg[:-2] + end) for end in (END, _FILL + END))
    except JpegDataError:
        return 1
    changed = (first != second).any((1, 2))
    return int(len(changed) - changed.argmax()) if changed.any() else 0
