"""PhotoArea: the middle of the window, the photo or what stands there while none is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.canvas.canvas import Canvas
from ui.files.recovery_offer import RecoveryOffer
from ui.photos.strip import FilmStrip
from ui.window.canvas_bar import CanvasBar
from ui.window.message_bar import MessageBar
from ui.window.start_page import StartPage
from ui.work.worker import Worker


class PhotoArea(QWidget):
    """The bar, below it the canvas or the start page with the film strip; messages over it."""

    def __init__(
        self,
        message: MessageBar,
        offer: RecoveryOffer,
        bar: CanvasBar,
        start: StartPage,
        canvas: Canvas,
        strip: FilmStrip,
    ) -> None:
        super().__init__()
        self._start, self._canvas, self._bar = start, canvas, bar
        self._pages = QStackedWidget()
        self._pages.addWidget(start)
        self._pages.addWidget(canvas)
        self._ground = QWidget()  # seen until the first photo is there, in place of both
        self._pages.addWidget(self._ground)
        self._awaits = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._pages, 1)
        column.addWidget(strip)
        self._floating = (message, offer)
        for panel in self._floating:
            panel.float_over(self._pages)

    def await_photo(self, reading: Worker) -> None:
        """Show no start page while a photo is read: it would be gone in a moment."""
        if reading.is_busy:
            self._awaits = True
            self._pages.setCurrentWidget(self._ground)
            reading.idle.connect(self._end_wait, Qt.ConnectionType.SingleShotConnection)

    def _end_wait(self) -> None:
        self._awaits = False
        if self._pages.currentWidget() is self._ground:  # there is no photo after all
            self.show_photo(is_open=False)

    def show_photo(self, is_open: bool) -> None:
        """Show the canvas, or the start page."""
        if self._awaits and not is_open:
            return
        self._bar.setVisible(is_open)
        page = self._canvas if is_open else self._start
        if self._pages.currentWidget() is page:
            return
        self._pages.setCurrentWidget(page)
        for panel in self._floating:
            panel.raise_()  # over the page that has just come
        if is_open:
            self._canvas.setFocus()
