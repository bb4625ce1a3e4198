"""What a kernel does: rank, separable factors, response range, frequency response."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from filters.kernel import Kernel, KernelError

Weights = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class SeparableFactors:
    """Columns (rows, terms) and rows (terms, columns) whose product is about the weights.

    `error` is the sum of |what is left over| over the sum of |weights|: the most that a picture
    of 0..1 can differ by, as a part of the most that the kernel can give. `rank` is how many terms
    the weights take in all.
    """

    columns: Weights
    rows: Weights
    error: float
    rank: int


def rank(kernel: Kernel, tolerance: float = 1e-9) -> int:
    """Count the separable terms that the weights take, apart from rounding.

    Singular values of less than `tolerance` times the largest don't count.
    """
    return _count(np.linalg.svd(kernel.taps, compute_uv=False), tolerance)


def _count(sizes: npt.NDArray[np.floating], tolerance: float = 1e-9) -> int:
    return int((sizes > tolerance * sizes[0]).sum()) if sizes[0] > 0 else 0


def separable_factors(kernel: Kernel, terms: int = 1) -> SeparableFactors:
    """Return the best sum of `terms` products of a column and a row (SVD, Eckart-Young).

    Weights only: divisor and offset are not in it. More terms than the kernel has rows or columns
    raise KernelError.
    """
    if not 1 <= terms <= min(kernel.shape):
        raise KernelError(f"{terms} terms are not allowed: 1 to {min(kernel.shape)}")
    taps = kernel.taps
    left, sizes, right = np.linalg.svd(taps, full_matrices=False)
    roots = np.sqrt(sizes[:terms])
    columns, rows = left[:, :terms] * roots, roots[:, None] * right[:terms]
    total = float(np.abs(taps).sum())
    rest = float(np.abs(taps - columns @ rows).sum())
    return SeparableFactors(columns, rows, rest / total if total else 0.0, _count(sizes))


def response_range(kernel: Kernel) -> tuple[float, float]:
    """Return the least and the most that pixels of 0..1 can give, unclamped, in full scale."""
    scaled = kernel.taps / kernel.gain_divisor
    least, most = float(np.minimum(scaled, 0).sum()), float(np.maximum(scaled, 0).sum())
    return least + kernel.offset, most + kernel.offset


def frequency_response(
    kernel: Kernel, rows: int = 128, columns: int | None = None
) -> npt.NDArray[np.complex128]:
    """Return the gain at each spatial frequency: (rows, columns) complex128, frequency 0 mid-grid.

    Place (i, j) has the frequency ((i - rows // 2) / rows, (j - columns // 2) / columns) in cycles
    a pixel; a picture exp(2 pi i (f x + g y)) is multiplied by it. The offset is not in it.
    Kernels larger than the grid are sampled just as exactly.
    """
    columns = rows if columns is None else columns
    if rows < 1 or columns < 1:
        raise KernelError(f"a grid of {rows}x{columns} is not allowed: 1 or more a side")
    scaled = kernel.taps / kernel.gain_divisor
    down = _waves(rows, np.arange(kernel.shape[0]) - kernel.origin[0])
    across = _waves(columns, np.arange(kernel.shape[1]) - kernel.origin[1])
    response: npt.NDArray[np.complex128] = down @ scaled @ across.T
    return response


def _waves(count: int, places: npt.NDArray[np.int_]) -> npt.NDArray[np.complex128]:
    frequencies = (np.arange(count) - count // 2) / count
    waves: npt.NDArray[np.complex128] = np.exp(2j * np.pi * np.outer(frequencies, places))
    return waves
