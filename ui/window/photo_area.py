"""PhotoArea: the middle of the window, the photo or what stands there while none is open."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.canvas.canvas import Canvas
from ui.files.recovery_offer import RecoveryOffer
from ui.window.message_bar import MessageBar
from ui.window.photo_tabs import PhotoTabs
from ui.window.start_page import StartPage


class PhotoArea(QWidget):
    """The tabs, below them the canvas or the start page, and messages floating over it."""

    def __init__(
        self,
        message: MessageBar,
        offer: RecoveryOffer,
        tabs: PhotoTabs,
        start: StartPage,
        canvas: Canvas,
    ) -> None:
        super().__init__()
        self._start, self._canvas = start, canvas
        self._pages = QStackedWidget()
        self._pages.addWidget(start)
        self._pages.addWidget(canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tabs)
        column.addWidget(self._pages, 1)
        message.float_over(self)
        offer.float_over(self)

    def show_photo(self, is_open: bool) -> None:
        """Show the canvas, or the start page."""
        self._pages.setCurrentWidget(self._canvas if is_open else self._start)
