"""Equations from pixels: what lies under the taps, and what came of it, at unclipped places."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.equations import Equations
from filters.pixels.region import Region
from filters.threads import cores, parallel_for

Floats = npt.NDArray[np.float64]
Plane = npt.NDArray[np.float32]
EXACT: Final = 1024  # products of two bytes about 128 that float32 adds up exactly
CENTRE: Final = 128.0  # levels
PRODUCTS: Final = 2.5e10  # that a fit may take: about a second on one core
FEWEST: Final = 60_000  # equations, where the pictures have as many
MOST: Final = 2_400_000


@dataclass(frozen=True, eq=False)
class Planes:
    """A channel before and after, and where it may be used.

    Parameters
    ----------
    before, after
        (rows, columns) float32 in levels, 0..255.
    usable
        (rows, columns) bool: the result is neither clipped nor transparent.
    slope
        Levels of light for one of the stored result, (rows, columns); None where both are the same.
    """

    before: Plane
    after: Plane
    usable: npt.NDArray[np.bool_]
    slope: Plane | None = None

    @cached_property
    def are_whole(self) -> bool:
        """Whether all are whole levels, without weights: then float32 adds their products up."""
        return self.slope is None and all(
            np.array_equal(plane, np.rint(plane)) for plane in (self.before, self.after)
        )


def places_of(shape: tuple[int, int], taps: Region) -> Region:
    """Return the pixels whose whole window lies inside a picture of that shape."""
    top, left = max(0, -taps.top), max(0, -taps.left)
    bottom, right = max(0, taps.bottom - 1), max(0, taps.right - 1)
    return Region(top, left, shape[0] - top - bottom, shape[1] - left - right)


def pixel_equations(
    planes: Planes,
    taps: Region,
    share: int = 1,
    report: Callable[[float], None] | None = None,
    basis: Floats | None = None,
) -> Equations:
    """Sum up the equations of one channel; of `share` channels, each has its part of the work.

    Of large pictures rows are left out evenly: what is left still has far more equations than
    unknowns. With a `basis` (taps, unknowns) the unknowns take the taps' place, in one row.
    """
    inside = places_of(planes.before.shape, taps)
    if inside.is_empty:
        return Equations.empty(taps, CENTRE)
    size = (taps.rows * taps.columns if basis is None else 2 * basis.shape[1]) + 1
    wanted = min(MOST, max(FEWEST, PRODUCTS / size**2)) / share
    step = max(1, round(inside.rows * inside.columns / wanted))
    rows = range(inside.top + (step - 1) // 2, inside.bottom, step)
    parts: list[Equations] = []
    groups = [rows[i::16] for i in range(16)]

    def add(group: range) -> None:
        parts.append(_summed(planes, taps, inside, group, basis))
        if report is not None:
            report(len(parts) / len(groups))

    parallel_for(add, [group for group in groups if len(group)], cores())
    return sum(parts[1:], parts[0])


def _summed(
    planes: Planes, taps: Region, inside: Region, rows: range, basis: Floats | None
) -> Equations:
    whole = taps if basis is None else Region(0, 0, 1, basis.shape[1])
    total = Equations.empty(whole, CENTRE)
    gram, moments, squares, count = total.gram, total.moments, 0.0, 0.0
    is_whole = planes.are_whole
    gathered: list[npt.NDArray[np.float32]] = []
    results: list[npt.NDArray[np.float32]] = []
    held = 0

    def flush() -> None:
        nonlocal squares, count, held
        x, y = np.concatenate(gathered), np.concatenate(results)
        if basis is not None:
            x = np.column_stack((x[:, :-1] @ basis.astype(np.float32), x[:, -1:]))
        for first in range(0, len(x), EXACT):
            some, result = x[first : first + EXACT], y[first : first + EXACT]
            if not is_whole:  # float32 does not hold the products
                some = some.astype(np.float64)
            gram[...] += some.T @ some
            moments[...] += some.T.astype(np.float64) @ result
            squares += float(result.astype(np.float64) @ result)
        count += len(x)
        gathered.clear()
        results.clear()
        held = 0

    for row in rows:
        x, y = _row(planes, taps, inside, row)
        if len(y):
            gathered.append(x)
            results.append(y)
            held += len(y)
        if held >= 2 * EXACT:
            flush()
    if gathered:
        flush()
    return Equations(whole, gram, moments, squares, count, CENTRE)


def _row(planes: Planes, taps: Region, inside: Region, row: int) -> tuple[Plane, Plane]:
    """Return the samples under the taps, (places, taps + 1), and the results, of one row."""
    columns = slice(inside.left, inside.right)
    use = planes.usable[row, columns]
    first = row + taps.top
    left = inside.left + taps.left
    strip = planes.before[
        first : first + taps.rows, left : left + inside.columns + taps.columns - 1
    ]
    windows = np.lib.stride_tricks.sliding_window_view(strip, (taps.rows, taps.columns))[0][use]
    x = np.empty((len(windows), taps.rows * taps.columns + 1), np.float32)
    flat = windows.reshape(len(windows), taps.rows * taps.columns)
    np.subtract(flat, np.float32(CENTRE), out=x[:, :-1])
    x[:, -1] = 1.0
    y = planes.after[row, columns][use]
    if planes.slope is not None:
        weight = 1 / planes.slope[row, columns][use]
        x *= weight[:, None]
        y = np.asarray(y * weight, np.float32)
    return x, y
