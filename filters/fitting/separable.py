"""A kernel as a column times a row: as programs blur, in a pass down and a pass across.

Far fewer unknowns come out of the same pixels, so thin ends are followed that a whole window's
noise hides, such as those of recursions (R. Deriche, 1993; I. T. Young, L. J. van Vliet, 1995).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.fitting.equations import Equations
from filters.fitting.pixel_equations import Planes, pixel_equations
from filters.kernel import Kernel
from filters.pixels.region import Region

Floats = npt.NDArray[np.float64]
NEARLY: Final = 0.06  # second over first singular value: then it may be one column and row
FEWEST: Final = 5  # taps of each: for fewer nothing is gained
ROUNDS: Final = 3  # of column and row in turn
LARGEST: Final = 40  # pixels to each side
LEVELS: Final = 255.0


@dataclass(frozen=True)
class _Line:
    """Taps along a line, the first of them so many pixels from the middle one."""

    taps: Floats
    first: int


def is_nearly_separable(kernel: Kernel) -> bool:
    """Whether a kernel is near to a column times a row of five taps or more each."""
    if min(kernel.shape) < FEWEST:
        return False
    values = np.linalg.svd(kernel.taps, compute_uv=False)
    return bool(values[1] < NEARLY * values[0])


def separable_of(kernel: Kernel, planes: Sequence[Planes]) -> Kernel:
    """Return the column times the row that fit best, as far as they reach, near to a kernel.

    Parameters
    ----------
    kernel
        Where the search begins; its ends may be cut off.
    planes
        The channels before and after that it is laid over.
    """
    columns, values, rows = np.linalg.svd(kernel.taps / kernel.gain_divisor)
    column = _longer(_Line(columns[:, 0] * values[0], -kernel.origin[0]), planes[0].before.shape[0])
    row = _longer(_Line(rows[0], -kernel.origin[1]), planes[0].before.shape[1])
    offset = 0.0
    for turn in range(ROUNDS):
        is_last = turn == ROUNDS - 1
        column, _ = _fitted(planes, row, column, is_down=True, is_trimmed=is_last)
        row, offset = _fitted(planes, column, row, is_down=False, is_trimmed=is_last)
    weights = np.outer(column.taps, row.taps)
    return Kernel(weights, (-column.first, -row.first), offset=offset / LEVELS)


def _longer(line: _Line, size: int) -> _Line:
    """Return the taps with zeros on both sides, about twice as far out."""
    last = line.first + len(line.taps) - 1
    reach = min(LARGEST, size // 8, 2 * max(-line.first, last) + 2)
    before, after = max(0, reach + line.first), max(0, reach - last)
    return _Line(np.pad(line.taps, (before, after)), line.first - before)


def _fitted(
    planes: Sequence[Planes], other: _Line, own: _Line, is_down: bool, is_trimmed: bool
) -> tuple[_Line, float]:
    """Return the best taps along one direction, after those of the other, and the offset."""
    size = len(own.taps)
    taps = Region(own.first, 0, size, 1) if is_down else Region(0, own.first, 1, size)
    apart = [
        pixel_equations(_filtered(one, other, not is_down), taps, len(planes)) for one in planes
    ]
    equations: Equations = sum(apart[1:], apart[0])
    if is_trimmed:
        equations = _trimmed(equations, is_down)
    fit = equations.solved()
    first = equations.taps.top if is_down else equations.taps.left
    return _Line(fit.weights.ravel(), first), fit.offset


def _filtered(planes: Planes, line: _Line, is_down: bool) -> Planes:
    """Return the planes with a line laid over the first, usable where it lies inside."""
    shape = (-1, 1) if is_down else (1, -1)
    anchor = (0, -line.first) if is_down else (-line.first, 0)
    done = cv2.filter2D(planes.before, -1, line.taps.reshape(shape), anchor=anchor)
    usable = planes.usable.copy()
    along = usable if is_down else usable.T
    along[: max(0, -line.first)] = False
    along[len(along) - max(0, line.first + len(line.taps) - 1) :] = False
    return replace(planes, before=np.asarray(done, np.float32), usable=usable)


def _trimmed(equations: Equations, is_down: bool) -> Equations:
    """Take taps away at the ends that explain nothing."""
    fullest = equations.solved().rest
    whole = equations.taps.rows * equations.taps.columns
    for fewer in range(whole - 2, 2, -2):
        taps = equations.taps
        inner = Region(
            taps.top + is_down,
            taps.left + (not is_down),
            taps.rows - 2 * is_down,
            taps.columns - 2 * (not is_down),
        )
        within = equations.within(inner)
        if not equations.is_as_good(within.solved().rest, fullest, whole - fewer):
            break
        equations = within
    return equations
