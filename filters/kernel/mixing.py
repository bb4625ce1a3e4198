"""Kernels mixed: a weighted sum of several on one grid, tap on tap or frequency by frequency."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.kernel.kernel import Kernel, KernelError

Weights = npt.NDArray[np.float64]
SMALLEST_SUM: Final = 1e-6  # of weights, below which it is taken for 0
FAINTEST: Final = 1e-9  # gain at a frequency, of the largest one, below which it counts as none


def mixed(kernels: Sequence[Kernel], shares: Sequence[float]) -> Kernel:
    """Return the kernel whose result is the sum of the kernels' results times their shares.

    It lies on the smallest grid that holds all with a share, origin on origin, with a divisor of 1;
    offsets are mixed too, and holes count as 0. One kernel alone, with a share of 1, is given back.

    Raises
    ------
    KernelError
        No kernel is given, or no grid holds them.
    """
    used = [(k, float(s)) for k, s in zip(kernels, shares, strict=True) if s != 0.0]
    if not kernels:
        raise KernelError("no kernel is given: mixing takes at least one")
    if not used:
        return Kernel([[0.0]])
    if len(used) == 1 and used[0][1] == 1.0:
        return used[0][0]
    grids, origin = on_one_grid([kernel for kernel, _ in used])
    weights = np.sum([share * grid for (_, share), grid in zip(used, grids, strict=True)], axis=0)
    return Kernel(weights, origin, offset=sum(share * k.offset for k, share in used))


def mixed_in_frequency(kernels: Sequence[Kernel], shares: Sequence[float]) -> Kernel:
    """Return the kernel whose gain at each frequency is the geometric mean of the kernels' gains.

    Magnitudes are multiplied, each to the power of its share over the sum of shares; the phase is
    that of the mean of all directions, and where they cancel out the gain is 0. So half-way
    between two Gaussians lies a Gaussian, of the mean variance, where `mixed` gives a sum of two.
    The transform has twice the grid's sides; what it gives is cut to the grid, and scaled so that
    the sum of the weights stays.

    Raises
    ------
    KernelError
        No kernel is given, or no grid holds them.
    """
    used = [(k, float(s)) for k, s in zip(kernels, shares, strict=True) if s != 0.0]
    if len(used) <= 1:
        return mixed(kernels, shares)
    grids, origin = on_one_grid([kernel for kernel, _ in used])
    rows, columns = grids[0].shape
    gains = [_gain(grid, origin) for grid in grids]
    total = sum(share for _, share in used)
    log, turn = np.zeros(gains[0].shape), np.zeros(gains[0].shape, np.complex128)
    for gain, (_, share) in zip(gains, used, strict=True):
        size = np.abs(gain)
        largest = float(size.max()) or 1.0
        faint = size < FAINTEST * largest
        log += share / total * np.log(np.where(faint, FAINTEST * largest, size))
        turn += share / total * np.where(faint, 1.0, gain / np.where(faint, 1.0, size))
    length = np.abs(turn)
    direction = np.where(length > FAINTEST, turn / np.where(length > FAINTEST, length, 1.0), 0.0)
    whole = np.fft.ifft2(np.exp(log) * direction).real
    weights = np.roll(whole, origin, (0, 1))[:rows, :columns]
    wanted, left = float(whole.sum()), float(weights.sum())
    if abs(wanted) > SMALLEST_SUM and abs(left) > SMALLEST_SUM:
        weights = weights * (wanted / left)
    return Kernel(weights, origin, offset=sum(share / total * k.offset for k, share in used))


def on_one_grid(kernels: Sequence[Kernel]) -> tuple[list[Weights], tuple[int, int]]:
    """Return each kernel's taps over its divisor on the grid that holds all, and its origin.

    Raises KernelError where that grid would be larger than a kernel may be.
    """
    top, left = (max(k.origin[axis] for k in kernels) for axis in (0, 1))
    below, right = (max(k.shape[axis] - k.origin[axis] for k in kernels) for axis in (0, 1))
    grids = []
    for kernel in kernels:
        grid = np.zeros((top + below, left + right))
        row, column = top - kernel.origin[0], left - kernel.origin[1]
        place = slice(row, row + kernel.shape[0]), slice(column, column + kernel.shape[1])
        grid[place] = kernel.taps / kernel.gain_divisor
        grids.append(grid)
    Kernel(grids[0], (top, left))  # that it is none too large
    return grids, (top, left)


def _gain(grid: Weights, origin: tuple[int, int]) -> npt.NDArray[np.complex128]:
    """Return the transform of a grid laid with its origin at 0, on one of twice the sides."""
    wide = np.zeros((2 * grid.shape[0], 2 * grid.shape[1]))
    wide[: grid.shape[0], : grid.shape[1]] = grid
    return np.asarray(np.fft.fft2(np.roll(wide, (-origin[0], -origin[1]), (0, 1))))
