"""PaneView: a picture of a side, a result or a difference, with the cursor that all sides share."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from editor.render.view import View
from ui.canvas.frames import BUSY_AFTER
from ui.canvas.layer import CanvasLayer
from ui.canvas.painting import PROGRESS, paint_layer, paint_progress
from ui.canvas.view_zoom import ViewZoom
from ui.input.pinch import is_pinch
from ui.look.fonts import HINT, font
from ui.look.tokens import SPACE, tokens_of

Pixel = tuple[int, int]  # row and column of the photo
WHITE, DARK = QColor(255, 255, 255), QColor(20, 20, 20, 200)  # marks on data are never blue
GROUND: Final = QColor(20, 20, 20, 190)
FREE, LONG = 8, 24  # logical pixels from the cursor's middle: where its lines begin and end
PLATE: Final = 20


class PaneView(QWidget):
    """Wheel and pinch zoom, dragging pans and pointing points: in all views together."""

    spoken_role = QAccessible.Role.Graphic

    zoomed = Signal(object)  # View
    panned = Signal(int, int)  # device pixels
    resized = Signal()
    pointed = Signal(object)  # the photo's Pixel under the pointer; None outside
    clicked = Signal(object)  # the photo's Pixel that was pressed, and not dragged

    def __init__(self, layer: CanvasLayer) -> None:
        super().__init__()
        self.layer = layer
        self.view: View | None = None
        self.cursor_at: Pixel | None = None
        self.words = ""  # what is at the cursor
        self.note = ""  # of the whole picture
        self.is_late = False  # what is to come has been waited for long enough to say so
        self.wait = QTimer(self, singleShot=True, interval=BUSY_AFTER)
        self.wait.timeout.connect(self._be_late)
        self._zoom = ViewZoom()
        self._last: QPointF | None = None
        self._is_click = False  # nothing was dragged since the press
        self.setMinimumSize(160, 120)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def device_size(self) -> tuple[int, int]:
        """Return (height, width) in device pixels."""
        ratio = self.devicePixelRatioF()
        return round(self.height() * ratio), round(self.width() * ratio)

    def follow_work(self) -> None:
        """Draw how far the work is, once it takes a while; the last picture stays until then."""
        if self.layer.pending is None:
            self.wait.stop()
            if self.is_late:
                self.is_late = False
                self.update()
        elif self.is_late:
            self.update(0, 0, self.width(), PROGRESS)
        elif not self.wait.isActive():
            self.wait.start()

    def _be_late(self) -> None:
        self.is_late = True
        self.update()

    def point(self, pixel: Pixel | None, words: str) -> None:
        """Show the cursor at a pixel of the photo, and what is there."""
        if (pixel, words) != (self.cursor_at, self.words):
            self.cursor_at, self.words = pixel, words
            self.update()

    # drawing

    def set_note(self, note: str) -> None:
        """Write something of the whole picture in its middle, or nothing."""
        if note != self.note:
            self.note = note
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        height, width = self.device_size()
        everything = QRect(0, 0, width, height)
        painter.fillRect(everything, tokens_of(self.palette()).colour("canvas"))
        if self.view is not None:
            self.paint_picture(painter, self.view, everything)
        if self.is_late:
            paint_progress(painter, self.layer.share, width, tokens_of(self.palette()))
        painter.resetTransform()
        if self.note:
            self._paint_words(painter, self.note, is_central=True)
        if self.cursor_at is not None and self.view is not None:
            self._paint_cursor(painter, self.view, self.cursor_at)
        painter.end()

    def paint_picture(self, painter: QPainter, view: View, everything: QRect) -> None:
        """Draw what is compared, in device pixels."""
        paint_layer(painter, self.layer, view, everything)

    def _paint_cursor(self, painter: QPainter, view: View, pixel: Pixel) -> None:
        ratio = self.devicePixelRatioF()
        x, y = (v / ratio for v in view.on_canvas(pixel[0] + 0.5, pixel[1] + 0.5))
        for colour, width in ((DARK, 3.0), (WHITE, 1.0)):
            painter.setPen(QPen(colour, width))
            for sign in (-1, 1):
                near, far = sign * FREE, sign * LONG
                painter.drawLine(QPointF(x + near, y), QPointF(x + far, y))
                painter.drawLine(QPointF(x, y + near), QPointF(x, y + far))
        if self.words:
            self._paint_words(painter, self.words)

    def _paint_words(self, painter: QPainter, words: str, is_central: bool = False) -> None:
        """Write on a plate, below on the left or in the middle."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(HINT))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(words) + 2 * SPACE
        plate = QRectF(SPACE, self.height() - SPACE - PLATE, wide, PLATE)
        if is_central:
            plate.moveCenter(QRectF(self.rect()).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(GROUND)
        painter.drawRoundedRect(plate, 3, 3)
        painter.setPen(WHITE)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)

    # input

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.resized.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        self._change_view(partial(self._zoom.turned, event))

    def event(self, event: QEvent) -> bool:
        if is_pinch(event):
            event.accept()
            self._change_view(partial(self._zoom.pinched, event))
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._last, self._is_click = event.position(), True
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._last is not None:
            moved = (event.position() - self._last) * self.devicePixelRatioF()
            self._last, self._is_click = event.position(), False
            self.panned.emit(round(moved.x()), round(moved.y()))
        elif self.view is not None:
            at = event.position() * self.devicePixelRatioF()
            self.pointed.emit(self.view.pixel_at(at.x(), at.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_click and self.view is not None:
            at = event.position() * self.devicePixelRatioF()
            self.clicked.emit(self.view.pixel_at(at.x(), at.y()))
        self._last, self._is_click = None, False
        self.unsetCursor()

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(None)
        super().leaveEvent(event)

    def _change_view(self, change: Callable[[View, float], View]) -> None:
        if self.view is not None:
            view = change(self.view, self.devicePixelRatioF())
            if view != self.view:
                self.zoomed.emit(view)
