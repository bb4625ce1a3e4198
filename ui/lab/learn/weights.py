"""WeightsCard: weights in cells under a title, with a figure beside it."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.lab.cells import paint_cells, signed_colours
from ui.look.fonts import HINT, TEXT, font
from ui.look.language import said
from ui.look.number_text import number_text
from ui.look.tokens import EDGE, tokens_of

HEAD: Final = 24  # logical pixels
SIDE: Final = 132  # of the grid
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class WeightsCard(QWidget):
    """Weights as they are: nothing is chosen or changed here."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title, self._figure = title, ""
        self.weights: npt.NDArray[np.float64] | None = None
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_weights(self, weights: npt.NDArray[np.float64] | None, figure: str) -> None:
        """Show other weights, or none and why."""
        self.weights, self._figure = weights, figure
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, HEAD + SIDE + 8)

    def spoken_value(self) -> str:
        """Return the weights, row by row, and the figure."""
        rows = [] if self.weights is None else self.weights.tolist()
        text = "; ".join(" ".join(number_text(value, 2) for value in row) for row in rows)
        return f"{text} {self._figure}".strip()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        room = QRectF(EDGE, 0, self.width() - 2 * EDGE, HEAD)
        painter.setFont(font(TEXT, semibold=True))
        painter.setPen(tokens.colour("text"))
        painter.drawText(room, LEFT, said(self._title))
        painter.setFont(font(HINT))
        painter.setPen(tokens.colour("muted"))
        painter.drawText(room, RIGHT, said(self._figure))
        if self.weights is not None:
            side = SIDE / max(self.weights.shape)
            rows, columns = self.weights.shape
            frame = QRectF(EDGE, HEAD, columns * side * 1.35, rows * side)
            limit = float(np.abs(self.weights).max())
            colours = signed_colours(self.weights, tokens, limit)
            paint_cells(painter, frame, self.weights, colours)
        painter.end()
