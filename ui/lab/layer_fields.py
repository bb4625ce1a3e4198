"""The small controls of a layer: named switches, lists and numbers, one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.input.focused_wheel import FocusedWheel
from ui.look.fonts import LARGE, font
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.segmented import SegmentedSwitch
from ui.look.tokens import GAP, Tokens, tokens_of

BOX: Final = 40  # logical pixels


def painter_on_field(widget: QWidget, tokens: Tokens) -> QPainter:
    """Return a painter of a widget whose ground has been drawn as a field's."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour("field"))
    painter.drawRoundedRect(widget.rect(), 4, 4)
    return painter


class ShapeBox(QWidget):
    """The shape that goes in, an arrow, and the shape that comes out."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(self) -> None:
        super().__init__()
        self.texts = "", ""
        self.setAccessibleName("Shapes")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_shapes(self, before: str, after: str) -> None:
        """Show shapes as a person reads them, columns first."""
        self.texts = before, after
        self.setAccessibleName(phrase("{before} gives {after}", before=before, after=after))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, BOX)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = painter_on_field(self, tokens)
        room = self.rect().adjusted(12, 0, -12, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(LARGE, semibold=True))
        painter.setPen(tokens.colour("text"))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, self.texts[0])
        painter.setPen(tokens.colour("accent"))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, self.texts[1])
        painter.setPen(tokens.colour("muted"))
        metrics = painter.fontMetrics()
        left = room.left() + metrics.horizontalAdvance(self.texts[0])
        right = room.right() - metrics.horizontalAdvance(self.texts[1])
        between = room.adjusted(left - room.left(), 0, right - room.right(), 0)
        painter.drawText(between, middle | Qt.AlignmentFlag.AlignHCenter, "→")
        painter.end()


def hint() -> QLabel:
    """Return a muted line that breaks where it is too long."""
    label = QLabel()
    label.setProperty("hint", True)
    label.setWordWrap(True)
    return label


def named(title: str, widget: QWidget, tip: str) -> QWidget:
    """Return a control with its name over it."""
    widget.setToolTip(tip)
    widget.setAccessibleName(title)
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    label = QLabel(title)
    label.setBuddy(widget)
    column.addWidget(label)
    column.addWidget(widget)
    return whole


def switch(titles: Sequence[str]) -> SegmentedSwitch:
    """Return a switch as wide as the panel."""
    return SegmentedSwitch(titles, fills=True)


def choice(items: Sequence[tuple[str, str]]) -> QComboBox:
    """Return a list of (title, value)."""
    box = QComboBox()
    FocusedWheel(box)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    for title, value in items:
        box.addItem(said(title), value)
    return box
