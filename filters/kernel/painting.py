"""Painting a kernel with a brush: strokes as values, under a symmetry and a rule for the sum."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final, Literal, get_args

import numpy as np
import numpy.typing as npt

from filters.kernel.kernel import MAX_SIDE, Kernel, KernelError
from filters.kernel.orbits import Orbits, PaintSymmetry

PaintMode = Literal["value", "add", "smooth", "erase"]
PaintKeep = Literal["nothing", "sum", "zero", "gain"]
PAINT_MODES: Final[tuple[PaintMode, ...]] = get_args(PaintMode)
PAINT_KEEPS: Final[tuple[PaintKeep, ...]] = get_args(PaintKeep)
Place = tuple[float, float]  # (row, column) in cells: the first cell covers 0 to 1
Weights = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Brush:
    """What a stroke does to the cells under it.

    Parameters
    ----------
    mode
        ``value`` sets weights, ``add`` adds once a stroke, ``smooth`` takes the mean of the 3 x 3
        around each time the brush passes, ``erase`` sets 0.
    value
        The weight to set or add.
    size
        Cells across, 1 to 255.
    symmetry
        What else is painted (see `filters.kernel.orbits`).
    keep
        ``sum`` keeps the sum that the stroke began with and ``zero`` a sum of 0, both by the same
        amount on every cell that the stroke did not touch; ``gain`` scales all weights so that
        their sum is the divisor.
    """

    mode: PaintMode = "value"
    value: float = 1.0
    size: float = 1.0
    symmetry: PaintSymmetry = "none"
    keep: PaintKeep = "nothing"

    def __post_init__(self) -> None:
        if self.mode not in PAINT_MODES:
            raise KernelError(f"brush {self.mode!r} is not known: use {', '.join(PAINT_MODES)}")
        if self.keep not in PAINT_KEEPS:
            raise KernelError(f"to keep {self.keep!r} is not known: use {', '.join(PAINT_KEEPS)}")
        if not math.isfinite(self.value):
            raise KernelError(f"a brush of value {self.value} is not allowed: it must be finite")
        if not 1 <= self.size <= MAX_SIDE:
            raise KernelError(f"a brush of {self.size:g} cells is not allowed: 1 to {MAX_SIDE}")


@dataclass(frozen=True, eq=False)
class Stroke:
    """A stroke so far: begin one, then follow the mouse with `along`.

    Parameters
    ----------
    kernel
        The result, with the rule for the sum kept.
    painted
        The weights before that rule, (rows, columns).
    touched
        The cells that the stroke or an image of it has passed over.
    """

    kernel: Kernel
    brush: Brush
    orbits: Orbits
    start: Kernel
    painted: Weights
    touched: npt.NDArray[np.bool_]

    @classmethod
    def begin(cls, kernel: Kernel, brush: Brush) -> Stroke:
        """Begin without touching anything."""
        orbits = Orbits.of(kernel.shape, brush.symmetry)
        untouched = np.zeros(kernel.shape, np.bool_)
        return cls(kernel, brush, orbits, kernel, np.array(kernel.weights), untouched)

    def along(self, begun: Place, ended: Place) -> Stroke:
        """Draw the brush along a straight line.

        Holes become taps where a value is set or added; other brushes leave them. Where several
        cells under the brush are images of each other, the one nearest to the line is painted and
        the others follow it.

        Raises
        ------
        KernelError
            The sum of the weights became 0, so that no factor keeps the gain.
        """
        cells, distance = under_brush(self.kernel.shape, self.brush.size, begun, ended)
        holes = np.isnan(self.painted)
        if self.brush.mode in ("smooth", "erase"):
            usable = ~holes.ravel()[cells]
            cells, distance = cells[usable], distance[usable]
        if self.brush.mode == "add":
            fresh = ~self.touched.ravel()[cells]
            cells, distance = cells[fresh], distance[fresh]
        if not cells.size:
            return self
        painted = np.array(self.painted)
        members = self.orbits.spread(cells, distance, self._values(cells), painted.reshape(-1))
        if self.brush.mode in ("smooth", "erase"):
            painted[holes] = np.nan
        touched = self.touched | members.reshape(self.touched.shape)
        weights = _kept(painted, touched, self.start, self.brush.keep)
        kernel = self.kernel.replace(weights=weights)
        return replace(self, kernel=kernel, painted=painted, touched=touched)

    def _values(self, cells: npt.NDArray[np.int_]) -> Weights:
        old = self.painted.ravel()[cells]
        match self.brush.mode:
            case "value":
                return np.full(cells.size, self.brush.value)
            case "add":
                return np.nan_to_num(old) + self.brush.value
            case "smooth":
                return _means(self.painted, cells)
        return np.zeros(cells.size)


def under_brush(
    shape: tuple[int, int], size: float, begun: Place, ended: Place
) -> tuple[npt.NDArray[np.int_], Weights]:
    """Return the cells less than `size` / 2 from a line, and their distances, in cells.

    Cells are counted row by row; the ones that the ends lie in are always among them.
    """
    rows, columns = shape
    radius = size / 2
    (y0, x0), (y1, x1) = begun, ended
    top, bottom = _span(min(y0, y1) - radius, max(y0, y1) + radius, rows)
    left, right = _span(min(x0, x1) - radius, max(x0, x1) + radius, columns)
    row, column = np.mgrid[top:bottom, left:right]
    down, across = row + 0.5 - y0, column + 0.5 - x0
    length = (y1 - y0) ** 2 + (x1 - x0) ** 2
    along = np.zeros(row.shape)
    if length:
        along = np.clip((down * (y1 - y0) + across * (x1 - x0)) / length, 0, 1)
    distance = np.hypot(down - along * (y1 - y0), across - along * (x1 - x0))
    inside = distance < radius
    for y, x in (begun, ended):
        inside |= (row == math.floor(y)) & (column == math.floor(x))
    return (row * columns + column)[inside], distance[inside]


def _span(low: float, high: float, size: int) -> tuple[int, int]:
    return min(max(math.floor(low), 0), size), max(min(math.ceil(high) + 1, size), 0)


def _means(weights: Weights, cells: npt.NDArray[np.int_]) -> Weights:
    """Return the mean of the 3 x 3 around each cell; holes and what lies outside don't count."""
    around = np.pad(weights, 1, constant_values=np.nan)
    row, column = np.divmod(cells, weights.shape[1])
    near = np.stack([around[row + i, column + j] for i in range(3) for j in range(3)])
    means: Weights = np.nanmean(near, axis=0)
    return means


def _kept(
    painted: Weights, touched: npt.NDArray[np.bool_], start: Kernel, keep: PaintKeep
) -> Weights:
    """Return the weights with the sum that is to be kept."""
    if keep == "nothing" or (keep == "gain" and start.normalize):  # it is kept by itself then
        return painted
    present = ~np.isnan(painted)
    total = float(painted[present].sum())
    if keep == "gain":
        if abs(total) <= 1e-12 * float(np.abs(painted[present]).sum()):
            raise KernelError("the weights sum to 0: no factor keeps the gain at 1")
        return painted * (start.divisor / total)
    target = 0.0 if keep == "zero" else float(start.taps.sum())
    rest = present & ~touched
    if not rest.any():
        rest = present
    weights = np.array(painted)
    weights[rest] += (target - total) / int(rest.sum())
    return weights
