"""Chip: a small outlined switch, as for tags and masks."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.look.fonts import HINT, font
from ui.look.icons import drawn
from ui.look.tokens import CHIP, tokens_of

PADDING = 9  # logical pixels
ICON = 12
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Chip(QAbstractButton):
    """Text with an icon where it has one; outlined, and raised while it is on."""

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setText(text)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        text = QFontMetricsF(font(HINT)).horizontalAdvance(self.text())
        room = (ICON + (4 if self.text() else 0)) if self._icon else 0
        return QSize(int(text + room + 2 * PADDING + 1), CHIP)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, focus = self.isChecked(), self.hasFocus()
        outline = tokens.colour("accent" if on or focus else "edge")
        painter.setPen(QPen(outline, 2 if focus else 1))
        painter.setBrush(
            tokens.colour("raised") if on or self.underMouse() else Qt.BrushStyle.NoBrush
        )
        inset = 1.0 if focus else 0.5
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        words = tokens.text if on else tokens.muted
        room = QRectF(self.rect()).adjusted(PADDING, 0, -PADDING, 0)
        if self._icon:
            picture = drawn(self._icon, words, round(ICON * self.devicePixelRatioF()))
            at = QRectF(room.left(), (self.height() - ICON) / 2, ICON, ICON)
            painter.drawPixmap(at, picture, QRectF(picture.rect()))
            room.setLeft(at.right() + 4)
        painter.setFont(font(HINT))
        painter.setPen(words)
        painter.drawText(
            room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text()
        )
