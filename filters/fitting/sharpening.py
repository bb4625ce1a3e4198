"""One kernel that takes a measured blur back, as far as edges stay clean and noise allows."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.blur import Blur
from filters.kernel import Kernel

Floats = npt.NDArray[np.float64]
GRID: Final = 256  # frequencies a side
MOST_OVERSHOOT: Final = 0.05  # of the edge
WANTED: Final = 1.6  # times the frequency of half contrast
LEAST: Final = 1.5
LARGEST: Final = 81  # taps a side


@dataclass(frozen=True, eq=False)
class Sharpening:
    """A kernel with what it does to the blur that it was made for.

    Parameters
    ----------
    mtf50
        Frequency of half contrast, cycles a pixel, before and after.
    overshoot
        How far an edge goes beyond its two sides, of its height.
    noise_gain
        What the noise is multiplied by.
    """

    kernel: Kernel
    mtf50: tuple[float, float]
    overshoot: float
    noise_gain: float


def sharpening_for(blur: Blur) -> Sharpening:
    """Return the quietest kernel that raises the frequency of half contrast by at least 1.5.

    The gain wanted is that of the same blur, smaller: an edge under it has no overshoot. It is
    divided by the blur's own as Wiener's filter does (R. C. Gonzalez, R. E. Woods, Digital Image
    Processing, 5.8), with ever less care for noise until the raise is reached.
    """
    best: Sharpening | None = None
    for caution in (0.05, 0.02, 0.01, 3e-3, 1e-3, 3e-4, 1e-4, 1e-5):
        for raised in (WANTED, 1.85):
            for wide in (1.0,) if blur.kind == "gaussian" else (3.0, 6.0):
                tried = _made(blur, caution, raised, wide)
                ratio = tried.mtf50[1] / tried.mtf50[0]
                if tried.overshoot < MOST_OVERSHOOT and (ratio >= LEAST or tried.mtf50[1] >= 0.499):
                    return tried
                if best is None or _is_better(tried, best):
                    best = tried
    assert best is not None
    return best


def _is_better(one: Sharpening, other: Sharpening) -> bool:
    """Whether it has the cleaner edges, or edges as clean and sharper."""
    if max(one.overshoot, other.overshoot) < MOST_OVERSHOOT:
        return one.mtf50[1] > other.mtf50[1]
    return one.overshoot < other.overshoot


def _made(blur: Blur, caution: float, raised: float, wide: float) -> Sharpening:
    f = np.fft.fftfreq(GRID)
    across, down = np.meshgrid(f, f)
    gains = blur.gains(across, down)
    half = blur.mtf(0.5)
    wanted = _wanted(blur, across, down, min(0.9, raised * half))
    undoing = gains * wanted / (gains**2 + caution * wanted.clip(1e-12))
    undoing /= undoing[0, 0]
    weights = np.fft.fftshift(np.fft.ifft2(undoing).real)
    reach = min(LARGEST // 2, max(2, math.ceil(3.2 * wide * max(blur.sigma, blur.length / 3.4))))
    middle = GRID // 2
    cut = weights[middle - reach : middle + reach + 1, middle - reach : middle + reach + 1]
    window = np.hanning(2 * reach + 3)[1:-1] ** 0.25
    cut = cut * np.outer(window, window)
    kernel = Kernel(cut / cut.sum())
    before, after, over = _judged(blur, kernel)
    return Sharpening(kernel, (before, after), over, float(np.sqrt((kernel.weights**2).sum())))


def _wanted(blur: Blur, across: Floats, down: Floats, half: float) -> Floats:
    """Return a Gaussian gain of one half at frequency `half` along the blur's longer axis."""
    sigma = math.sqrt(math.log(2) / 2) / (math.pi * half)
    turn = math.radians(blur.angle)
    along = across * math.cos(turn) - down * math.sin(turn)
    beside = across * math.sin(turn) + down * math.cos(turn)
    other = sigma / blur.anisotropy if blur.kind == "gaussian" else sigma
    if blur.kind == "motion":
        other = 0.0  # it is sharp beside the line
    power = (sigma * along) ** 2 + (other * beside) ** 2
    return np.asarray(np.exp(-2 * math.pi**2 * power))


def _judged(blur: Blur, kernel: Kernel) -> tuple[float, float, float]:
    """Return half contrast before and after, and the overshoot, across the longer axis."""
    turn = math.radians(blur.angle)
    f = np.asarray(np.fft.fftfreq(2048), np.float64)
    across = np.asarray(f * math.cos(turn), np.float64)
    down = np.asarray(-f * math.sin(turn), np.float64)
    own = blur.gains(across, down)
    rows = np.arange(kernel.shape[0]) - kernel.origin[0]
    columns = np.arange(kernel.shape[1]) - kernel.origin[1]
    waves_down = np.exp(2j * np.pi * np.outer(down, rows))
    waves_across = np.exp(2j * np.pi * np.outer(across, columns))
    raised = np.einsum("fr,rc,fc->f", waves_down, kernel.taps, waves_across, optimize=True)
    total = own * raised
    edge = np.cumsum(np.fft.fftshift(np.fft.ifft(total).real))
    over = max(float(edge.max()) - 1, -float(edge.min()), 0.0)
    return _half(f, own), _half(f, total), over


def _half(f: Floats, gains: npt.NDArray[np.generic]) -> float:
    upper = slice(0, len(f) // 2)
    below = np.flatnonzero(np.abs(gains[upper]) < 0.5)
    return float(f[below[0]]) if below.size else 0.5
