"""SectionButton: a row that is chosen of several, as a section, with a figure at its end."""

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
    """Icon, or its room, and title; a figure at the right end, such as how much is found."""

    def __init__(self, title: str, icon: str = "", parent: QWidget | None = None) -> None:
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
        self.set_figure("" if count is None else str(count))

    def set_figure(self, text: str) -> None:
        """Show a figure at the right end."""
        self._count = text
        self.update()

    def set_icon(self, name: str) -> None:
        """Show another icon; empty for none."""
        self._icon = name
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
            painter.fillRect(self.rect(), tokens.colour("selected" if on else "hover"))
        if over and not on:
            tokens = tokens.on_hover
        if on:
            painter.fillRect(0, 0, BAR, self.height(), tokens.colour("accent"))
        muted = tokens.muted
        is_empty = self._count == "0"
        box = QRectF(EDGE, (self.height() - ICON) / 2, ICON, ICON)
        if self._icon:
            picture = drawn(self._icon, muted, round(ICON * self.devicePixelRatioF()))
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
