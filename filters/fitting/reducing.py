"""Cheaper kernels that do nearly the same: of lower rank, of fewer taps, of whole numbers."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.pixel_equations import Planes, pixel_equations
from filters.kernel import Kernel, KernelError
from filters.pixels.region import Region

Floats = npt.NDArray[np.float64]
Plane = npt.NDArray[np.float32]
MOST_INTEGER: Final = 65536


def of_rank(kernel: Kernel, rank: int) -> Kernel:
    """Return the nearest kernel of at most that rank, which is as many passes of lines.

    The singular value decomposition, cut off (C. Eckart, G. Young, Psychometrika 1, 1936), scaled
    so that the sum stays. Raises KernelError.
    """
    if not 1 <= rank <= min(kernel.shape):
        raise KernelError(f"rank {rank} is not allowed: 1 to {min(kernel.shape)} for this kernel")
    left, values, right = np.linalg.svd(kernel.taps)
    weights = (left[:, :rank] * values[:rank]) @ right[:rank]
    return kernel.replace(weights=_with_sum(weights, kernel.sum), origin=kernel.origin)


def of_taps(kernel: Kernel, taps: int, photo: Plane) -> Kernel:
    """Return a kernel of at most so many taps that comes nearest on a photo.

    The largest taps stay where they are; their weights are those of least squares over the
    photo's pixels, with the sum held. `photo` is (rows, columns) float32 in levels. Raises
    KernelError.
    """
    full = int(np.count_nonzero(kernel.taps))
    if not 1 <= taps <= full:
        raise KernelError(f"{taps} taps are not allowed: 1 to {full} for this kernel")
    order = np.argsort(-np.abs(kernel.taps).ravel(), kind="stable")[:taps]
    return of_places(kernel, order, products_of(kernel, photo))


def products_of(kernel: Kernel, photo: Plane) -> Floats:
    """Return the sums of products of what lies under each two taps, (taps, taps), over a photo.

    Of a photo in which the kernel has no room: as if neighbours had nothing to do with each other.
    """
    if any(a < b for a, b in zip(photo.shape, kernel.shape, strict=True)):
        return np.eye(kernel.taps.size)
    window = Region(-kernel.origin[0], -kernel.origin[1], *kernel.shape)
    planes = Planes(photo, np.zeros_like(photo), np.ones(photo.shape, np.bool_))
    return np.asarray(pixel_equations(planes, window).gram[:-1, :-1])


def of_places(kernel: Kernel, places: npt.NDArray[np.int64], products: Floats) -> Kernel:
    """Return the kernel that has taps at those places only, and comes nearest on a photo.

    `places` count row by row; `products` are those of `products_of`. The sum is held.
    """
    # What the kernel gives needs no picture: its moments are the products' sums times its taps.
    moments = products[places] @ kernel.taps.ravel()
    gram = products[np.ix_(places, places)]
    gram[np.diag_indices_from(gram)] += 1e-9 * np.trace(gram) / len(places)
    ones = np.ones(len(places))
    found = np.linalg.solve(gram, moments)
    across = np.linalg.solve(gram, ones)
    found += across * (kernel.taps.sum() - found.sum()) / across.sum()
    weights = np.zeros(kernel.taps.size)
    weights[places] = found
    return kernel.replace(weights=weights.reshape(kernel.shape), origin=kernel.origin)


def of_integers(kernel: Kernel, divisor: int) -> Kernel:
    """Return whole weights over a divisor, rounded so that their sum is as near as can be.

    Raises KernelError.
    """
    if not 1 <= divisor <= MOST_INTEGER:
        raise KernelError(f"divisor {divisor} is not allowed: 1 to {MOST_INTEGER}")
    exact = kernel.taps / kernel.gain_divisor * divisor
    whole = np.rint(exact)
    missing = round(float(exact.sum())) - int(whole.sum())
    order = np.argsort(-(exact - whole).ravel() * np.sign(missing), kind="stable")
    flat = whole.ravel()
    flat[order[: abs(missing)]] += np.sign(missing)
    if not flat.any():
        raise KernelError(f"divisor {divisor} is too small: every weight would be 0")
    return Kernel(flat.reshape(kernel.shape), kernel.origin, divisor, kernel.offset)


def _with_sum(weights: Floats, total: float) -> Floats:
    found = float(weights.sum())
    if total == 0.0 or abs(found) < 1e-3 * float(np.abs(weights).sum()):
        return weights
    return weights * (total / found)
