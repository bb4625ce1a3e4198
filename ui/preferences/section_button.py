"""SectionButton: a section of the preferences in the list beside them, with what is found."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.look.fonts import HINT, TEXT, font
from ui.look.icons import drawn
from ui.look.tokens import EDGE, SPACE, TOOL, tokens_of

ICON: Final = 16  # logical pixels
BAR: Final = 3
MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter
COUNT_ROOM: Final = 40


class SectionButton(QAbstractButton):
    """Icon and title; a number at the right end while something is looked for."""

    def __init__(self, title: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._count = icon, ""
        self.setText(title)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def count(self) -> str:
        """How much is found there; empty while nothing is looked for."""
        return self._count

    def set_count(self, count: int | None) -> None:
        """Say how much is found there; None while nothing is looked for."""
        self._count = "" if count is None else str(count)
        self.update()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(EDGE + ICON + SPACE + words + COUNT_ROOM + EDGE, TOOL)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, over = self.isChecked(), self.underMouse()
        if on or over:
            painter.fillRect(self.rect(), tokens.colour("selected" if on else "raised"))
        if on:
            painter.fillRect(0, 0, BAR, self.height(), tokens.colour("accent"))
        muted = tokens.muted
        is_empty = self._count == "0"
        picture = drawn(self._icon, muted, round(ICON * self.devicePixelRatioF()))
        box = QRectF(EDGE, (self.height() - ICON) / 2, ICON, ICON)
        painter.drawPixmap(box, picture, QRectF(picture.rect()))
        room = QRectF(self.rect()).adjusted(box.right() + SPACE, 0, -EDGE, 0)
        painter.setFont(font(TEXT, semibold=on))
        painter.setPen(tokens.colour("muted" if is_empty else "text"))
        painter.drawText(room, MIDDLE | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setFont(font(HINT))
        painter.setPen(tokens.colour("muted"))
        painter.drawText(room, MIDDLE | Qt.AlignmentFlag.AlignRight, self._count)
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 1, -2, -1), 3, 3)
        painter.end()
