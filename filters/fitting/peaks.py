"""Peaks of a photo's spectrum: the waves of screens, scans and stripes, which stand out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.scientific import fft, ndimage

Plane = npt.NDArray[np.float32]
Floats = npt.NDArray[np.float64]
SIDE: Final = 256  # pixels of a part, and frequencies a side
MOST_PARTS: Final = 5  # a side of the photo
LOWEST: Final = 0.04  # cycles a pixel: what is slower belongs to the picture
AROUND: Final = 15  # frequencies a side, whose median is what a photo has there
FACTOR: Final = 8.0  # of that median's power, at least
SPREADS: Final = 7.0  # of what a spectrum varies by from one frequency to the next, at least


@dataclass(frozen=True)
class Peak:
    """A wave that stands out: its frequencies in cycles a pixel, rightwards and downwards.

    `strength` is the natural logarithm of its power over that around it.
    """

    across: float
    down: float
    strength: float


@dataclass(frozen=True, eq=False)
class PeakedSpectrum:
    """The logarithm of a photo's mean power, (n, n), frequency 0 at (n // 2, n // 2); its peaks.

    Of each pair of opposite waves there is one peak, the strongest first.
    """

    log_power: Floats
    peaks: tuple[Peak, ...]


def peaked_spectrum(plane: Plane) -> PeakedSpectrum:
    """Compute the mean spectrum of parts of a photo, (rows, columns) in levels, and its peaks.

    A single row or column of pixels has no spectrum of two directions, and so no peaks.
    """
    if min(plane.shape) < 2:
        return PeakedSpectrum(np.zeros((1, 1)), ())
    side = min(SIDE, *(n // 2 * 2 for n in plane.shape))
    window = np.hanning(side + 1)[:-1]
    total = np.zeros((side, side))
    for top in _starts(plane.shape[0], side):
        for left in _starts(plane.shape[1], side):
            part = plane[top : top + side, left : left + side].astype(np.float64)
            part = (part - part.mean()) * np.outer(window, window)
            total += np.abs(fft.fft2(part)) ** 2
    log_power = np.log(np.fft.fftshift(total) / total.size + 1e-3)
    return PeakedSpectrum(log_power, _peaks_of(log_power))


def _peaks_of(log_power: Floats) -> tuple[Peak, ...]:
    side = len(log_power)
    over = log_power - ndimage.median_filter(log_power, AROUND, mode="wrap")
    spread = 1.4826 * float(np.median(np.abs(over)))
    least = max(np.log(FACTOR), SPREADS * spread)
    f = (np.arange(side) - side // 2) / side
    highest = over == ndimage.maximum_filter(over, 7, mode="wrap")
    half = (f[:, None] > 0) | ((f[:, None] == 0) & (f[None] >= 0)) | (f[:, None] == -0.5)
    far = np.hypot(f[:, None], f[None]) >= LOWEST
    rows, columns = np.nonzero(highest & half & far & (over >= least))
    found = [
        Peak(float(f[c]), float(f[r]), float(over[r, c]))
        for r, c in zip(rows, columns, strict=True)
    ]
    return tuple(sorted(found, key=lambda peak: -peak.strength))


def _starts(size: int, side: int) -> list[int]:
    count = min(MOST_PARTS, max(1, (size - side) // (side // 2) + 1))
    return [round(start) for start in np.linspace(0, size - side, count)]
