"""Generators from a wanted frequency response; frequencies in cycles a pixel, 0.5 the finest."""

from __future__ import annotations

import math
from typing import Annotated, Literal

import numpy as np

from filters.design.bessel import bessel_j1
from filters.design.builtin.formula import sampled, windowed
from filters.design.builtin.relief import delta
from filters.design.generator import generator
from filters.design.plane import Plane, places
from filters.kernel import Kernel, KernelError
from filters.params.kinds.number import Range

Radius = Annotated[int, Range(1, 60, "px", 1, 15)]
Frequency = Annotated[float, Range(0.005, 0.7, "c/px", 0.01, 0.5)]
Band = Literal["low-pass", "high-pass", "band-pass", "band-stop"]


@generator("Butterworth", group="By frequency")
def butterworth(
    kind: Literal["low-pass", "high-pass"] = "low-pass",
    cutoff: Frequency = 0.15,
    order: Annotated[float, Range(0.5, 20, soft_maximum=8)] = 2.0,
    radius: Radius = 7,
) -> Kernel:
    """Pass frequencies smoothly: 1 / (1 + (f / cutoff)^(2 order)), or 1 less that.

    Parameters
    ----------
    kind
        What passes.
    cutoff
        Where the gain is one half.
    order
        How steep.
    radius
        The kernel has 2 radius + 1 taps a side, and that gain at as many frequencies.

    References
    ----------
    R. C. Gonzalez, R. E. Woods, Digital Image Processing, 4.8; scikit-image, filters.butterworth
    with squared_butterworth.
    """
    side = 2 * radius + 1
    f = np.fft.fftfreq(side)
    low = 1 / (1 + (np.hypot(f[:, None], f) / cutoff) ** (2 * order))
    return Kernel(sampled(low if kind == "low-pass" else 1 - low))


def ideal_low_pass(side: int, cutoff: float) -> Plane:
    """Compute the inverse Fourier transform of a disk: cutoff J1(2 pi cutoff r) / r.

    At r = 0 it is pi cutoff^2.

    J. S. Lim, Two-dimensional signal and image processing (1990), 1.3.
    """
    x, y = places(side, side)
    r = np.hypot(x, y)
    far = np.where(r > 0, r, 1.0)
    weights: Plane = np.where(
        r > 0, cutoff * bessel_j1(2 * math.pi * cutoff * far) / far, math.pi * cutoff**2
    )
    return weights


def _needs_two(kind: str) -> bool:
    return kind in ("band-pass", "band-stop")


def _of_low_passes(kind: Band, low: Plane, wide: Plane) -> Plane:
    """Make the other bands of low-passes of gain 1 at frequency 0."""
    middle = delta(low.shape[0])
    return {
        "low-pass": low,
        "high-pass": middle - low,
        "band-pass": wide - low,
        "band-stop": middle - (wide - low),
    }[kind]


@generator("Band by window", group="By frequency", relevant={"upper": _needs_two})
def window_band(
    kind: Band = "low-pass",
    cutoff: Frequency = 0.15,
    upper: Frequency = 0.3,
    window: Literal["none", "hann", "hamming", "blackman"] = "hamming",
    radius: Radius = 7,
) -> Kernel:
    """Cut the ideal circular response's kernel to size by a window.

    Parameters
    ----------
    kind
        What passes.
    cutoff
        Where a low-pass ends, a high-pass or a band begins.
    upper
        Where a band ends.
    window
        Trades a steep edge for little ripple; none has the steepest.
    radius
        The kernel has 2 radius + 1 taps a side.

    References
    ----------
    The window method: J. S. Lim (1990), 4.3; each low-pass is scaled to pass frequency 0 unchanged.
    """
    if _needs_two(kind) and upper <= cutoff:
        raise KernelError(f"upper {upper:g} is not allowed: it must be above the cutoff {cutoff:g}")
    side = 2 * radius + 1
    edges = (cutoff, upper) if _needs_two(kind) else (cutoff, cutoff)
    low, wide = (ideal_low_pass(side, edge) * windowed(side, window) for edge in edges)
    return Kernel(_of_low_passes(kind, low / low.sum(), wide / wide.sum()))


@generator("Band by least squares", group="By frequency")
def least_squares_band(
    kind: Literal["low-pass", "high-pass"] = "low-pass",
    passes: Frequency = 0.12,
    stops: Frequency = 0.2,
    stop_weight: Annotated[float, Range(0.01, 100, soft_minimum=0.1, soft_maximum=10)] = 1.0,
    radius: Annotated[int, Range(1, 15, "px")] = 5,
) -> Kernel:
    """Find the weights whose response is nearest to the wanted one, not minding a gap between.

    Parameters
    ----------
    kind
        What passes.
    passes
        Up to here a low-pass has gain 1.
    stops
        From here on it has gain 0; a high-pass is the identity less that.
    stop_weight
        What an error there counts, against one where it passes.
    radius
        The kernel has 2 radius + 1 taps a side.

    References
    ----------
    Weighted least squares over the frequencies (i, j) / (8 radius + 8): J. S. Lim (1990), 4.5.
    """
    if stops <= passes:
        raise KernelError(f"stops {stops:g} is not allowed: it must be above passes {passes:g}")
    low = _nearest(radius, passes, stops, stop_weight)
    return Kernel(low if kind == "low-pass" else delta(low.shape[0]) - low)


def _nearest(radius: int, passes: float, stops: float, stop_weight: float) -> Plane:
    """Solve for an octant of taps over an octant of frequencies; the rest are mirror images."""
    half = 4 * radius + 4  # grid steps up to frequency 0.5
    j, i = (a.ravel() for a in np.meshgrid(np.arange(half + 1), np.arange(half + 1)))
    i, j = i[j <= i], j[j <= i]
    f = np.hypot(i, j) / (2 * half)
    images = np.where((i == j) | (j == 0), 1, 2) * np.where((i % half == 0), 1, 2)
    images = images * np.where(j % half == 0, 1, 2) * np.where((j == 0) & (i > 0), 2, 1)
    use = (f <= passes) | (f >= stops)
    share = np.sqrt(images[use] * np.where(f[use] <= passes, 1.0, stop_weight))
    wave = np.cos(np.pi * np.outer(np.arange(half + 1), np.arange(radius + 1)) / half)
    wave[:, 1:] *= 2
    a, b = np.tril_indices(radius + 1)
    basis = wave[i[use]][:, a] * wave[j[use]][:, b] + wave[i[use]][:, b] * wave[j[use]][:, a]
    basis[:, a == b] /= 2
    wanted = (f[use] <= passes).astype(np.float64)
    taps, *_ = np.linalg.lstsq(basis * share[:, None], wanted * share)
    octant = np.zeros((radius + 1, radius + 1))
    octant[a, b] = octant[b, a] = taps
    reach = np.abs(np.arange(-radius, radius + 1))
    weights: Plane = octant[np.ix_(reach, reach)]
    return weights
