"""RowLook: how a row of the list of shortcuts is painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui.command.key_columns import INDENT, PLACE_WIDTH, columns_of
from ui.command.marked_words import MIDDLE, paint_marked
from ui.look.fonts import HINT, font
from ui.look.language import said
from ui.look.tokens import SPACE, tokens_of

DOT: Final = 4  # logical pixels, as the others here
BAR: Final = 3
HEIGHT: Final = 28
NONE_WIDTH: Final = 40


@dataclass(frozen=True)
class RowLook:
    """The words of a row: painted, for labels would take their time as the theme changes.

    Parameters
    ----------
    title, query
        What the command is called, and what of it is written in bold.
    place
        In what it works.
    is_empty
        Whether it has no keys.
    """

    title: str
    query: str
    place: str
    is_empty: bool

    def paint(self, row: QWidget, is_picked: bool, is_changed: bool) -> None:
        """Paint the words; a bar where the row is looked at, a dot where its keys are changed."""
        painter, box, tokens = QPainter(row), row.rect(), tokens_of(row.palette())
        if is_picked:
            painter.fillRect(box, tokens.colour("selected"))
            painter.fillRect(0, 0, BAR, box.height(), tokens.colour("accent"))
        if is_changed:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("accent"))
            painter.drawEllipse(QPointF(INDENT - 6, HEIGHT / 2), DOT / 2, DOT / 2)
        at = columns_of(box.width())
        painter.setPen(tokens.colour("text"))
        room = QRectF(INDENT, 0, at.keys - INDENT - SPACE, HEIGHT)
        paint_marked(painter, room, self.title, self.query)
        painter.setFont(font(HINT))
        painter.setPen(tokens.colour("muted"))
        if self.is_empty:
            painter.drawText(QRectF(at.keys, 0, NONE_WIDTH, HEIGHT), MIDDLE, said("none"))
        painter.drawText(QRectF(at.place, 0, PLACE_WIDTH, HEIGHT), MIDDLE, said(self.place))
        painter.end()
