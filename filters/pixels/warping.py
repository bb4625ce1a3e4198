"""Warping: pixels looked up between pixels, by a projective map from whole coordinates."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
Places = npt.NDArray[np.float64]
BLOCK: Final = 128  # pixels of the result a side that are looked up at a time
FINE: Final = 1 << 15  # places a pixel: counted from a block's first one, float32 holds them all
BEYOND: Final = 3.0  # pixels around the source; what lies farther looks the same
REACH: Final = 12  # taps to each side of what turns pixels into a spline's coefficients
TAPS: Final = 2  # coefficients to each side of a place that it hangs on
MOST_SAMPLES: Final = 6  # a side, of a pixel of the result, where it covers many of the source
POLE: Final = math.sqrt(3) - 2
SAME: Final = 1e-9  # pixels; what is as near is the same place
TO_SPLINE: Final = math.sqrt(3) * POLE ** np.abs(np.arange(-REACH, REACH + 1.0))


@dataclass(frozen=True, eq=False)
class Warp:
    """A picture of `rows` x `columns` seen through a projective map.

    Between pixels lies the cubic spline through them (Unser, Aldroubi and Eden 1991, as
    scipy.ndimage has it by ``order=3, mode="nearest"``), beyond the edge the edge. Where a pixel of
    the result covers more than one of the source it is the mean of n x n such values.

    Parameters
    ----------
    matrix
        (3, 3): from (x, y, 1) of the result to that of the source, from the first pixel's corner.
    rows, columns
        Of the source.
    size
        (rows, columns) of the result.
    """

    matrix: Places
    rows: int
    columns: int
    size: tuple[int, int]

    @cached_property
    def samples(self) -> int:
        """How many values a side a pixel of the result is the mean of."""
        corners = [(x, y) for x in (0, self.size[1]) for y in (0, self.size[0])]
        most = max(self._stretch(x, y) for x, y in corners)
        return int(min(MOST_SAMPLES, max(1, round(most))))

    @cached_property
    def is_whole(self) -> bool:
        """Whether each pixel of the result is one of the source, as it is."""
        rows, columns = self.size
        places = np.array(self._places((0.5, 1.5, columns - 0.5), (0.5, 1.5, rows - 0.5)))
        return self.samples == 1 and bool(np.abs(places - np.rint(places)).max() < SAME)

    def reads(self, region: Region) -> Region:
        """Return the source pixels that a region of the result needs, with some beyond its edge."""
        around = TAPS + REACH
        return self._covered(region).grow(around, around)

    def of(self, pixels: Floats, where: Region, region: Region) -> Floats:
        """Return `region` of the result; `pixels` cover `where` of the source, all it `reads`."""
        if self.is_whole:
            x, y = self._places(*_middles(region, 0.5, 0.5))
            rows, columns = np.rint(y).astype(int), np.rint(x).astype(int)
            found = pixels[rows - where.top, columns - where.left]
            return np.asarray(found, np.float32)
        spline = np.asarray(
            cv2.sepFilter2D(pixels, -1, TO_SPLINE, TO_SPLINE, borderType=cv2.BORDER_REPLICATE),
            np.float32,
        ).reshape(pixels.shape)
        out = np.empty((region.rows, region.columns, pixels.shape[2]), np.float32)
        for block in region.tiles(BLOCK):
            made = self._block(spline, where, block)
            out[block.relative_to(region).slices] = made.reshape(block.rows, block.columns, -1)
        return out

    def coverage(self, region: Region) -> Floats:
        """Return how much of each pixel lies on the source: (rows, columns, 1), 0..1."""
        x, y = self._places(*_middles(region, 0.5, 0.5))
        edges = (x + 1, self.columns - x, y + 1, self.rows - y)
        inside = [np.clip(edge, 0, 1) for edge in edges]
        return np.asarray(np.prod(inside, axis=0)[..., None], np.float32)

    def _block(self, spline: Floats, where: Region, block: Region) -> Floats:
        need = self._covered(block).grow(TAPS, TAPS).clip(where)
        given = np.asarray(need.relative_to(where).of(spline), np.float32)
        count = self.samples
        total = np.zeros((block.rows, block.columns, spline.shape[2]), np.float32)
        for down in range(count):
            for across in range(count):
                middles = _middles(block, (across + 0.5) / count, (down + 0.5) / count)
                x, y = self._places(*middles)
                total += _between(given, _pairs(x, need.left), _pairs(y, need.top))
        return total if count == 1 else total * np.float32(1 / count**2)

    def _covered(self, region: Region) -> Region:
        """Return the source pixels between which a region of the result lies."""
        x, y = self._places((region.left, region.right), (region.top, region.bottom))
        left, top = math.floor(x.min()), math.floor(y.min())
        return Region(top, left, math.ceil(y.max()) - top + 1, math.ceil(x.max()) - left + 1)

    def _places(self, x: npt.ArrayLike, y: npt.ArrayLike) -> tuple[Places, Places]:
        """Return where columns `x` and rows `y` of the result lie, as (rows, columns) each.

        Counted in pixels of the source from the first one's middle, and held near its edges.
        """
        across, down = np.meshgrid(np.asarray(x, np.float64), np.asarray(y, np.float64))
        a, b, c = (row[0] * across + row[1] * down + row[2] for row in self.matrix)
        found = a / c - 0.5, b / c - 0.5
        return (
            np.clip(found[0], -BEYOND, self.columns - 1 + BEYOND),
            np.clip(found[1], -BEYOND, self.rows - 1 + BEYOND),
        )

    def _stretch(self, x: float, y: float) -> float:
        """Return the source pixels that a pixel of the result is long, at most, at a place."""
        a, b, c = self.matrix @ (x, y, 1.0)
        jacobian = [
            [(row[i] * c - value * self.matrix[2][i]) / c**2 for i in (0, 1)]
            for row, value in ((self.matrix[0], a), (self.matrix[1], b))
        ]
        return float(np.linalg.norm(jacobian, 2))


def _middles(region: Region, across: float, down: float) -> tuple[Places, Places]:
    """Return the columns and rows of a region's pixels, so far into each."""
    columns = np.arange(region.left, region.right, dtype=np.float64)
    rows = np.arange(region.top, region.bottom, dtype=np.float64)
    return columns + across, rows + down


