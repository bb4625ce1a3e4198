"""Phases: "filter at full size, then shrink" for convolutions, computed at the small size.

The mean over a block is itself a convolution, so it may come first: with M the running mean of
the source over s x s pixels, the shown pixel (i, j) is the sum over the taps of
kernel[u, v] * M[s i + u - origin, s j + v - origin]. Taps whose distance from the origin has the
same remainder by s read the same image M[a::s, b::s], a phase; each phase is filtered, small, by
its own taps. docs/architecture.md has the measured times.
"""

from __future__ import annotations

import math
import weakref
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any, Final, NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.render.phases.fused_kernel import Chain
from filters.convolution.aligned import LINE, aligned
from filters.convolution.padded import padded
from filters.pixels.border import Border
from filters.pixels.region import Region
from filters.progress import Cancelled

Plane = npt.NDArray[np.uint16] | npt.NDArray[np.float32]
FILLED: Final = 64  # rows of the phases that are made at a time
SHARED: Final = 4 * FILLED  # a long strip of a border is cut into pieces for several threads


class Place(NamedTuple):
    """Blocks of some phases, with the border that lies around them: what sums are kept for.

    It does not keep the phases: they may go while the sums are still there.
    """

    phases: weakref.ref[Phases]
    region: Region
    border: Border | None


