"""Phases: "filter at full size, then shrink" for convolutions, computed at the small size.

The mean over a block is itself a convolution, so it may come first: with M the running mean of
the source over s x s pixels, the shown pixel (i, j) is the sum over the taps of
kernel[u, v] * M[s i + u - origin, s j + v - origin]. Taps whose distance from the origin has the
same remainder by s read the same image M[a::s, b::s], a phase; each phase is filtered, small, by
its own taps. docs/architecture.md has the measured times.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterable
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt
import scipy.signal

from editor.image import Image
from editor.render import Cancelled, Pipeline
from filters.region import Region

Floats = npt.NDArray[np.float32]
Taps = npt.NDArray[np.float64]
BUDGET: Final = 1 << 30  # bytes of phases kept: 100 megapixels of 8-bit RGB fit
BAND: Final = 64  # rows of the shown picture filtered at a time, so that a band stays in cache
FEW: Final = 6  # taps up to which one pass each is quicker than cv2.filter2D
LARGEST_SIDE: Final = 255  # of a chain's kernel; beyond it, tiles are quicker


@dataclass(frozen=True, eq=False)
class Chain:
    """Steps that together are one convolution wherever the border is not read.

    Parameters
    ----------
    taps
        (rows, columns), divisor and opacity included.
    origin
        (row, column) of the tap on the output pixel.
    offset
        Added to each colour, full scale 1.0.
    """

    taps: Taps
    origin: tuple[int, int]
    offset: float = 0.0

    @classmethod
    def of(cls, pipeline: Pipeline) -> Chain | None:
        """Put a pipeline's Steps together; None where one is no plain sum or alpha takes part."""
        if pipeline.has_alpha:
            return None
        chain = cls(np.ones((1, 1)), (0, 0))
        for step in pipeline.steps:
            kernel = pipeline.registry[step.filter_id].convolution(step.values)
            if kernel is None:
                return None
            taps = kernel.taps / kernel.gain_divisor * step.opacity
            taps[kernel.origin] += 1 - step.opacity
            chain = chain.then(cls(taps, kernel.origin, kernel.offset * step.opacity))
            if max(chain.taps.shape) > LARGEST_SIDE:
                return None
        return chain

    def then(self, other: Chain) -> Chain:
        """Put another convolution after this one: their taps convolve, their origins add."""
        if other.taps.size == 1 or self.taps.size == 1:
            taps = self.taps * other.taps
        else:
            taps = scipy.signal.convolve2d(self.taps, other.taps)
        origin = (self.origin[0] + other.origin[0], self.origin[1] + other.origin[1])
        return Chain(taps, origin, self.offset * float(other.taps.sum()) + other.offset)

    def interior(self, bounds: Region, shrink: int) -> Region:
        """Give the whole blocks of `shrink` x `shrink` whose taps all lie inside `bounds`."""
        (rows, columns), (row, column) = self.taps.shape, self.origin
        top, left = -(-row // shrink), -(-column // shrink)
        bottom = (bounds.rows - (rows - 1 - row)) // shrink
        right = (bounds.columns - (columns - 1 - column)) // shrink
        return Region(top, left, max(0, bottom - top), max(0, right - left))


class Phases:
    """The phases of one picture at one shrink; made once, read by every kernel."""

    def __init__(self, image: Image, shrink: int, cancelled: Callable[[], bool]) -> None:
        self.image, self.shrink = image, shrink
        rows, columns = image.region.rows, image.region.columns
        kind = _kept_as(image, shrink)
        shape = (-(-rows // shrink), -(-columns // shrink), image.channels)
        self._planes: list[list[npt.NDArray[np.generic]]] = [
            [np.zeros(shape, kind) for _ in range(shrink)] for _ in range(shrink)
        ]
        for top in range(0, shape[0], BAND):
            if cancelled():
                raise Cancelled
            self._fill(top, min(BAND, shape[0] - top), kind)
        scale = 1.0 if kind is np.float32 else 1 / (shrink * shrink * image.full_scale)
        self._scale = np.float64(scale)

    @staticmethod
    def fit(image: Image, shrink: int) -> bool:
        """Whether they can be kept within the budget."""
        size = np.dtype(_kept_as(image, shrink)).itemsize
        return shrink > 1 and image.samples.size * size <= BUDGET

    def _fill(self, top: int, rows: int, kind: type) -> None:
        s = self.shrink
        # A running sum reads s - 1 rows below; past the picture nothing is ever read.
        source = np.ascontiguousarray(self.image.samples[top * s : (top + rows) * s + s - 1])
        floats = source.dtype == np.float32
        given: npt.NDArray[Any] = source.astype(np.float64) if floats else source
        sums: npt.NDArray[Any] = np.asarray(
            cv2.boxFilter(
                given,
                cv2.CV_64F if floats else cv2.CV_32F,
                (s, s),
                anchor=(0, 0),
                normalize=False,
                borderType=cv2.BORDER_CONSTANT,
            ).reshape(source.shape)
        )
        if kind is np.float32:
            sums = sums / (s * s * self.image.full_scale)
        for a in range(s):
            for b in range(s):
                part = sums[a : rows * s : s, b::s]
                self._planes[a][b][top : top + part.shape[0], : part.shape[1]] = part

    def render(self, chain: Chain, region: Region, pool: Executor) -> Floats:
        """Give blocks inside `chain.interior`: float32 (rows, columns, the picture's channels)."""
        parts = list(self._parts(chain))
        out = np.empty((region.rows, region.columns, self.image.channels), np.float32)

        def fill(tops: range) -> None:
            scratch = _Scratch()
            for top in tops:
                band = Region(top, region.left, min(BAND, region.bottom - top), region.columns)
                into = out[band.relative_to(region).slices]
                into[...] = chain.offset
                for plane, taps, down, across in parts:
                    _add(into, plane, taps, band.moved(down, across), scratch)

        cores = os.cpu_count() or 1
        starts = range(region.top, region.bottom, BAND)
        list(pool.map(fill, [starts[i::cores] for i in range(cores)]))
        return out

    def _parts(self, chain: Chain) -> Iterable[tuple[npt.NDArray[np.generic], Taps, int, int]]:
        """Give each phase with its taps, and where their first one lies, in shown pixels."""
        (rows, columns), s = chain.taps.shape, self.shrink
        for a in range(s):
            down = [u for u in range(rows) if (u - chain.origin[0]) % s == a]
            for b in range(s):
                across = [v for v in range(columns) if (v - chain.origin[1]) % s == b]
                taps = chain.taps[np.ix_(down, across)] * self._scale
                if taps.any():
                    first = (down[0] - chain.origin[0]) // s, (across[0] - chain.origin[1]) // s
                    yield self._planes[a][b], taps, *first


class _Scratch:
    """A thread's buffers: memory that is new to the process is dear to touch."""

    def __init__(self) -> None:
        self._kept: dict[str, Floats] = {}

    def floats(self, name: str, shape: tuple[int, ...]) -> Floats:
        """Give a buffer of that shape with whatever was left in it."""
        size = math.prod(shape)
        if name not in self._kept or self._kept[name].size < size:
            self._kept[name] = np.empty(size, np.float32)
        return self._kept[name][:size].reshape(shape)


def _add(
    into: Floats, plane: npt.NDArray[np.generic], taps: Taps, at: Region, scratch: _Scratch
) -> None:
    """Add a phase's sums, whose first tap lies at `at`, to a band."""
    (rows, columns), channels = taps.shape, into.shape[2]
    window = Region(at.top, at.left, at.rows + rows - 1, at.columns + columns - 1)
    source = scratch.floats("source", (window.rows, window.columns, channels))
    np.copyto(source, window.of(plane))  # cv2 is four times as slow straight from uint16
    if taps.size <= FEW:
        for row, column in np.ndindex(rows, columns):
            part = source[row : row + at.rows, column : column + at.columns]
            cv2.scaleAdd(part, float(taps[row, column]), into, into)
        return
    sums = scratch.floats("sums", source.shape)
    cv2.filter2D(source, -1, taps, sums, (0, 0), borderType=cv2.BORDER_REPLICATE)
    cv2.add(into, sums[: at.rows, : at.columns], into)


def _kept_as(image: Image, shrink: int) -> type:
    """Choose what phases are kept as: exact sums of 8 bits where they fit 16, else means."""
    exact = image.samples.dtype == np.uint8 and shrink <= math.isqrt(65535 // 255)
    return np.uint16 if exact else np.float32


class PhaseCache:
    """Keeps the phases of the newest picture and shrink that was asked for."""

    def __init__(self) -> None:
        self._kept: Phases | None = None

    def of(self, image: Image, shrink: int, cancelled: Callable[[], bool]) -> Phases | None:
        """Give the phases, made where they are not kept; None where they would be too large."""
        if not Phases.fit(image, shrink):
            return None
        kept = self._kept
        if kept is None or kept.image is not image or kept.shrink != shrink:
            self._kept = None  # let go before the next is made
            self._kept = kept = Phases(image, shrink, cancelled)
        return kept