def _pairs(places: Places, start: int) -> tuple[Floats, Floats, Floats]:
    """Return two places between coefficients, counted from `start`, and the second one's share.

    A spline's four weights are those of two places, each in a straight line between two
    coefficients (Sigg and Hadwiger 2005), which cv2.remap looks up quickly and exactly.
    """
    whole = np.floor(places)
    f = places - whole
    f2 = f * f
    f3 = f2 * f
    second, fourth = (4 - 6 * f2 + 3 * f3) / 6, f3 / 6
    high = (1 + 3 * f + 3 * f2 - 2 * f3) / 6  # the third's weight and the fourth's
    whole -= start
    one, other = whole - 1 + second / (1 - high), whole + 1 + fourth / high
    return (
        np.asarray(np.rint(one * FINE) / FINE, np.float32),
        np.asarray(np.rint(other * FINE) / FINE, np.float32),
        np.asarray(high[..., None], np.float32),
    )


def _between(
    given: Floats,
    x: tuple[Floats, Floats, Floats],
    y: tuple[Floats, Floats, Floats],
) -> Floats:
    """Return the spline at places, of its coefficients."""
    lines = []
    for down in y[:2]:
        ends = []
        for across in x[:2]:
            found = cv2.remap(
                given, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
            )
            ends.append(np.asarray(found, np.float32).reshape(*across.shape, -1))
        lines.append(ends[0] + x[2] * (ends[1] - ends[0]))
    return np.asarray(lines[0] + y[2] * (lines[1] - lines[0]), np.float32)


def rotation(angle: float, source: tuple[int, int], size: tuple[int, int]) -> Places:
    """Return the matrix of a turn about the middle, in degrees clockwise."""
    turn = math.radians(angle)
    cos, sin = (round(v, 15) for v in (math.cos(turn), math.sin(turn)))  # exact by 90 degrees
    y, x = source[0] / 2, source[1] / 2
    down, across = size[0] / 2, size[1] / 2
    return np.array(
        [
            [cos, sin, x - cos * across - sin * down],
            [-sin, cos, y + sin * across - cos * down],
            [0.0, 0.0, 1.0],
        ]
    )


def projection(corners: Places, places: Places) -> Places:
    """Return the matrix that takes four (x, y) to four others (Heckbert 1989, 2.2.3).

    Raise LinAlgError where three of them lie on a line.
    """
    rows, wanted = [], []
    for (x, y), (u, v) in zip(corners, places, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        wanted += [u, v]
    found = np.linalg.solve(np.array(rows, np.float64), np.array(wanted, np.float64))
    return np.append(found, 1.0).reshape(3, 3)
