"""Orbits: which cells of a kernel's grid are images of each other under a symmetry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

import numpy as np
import numpy.typing as npt

from filters.kernel.kernel import KernelError

PaintSymmetry = Literal[
    "none",
    "horizontal",
    "vertical",
    "both",
    "diagonal",
    "rotational 4",
    "rotational 8",
    "antisymmetric",
]
PAINT_SYMMETRIES: Final[tuple[PaintSymmetry, ...]] = get_args(PaintSymmetry)
Cells = npt.NDArray[np.int_]
Values = npt.NDArray[np.float64]
_EIGHTH: Final = 0.5**0.5


@dataclass(frozen=True, eq=False)
class Orbits:
    """The cells of a grid, counted row by row, sorted into groups of images.

    Parameters
    ----------
    label
        The number of each cell's group.
    sign
        1, or -1 for a cell with the opposite weight, or 0 for one that can only have 0.
    """

    label: Cells
    sign: Values

    @classmethod
    def of(cls, shape: tuple[int, int], symmetry: PaintSymmetry) -> Orbits:
        """Sort the cells of a grid of (rows, columns), about its middle.

        ``horizontal`` mirrors left and right, ``vertical`` top and bottom, ``both`` both,
        ``diagonal`` swaps rows and columns, ``rotational 4`` turns by quarters, ``rotational 8`` by
        eighths, to the nearest cell. ``antisymmetric`` turns by a half and negates, as derivatives
        are. An image outside the grid is left out.
        """
        if symmetry not in PAINT_SYMMETRIES:
            raise KernelError(
                f"symmetry {symmetry!r} is not known: use {', '.join(PAINT_SYMMETRIES)}"
            )
        count = shape[0] * shape[1]
        cells = np.arange(count)
        if symmetry == "none":
            return cls(cells, np.ones(count))
        if symmetry == "antisymmetric":
            return cls(np.minimum(cells, cells[::-1]), np.sign(cells[::-1] - cells).astype(float))
        return cls(_joined(shape, symmetry), np.ones(count))

    def spread(
        self, cells: Cells, distance: Values, values: Values, out: Values
    ) -> npt.NDArray[np.bool_]:
        """Write a value for each of `cells` and its images into `out`; return which were written.

        Of several cells of a group the one at the least distance counts; the mean where several
        are as near.
        """
        count = int(self.label.max()) + 1
        label, value = self.label[cells], values * self.sign[cells]
        nearest = np.full(count, np.inf)
        np.minimum.at(nearest, label, distance)
        counts = distance <= nearest[label] + 1e-9
        many = np.bincount(label[counts], minlength=count)
        total = np.bincount(label[counts], value[counts], minlength=count)
        members: npt.NDArray[np.bool_] = (many > 0)[self.label]
        found = self.label[members]
        out[members] = total[found] / many[found] * self.sign[members]
        return members


def _joined(shape: tuple[int, int], symmetry: PaintSymmetry) -> Cells:
    """Label the cells that a symmetry's maps join, one after the other."""
    rows, columns = shape
    count = rows * columns
    row, column = np.divmod(np.arange(count), columns)
    y, x = row - (rows - 1) / 2, column - (columns - 1) / 2
    maps = {
        "horizontal": [(y, -x)],
        "vertical": [(-y, x)],
        "both": [(y, -x), (-y, x)],
        "diagonal": [(x, y)],
        "rotational 4": [(x, -y)],
        "rotational 8": [(x, -y), ((y + x) * _EIGHTH, (x - y) * _EIGHTH)],
    }[symmetry]
    ends: list[tuple[Cells, Cells]] = []
    for down, across in maps:
        to_row = np.rint(down + (rows - 1) / 2).astype(int)
        to_column = np.rint(across + (columns - 1) / 2).astype(int)
        inside = (to_row >= 0) & (to_row < rows) & (to_column >= 0) & (to_column < columns)
        ends.append((np.flatnonzero(inside), (to_row * columns + to_column)[inside]))
    first, second = (np.concatenate([pair[i] for pair in ends]) for i in (0, 1))
    return _least_joined(first, second, count)


def _least_joined(first: Cells, second: Cells, count: int) -> Cells:
    """Label each of `count` cells by the least one that pairs of `first` and `second` join it to.

    Each round, both ends of a pair take the lesser of their labels, and each label that of the
    cell which it names, so that a chain of cells takes as many rounds as its length has digits.
    """
    label = np.arange(count)
    while True:
        least = np.minimum(label[first], label[second])
        joined = label.copy()
        np.minimum.at(joined, first, least)
        np.minimum.at(joined, second, least)
        joined = joined[joined]
        if np.array_equal(joined, label):
            return label
        label = joined
