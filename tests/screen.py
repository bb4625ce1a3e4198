"""What is on the screen, for tests and benchmarks."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

from filters.pixels.region import Region
from ui.canvas.canvas import Canvas


def grab_visible(canvas: Canvas) -> tuple[npt.NDArray[np.uint8], Region]:
    """Return the canvas at 100 %, (rows, columns, 3) RGB, and which pixels it shows."""
    view = canvas.view
    assert view is not None
    assert view.zoom == 1.0
    visible = view.visible
    x, y = view.on_canvas(visible.top, visible.left)
    picture = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(picture.constBits(), np.uint8)
    lines = lines.reshape(picture.height(), picture.bytesPerLine())
    pixels = lines[:, : picture.width() * 3].reshape(picture.height(), -1, 3)
    part = Region(round(y), round(x), visible.rows, visible.columns)
    return pixels[part.slices].copy(), visible
