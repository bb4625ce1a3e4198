"""HeatPicture: a kernel in signed colours, a pixel a cell, brought up to date where it changed."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

from editor.render.heat import HeatTable
from filters.kernel import Kernel
from ui.kernel.grid.geometry import Box

PERCENTILE = 0.99  # of the weights that are not 0: the magnitude that has the full colour
_LINEAR = (np.arange(256) / 255.0) ** 2.2  # about IEC 61966-2-1, which is enough to choose by


class HeatPicture:
    """Keeps the picture of the kernel shown last, so that a brush colours its own cells only."""

    def __init__(self) -> None:
        self._weights: npt.NDArray[np.float64] = np.zeros((0, 0))
        self._limit = 0.0
        self._table: HeatTable | None = None
        self._rgb = np.zeros((1, 1, 3), np.uint8)
        self.picture = QImage()

    def show(self, kernel: Kernel, limit: float, table: HeatTable) -> None:
        """Take a kernel's colours.

        Parameters
        ----------
        limit
            The magnitude that has the full colour.
        table
            The colours.
        """
        weights = kernel.weights
        is_same = self._limit == limit and self._table is table
        if weights is self._weights and is_same:
            return
        if weights.shape == self._weights.shape and is_same:
            changed = weights != self._weights  # a hole counts as changed, which does no harm
            self._rgb[changed] = table.colours(weights[changed], limit)
        else:
            self._rgb = table.colours(weights, limit)
            rows, columns = weights.shape
            self.picture = QImage(
                self._rgb.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888
            )
        self._weights, self._limit, self._table = weights, limit, table

    def is_light(self, box: Box) -> npt.NDArray[np.bool_]:
        """Return (rows, columns) of a block: whether black reads better on a cell than white.

        By WCAG 2.2's contrast ratio, (L1 + 0.05) / (L2 + 0.05) of relative luminances.
        """
        top, left, bottom, right = box
        cells = _LINEAR[self._rgb[top : bottom + 1, left : right + 1]]
        luminance = cells @ np.array([0.2126, 0.7152, 0.0722])
        return np.asarray((luminance + 0.05) ** 2 > 1.05 * 0.05)


@lru_cache(maxsize=4)
def full_colour(kernel: Kernel) -> float:
    """Return the magnitude that has the full colour: the 99th percentile of those that are not 0.

    That is the largest weight's up to a hundred of them; 1 where all are 0.
    """
    magnitudes = np.abs(kernel.taps)
    magnitudes = magnitudes[magnitudes > 0]
    if not magnitudes.size:
        return 1.0
    place = math.ceil(PERCENTILE * (magnitudes.size - 1))
    return float(np.partition(magnitudes, place)[place])
