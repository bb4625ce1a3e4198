"""Region: a rectangle of pixels, in rows and columns, that may lie partly outside its image."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class Region:
    """Rows ``top .. top+rows`` and columns ``left .. left+columns``, in pixels.

    >>> Region(0, 0, 10, 10).grow(2, 3).clip(Region.of_shape(11, 11))
    Region(top=0, left=0, rows=11, columns=11)
    """

    top: int
    left: int
    rows: int
    columns: int

    @classmethod
    def of_shape(cls, rows: int, columns: int) -> Region:
        """Return the region of a whole image of that many rows and columns."""
        return cls(0, 0, rows, columns)

    @property
    def bottom(self) -> int:
        """First row below the region."""
        return self.top + self.rows

    @property
    def right(self) -> int:
        """First column right of the region."""
        return self.left + self.columns

    @property
    def is_empty(self) -> bool:
        """Whether it holds no pixel."""
        return self.rows <= 0 or self.columns <= 0

    @property
    def slices(self) -> tuple[slice, slice]:
        """Index of the region in an array whose first pixel is (0, 0)."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    def grow(self, rows: int, columns: int) -> Region:
        """Add that many pixels on each side."""
        return Region(
            self.top - rows, self.left - columns, self.rows + 2 * rows, self.columns + 2 * columns
        )

    def clip(self, bounds: Region) -> Region:
        """Keep what also lies in `bounds`; empty (0 rows or columns) where nothing does."""
        top, left = max(self.top, bounds.top), max(self.left, bounds.left)
        rows = max(0, min(self.bottom, bounds.bottom) - top)
        columns = max(0, min(self.right, bounds.right) - left)
        return Region(top, left, rows, columns)

    def around(self, other: Region) -> Region:
        """Return the smallest region that holds both; an empty one adds nothing."""
        if self.is_empty or other.is_empty:
            return other if self.is_empty else self
        top, left = min(self.top, other.top), min(self.left, other.left)
        bottom, right = max(self.bottom, other.bottom), max(self.right, other.right)
        return Region(top, left, bottom - top, right - left)

    def contains(self, other: Region) -> bool:
        """Whether every pixel of `other` lies in this region."""
        return (
            self.top <= other.top
            and self.left <= other.left
            and self.bottom >= other.bottom
            and self.right >= other.right
        )

    def without(self, hole: Region) -> list[Region]:
        """Cut away what lies in `hole`; up to four regions are left."""
        cut = self.clip(hole)
        if cut.is_empty:
            return [self]
        pieces = (
            Region(self.top, self.left, cut.top - self.top, self.columns),
            Region(cut.bottom, self.left, self.bottom - cut.bottom, self.columns),
            Region(cut.top, self.left, cut.rows, cut.left - self.left),
            Region(cut.top, cut.right, cut.rows, self.right - cut.right),
        )
        return [piece for piece in pieces if not piece.is_empty]

    def uncovered(self, known: Sequence[Region]) -> Region | None:
        """Return the smallest region with all of this one that none of `known` covers.

        The last first: where a view is dragged they lie all but over each other, and the newest
        leaves the least. From the oldest on each would cut what is left into some more pieces.
        """
        parts = [self]
        for region in reversed(known):
            parts = [piece for part in parts for piece in part.without(region)]
            if not parts:
                return None
        return functools.reduce(Region.around, parts)

    def moved(self, down: int, across: int) -> Region:
        """Return a region of the same size, so many pixels further down and across."""
        return Region(self.top + down, self.left + across, self.rows, self.columns)

    def under(self, window: tuple[int, int], top: int, left: int) -> Region:
        """Return what windows of (rows, columns) cover that begin `top`, `left` from each pixel.

        >>> Region(5, 5, 10, 10).under((3, 3), -1, -1)
        Region(top=4, left=4, rows=12, columns=12)
        """
        rows, columns = self.rows + window[0] - 1, self.columns + window[1] - 1
        return Region(self.top + top, self.left + left, rows, columns)

    def relative_to(self, outer: Region) -> Region:
        """Return the same pixels counted from the first pixel of `outer`."""
        return Region(self.top - outer.top, self.left - outer.left, self.rows, self.columns)

    def of(self, pixels: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
        """Cut the region out of `pixels` (rows, columns, ...) as a view."""
        return pixels[self.slices]

    def cut(self, rows: int, columns: int) -> list[Region]:
        """Cut into tiles of that size, from its first pixel on; the last may be smaller."""
        return [
            Region(top, left, rows, columns).clip(self)
            for top in range(self.top, self.bottom, rows)
            for left in range(self.left, self.right, columns)
        ]

    def tiles(self, side: int) -> Iterator[Region]:
        """Cut into tiles of at most `side` x `side`, aligned to multiples of `side`."""
        for top in range(self.top // side * side, self.bottom, side):
            for left in range(self.left // side * side, self.right, side):
                yield Region(top, left, side, side).clip(self)
