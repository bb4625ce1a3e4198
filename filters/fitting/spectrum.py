"""A photo's power spectrum: the mean over its liveliest parts, and the noise in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.scientific import fft, ndimage

Plane = npt.NDArray[np.float32]
Floats = npt.NDArray[np.float64]
SIDE: Final = 128  # pixels of a part, and frequencies across
MOST_PARTS: Final = 160
LIVELIEST: Final = 0.6  # of the parts
BLACK: Final = 0.5  # levels
WHITE: Final = 254.5
OPEN: Final = 0.1  # of the blocks: where fewer have neither black nor white, all count
IMMERKAER: Final = ((1, -2, 1), (-2, 4, -2), (1, -2, 1))


@dataclass(frozen=True, eq=False)
class Spectrum:
    """Mean power of the parts of a photo at each frequency.

    Parameters
    ----------
    power
        (n, n) in the order of `numpy.fft.fftfreq`; that of white noise is its variance.
    across, down
        (n, n) frequencies, cycles a pixel.
    noise
        Standard deviation of the noise, in levels, measured where the photo is flat.
    parts
        How many were taken.
    """

    power: Floats
    across: Floats
    down: Floats
    noise: float
    parts: int

    @property
    def radius(self) -> Floats:
        """Frequency, whatever its direction."""
        return np.asarray(np.hypot(self.across, self.down))


def spectrum_of(plane: Plane, clipped: npt.NDArray[np.bool_]) -> Spectrum:
    """Compute the mean spectrum (P. D. Welch, IEEE Trans. Audio Electroacoust. 15, 1967).

    Parameters
    ----------
    plane
        (rows, columns) float32 in levels.
    clipped
        Where it is black or white: parts with much of it say nothing of the blur.
    """
    side = min(SIDE, *(n // 2 * 2 for n in plane.shape))
    window = np.outer(np.hanning(side + 1)[:-1], np.hanning(side + 1)[:-1])
    window /= np.sqrt((window**2).mean())
    tops, lefts = (_starts(n, side) for n in plane.shape)
    parts = []
    for top in tops:
        for left in lefts:
            place = slice(top, top + side), slice(left, left + side)
            parts.append((float(plane[place].var()), float(clipped[place].mean()), place))
    parts.sort(key=lambda part: (part[1] > 0.02, -part[0]))
    kept = parts[: max(4, round(LIVELIEST * len(parts)))]
    kept = kept[:: max(1, len(kept) // MOST_PARTS)]
    total, weights = np.zeros((side, side)), 0.0
    for variance, _, place in kept:  # none outweighs the others, and white noise keeps its power
        weight = 1 / max(variance, 1.0)
        part = plane[place].astype(np.float64)
        transform = fft.fft2((part - part.mean()) * window)
        total += np.abs(transform) ** 2 * (weight / part.size)
        weights += weight
    f = fft.fftfreq(side)
    across, down = np.meshgrid(f, f)
    return Spectrum(total / weights, across, down, noise_of(plane), len(kept))


def noise_of(plane: Plane) -> float:
    """Return the noise's standard deviation, of what a Laplacian leaves in the flattest parts.

    J. Immerkær, Fast noise variance estimation, CVIU 64 (1996).
    """
    left = ndimage.convolve(plane.astype(np.float64), np.array(IMMERKAER, np.float64)) / 6
    rows, columns = (n // 16 for n in plane.shape)
    if not rows or not columns:
        return 0.0
    blocks = left[: rows * 16, : columns * 16].reshape(rows, 16, columns, 16)
    spread = np.sqrt((blocks**2).mean((1, 3))).ravel()
    levels = plane[: rows * 16, : columns * 16].reshape(rows, 16, columns, 16)
    is_open = ((levels > BLACK) & (levels < WHITE)).all((1, 3)).ravel()
    if is_open.mean() > OPEN:  # noise that was clipped looks like less
        spread = spread[is_open]
    return float(np.quantile(spread, 0.1))


def _starts(size: int, side: int) -> list[int]:
    count = max(1, min(24, (size - side) // (side // 2) + 1))
    return [round(start) for start in np.linspace(0, size - side, count)]
