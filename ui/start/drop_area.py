"""DropArea: where photos and folders are dropped, with buttons for those who don't drag."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.input.dropped import accept_copy
from ui.look.icons import drawn
from ui.look.phrase import phrase
from ui.look.tokens import GROUP, SPACE, tokens_of

ICON: Final = 40  # logical pixels
STROKE: Final = "0.8"  # 2 logical pixels
DASH: Final = (5.0, 4.0)  # in widths of the pen


class DropArea(QWidget):
    """A dashed frame; solid and in the accent while something is dragged over it.

    `accepts` and `take` are asked what to do with what is dragged; nothing is taken at first.
    """

    open_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accepts: Callable[[QMimeData], bool] = lambda _: False
        self.take: Callable[[QMimeData], bool] = lambda _: False
        self._is_over = False
        self.setAcceptDrops(True)
        self.setMinimumSize(360, 240)
        title, hint = (
            QLabel("Drop photos or a folder here"),
            QLabel("PNG, JPEG, TIFF and WebP, 8 and 16 bit. The original is never changed."),
        )
        title.setProperty("title", True)
        hint.setStyleSheet("font-size: 12px")
        hint.setProperty("hint", True)
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.open_button, self.paste_button = QPushButton("Open photo"), QPushButton("Paste")
        self.open_button.setProperty("primary", True)
        self.open_button.clicked.connect(self.open_wanted)
        self.paste_button.clicked.connect(self.paste_wanted)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addStretch()
        for button in (self.open_button, self.paste_button):
            button.setProperty("large", True)
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addStretch(2)
        column.addSpacing(ICON + GROUP)
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(hint)
        column.addSpacing(GROUP)
        column.addLayout(row)
        column.addStretch(2)
        self._title = title

    def name_keys(self, open_keys: str, paste_keys: str) -> None:
        """Say which keys do what the buttons do."""
        self.open_button.setText(phrase("Open photo   {open_keys}", open_keys=open_keys).rstrip())
        self.paste_button.setText(phrase("Paste   {paste_keys}", paste_keys=paste_keys).rstrip())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.accepts(event.mimeData()):
            self._show_over(True)
            accept_copy(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(False)
        if self.take(event.mimeData()):
            accept_copy(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(tokens.colour("accent" if self._is_over else "edge"), 1.5)
        if not self._is_over:
            pen.setDashPattern(DASH)
        painter.setPen(pen)
        painter.setBrush(tokens.colour("field"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        side = round(ICON * self.devicePixelRatioF())
        picture = drawn("photo", tokens.muted, side, STROKE)
        top = self._title.geometry().top() - GROUP - ICON
        at = QRectF((self.width() - ICON) / 2, top, ICON, ICON)
        painter.drawPixmap(at, picture, QRectF(picture.rect()))

    def _show_over(self, is_over: bool) -> None:
        if is_over != self._is_over:
            self._is_over = is_over
            self.update()
