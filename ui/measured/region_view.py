"""RegionView: the whole photo, on which a part is drawn with the mouse."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen

from filters.pixels.region import Region
from ui.measured.picture_view import PictureView

DARK, WHITE = QColor(0, 0, 0, 170), QColor("#ffffff")  # a mark on a photo has no hue
LEAST: Final = 4.0  # logical pixels: a shorter drag is a click, which takes the part away


class RegionView(PictureView):
    """A picture with at most one rectangle on it.

    Parameters
    ----------
    takes_part
        Whether the mouse draws it; else it is only shown.
    """

    drawn = Signal(object)  # Region, in the photo's own pixels, or None for the whole

    def __init__(self, name: str, takes_part: bool = True) -> None:
        super().__init__(name)
        self._takes_part = takes_part
        self._photo: Region | None = None
        self._region: Region | None = None
        self._begun: QPointF | None = None
        self._under_way: QRectF | None = None
        if takes_part:
            self.setCursor(Qt.CursorShape.CrossCursor)
            self.setToolTip("Draw a rectangle around the part to measure; a click takes it away")

    def show_region(self, photo: Region, region: Region | None) -> None:
        """Show a part of a photo of that size, or none."""
        self._photo, self._region = photo, region
        self.update()

    def room(self) -> QRectF:
        """Return where the photo lies, logical pixels."""
        assert self._photo is not None
        return self.room_of(self._photo.rows, self._photo.columns)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() == Qt.MouseButton.LeftButton and self._takes_part
        if self._photo is not None and not self.is_empty and is_left:
            self._begun = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._begun is not None:
            drawn = QRectF(self._begun, event.position()).normalized()
            self._under_way = drawn.intersected(self.room())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._begun is None:
            return
        drawn = QRectF(self._begun, event.position()).normalized().intersected(self.room())
        self._begun = self._under_way = None
        part = self._part(drawn) if min(drawn.width(), drawn.height()) >= LEAST else None
        self.drawn.emit(None if part is None or part.is_empty else part)
        self.update()

    def _part(self, drawn: QRectF) -> Region:
        assert self._photo is not None
        room = self.room()
        scale = self._photo.columns / room.width()
        left, top = round((drawn.x() - room.x()) * scale), round((drawn.y() - room.y()) * scale)
        right = round((drawn.right() - room.x()) * scale)
        bottom = round((drawn.bottom() - room.y()) * scale)
        return Region(top, left, bottom - top, right - left).clip(self._photo)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        shown = self._under_way
        if shown is None and self._region is not None and self._photo is not None:
            room, part = self.room(), self._region
            scale = room.width() / self._photo.columns
            shown = QRectF(part.left, part.top, part.columns, part.rows)
            shown = QRectF(shown.topLeft() * scale, shown.size() * scale)
            shown.translate(room.topLeft())
        if shown is not None and not self.is_empty:
            painter = QPainter(self)
            for colour, width in ((DARK, 3.5), (WHITE, 1.5)):
                painter.setPen(QPen(colour, width))
                painter.drawRect(shown)
            painter.end()
