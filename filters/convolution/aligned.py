"""Arrays that begin where a line of the cache does: a vector in two lines takes twice as long."""

from __future__ import annotations

import math
from typing import Any, Final

import numpy as np
import numpy.typing as npt

LINE: Final = 64  # bytes


def in_lines(floats: int) -> int:
    """Return how long rows of so many floats or more are that all begin where a line does.

    They are an odd number of lines: rows that lie a power of 2 apart contend for few places.
    """
    line = LINE // 4
    return (-(-floats // line) | 1) * line


def aligned(shape: tuple[int, ...], dtype: npt.DTypeLike, past: int = 0) -> npt.NDArray[Any]:
    """Return a new array that begins `past` samples after the begin of a line of the cache."""
    item, size = np.dtype(dtype).itemsize, math.prod(shape)
    raw = np.empty(size * item + 2 * LINE, np.uint8)
    begin = -raw.ctypes.data % LINE + past * item
    return raw[begin : begin + size * item].view(dtype).reshape(shape)
