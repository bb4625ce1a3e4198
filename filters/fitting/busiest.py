"""The part of a picture in which most goes on, from every so many of its rows."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.agreement import levels_of
from filters.pixels.region import Region

CELL: Final = 8  # pixels: of so many rows one is looked at


def busiest(samples: npt.NDArray[np.uint8 | np.uint16 | np.float32], side: int) -> Region:
    """Return the square of so many pixels a side in which most goes on, at a multiple of 16.

    `samples` are (rows, columns, channels). It is all of a picture that is no larger.
    """
    rows, columns = samples.shape[:2]
    whole, step = Region.of_shape(rows, columns), 2 * CELL
    if max(rows, columns) <= side:
        return whole
    if min(rows, columns) < step:  # too narrow to tell
        return Region(0, 0, side, side).clip(whole)
    green = samples[..., samples.shape[2] // 2 :][..., :1]
    some = levels_of(green[: rows // step * step : CELL, : columns // step * step])[..., 0]
    steps = np.abs(np.diff(some, axis=1, append=some[:, -1:]))
    cells = steps.reshape(rows // step, 2, columns // step, step).mean((1, 3))
    down, across = (min(side // step, n) for n in cells.shape)
    sums = np.pad(cells.cumsum(0, np.float64).cumsum(1), ((1, 0), (1, 0)))
    tall = sums[down:] - sums[:-down]
    busy = tall[:, across:] - tall[:, :-across]
    top, left = (step * int(i) for i in np.unravel_index(int(np.argmax(busy)), busy.shape))
    return Region(top, left, side, side).clip(whole)
