"""Budget: a kernel's cheaper stand-ins, from exact to cheap, by the sums that each takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.reducing import of_integers, of_places, of_rank, products_of
from filters.kernel import Kernel
from filters.kernel.transforms import trim

Plane = npt.NDArray[np.float32]
Floats = npt.NDArray[np.float64]
PART: Final = 384  # pixels a side of the photo's middle, of which weights are fitted
MOST_UNKNOWNS: Final = 961  # taps of a kernel whose weights are fitted: 31x31
SHARES: Final = (0.75, 0.5, 0.35, 0.25, 0.15, 0.08)  # of the taps
DIVISORS: Final = (1024, 256, 64)
WHOLE: Final = 0.75  # of a sum: whole numbers are summed in the file's own integers
EQUAL: Final = 1e-6  # of the largest weight: a kernel that differs by less is the same


@dataclass(frozen=True)
class Offer:
    """A kernel, how it was made cheaper in words, and the multiplications it takes a pixel."""

    kernel: Kernel
    words: str
    sums: float


def offers_for(kernel: Kernel, photo: Plane) -> tuple[Offer, ...]:
    """Return stand-ins for a kernel, the exact one first; each later one takes fewer sums.

    Parameters
    ----------
    photo
        (rows, columns) in levels, on which weights are fitted, and offers put in order: an offer
        that takes as many sums as one that is nearer is left out.
    """
    rows, columns = (max(0, (n - PART) // 2) for n in photo.shape)
    part = np.ascontiguousarray(photo[rows : rows + PART, columns : columns + PART])
    exact = Offer(kernel, "exact", sums_of(kernel))
    if kernel.taps.size > MOST_UNKNOWNS:
        tried = [*_of_ranks(kernel)]
        products = None
    else:
        products = products_of(kernel, part)
        tried = [*_of_ranks(kernel), *_of_sizes(kernel, products), *_of_taps(kernel, products)]
    tried += [whole for one in (exact, *tried) for whole in _whole(one)]

    def apart(one: Offer) -> float:
        error = (_laid(one.kernel, kernel) - kernel.taps / kernel.gain_divisor).ravel()
        return float(error @ error if products is None else error @ products @ error)

    found, least = [exact], exact.sums
    for one in sorted(tried, key=lambda offer: (apart(offer), offer.sums)):
        if one.sums < least:
            found.append(one)
            least = one.sums
    return tuple(found)


def sums_of(kernel: Kernel) -> float:
    """Return the multiplications a pixel: of its taps, or of rows and columns where that is less.

    Whole weights count three quarters.
    """
    taps = kernel.taps
    rank = int(np.linalg.matrix_rank(taps, tol=EQUAL * float(np.abs(taps).max() or 1.0)))
    lines = int(taps.any(1).sum()) + int(taps.any(0).sum())
    count = float(min(int(np.count_nonzero(taps)), max(1, rank) * lines))
    is_whole = bool((kernel.weights == np.rint(kernel.weights)).all())
    return count * (WHOLE if is_whole else 1.0)


def _of_ranks(kernel: Kernel) -> Iterator[Offer]:
    full = int(np.linalg.matrix_rank(kernel.taps))
    for rank in range(1, min(full, 6)):
        made = of_rank(kernel, rank)
        yield Offer(made, f"rank {rank}", sums_of(made))


def _of_sizes(kernel: Kernel, products: Floats) -> Iterator[Offer]:
    """Yield kernels of fewer rows and columns about the origin."""
    rows, columns = (
        np.abs(np.arange(n) - o) for n, o in zip(kernel.shape, kernel.origin, strict=True)
    )
    for reach in range(int(np.concatenate((rows, columns)).max()) - 1, 0, -1):
        inside = (rows[:, None] <= reach) & (columns[None] <= reach) & (kernel.taps != 0)
        if inside.any():
            made = trim(of_places(kernel, np.flatnonzero(inside), products))
            yield Offer(made, f"{made.shape[0]}x{made.shape[1]}", sums_of(made))


def _of_taps(kernel: Kernel, products: Floats) -> Iterator[Offer]:
    order = np.argsort(-np.abs(kernel.taps).ravel(), kind="stable")
    full = int(np.count_nonzero(kernel.taps))
    for count in dict.fromkeys(max(1, round(share * full)) for share in SHARES):
        if count < full:
            made = of_places(kernel, order[:count], products)
            words = "1 tap" if count == 1 else f"{count} taps"
            yield Offer(made, words, sums_of(made))


def _whole(offer: Offer) -> Iterator[Offer]:
    for divisor in DIVISORS:
        if np.abs(offer.kernel.taps / offer.kernel.gain_divisor).max() * divisor >= 1:
            made = of_integers(offer.kernel, divisor)
            words = f"{offer.words}, whole over {divisor}"
            yield Offer(made, words.removeprefix("exact, "), sums_of(made))


def _laid(kernel: Kernel, like: Kernel) -> Floats:
    """Return a kernel's taps on the grid of another, origin on origin."""
    grid = np.zeros(like.shape)
    top, left = (b - a for a, b in zip(kernel.origin, like.origin, strict=True))
    rows, columns = kernel.shape
    grid[top : top + rows, left : left + columns] = kernel.taps / kernel.gain_divisor
    return grid
