"""HeatPicture: a kernel in heat colours, a pixel a cell, brought up to date where it changed."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

from editor.render.heat import HeatTable
from filters.kernel import Kernel


class HeatPicture:
    """Keeps the picture of the kernel shown last, so that a brush colours its own cells only."""

    def __init__(self) -> None:
        self._weights: npt.NDArray[np.float64] = np.zeros((0, 0))
        self._scale = (0.0, 0.0)
        self._rgb = np.zeros((1, 1, 3), np.uint8)
        self.picture = QImage()

    def show(self, kernel: Kernel, limit: float, neutral: float) -> None:
        """Take a kernel's colours.

        Parameters
        ----------
        limit
            The magnitude that has the full colour.
        neutral
            The grey of zero, stored 0..1.
        """
        weights = kernel.weights
        if weights is self._weights and self._scale == (limit, neutral):
            return
        table = HeatTable.of(neutral)
        if weights.shape == self._weights.shape and self._scale == (limit, neutral):
            changed = weights != self._weights  # a hole counts as changed, which does no harm
            self._rgb[changed] = table.colours(weights[changed], limit)
        else:
            self._rgb = table.colours(weights, limit)
            rows, columns = weights.shape
            self.picture = QImage(
                self._rgb.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888
            )
        self._weights, self._scale = weights, (limit, neutral)

    def is_light(self) -> npt.NDArray[np.bool_]:
        """Return (rows, columns): whether dark text reads better on a cell."""
        return np.asarray(self._rgb @ np.array([0.2126, 0.7152, 0.0722]) > 118)


def full_colour(kernel: Kernel) -> float:
    """Return the magnitude that has the full colour: the largest weight's, 1 where all are 0."""
    return float(np.abs(kernel.taps).max()) or 1.0
