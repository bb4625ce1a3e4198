"""Kernels reckoned with: composed, added, made symmetric, balanced; each a new value."""

from __future__ import annotations

from typing import Literal, get_args

import numpy as np
import numpy.typing as npt

from filters.kernel.full_convolution import full_convolution
from filters.kernel.kernel import MAX_SIDE, Kernel, KernelError
from filters.kernel.transforms import flip_horizontal, flip_vertical, rotate90, transpose

Symmetry = Literal["horizontal", "vertical", "both", "diagonal", "rotational"]
Weights = npt.NDArray[np.float64]


def compose(first: Kernel, then: Kernel) -> Kernel:
    """Return the one kernel that does what `first` and after it `then` do, away from the border.

    Full support: rows and columns add up less 1, and so do the origins. Divisors multiply;
    `first`'s offset passes through `then`. Holes become zeros where anything lies over them.

    Raises
    ------
    KernelError
        The result would be larger than 255 a side.
    """
    weights = full_convolution(first.taps, then.taps)
    origin = (first.origin[0] + then.origin[0], first.origin[1] + then.origin[1])
    divisor = first.gain_divisor * then.gain_divisor
    offset = first.offset * then.sum / then.gain_divisor + then.offset
    return Kernel(weights, origin, divisor, offset)


def add(first: Kernel, second: Kernel) -> Kernel:
    """Add tap by tap, origin on origin, on a grid that holds both; the results add up."""
    return _combined(first, second, 1.0)


def subtract(first: Kernel, second: Kernel) -> Kernel:
    """Take `second` from `first` tap by tap, origin on origin; the results are subtracted."""
    return _combined(first, second, -1.0)


def symmetrize(kernel: Kernel, symmetry: Symmetry = "both") -> Kernel:
    """Return the mean of the kernel and its images under a symmetry; hole only where all have one.

    ``horizontal`` mirrors left and right, ``vertical`` top and bottom, ``both`` both,
    ``diagonal`` swaps rows and columns (square kernels), ``rotational`` turns by quarters (square
    kernels). The origin does not move.
    """
    if symmetry not in get_args(Symmetry):
        names = ", ".join(get_args(Symmetry))
        raise KernelError(f"symmetry {symmetry!r} is not known: use {names}")
    if symmetry in ("diagonal", "rotational") and kernel.shape[0] != kernel.shape[1]:
        raise KernelError(
            f"a kernel of {kernel.shape[0]}x{kernel.shape[1]} has no {symmetry} symmetry: it must "
            "be square"
        )
    across, down = flip_horizontal(kernel), flip_vertical(kernel)
    images = {
        "horizontal": (kernel, across),
        "vertical": (kernel, down),
        "both": (kernel, across, down, flip_vertical(across)),
        "diagonal": (kernel, transpose(kernel)),
        "rotational": tuple(rotate90(kernel, quarters) for quarters in range(4)),
    }[symmetry]
    weights = np.sum([image.taps for image in images], axis=0) / len(images)
    weights[np.all([image.holes for image in images], axis=0)] = np.nan
    return kernel.replace(weights=weights)


def balance(kernel: Kernel) -> Kernel:
    """Take the same amount from every tap so that they sum to 0; holes stay."""
    count = int((~kernel.holes).sum())
    return kernel.replace(weights=kernel.weights - kernel.sum / count)


def negate(kernel: Kernel) -> Kernel:
    """Change the sign of every weight."""
    return kernel.replace(weights=-kernel.weights)


def normalize(kernel: Kernel) -> Kernel:
    """Scale the weights so that they sum to 1, with a divisor of 1; raise KernelError at sum 0."""
    if kernel.sum == 0.0:
        raise KernelError("the weights sum to 0: no factor makes their sum 1")
    return kernel.replace(weights=kernel.weights / kernel.sum, divisor=1.0)


def identity(kernel: Kernel) -> Kernel:
    """Return the kernel of the same size and origin that changes nothing."""
    weights = np.zeros(kernel.shape)
    weights[kernel.origin] = 1.0
    return Kernel(weights, kernel.origin)