class Phases:
    """The phases of one picture at one shrink; made once, read by every kernel.

    Parameters
    ----------
    margin
        Blocks around the picture's whole blocks for which there are phases too, so that taps of
        that reach can be summed up to the edge. What lies there is `border`.
    known
        Phases of another part of the same picture, and where its blocks begin among these: what
        both have is taken over.
    """

    def __init__(
        self,
        image: Image,
        shrink: int,
        margin: int,
        pool: Executor,
        cancelled: Callable[[], bool],
        known: tuple[Phases, int, int] | None = None,
    ) -> None:
        self.image, self.shrink, self.margin = image, shrink, margin
        bounds = image.region
        self.whole = Region(0, 0, bounds.rows // shrink, bounds.columns // shrink)
        self.covered = self.whole.grow(margin, margin)
        self._kind = _kept_as(image, shrink)
        rows, samples = self.covered.rows, self.covered.columns * image.channels
        # Rows begin with a line of the cache: what reads them takes up to a third less time.
        wide = -(-samples * np.dtype(self._kind).itemsize // LINE) * LINE
        room = aligned((shrink * shrink, rows, wide // np.dtype(self._kind).itemsize), self._kind)
        self._field: Plane = room[..., :samples]
        self._planes: Plane = self._field.reshape(shrink * shrink, rows, -1, image.channels)
        self.border: Border | None = None
        # Reads shrink - 1 pixels further, so the last blocks already read what lies outside.
        inner = Region(0, 0, max(0, self.whole.rows - 1), max(0, self.whole.columns - 1))
        self._inner, self._pool = inner, pool
        taken = Region(0, 0, 0, 0) if known is None else self._take_over(*known)

        left_out = list[Region]()

        def fill(part: Region) -> None:
            if left_out or cancelled():
                left_out.append(part)
            else:
                self._fill(part, Border())

        missing = inner.without(taken) if not taken.is_empty else [inner]
        bands = (band for part in missing for band in part.cut(FILLED, max(1, part.columns)))
        list(pool.map(fill, bands))
        if left_out:  # whatever is wanted by now
            raise Cancelled
        self.scale = 1.0
        if self._kind is not np.float32:
            self.scale = 1 / (shrink * shrink * image.full_scale)

    def _take_over(self, known: Phases, down: int, across: int) -> Region:
        """Copy what other phases have; return the blocks, whose first are there at (down, across).

        But for their last row and column, which read beyond their part of the picture.
        """
        there = known._inner.moved(down, across).clip(self._inner)
        here = there.relative_to(self.covered).slices
        among_theirs = there.moved(-down, -across).relative_to(known.covered).slices

        def copy(plane: Plane, theirs: Plane) -> None:
            plane[here] = theirs[among_theirs]

        list(self._pool.map(copy, self._planes, known._planes))
        return there

    @staticmethod
    def bytes_a_pixel(image: Image, shrink: int) -> int:
        """Return how many bytes they take for each pixel of the picture."""
        return image.channels * np.dtype(_kept_as(image, shrink)).itemsize

    @property
    def bytes(self) -> int:
        """Memory held."""
        return self._field.strides[0] * len(self._field)

    @property
    def is_finite(self) -> bool:
        """Whether no sample is infinite or nan: all are integers."""
        return self.image.dtype != np.float32

    def lay(self, border: Border | None) -> None:
        """Lay a border around the picture, where another one lies or none yet."""
        if border is None or not self._holds(border):
            border = self.border or Border()
        if border != self.border:
            strips = self.covered.without(self._inner)
            parts = (part for strip in strips for part in strip.cut(SHARED, SHARED))
            list(self._pool.map(lambda part: self._fill(part, border), parts))
            self.border = border

    def _holds(self, border: Border) -> bool:
        if not border.is_constant or self._kind is np.float32:
            return True
        level = border.colour(1)[0] * self.image.full_scale  # exact sums are of whole levels
        return level == round(level) and 0 <= level <= self.image.full_scale

    def place(self, region: Region) -> Place:
        """Return what sums over `region`, in blocks, are kept for."""
        return Place(weakref.ref(self), region, self.border)

    def blocks(self, chain: Chain) -> Region:
        """Return the shown pixels for which the phases know all that `chain` reads."""
        if chain.border is not None and chain.border == self.border:
            return self.whole
        return chain.interior(self.image.region, self.shrink)

    def _fill(self, level: Region, border: Border) -> None:
        s, more = self.shrink, self.shrink - 1
        read = Region(
            level.top * s, level.left * s, level.rows * s + more, level.columns * s + more
        )
        sums = _box_sums(padded(self.image.samples, read, border), s, self._kind is np.uint16)
        if self._kind is np.float32:
            sums = (sums / (s * s * self.image.full_scale)).astype(np.float32)
        at = level.relative_to(self.covered).slices
        size = (level.columns, level.rows)
        for plane, (a, b) in zip(self._planes, np.ndindex(s, s), strict=True):
            part = sums[a : a + level.rows * s : s, b : b + level.columns * s]
            cv2.resize(part, size, dst=plane[at], interpolation=cv2.INTER_NEAREST)

    def window(self, plane: int, region: Region) -> Plane:
        """Return `region`, in blocks, of a phase, (rows, columns, channels); a view.

        Sums of s x s samples where the numbers are integers, else means in full scale 1.0;
        `scale` makes both the latter.
        """
        window: Plane = self._planes[plane][region.relative_to(self.covered).slices]
        return window

    def field(self, region: Region) -> Plane:
        """Return `region`, in blocks, of all phases, (phases, rows, samples); a view."""
        read, channels = region.relative_to(self.covered), self.image.channels
        rows, left = slice(read.top, read.bottom), read.left * channels
        return self._field[:, rows, left : left + read.columns * channels]


def _box_sums(source: npt.NDArray[Any], side: int, short: bool) -> npt.NDArray[Any]:
    """Return the sums of `side` x `side` samples; `short` where they fit uint16.

    At the far edges they are of nothing that anybody reads.
    """
    depth = cv2.CV_16U if short else cv2.CV_32S
    if source.dtype == np.float32:
        source, depth = source.astype(np.float64), cv2.CV_64F  # else a running sum drifts
    sums = cv2.boxFilter(
        np.ascontiguousarray(source),
        depth,
        (side, side),
        anchor=(0, 0),
        normalize=False,
        borderType=cv2.BORDER_CONSTANT,
    )
    return np.asarray(sums).reshape(source.shape)


def _kept_as(image: Image, shrink: int) -> type:
    """Choose what phases are kept as: exact sums of 8 bits where they fit 16, else means."""
    exact = image.dtype == np.uint8 and shrink <= math.isqrt(65535 // 255)
    return np.uint16 if exact else np.float32
