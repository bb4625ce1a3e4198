"""Forecast: how much of a photo a kernel will push out of 0..1, from the photo's histogram.

The method: the result at a pixel of value p is taken to be

    offset + g p + e

with the kernel's DC gain g; e is what the neighbours add where they differ from p. Its variance
follows from the usual model of photos (A. K. Jain, Fundamentals of Digital Image Processing,
2.10): values r rows and c columns apart have the correlation down^r across^c, both measured
between neighbours of this photo. Detail is rare and strong, so e is given the two exponential
tails of Laplace's distribution, wide or narrow as neighbours of a pixel's level differ.

The limits: one correlation a direction says little of fine texture and of long edges; borders,
alpha, linear light and earlier Steps are not in it. For the tests' photos and kernels it is within
7 percent of all samples, mostly within 3. Rendering tells exactly.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Samples
from filters.analysis.figures import dc_gain, scaled_taps
from filters.analysis.summary import response_range
from filters.convolution.padded import FULL_SCALE
from filters.kernel import Kernel

BINS: Final = 256
TAIL: Final = 0.002  # the share of samples at each end that a histogram may leave out
FARTHEST: Final = 4  # full scales beyond 0..1 that it shows at the most
MARGIN: Final = 0.1  # full scales beyond 0..1 that it shows at the least
MOST_SAMPLES: Final = 1_000_000  # pixels read of a large photo, in whole rows


@dataclass(frozen=True, eq=False)
class PhotoFigures:
    """What the forecast knows of a photo's colour channels together.

    Parameters
    ----------
    shares
        The histogram, (256,) float64: the share of samples in each 256th of 0..1; their sum is 1.
    change
        How much a sample of each of those levels differs from the next on average, (256,).
    across, down
        Correlation of samples next to each other in a row and in a column, -1..1.
    """

    shares: npt.NDArray[np.float64]
    change: npt.NDArray[np.float64]
    across: float
    down: float

    @classmethod
    def of(cls, samples: Samples) -> PhotoFigures:
        """Measure (rows, columns, channels) uint8, uint16 or float32; alpha is left out.

        Of a large photo evenly spread pairs of rows are read, about a million pixels.
        """
        rows, columns, channels = samples.shape
        step = max(2, 2 * (rows * columns // MOST_SAMPLES))
        first = np.arange(0, max(1, rows - 1), step)
        colours = 3 if channels >= 3 else 1
        full = FULL_SCALE[samples.dtype.name]
        upper, lower = (
            np.asarray(samples[np.minimum(r, rows - 1), :, :colours], np.float64) / full
            for r in (first, first + 1)
        )
        left, right = upper[:, :-1], upper[:, 1:]
        counts = np.bincount(_bins(upper), minlength=BINS).astype(np.float64)
        changes = np.bincount(_bins(upper), np.abs(upper - lower).ravel(), BINS)
        changes = changes + np.bincount(_bins(left), np.abs(left - right).ravel(), BINS)
        change = np.asarray(changes, np.float64) / (2 * np.maximum(1, counts))
        correlations = _correlation(left, right), _correlation(upper, lower)
        return cls(counts / max(1, counts.sum()), change, *correlations)


@dataclass(frozen=True, slots=True)
class Clipping:
    """Shares of the result's samples below 0 and above 1, each 0..1."""

    below: float
    above: float


@dataclass(frozen=True, eq=False)
class ResultHistogram:
    """How the result's samples are forecast to lie: `shares` between one of `edges` and the next.

    What lies beyond the first and the last edge is in neither.
    """

    edges: npt.NDArray[np.float64]
    shares: npt.NDArray[np.float64]


def clipping_forecast(kernel: Kernel, photo: PhotoFigures) -> Clipping:
    """Forecast the shares of samples that a kernel pushes out of 0..1; see the module's method."""
    middle, scale = _foretold(kernel, photo)
    least, most = response_range(kernel)
    return Clipping(
        float(photo.shares @ _below(0.0 - middle, scale)) if least < 0 else 0.0,
        float(photo.shares @ _below(middle - 1.0, scale)) if most > 1 else 0.0,
    )


def result_histogram(kernel: Kernel, photo: PhotoFigures, bins: int = 128) -> ResultHistogram:
    """Forecast the histogram of a result's samples, over 0..1 and what is beyond that matters.

    Of about `bins` parts; 0 and 1 are among the edges.
    """
    least, most = response_range(kernel)
    middle, scale = _foretold(kernel, photo)

    def reached(edges: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """Return the shares of samples below each edge."""
        shares = np.array([photo.shares @ _below(edge - middle, scale) for edge in edges])
        shares[edges <= least], shares[edges >= most] = 0.0, 1.0
        return shares

    wide = np.linspace(-FARTHEST, 1 + FARTHEST, 20 * (2 * FARTHEST + 1) + 1)
    shares = reached(wide)
    seen = wide[(shares > TAIL) & (shares < 1 - TAIL)]
    low = min(-MARGIN, np.floor(10 * float(seen.min(initial=0.0))) / 10)
    high = max(1 + MARGIN, np.ceil(10 * float(seen.max(initial=1.0))) / 10)
    fine = 10 * math.ceil(bins / (high - low) / 10)  # a full scale, so that 0 and 1 are edges
    edges = np.arange(round(low * fine), round(high * fine) + 1) / fine
    return ResultHistogram(edges, np.maximum(0.0, np.diff(reached(edges))))


def _foretold(
    kernel: Kernel, photo: PhotoFigures
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Return for each level of the photo what becomes of it, and how far results scatter there."""
    levels = (np.arange(BINS) + 0.5) / BINS
    mean = float(photo.shares @ levels)
    variance = float(photo.shares @ (levels - mean) ** 2)
    taps = scaled_taps(kernel)
    down = _decay(photo.down, np.subtract.outer(*[np.arange(taps.shape[0])] * 2))
    across = _decay(photo.across, np.subtract.outer(*[np.arange(taps.shape[1])] * 2))
    slope = float(down[kernel.origin[0]] @ taps @ across[kernel.origin[1]])
    whole = float((taps * (down @ taps @ across)).sum())
    foretold = variance * (1 - (photo.across + photo.down) / 2)  # of half a neighbour's difference
    spread = np.sqrt(max(0.0, variance * (whole - slope**2)) / 2)
    scale = spread * photo.change / np.sqrt(foretold) if foretold > 1e-12 else 0 * photo.change
    return kernel.offset + dc_gain(kernel) * levels, scale


def _below(
    distance: npt.NDArray[np.float64], scale: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Return Laplace's distribution function; what lies exactly on the limit is not beyond it."""
    tail = np.exp(-np.abs(distance) / np.maximum(scale, 1e-9)) / 2
    return np.where(distance <= 0, np.where(scale < 1e-9, 0.0, tail), 1 - tail)


def _decay(correlation: float, apart: npt.NDArray[np.int_]) -> npt.NDArray[np.float64]:
    decay: npt.NDArray[np.float64] = np.float64(max(0.0, correlation)) ** np.abs(apart)
    return decay


def _bins(values: npt.NDArray[np.float64]) -> npt.NDArray[np.intp]:
    return np.clip(values * BINS, 0, BINS - 1).astype(np.intp).ravel()


def _correlation(first: npt.NDArray[np.float64], second: npt.NDArray[np.float64]) -> float:
    if first.size == 0:
        return 1.0
    a, b = first - first.mean(), second - second.mean()
    spread = float(np.sqrt((a**2).sum() * (b**2).sum()))
    return float((a * b).sum()) / spread if spread > 0 else 1.0