def high_pass(kernel: Kernel) -> Kernel:
    """Return delta minus the kernel: what a blur takes away from a picture.

    >>> high_pass(Kernel([[1, 1, 1]], divisor=3)).weights.tolist()
    [[-1.0, 2.0, -1.0]]
    """
    return _combined(_delta(kernel, 1.0), kernel, -1.0)


def sharpened(kernel: Kernel, amount: float = 1.0) -> Kernel:
    """Return delta plus `amount` times delta minus the kernel: unsharp masking with that blur.

    >>> sharpened(Kernel([[1, 1, 1]], divisor=3)).weights.tolist()
    [[-1.0, 5.0, -1.0]]
    """
    return _combined(_delta(kernel, 1.0 + amount), kernel, -amount)


def inverse(kernel: Kernel, side: int | None = None, regularization: float = 0.01) -> Kernel:
    """Return a kernel that undoes this one as far as noise allows: conj(H) / (|H|^2 + e max|H|^2).

    H is the gain at each frequency of a grid of at least twice the side, cut to the side; the
    gain at frequency 0 is exactly 1 over the kernel's own, where that is not 0. The offset is taken
    back as well. Source: Wiener's filter for a flat spectrum (R. C. Gonzalez, R. E. Woods, Digital
    Image Processing, 5.8).

    Parameters
    ----------
    side
        Of the result, odd; by default three times the kernel's longer side, 15 to 127.
    regularization
        e, more than 0: how strong noise is against the picture, in power.

    Raises
    ------
    KernelError
        Naming the value that is not allowed, or that every weight is 0.
    """
    longer = max(kernel.shape)
    side = min(127, max(15, 3 * longer | 1)) if side is None else side
    if side % 2 == 0 or not 1 <= side <= MAX_SIDE:
        raise KernelError(f"side {side} is not allowed: it must be odd, 1 to {MAX_SIDE}")
    if not regularization > 0:
        raise KernelError(f"regularization {regularization} is not allowed: it must be above 0")
    if not kernel.taps.any():
        raise KernelError("every weight is 0: nothing can undo it")
    grid = np.zeros((2 * (side + longer),) * 2)
    grid[: kernel.shape[0], : kernel.shape[1]] = kernel.taps / kernel.gain_divisor
    gains = np.fft.fft2(np.roll(grid, (-kernel.origin[0], -kernel.origin[1]), (0, 1)))
    power = np.abs(gains) ** 2
    undoing = np.fft.ifft2(gains.conj() / (power + regularization * power.max())).real
    weights = np.roll(undoing, (side // 2, side // 2), (0, 1))[:side, :side]
    gain = kernel.sum / kernel.gain_divisor
    if abs(gain) > 1e-6:
        weights = weights / (gain * weights.sum())
    return Kernel(weights, offset=-kernel.offset * float(weights.sum()))


def _delta(kernel: Kernel, gain: float) -> Kernel:
    """Return one tap with that gain, over what `kernel` is divided by, so that its weights stay."""
    return Kernel([[gain * kernel.gain_divisor]], divisor=kernel.gain_divisor)


def outer(column: npt.ArrayLike, row: npt.ArrayLike) -> Kernel:
    """Return the separable kernel of a column of weights times a row of weights."""
    return Kernel(np.outer(np.asarray(column, np.float64), np.asarray(row, np.float64)))


def _combined(first: Kernel, second: Kernel, sign: float) -> Kernel:
    """Lay both on one grid; equal divisors stay, others go into the weights."""
    divisor = first.gain_divisor
    share = divisor / second.gain_divisor
    origin = tuple(max(a, b) for a, b in zip(first.origin, second.origin, strict=True))
    ends = tuple(
        max(a - p, b - q)
        for a, b, p, q in zip(first.shape, second.shape, first.origin, second.origin, strict=True)
    )
    total = np.zeros((origin[0] + ends[0], origin[1] + ends[1]))
    missing = np.ones(total.shape, np.bool_)
    for kernel, factor in ((first, 1.0), (second, sign * share)):
        top, left = origin[0] - kernel.origin[0], origin[1] - kernel.origin[1]
        place = (slice(top, top + kernel.shape[0]), slice(left, left + kernel.shape[1]))
        total[place] += kernel.taps * factor
        missing[place] &= kernel.holes
    total[missing] = np.nan
    return Kernel(total, (origin[0], origin[1]), divisor, first.offset + sign * second.offset)
