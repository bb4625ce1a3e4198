"""What a kernel makes of noise: how much of it is left at each frequency."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

Values = npt.NDArray[np.float64]
RINGS: Final = 33  # frequencies of 0 to 0.5 cycles a pixel


@dataclass(frozen=True, eq=False)
class NoiseSpectrum:
    """Amplitudes of what a kernel leaves of white noise, by frequency in cycles a pixel.

    The noise itself has 1 at each frequency, as its spectrum is flat.
    """

    frequencies: Values
    amplitudes: Values


def noise_spectrum(gains: Values) -> NoiseSpectrum:
    """Compute it of (side, side) gains, frequency 0 at (side // 2, side // 2).

    The power of each frequency is the mean of the squared gains of all directions: of the places
    in a ring about frequency 0, as wide as the frequencies are apart. From a
    side of 64 on none is empty.
    """
    side = gains.shape[0]
    along = (np.arange(side) - side // 2) / side
    radius = np.hypot(along[:, None], along[None, :])
    ring = np.floor(radius * 2 * (RINGS - 1) + 0.5).astype(np.intp).ravel()
    power = np.bincount(ring, np.square(gains).ravel(), RINGS)[:RINGS]
    places = np.bincount(ring, minlength=RINGS)[:RINGS]
    return NoiseSpectrum(np.linspace(0.0, 0.5, RINGS), np.sqrt(power / np.maximum(places, 1)))
