"""ProbeOverlay: outlines on the photo of what is under the kernel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from filters.pixels.region import Region
from ui.canvas.canvas import Canvas


class ProbeOverlay(QWidget):
    """Lies over the canvas and lets every mouse event through."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._regions: tuple[Region, Region] | None = None  # the window, the pixel
        self._marked: Region | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        canvas.installEventFilter(self)
        self.hide()

    def outline(self, window: Region, pixel: Region) -> None:
        """Outline the pixels under the kernel and the one that it makes."""
        self._regions = (window, pixel)
        self.resize(self._canvas.size())
        self.show()
        self.update()

    def mark(self, pixel: Region | None) -> None:
        """Outline one pixel more."""
        if pixel != self._marked:
            self._marked = pixel
            self.update()

    def clear(self) -> None:
        """Outline nothing."""
        self._regions = self._marked = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self.resize(event.size())
        return super().eventFilter(watched, event)

    def place(self, region: Region) -> QRectF:
        """Where photo pixels lie on the canvas, logical pixels."""
        view = self._canvas.view
        assert view is not None
        ratio = self.devicePixelRatioF()
        x, y = view.on_canvas(region.top, region.left)
        width, height = region.columns * view.zoom, region.rows * view.zoom
        return QRectF(x / ratio, y / ratio, width / ratio, height / ratio)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._regions is None or self._canvas.view is None:
            return
        painter = QPainter(self)
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        window, pixel = self._regions
        outlines = [(window, accent, 1.0), (pixel, QColor(255, 255, 255), 1.0)]
        if self._marked is not None:
            outlines.append((self._marked, accent, 2.0))
        for region, colour, width in outlines:
            box = self.place(region)
            for pen in (QPen(QColor(0, 0, 0, 170), width + 2), QPen(colour, width)):
                painter.setPen(pen)
                painter.drawRect(box)
        painter.end()
