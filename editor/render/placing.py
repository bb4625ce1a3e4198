"""Placing: where a place of a result lies in what one of its Steps is given."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.document.step import Step
from editor.render.developing import is_at_work
from editor.render.filter_failure import FilterFailure, NotKnownYet
from editor.render.step_chain import StepChain
from filters.params.kinds.point import Point
from filters.pixels.region import Region
from filters.registry import Registry

Matrix = npt.NDArray[np.float64]
Place = tuple[float, float]
SAMPLES: Final = 5  # places each way at which a Step is asked what it reads
ENOUGH: Final = 9  # places of 25 that a map is found by alone
WHOLE: Final = 0.75  # pixels that a place is off at most, as it is read in whole ones
LEAST: Final = 1e-9  # a determinant; below it a Step says nothing of where its pixels come from


@dataclass(frozen=True, eq=False)
class Placing:
    """A projective map between places, in pixels from the first pixel's corner.

    Crop, flip, turns, resizing, rotation and perspective are such maps; of a Step of another kind
    it is the nearest one. It is found by asking each Step what it reads for single pixels.

    Parameters
    ----------
    down
        (3, 3): from (x, y, 1) of the result to that of the Step's input.
    whole
        All of the Step's input.
    is_known
        False while a plugin has not said yet how large its result is, or what it reads.
    """

    down: Matrix
    whole: Region
    is_known: bool = True

    @classmethod
    def of(
        cls, image: Image, steps: tuple[Step, ...], registry: Registry, index: int | None
    ) -> Placing:
        """Map between the result of all Steps and the input of the one at `index`; None: the last.

        Steps that are off, or that can't say what they read, change nothing.
        """
        chain = StepChain(image, tuple(s for s in steps if is_at_work(s)), registry)
        below = len(steps) if index is None else index
        first = sum(is_at_work(step) for step in steps[:below])
        matrix: Matrix = np.eye(3)
        try:
            for count in range(len(chain.steps), first, -1):
                if registry[chain.steps[count - 1].filter_id].moves_pixels:
                    matrix = _step_map(chain, count) @ matrix
            return cls(matrix, _region_after(chain, first))
        except NotKnownYet:
            return cls(np.eye(3), image.region, False)

    @cached_property
    def is_plain(self) -> bool:
        """Whether all places are the same."""
        return bool(np.array_equal(self.down, np.eye(3)))

    def below(self, x: float, y: float) -> tuple[float, float]:
        """Return the (x, y) in the Step's input of a place of the result."""
        return _mapped(self.down, x, y)

    def above(self, x: float, y: float) -> tuple[float, float]:
        """Return the (x, y) in the result of a place of the Step's input."""
        return _mapped(self._up, x, y)

    @cached_property
    def _up(self) -> Matrix:
        return np.asarray(np.linalg.inv(self.down), np.float64)

    def pixel_below(self, row: int, column: int) -> tuple[int, int]:
        """Return the (row, column) in the Step's input of a pixel of the result."""
        x, y = self.below(column + 0.5, row + 0.5)
        return int(np.floor(y)), int(np.floor(x))

    def of_point(self, point: Point) -> tuple[float, float]:
        """Return the (x, y) in the result of a point on the Step's input."""
        return self.shown(point.x, point.y)

    def shown(self, x: float, y: float, from_edges: bool = False) -> tuple[float, float]:
        """Return the (x, y) in the result of a place on the Step's input, 0..1 each.

        0 and 1 are the middles of the outer pixels, or their edges.
        """
        columns, rows, off = self.sides(from_edges)
        return self.above(x * columns + off, y * rows + off)

    def parts(self, x: float, y: float, from_edges: bool = False) -> tuple[float, float]:
        """Return the place on, or off, the Step's input, 0..1 each, of a place of the result."""
        columns, rows, off = self.sides(from_edges)
        x, y = self.below(x, y)
        return (x - off) / max(1, columns), (y - off) / max(1, rows)

    def sides(self, from_edges: bool = False) -> tuple[int, int, float]:
        """Return how many pixels across and down 1 stands for, and the place of 0."""
        rows, columns = self.whole.rows, self.whole.columns
        return (columns, rows, 0.0) if from_edges else (columns - 1, rows - 1, 0.5)

    def region_above(self, region: Region) -> Region:
        """Return the pixels of the result that show a region of the Step's input."""
        corners = [
            self.above(x, y)
            for x in (region.left, region.right)
            for y in (region.top, region.bottom)
        ]
        left, top = np.rint(np.min(corners, axis=0)).astype(int)
        right, bottom = np.rint(np.max(corners, axis=0)).astype(int)
        return Region(int(top), int(left), max(1, int(bottom - top)), max(1, int(right - left)))


def _region_after(chain: StepChain, count: int) -> Region:
    try:
        return chain.region_after(count)
    except NotKnownYet:
        raise
    except FilterFailure:  # nothing is to be seen then
        return chain.image.region


def _mapped(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    across, down, by = matrix @ (x, y, 1.0)
    by = by if abs(by) > LEAST else LEAST
    return float(across / by), float(down / by)


def _affine(to: Matrix, come: Matrix) -> Matrix | None:
    """Return the affine map of places, (places, 2) each; None where they need a projective one.

    What is read is whole pixels, so places are half a pixel off: a projective map that is fitted
    to those is far off at the corners.
    """
    known = np.column_stack((to, np.ones(len(to))))
    fit = np.linalg.lstsq(known, come, rcond=None)[0]
    if np.abs(known @ fit - come).max() > WHOLE:
        return None
    return np.vstack((fit.T, (0.0, 0.0, 1.0)))


def _is_cut(read: Region, source: Region) -> bool:
    """Whether more might have been read if the source went on: its middle says little then.

    It ends at an edge, or is what is nearest to a place that lies beyond the source.
    """
    ends = read.left, read.top, read.right - source.right, read.bottom - source.bottom
    x, y = read.left + read.columns / 2, read.top + read.rows / 2
    return 0 in ends or not (0 <= x <= source.right and 0 <= y <= source.bottom)


def _step_map(chain: StepChain, count: int) -> Matrix:
    """Return where the last of `count` Steps takes its pixels from; as it is where it can't say."""
    same: Matrix = np.eye(3)
    try:
        result = chain.region_after(count)
        rows, columns = (
            sorted({int(v) for v in np.linspace(0, max(1, side - 1), SAMPLES)})
            for side in (result.rows, result.columns)
        )
        places: list[tuple[Place, Place]] = []
        clear: list[tuple[Place, Place]] = []  # of those, what no edge of the source has cut short
        source = chain.region_after(count - 1)
        for row in rows:
            for column in columns:
                read = chain.reads(count, Region(row, column, 1, 1))
                middle = read.left + read.columns / 2, read.top + read.rows / 2
                places.append(((column + 0.5, row + 0.5), middle))
                if not _is_cut(read, source):
                    clear.append(places[-1])
    except NotKnownYet:
        raise
    except FilterFailure:
        return same
    to, come = np.array(clear if len(clear) >= ENOUGH else places).swapaxes(0, 1)
    if np.ptp(come, axis=0).min() == 0:  # all of them take the same region
        return same
    even = _affine(to, come)
    found = cv2.findHomography(to, come)[0] if even is None else even
    if found is None or abs(np.linalg.det(found)) < LEAST:
        return same
    return np.asarray(found, np.float64)
