"""The plane that generators draw on: places of taps, angles as seen, sides that fit.

Angles are in degrees, counter-clockwise as seen on the screen, 0 to the right. Rows run downwards.
"""

from __future__ import annotations

import math
from typing import Annotated

import numpy as np
import numpy.typing as npt

from filters.kernel import MAX_SIDE
from filters.params.kinds.number import Range

Plane = npt.NDArray[np.float64]

Side = Annotated[int, Range(1, MAX_SIDE, "px", 1, 31)]
FittedSide = Annotated[int, Range(0, MAX_SIDE, "px", 0, 63)]  # 0: as large as the rest asks for
Sigma = Annotated[float, Range(0.1, 40, "px", 0.3, 10)]
Angle = Annotated[float, Range(-360, 360, "°", -180, 180)]


def places(rows: int, columns: int) -> tuple[Plane, Plane]:
    """Return x (rightwards) and y (downwards) of each tap from the grid's middle, in pixels."""
    y, x = np.mgrid[:rows, :columns].astype(np.float64)
    return x - (columns - 1) / 2, y - (rows - 1) / 2


def along_across(x: Plane, y: Plane, degrees: float) -> tuple[Plane, Plane]:
    """Return coordinates in the direction of an angle, and at right angles to it (clockwise)."""
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return x * cosine - y * sine, x * sine + y * cosine


def fitted(side: int, reach: float) -> int:
    """Return `side`, or where it is 0 the odd side that reaches so many pixels, at most 255."""
    return side or min(MAX_SIDE, 2 * math.ceil(reach) + 1)
