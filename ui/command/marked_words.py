"""Words in one line, what was looked for in bold."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from ui.look.fonts import TEXT, font
from ui.look.word_spans import spans

MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def paint_marked(painter: QPainter, room: QRectF, words: str, query: str) -> None:
    """Write words, cut where they are too long, those of a query in bold."""
    painter.setFont(font(TEXT))
    width, left, at = int(room.width()), room.left(), 0
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
    for start, end in (*spans(shown, query), (len(shown), len(shown))):
        for text, bold in ((shown[at:start], False), (shown[start:end], True)):
            painter.setFont(font(TEXT, semibold=bold))
            painter.drawText(QRectF(left, room.top(), width, room.height()), MIDDLE, text)
            left += painter.fontMetrics().horizontalAdvance(text)
        at = end
