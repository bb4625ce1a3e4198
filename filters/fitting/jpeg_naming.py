"""Medians in a JPEG: told by its luma, after the same quantization as the result went through."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.agreement import levels_of
from filters.fitting.jpeg_equations import luma, requantized
from filters.fitting.naming import Trial, median_of, root_mean_square

Bytes = npt.NDArray[np.uint8]
SIDES: Final = (2, 3, 4, 5, 7, 9)
CLEARLY: Final = 0.7  # of what the kernel leaves
FAITHFUL: Final = 1.2  # levels: roundings of samples and luma leave no more of what is the same


def median_of_jpeg(
    before: Bytes, after: Bytes, rendered: Bytes, steps: npt.NDArray[np.float64]
) -> Trial | None:
    """Return the median that explains a JPEG far better than the kernel, or None.

    What a JPEG takes away, most of it of colours, hides the difference of a median and a kernel;
    quantization of luma can be done again, and leaves little of what was the same before it.

    Parameters
    ----------
    before, after, rendered
        (rows, columns, 1 or 3): the pair, and what the kernel makes of the first; the JPEG's
        blocks begin at the first pixel.
    steps
        (64,) of quantization of luma.
    """
    wanted = luma(levels_of(after))

    def left(made: Bytes) -> float:
        levels = levels_of(made.reshape(after.shape))
        return root_mean_square(requantized(luma(levels), steps), wanted)

    found = [(left(median_of(before, side)), side) for side in SIDES]
    least, side = min(found)
    if least > min(FAITHFUL, CLEARLY * left(rendered)):
        return None
    return Trial("median", least, f"it is a median filter, or near to one of {side}x{side}")
