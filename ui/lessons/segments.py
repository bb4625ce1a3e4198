"""Segments: a row of short bars, one a lesson, filled as far as each is done."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.phrase import phrase
from ui.look.tokens import EDGE, GAP, tokens_of

HEIGHT: Final = 4  # logical pixels


class Segments(QWidget):
    """Shares 0..1 of each lesson."""

    spoken_role = QAccessible.Role.ProgressBar

    def __init__(self) -> None:
        super().__init__()
        self._shares: tuple[float, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Lessons done")

    def set_shares(self, shares: tuple[float, ...]) -> None:
        """Show how much of each is done."""
        if shares != self._shares:
            self._shares = shares
            done = sum(share == 1 for share in shares)
            self.setAccessibleDescription(phrase("{done} of {count}", done=done, count=len(shares)))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._shares:
            return
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room = self.width() - 2 * EDGE + GAP
        step = room / len(self._shares)
        for number, share in enumerate(self._shares):
            box = QRectF(EDGE + number * step, 0, step - GAP, HEIGHT)
            painter.setBrush(tokens.colour("raised"))
            painter.drawRoundedRect(box, 2, 2)
            if share:
                painter.setBrush(tokens.colour("accent"))
                done = QRectF(box.left(), 0, max(HEIGHT, box.width() * share), HEIGHT)
                painter.drawRoundedRect(done, 2, 2)
        painter.end()
