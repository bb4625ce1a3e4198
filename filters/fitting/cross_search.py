"""The search for kernels across the channels, where one for each channel leaves far more."""

from __future__ import annotations

from typing import Final

import numpy as np

from filters.fitting.agreement import levels_of
from filters.fitting.cross import COLOURS, SIDES, cross_equations, laid_row, rows_of
from filters.fitting.equations import Equations
from filters.fitting.pair_search import (
    EXACT,
    ROUNDED,
    UNLIKE_JPEG,
    Candidate,
)
from filters.fitting.pixel_equations import Planes, pixel_equations
from filters.fitting.two_pictures import Pair, Samples
from filters.kernel import Kernel
from filters.kernel.stack import KernelStack
from filters.pixels.region import Region

MIXED: Final = 0.6  # of the variance that channels for themselves leave: they may be mixed
GLANCE: Final = 48  # of all equations a 48th tells whether they are mixed
SEEN: Final = 0.05  # squares of levels beyond rounding, below which there is nothing to look for
EXPLAINED: Final = 0.6  # levels that are left at most: roundings, and no more
GAINS: Final = 0.7  # of what a smaller window leaves: then a larger one is tried

TELLING: Final = 1e-3  # of the bytes: so many more are equal where a larger window is better


def cross_candidate(pair: Pair, size: tuple[int, int] | None) -> Candidate | None:
    """Return kernels that read all colours for each, where they explain a pair and others don't.

    `size` is (rows, columns) of each; the smallest that explains it where it is not given.
    """
    side = 3 if size is None else max(size) // 2 * 2 + 1
    part = pair.crop()
    smallest_side = min(part.rows, part.columns)
    if pair.before.shape[2] != COLOURS or smallest_side < 4 * side:
        return None
    opaque = None if pair.opaque is None else pair.opaque[part.slices]
    pair = Pair(pair.before[part.slices], pair.after[part.slices], opaque, pair.steps)
    usable = _usable(pair)
    if not _is_mixed(pair, usable):
        return None
    found = cross_equations(pair.before, pair.after, usable, side)
    left = _left(found)
    most = EXPLAINED if pair.steps is None else UNLIKE_JPEG
    best = _candidate(pair, found)
    for larger in SIDES[1:] if size is None else ():
        if best.agreement.equal >= EXACT or smallest_side < 4 * larger:
            break
        found = cross_equations(pair.before, pair.after, usable, larger)
        if best.agreement.deviation > most and _left(found) > GAINS * left:
            break  # it is something else
        left = _left(found)
        wider = _candidate(pair, found)
        if wider.agreement.equal <= best.agreement.equal + TELLING:
            break
        best = wider
    return best if best.agreement.deviation <= most else None


def _usable(pair: Pair) -> np.ndarray:
    levels = levels_of(pair.after)
    usable = (levels > 0.5) & (levels < 254.5)
    return usable if pair.opaque is None else usable & pair.opaque[..., None]


def _left(equations: list[Equations]) -> float:
    """Return the mean square, in levels, of what is left."""
    total = sum(one.solved().rest for one in equations)
    return float(total / max(1.0, sum(one.count for one in equations)))


def _is_mixed(pair: Pair, usable: np.ndarray) -> bool:
    """Whether kernels that read all colours leave far less than those that read their own."""
    taps, apart = Region(-1, -1, 3, 3), []
    for colour in range(COLOURS):
        before, after = (levels_of(one[..., colour]) for one in (pair.before, pair.after))
        apart.append(pixel_equations(Planes(before, after, usable[..., colour]), taps, GLANCE))
    most = _left(apart) - ROUNDED
    if most < SEEN:
        return False
    return _left(cross_equations(pair.before, pair.after, usable, 3, GLANCE)) < MIXED * most


def _candidate(pair: Pair, equations: list[Equations]) -> Candidate:
    before, after = pair.before, pair.after
    rows, fits = [], []
    for colour, (found, options) in enumerate(rows_of(equations)):
        rows.append(_chosen(before, after[..., colour : colour + 1], options))
        fits.append(found)
    stack = KernelStack(rows)
    done = np.concatenate([laid_row(before, row) for row in rows], 2)
    kernels = tuple(row[i] for i, row in enumerate(rows))
    near = pair.compared(done, pair.crop(), tuple(stack))
    return Candidate(kernels, "stored", fits[0], near, stack)


def _chosen(
    before: Samples, after: Samples, options: list[tuple[Kernel, ...]]
) -> tuple[Kernel, ...]:
    """Return the row of simple numbers that gives as many equal samples as the fit, or the fit."""
    equal = [float((laid_row(before, row) == after).mean()) for row in options]
    return next(
        (row for row, one in zip(options[1:], equal[1:], strict=True) if one >= equal[0] - 5e-4),
        options[0],
    )
