"""One kernel that takes a measured blur back, as far as edges stay clean and noise allows."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, Literal, get_args

import numpy as np
import numpy.typing as npt

from filters.fitting.blur import Blur
from filters.kernel import Kernel

Floats = npt.NDArray[np.float64]
Inverse = Literal["wiener", "polynomial", "unsharp"]
INVERSES: Final[tuple[Inverse, ...]] = get_args(Inverse)
GRID: Final = 512  # frequencies a side
MOST_OVERSHOOT: Final = 0.05  # of the edge
WANTED: Final = 1.6  # times the frequency of half contrast
LEAST: Final = 1.5
LARGEST: Final = 201  # taps a side


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
    way
        By which it was made.
    """

    kernel: Kernel
    mtf50: tuple[float, float]
    overshoot: float
    noise_gain: float
    way: Inverse


def sharpening_for(blur: Blur, way: Inverse = "wiener") -> Sharpening:
    """Return the quietest kernel of a kind that raises the frequency of half contrast 1.5 times.

    Parameters
    ----------
    way
        ``wiener``: the gain wanted is that of the same blur, smaller: an edge under it has no
        overshoot. It is divided by the blur's own as Wiener's filter does (R. C. Gonzalez, R. E.
        Woods, Digital Image Processing, 5.8), with ever less care for noise until the raise is
        reached. ``polynomial``: 1 + t (1 - H) + t^2 (1 - H)^2 ..., of the blur's gains H, cut after
        3 to 6 terms, with the least t that is enough: edges overshoot less than by t = 1 (P. H. van
        Cittert, 1931; M. Delbracio et al., Polyblur, 2021). ``unsharp``: an unsharp mask, of the
        radius and amount that do as much with the least noise.
    """
    best: Sharpening | None = None
    for tried in _CANDIDATES[way](blur):
        if _is_enough(tried):
            return tried
        if best is None or _is_better(tried, best):
            best = tried
    assert best is not None
    return best


def _is_enough(tried: Sharpening) -> bool:
    ratio = tried.mtf50[1] / tried.mtf50[0]
    return tried.overshoot < MOST_OVERSHOOT and (ratio >= LEAST or tried.mtf50[1] >= 0.499)


def _is_better(one: Sharpening, other: Sharpening) -> bool:
    """Whether it has the cleaner edges, or edges as clean and sharper."""
    if max(one.overshoot, other.overshoot) < MOST_OVERSHOOT:
        return one.mtf50[1] > other.mtf50[1]
    return one.overshoot < other.overshoot


def _wiener(blur: Blur) -> Iterator[Sharpening]:
    across, down = _grid()
    gains, half = blur.gains(across, down), blur.mtf(0.5)
    for caution in (0.05, 0.02, 0.01, 3e-3, 1e-3, 3e-4, 1e-4, 1e-5):
        for raised in (WANTED, 1.85):
            wanted = _wanted(blur, across, down, min(0.9, raised * half))
            undoing = gains * wanted / (gains**2 + caution * wanted.clip(1e-12))
            for wide in (1.0,) if blur.kind == "gaussian" else (3.0, 6.0):
                yield _made(blur, undoing, wide, "wiener")


def _polynomial(blur: Blur) -> Iterator[Sharpening]:
    missing = 1 - blur.gains(*_grid())
    for degree in (3, 4, 5, 6):
        for faith in np.arange(0.3, 1.01, 0.05):
            undoing = sum((faith * missing) ** power for power in range(degree + 1))
            yield _made(blur, np.asarray(undoing), 1.0 + 0.4 * degree, "polynomial")


def _unsharp(blur: Blur) -> Iterator[Sharpening]:
    across, down = _grid()
    power = -2 * math.pi**2 * (across**2 + down**2)

    def made(radius: float, amount: float) -> Sharpening:
        missing = 1 - np.exp(power * (radius * max(blur.sigma, 0.3)) ** 2)
        return _made(blur, 1 + amount * missing, 1.0 + radius / 2, "unsharp")

    tried = []
    for radius in (0.3, 0.5, 0.7, 1.0, 1.4):
        least, most = 0.0, 24.0
        for _ in range(9):  # the least amount that raises it enough
            amount = (least + most) / 2
            one = made(radius, amount)
            is_raised = one.mtf50[1] >= LEAST * one.mtf50[0] or one.mtf50[1] >= 0.499
            least, most = (least, amount) if is_raised else (amount, most)
        tried.append((made(radius, most), radius, most))
    tried.sort(key=lambda one: one[0].noise_gain)
    yield from (one for one, _, _ in tried)
    tried.sort(key=lambda one: one[0].overshoot)
    _, radius, amount = tried[0]
    yield from (made(radius, amount * part) for part in (0.9, 0.8, 0.65, 0.5, 0.3))


_CANDIDATES: Final[dict[Inverse, Callable[[Blur], Iterator[Sharpening]]]] = {
    "wiener": _wiener,
    "polynomial": _polynomial,
    "unsharp": _unsharp,
}


def _grid() -> tuple[Floats, Floats]:
    """Return the frequencies across and down, cycles a pixel, in fftfreq's order."""
    f = np.fft.fftfreq(GRID)
    across, down = np.meshgrid(f, f)
    return across, down


def _made(blur: Blur, undoing: Floats, wide: float, way: Inverse) -> Sharpening:
    """Return gains as a kernel that is `wide` times as large as the blur, and what it does."""
    weights = np.fft.fftshift(np.fft.ifft2(undoing / undoing[0, 0]).real)
    reach = min(LARGEST // 2, max(2, math.ceil(3.2 * wide * max(blur.sigma, blur.length / 3.4))))
    middle = GRID // 2
    cut = weights[middle - reach : middle + reach + 1, middle - reach : middle + reach + 1]
    window = np.hanning(2 * reach + 3)[1:-1] ** 0.25
    cut = cut * np.outer(window, window)
    kernel = Kernel(cut / cut.sum())
    before, after, over = _judged(blur, kernel)
    gain = float(np.sqrt((kernel.weights**2).sum()))
    return Sharpening(kernel, (before, after), over, gain, way)


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
