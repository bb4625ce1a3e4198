"""FoundShapes: lines, points, rectangles and words that a filter's button found, on the photo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from editor.document.session import Session
from editor.render.placing import Placing
from editor.render.view import View
from filters.findings import Shape
from ui.look.fonts import font

WHITE: Final = QColor(255, 255, 255)
EDGE: Final = QColor(0, 0, 0, 170)  # so that white is seen on white
RADIUS: Final = 4.0  # logical pixels
LETTERS: Final = 12
BESIDE: Final = 8.0


class FoundShapes(QWidget):
    """Draws shapes in white with a dark edge, and lets every mouse event through.

    Parameters
    ----------
    view
        Returns which part of the photo the canvas shows; None while nothing is open.
    shapes
        Returns what is to be drawn, in places on the edited Step's input.
    """

    def __init__(
        self,
        session: Session,
        canvas: QWidget,
        view: Callable[[], View | None],
        shapes: Callable[[], Sequence[Shape]],
    ) -> None:
        super().__init__(canvas)
        self._session, self._canvas, self._view, self._shapes = session, canvas, view, shapes
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        canvas.installEventFilter(self)

    def refresh(self) -> None:
        """Follow what there is to draw, and what of the photo is seen."""
        self.setVisible(bool(self._shapes()))
        self.resize(self._canvas.size())
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.resize(self._canvas.size())
        return super().eventFilter(watched, event)

    def places(self) -> list[tuple[Shape, tuple[QPointF, ...]]]:
        """Return where shapes lie on the canvas, logical pixels."""
        view, document = self._view(), self._session.document
        if view is None or document is None:
            return []
        shown, registry = self._session.shown, self._session.registry
        placing = Placing.of(document.source, shown, registry, document.selected)
        ratio = self._canvas.devicePixelRatioF()
        found = []
        for shape in self._shapes():
            points = []
            for place in shape.places:
                column, row = placing.of_point(place)
                x, y = view.on_canvas(row, column)
                points.append(QPointF(x / ratio, y / ratio))
            found.append((shape, tuple(points)))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(LETTERS))
        for shape, places in self.places():
            for colour, width in ((EDGE, 4.0), (WHITE, 2.0)):
                painter.setPen(QPen(colour, width))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                _outline(painter, shape, places)
            if shape.text:
                _words(painter, shape, places[0])
        painter.end()


def _outline(painter: QPainter, shape: Shape, places: tuple[QPointF, ...]) -> None:
    if shape.kind == "line":
        painter.drawLine(*places)
    elif shape.kind == "rectangle":
        painter.drawRect(QRectF(*places).normalized())
    elif shape.kind == "point":
        painter.drawEllipse(places[0], RADIUS, RADIUS)


def _words(painter: QPainter, shape: Shape, place: QPointF) -> None:
    beside = QPointF(0, 0) if shape.kind == "text" else QPointF(BESIDE, -BESIDE)
    path = QPainterPath()
    path.addText(place + beside, painter.font(), shape.text)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(EDGE, 3.0))
    painter.drawPath(path)
    painter.fillPath(path, WHITE)
