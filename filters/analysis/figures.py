"""A kernel's figures: what it does to brightness and noise, and which symmetries it has.

All are of the scaled taps: the weights with holes as 0, divided by what the sum is divided by.
"""

from __future__ import annotations

import math
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from filters.kernel import Kernel

KernelSymmetry = Literal[
    "left-right",
    "top-bottom",
    "diagonal",
    "half-turn",
    "quarter-turn",
    "odd left-right",
    "odd top-bottom",
    "odd half-turn",
]
TOLERANCE: Final = 1e-9  # of the largest weight


def scaled_taps(kernel: Kernel) -> npt.NDArray[np.float64]:
    """Return what pixels are really multiplied by, (rows, columns)."""
    scaled: npt.NDArray[np.float64] = kernel.taps / kernel.gain_divisor
    return scaled


def dc_gain(kernel: Kernel) -> float:
    """Return what a flat picture is multiplied by: the sum of the scaled taps."""
    return kernel.sum / kernel.gain_divisor


def signed_sums(kernel: Kernel) -> tuple[float, float]:
    """Return the sums of the positive and of the negative scaled taps."""
    scaled = scaled_taps(kernel).ravel()
    return math.fsum(scaled[scaled > 0]), math.fsum(scaled[scaled < 0])


def energy(kernel: Kernel) -> float:
    """Return the sum of the squares of the scaled taps.

    By Parseval's theorem the mean of the squared gain over all frequencies.
    """
    return math.fsum((scaled_taps(kernel) ** 2).ravel())


def noise_gain(kernel: Kernel) -> float:
    """Return what white noise's standard deviation is multiplied by: the root of the energy."""
    return math.sqrt(energy(kernel))


def symmetries(kernel: Kernel) -> tuple[KernelSymmetry, ...]:
    """Name the symmetries of the taps about the middle of the grid; odd: each image is negative."""
    taps = kernel.taps
    near = TOLERANCE * float(np.abs(taps).max())
    square = taps.shape[0] == taps.shape[1]
    turned = taps[::-1, ::-1]
    images: dict[KernelSymmetry, npt.NDArray[np.float64]] = {
        "left-right": taps[:, ::-1],
        "top-bottom": taps[::-1],
        "half-turn": turned,
        "odd left-right": -taps[:, ::-1],
        "odd top-bottom": -taps[::-1],
        "odd half-turn": -turned,
    }
    if square:
        images |= {"diagonal": taps.T, "quarter-turn": np.rot90(taps)}
    return tuple(name for name, image in images.items() if np.abs(taps - image).max() <= near)
