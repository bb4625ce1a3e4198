"""Test charts: pictures that show what a kernel does; float32 (side, side), 0..1."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import numpy.typing as npt

Chart = npt.NDArray[np.float32]
STAR_SPOKES: Final = 36
EDGE_DEGREES: Final = 5.0


def _from_middle(side: int) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    y, x = np.mgrid[:side, :side].astype(np.float64)
    return x - side // 2, y - side // 2


def zone_plate(side: int = 129) -> Chart:
    """Rings whose frequency grows from 0 in the middle to 0.5 cycles a pixel at the sides.

    (1 + cos(pi r^2 / side)) / 2: the frequency at r is r / side.
    """
    x, y = _from_middle(side)
    return ((1 + np.cos(np.pi * (x**2 + y**2) / side)) / 2).astype(np.float32)


def slanted_edge(side: int = 129, degrees: float = EDGE_DEGREES) -> Chart:
    """Draw an edge from 0.1 to 0.9, a few degrees off the vertical (as ISO 12233 has it)."""
    x, y = _from_middle(side)
    turn = math.radians(degrees)
    beyond = np.clip(x * math.cos(turn) + y * math.sin(turn) + 0.5, 0, 1)
    return (0.1 + 0.8 * beyond).astype(np.float32)


def siemens_star(side: int = 129, spokes: int = STAR_SPOKES) -> Chart:
    """Spokes that meet in the middle: (1 + cos(spokes theta)) / 2."""
    x, y = _from_middle(side)
    waves = np.cos(spokes * np.arctan2(y, x))
    return np.asarray((1 + waves) / 2, np.float32)


def impulse(side: int = 129) -> Chart:
    """Draw one white pixel in the middle of black: it becomes the kernel, turned by 180 degrees."""
    chart = np.zeros((side, side), np.float32)
    chart[side // 2, side // 2] = 1.0
    return chart
