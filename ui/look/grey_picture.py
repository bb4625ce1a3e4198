"""GreyPicture: an array of 0..1 as a square picture."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

SMALLEST: Final = 80  # logical pixels


class GreyPicture(QWidget):
    """Shows (rows, columns) of 0 black to 1 white, as large as there is room for, square."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._image = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_array(self, values: npt.NDArray[np.floating]) -> None:
        """Show that from now on; what lies outside 0..1 is cut."""
        grey = np.ascontiguousarray(np.rint(255 * np.clip(values, 0, 1)), np.uint8)
        rows, columns = grey.shape
        form = QImage.Format.Format_Grayscale8
        self._image = QImage(grey.tobytes(), columns, rows, columns, form).copy()
        self.update()

    def heightForWidth(self, width: int) -> int:
        return width

    def sizeHint(self) -> QSize:
        return QSize(97, 97)

    def minimumSizeHint(self) -> QSize:
        return QSize(SMALLEST, SMALLEST)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        area = QRectF((self.width() - side) / 2, 0, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, self._image)
        painter.end()
