"""GradientBar: a gradient's colours from left to right, whose stops are dragged."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from filters.params.kinds.gradient import Gradient
from ui.form.gesture import EditGesture
from ui.look.phrase import phrase

HEIGHT: Final = 16  # logical pixels
WIDTH: Final = 7.0  # of a stop
TOP: Final = 7.0  # where a mark begins
REACH: Final = 8.0  # from a stop's middle
MARK: Final = QColor(255, 255, 255)
EDGE: Final = QColor(0, 0, 0, 170)  # so that the mark is seen on white


class GradientBar(QWidget):
    """The colours, with a mark at each stop."""

    moved = Signal(object, str)  # the gradient, and the key of the drag

    def __init__(self, name: str) -> None:
        super().__init__()
        self.gradient = Gradient()
        self._held: tuple[int, EditGesture] | None = None
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip("Drag a stop to and fro")
        self.setAccessibleName(phrase("Stops of {name!l}", name=name))

    def sizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def place_of(self, index: int) -> float:
        """Return where a stop lies across the bar, logical pixels."""
        return WIDTH / 2 + self.gradient.stops[index][0] * self._length

    @property
    def _length(self) -> float:
        return max(1.0, self.width() - WIDTH)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._near(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and index is not None:
            self._held = index, EditGesture()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            index, gesture = self._held
            place = (event.position().x() - WIDTH / 2) / self._length
            self.moved.emit(self.gradient.moved(index, place), gesture.key)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def _near(self, at: float) -> int | None:
        """Return the stop at a place; of several at one place, which can be dragged to its side."""
        places = [self.place_of(n) for n in range(len(self.gradient.stops))]
        nearest = min(places, key=lambda place: abs(place - at))
        if abs(nearest - at) > REACH:
            return None
        last = len(places) - 1 - places[::-1].index(nearest)
        return places.index(nearest) if at < nearest else last

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = QLinearGradient(QPointF(WIDTH / 2, 0), QPointF(WIDTH / 2 + self._length, 0))
        for place, colour in self.gradient.stops:
            shown.setColorAt(place, QColor(colour.text))
        painter = QPainter(self)
        painter.fillRect(self.rect(), shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(len(self.gradient.stops)):
            mark = QRectF(
                self.place_of(index) - WIDTH / 2 + 1.5, TOP, WIDTH - 3, HEIGHT - TOP - 1.5
            )
            for line, width in ((EDGE, 3.0), (MARK, 1.5)):
                painter.setPen(QPen(line, width))
                painter.drawRect(mark)
        painter.end()
