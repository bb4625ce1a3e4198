"""HandleMarks: rings at the handles of a filter's values, and the lines between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

RADIUS: Final = 6.0  # logical pixels
MARK: Final = QColor(255, 255, 255)
EDGE: Final = QColor(0, 0, 0, 170)  # so that the mark is seen on white


class HandleMarks(QWidget):
    """A ring and a dot at each handle, white with a dark edge; mouse events pass through.

    Parameters
    ----------
    drawn
        Returns where handles are, by their names, and the lines between them.
    under_mouse
        Returns the name of the one that is drawn larger.
    """

    def __init__(
        self,
        canvas: QWidget,
        drawn: Callable[[], tuple[Mapping[str, QPointF], Sequence[Sequence[QPointF]]]],
        under_mouse: Callable[[], str],
    ) -> None:
        super().__init__(canvas)
        self._drawn, self._under_mouse = drawn, under_mouse
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places, lines = self._drawn()
        for colour, width in ((EDGE, 3.0), (MARK, 1.5)):
            painter.setPen(QPen(colour, width))
            for line in lines:
                painter.drawPolyline(line)
        for name, place in places.items():
            radius = RADIUS + (2.0 if name == self._under_mouse() else 0.0)
            for colour, width in ((EDGE, 4.0), (MARK, 2.0)):
                painter.setPen(QPen(colour, width, c=Qt.PenCapStyle.RoundCap))
                painter.drawEllipse(place, radius, radius)
                painter.drawPoint(place)
        painter.end()
