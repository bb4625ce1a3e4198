"""A Step's kernel as a small picture in heat colours, for lists."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPalette, QPixmap

from editor.document.step import Step
from editor.render.heat import heat_rgb
from filters.kernel import Kernel
from ui.look.icons import icon

SIDE = 32  # device pixels; lists show it at 16


def kernel_icon(step: Step) -> QIcon:
    """Return the picture of a Step's first kernel, or a plain sign where it has none."""
    kernels = [v for v in step.values.values() if isinstance(v, Kernel)]
    if not kernels:
        return QIcon(icon("steps").pixmap(SIDE, SIDE))  # a tree draws open rows as if checked
    return weights_icon(kernels[0], SIDE)


def weights_icon(kernel: Kernel, side: int) -> QIcon:
    """Return the picture of a kernel's weights; large ones are shown by their nearest cells."""
    taps = kernel.taps
    limit = _full_colour(taps) or float(np.abs(taps).max()) or 1.0
    step = -(-max(taps.shape) // side)
    neutral = QGuiApplication.palette().color(QPalette.ColorRole.Base).redF()
    rgb = heat_rgb(taps[::step, ::step], limit, neutral)
    cell = max(1, side // max(rgb.shape[:2]))
    grid = np.repeat(np.repeat(rgb, cell, 0), cell, 1)
    square = np.zeros((max(grid.shape[:2]),) * 2 + (4,), np.uint8)
    top, left = ((square.shape[i] - grid.shape[i]) // 2 for i in (0, 1))
    inner = square[top : top + grid.shape[0], left : left + grid.shape[1]]
    inner[..., :3], inner[..., 3] = grid, 255
    wide = square.shape[0]
    picture = QImage(square.tobytes(), wide, wide, 4 * wide, QImage.Format.Format_RGBA8888)
    return QIcon(QPixmap.fromImage(picture))


def _full_colour(taps: npt.NDArray[np.float64]) -> float:
    """Return the 99th percentile of magnitudes; np.percentile takes ten times as long for few."""
    ordered = np.sort(np.abs(taps), axis=None).tolist()
    at = 0.99 * (len(ordered) - 1)
    low = int(at)
    high = min(low + 1, len(ordered) - 1)
    return float(ordered[low] + (at - low) * (ordered[high] - ordered[low]))
