"""How far results lie from the exact ones, and where that can not change a level."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from filters.convolution.taps import Taps
from filters.kernel import Kernel
from filters.pixels.border import Border
from filters.pixels.rounding import ERROR, sum_error


def error_of(steps: Sequence[tuple[Kernel | None, float]]) -> float:
    """Return how far the result of Steps may lie from the exact one, of full scale.

    A convolution multiplies the error before it by the sum of its weights' magnitudes and adds that
    of its own sums. Of other filters nothing is known.

    Parameters
    ----------
    steps
        The kernel of each, where it is a convolution, and its opacity.
    """
    error, size = 0.0, 1.0
    for kernel, opacity in steps:
        gain, offset, taps = 1.0, 0.0, 1
        if kernel is not None:
            gain, offset = _gain(kernel) * opacity + abs(1 - opacity), abs(kernel.offset) * opacity
            taps = Taps.of_kernel(kernel).weights.size
        error = gain * error + sum_error(gain, taps, offset, size)
        size = max(1.0, gain * size + offset)
    return max(ERROR, error)


def has_sure_levels(kernel: Kernel, border: Border, top: float) -> bool:
    """Whether no rounding error of a sum of whole levels can change the level it is rounded to.

    With whole weights w, a whole divisor D and an offset of c levels, each result

        sum(w x level) / D + c

    is a multiple of 1/(2 D), if 2 c D is whole too: it lies on a tie or at least 1/(2 D) away. So
    a sum that errs by less than e and counts as a tie up to 2 e away is rounded right if 3 e is
    less than that.

    Parameters
    ----------
    border
        What lies outside the picture; it must be whole levels too.
    top
        The highest level: 255 for 8 bits.
    """
    divisor = kernel.gain_divisor
    outside = border.colour(1)[0] * top if border.is_constant else 0.0
    if not _is_whole(kernel.taps, divisor, _twice_moved(kernel, top), outside):
        return False
    return 3 * error_of([(kernel, 1.0)]) * top < 1 / (2 * abs(divisor))


def has_exact_ties(kernel: Kernel, top: float) -> bool:
    """Whether results of `has_sure_levels` are no ties, or are summed without any error.

    Then cv2, which sums small kernels straight into 8 bits and knows no rule for what is nearly a
    tie, rounds them right. A tie is 2 (sum + c D) = D (2 k + 1): an even number and 2 c D on the
    left, D and an even number on the right.
    """
    divisor = kernel.gain_divisor
    can_be_tie = (divisor - _twice_moved(kernel, top)) % 2 == 0
    return not can_be_tie or np.frexp(abs(divisor))[0] == 0.5  # a power of 2


def _twice_moved(kernel: Kernel, top: float) -> float:
    """Return 2 c D: twice what is added to the sum, before it is divided, in levels."""
    return 2 * kernel.offset * top * kernel.gain_divisor


def _gain(kernel: Kernel) -> float:
    return float(np.abs(kernel.taps).sum() / abs(kernel.gain_divisor))


def _is_whole(*values: npt.NDArray[np.float64] | float) -> bool:
    return all(bool(np.all(np.rint(one) == one)) for one in values)
