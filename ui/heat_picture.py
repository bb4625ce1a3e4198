"""HeatPicture: a kernel in heat colours, a pixel a cell, brought up to date where it changed."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

from editor.heat import heat_rgb
from filters.kernel import Kernel

STEPS: Final = 512  # colours on each side of neutral: more than 8 bits can tell apart


class HeatPicture:
    """Keeps the picture of the kernel shown last, so that a brush colours its own cells only."""

    def __init__(self) -> None:
        self._weights: npt.NDArray[np.float64] = np.zeros((0, 0))
        self._scale = (0.0, 0.0)
        self._colours = np.zeros((2 * STEPS + 1, 3), np.uint8)
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
        if neutral != self._scale[1] or not self._weights.size:
            self._colours = heat_rgb(np.arange(-STEPS, STEPS + 1), STEPS, neutral)
        if weights.shape == self._weights.shape and self._scale == (limit, neutral):
            changed = weights != self._weights  # a hole counts as changed, which does no harm
            self._rgb[changed] = self._coloured(weights[changed], limit)
        else:
            self._rgb = self._coloured(weights, limit)
            rows, columns = weights.shape
            self.picture = QImage(
                self._rgb.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888
            )
        self._weights, self._scale = weights, (limit, neutral)

    def is_light(self, row: int, column: int) -> bool:
        """Whether dark text reads better on a cell."""
        red, green, blue = (int(v) for v in self._rgb[row, column])
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 118

    def _coloured(self, weights: npt.NDArray[np.float64], limit: float) -> npt.NDArray[np.uint8]:
        share = np.clip(np.nan_to_num(weights * (STEPS / limit)), -STEPS, STEPS)
        away = np.where(share >= 0, np.ceil(share), np.floor(share))  # only 0 is neutral
        return np.take(self._colours, away.astype(np.intp) + STEPS, axis=0)
