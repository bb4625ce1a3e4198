"""PictureView: a picture that is only looked at, fitted into its room, with its name on it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.render.heat import HeatTable
from ui.canvas.split_line import paint_label
from ui.look.language import said
from ui.look.tokens import tokens_of

Pixels = npt.NDArray[np.uint8]
Plane = npt.NDArray[np.float32]


class PictureView(QWidget):
    """Colours as they are, or a plane of signed values in the colours that those have.

    Parameters
    ----------
    name
        Written over the picture's upper left corner.
    """

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._pixels: Pixels | None = None
        self._plane: Plane | None = None
        self.limit = 1.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_pixels(self, pixels: Pixels | None, words: str) -> None:
        """Show (rows, columns, 3) RGB, or nothing; the words follow the name."""
        self._pixels, self._plane = pixels, None
        self._say(words)

    def show_signed(self, plane: Plane | None, limit: float, words: str) -> None:
        """Show signed values, (rows, columns), full colours at the limit."""
        self._pixels, self._plane, self.limit = None, plane, limit
        self._say(words)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is shown."""
        return self._pixels is None and self._plane is None

    def room_of(self, rows: int, columns: int) -> QRectF:
        """Return where a picture of that shape is painted, logical pixels."""
        scale = min(self.width() / columns, self.height() / rows)
        wide, high = columns * scale, rows * scale
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)

    def _say(self, words: str) -> None:
        self.setAccessibleDescription(said(words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, 240)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.colour("canvas"))
        pixels = self._pixels
        if self._plane is not None:
            pixels = HeatTable.between(tokens.signed).colours(self._plane, self.limit)
        if pixels is not None:
            rows, columns = pixels.shape[:2]
            form = QImage.Format.Format_RGB888
            image = QImage(pixels.data, columns, rows, 3 * columns, form)
            room = self.room_of(rows, columns)
            smooth = QPainter.RenderHint.SmoothPixmapTransform
            painter.setRenderHint(smooth, self._plane is None)
            painter.drawImage(room, image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = f"{self.accessibleName()}  {self.accessibleDescription()}".strip()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        paint_label(painter, words, 1.0, self.width(), True)
