"""A round Gaussian's sigma, of a spectrum's mean power at each frequency."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.spectrum import Spectrum

Floats = npt.NDArray[np.float64]
ROUNDING: Final = 1 / 12  # variance, levels squared
NATIVE: Final = 0.3  # px: what a sharp photo's own lens and demosaicing blur by
FALL: Final = 2.3  # a photo's power falls with this power of frequency: 1.9 to 2.9 in those tried
FALL_VARIES: Final = 0.3  # standard deviation among photos
WAVERS: Final = 0.15  # of the logarithm: how far a scene departs from its own power law
NOISE_VARIES: Final = 0.1  # of the logarithm: how far the noise may differ from what flat parts say
SAMENESS: Final = 0.3  # rings are not independent: what one of them counts
SLOWEST: Final = 0.02  # cycles a pixel: what is slower is the scene's own
SIGMAS: Final = np.exp(np.arange(math.log(0.25), math.log(12), 0.03))
FALLS: Final = np.arange(1.0, 4.01, 0.2)
NOISES: Final = np.array([-0.2, 0.0, 0.2])


@dataclass(frozen=True, eq=False)
class Rings:
    """Mean power by frequency: each (n,)."""

    frequency: Floats
    power: Floats
    count: Floats  # frequencies of the spectrum that make one
    rings: Floats  # of the spectrum's own width

    @classmethod
    def of(cls, spectrum: Spectrum) -> Rings:
        """Take the means; finer where frequencies are low and much of the scene is in them."""
        side = len(spectrum.power)
        radius = spectrum.radius
        axes = (np.abs(spectrum.across) < 1.5 / side) | (np.abs(spectrum.down) < 1.5 / side)
        use = (radius > SLOWEST) & (radius < 0.5) & (spectrum.across >= 0) & ~axes
        nearest = np.rint(radius * side).astype(np.int64)
        frequencies, powers, counts, rings = [], [], [], []
        first = int(SLOWEST * side) + 1
        while first < side // 2:
            wide = 1 if first < 0.1 * side else 2 if first < 0.2 * side else 4
            inside = use & (nearest >= first) & (nearest < first + wide)
            if count := int(inside.sum()):
                frequencies.append(float(radius[inside].mean()))
                powers.append(float(spectrum.power[inside].mean()))
                counts.append(float(count))
                rings.append(float(wide))
            first += wide
        return cls(*(np.array(one) for one in (frequencies, powers, counts, rings)))


def round_sigma(spectrum: Spectrum, parts: int) -> float:
    """Return the sigma, px, of the round Gaussian that a spectrum of so many parts tells.

    Power is a power law, times the squared gain of the blur and of the photo's own lens, plus white
    noise; as wide as the window's own lobe makes it. How likely each sigma is, whatever the fall
    and the noise, is summed on a grid, and the mean of the squares is taken.
    """
    rings = Rings.of(spectrum)
    side = len(spectrum.power)
    f, logs = rings.frequency, np.log(np.maximum(rings.power, 1e-9))
    sigma, fall = SIGMAS[:, None, None, None], FALLS[None, :, None, None]
    spread = sigma**2 + NATIVE**2
    shape = -fall * np.log(f) - 4 * math.pi**2 * spread * f**2
    # Hann's lobe takes in a bin on either side, a quarter each: steep slopes look less steep.
    slope = np.minimum((fall / f + 8 * math.pi**2 * spread * f) / side, 8.0)
    shape = shape + np.log(2 / 3 + np.cosh(slope) / 3)
    plateau = float(np.median(rings.power[-max(4, len(f) // 4) :]))
    floor = max(0.02, min(spectrum.noise**2 + ROUNDING, plateau))
    noise = floor * np.exp(NOISES)[None, None, :, None]
    # What rounding leaves is no white noise: it has bands where the photo is smooth.
    unsure = math.hypot(0.03, 0.7 * ROUNDING / floor)
    chance = 1 / (0.3 * rings.count * min(parts, 60))
    scale = (logs[:5] - shape[..., :5]).mean(-1, keepdims=True)
    for turn in range(6):
        made = np.exp(np.clip(scale + shape, -60, 60))
        share = made / (made + noise)
        variance = (WAVERS * share) ** 2 + chance + (unsure * (1 - share)) ** 2
        rest = logs - np.log(made + noise)
        if turn < 5:
            weight = rings.rings / variance * share
            moved = (weight * rest).sum(-1, keepdims=True)
            scale = scale + moved / (1e-9 + (weight * share).sum(-1, keepdims=True))
    cost = SAMENESS * (rings.rings * (np.minimum(rest**2 / variance, 9) + np.log(variance))).sum(-1)
    cost += ((FALLS[None, :, None] - FALL) / FALL_VARIES) ** 2
    cost += (NOISES / NOISE_VARIES) ** 2 - 2 * np.log(SIGMAS)[:, None, None]
    likely = np.exp(-(cost - cost.min()) / 2).sum((1, 2))
    return float(np.sqrt((likely * SIGMAS**2).sum() / likely.sum()))
