"""ComponentsPage: every widget of the window's look with all its states, on one sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.look.language import word_widgets
from ui.look.tokens import EDGE, GROUP, SPACE
from ui.window import component_samples as samples

WIDTHS: Final = (416, 388, 464)  # logical pixels of the columns
HEIGHT: Final = 760
STATE_WIDTH: Final = 72
Make = Callable[[], QWidget]
COLUMNS: Final[tuple[tuple[tuple[str, tuple[tuple[str, Make], ...]], ...], ...]] = (
    (
        ("Slider row", samples.SLIDERS),
        ("Step row", samples.STEPS),
    ),
    (
        ("Preset card", samples.CARDS),
        ("Button, field, choice", samples.BUTTONS),
        ("Section header", samples.SECTIONS),
        ("Empty panel", samples.EMPTY),
        ("Icons, 16 px grid, one stroke", samples.ICONS),
    ),
    (
        ("Message bar", samples.MESSAGES),
        ("Palette row", samples.PALETTE),
        ("Chart", samples.CHARTS),
        ("Greys, accent and signed colours", samples.COLOURS),
    ),
)


class ComponentsPage(QWidget):
    """Columns of groups, which are added by themselves; each state of a widget under its name."""

    spoken_role = QAccessible.Role.Grouping
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("components-page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Components")
        self.sheet = QWidget()
        self.sheet.setObjectName("components-sheet")
        self.sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self.sheet)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(self.sheet)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def add_columns(self) -> None:
        """Add the columns that are missing, each in a turn of the loop: all take a tenth second."""
        if self._add_column():
            QTimer.singleShot(0, self, self.add_columns)

    def complete(self) -> None:
        """Add all columns at once."""
        while self._add_column():
            pass

    def _add_column(self) -> bool:
        """Add a column; return whether one was missing."""
        there = self._row.count() - 1
        if there == len(COLUMNS):
            return False
        column = _column(WIDTHS[there], COLUMNS[there])
        word_widgets(column)
        self._row.insertWidget(there, column)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _column(width: int, groups: Iterable[tuple[str, tuple[tuple[str, Make], ...]]]) -> QWidget:
    column = QWidget()
    column.setFixedWidth(width)
    rows = QVBoxLayout(column)
    rows.setContentsMargins(GROUP, SPACE, GROUP, GROUP)
    rows.setSpacing(SPACE)
    for title, states in groups:
        heading = QLabel(title)
        heading.setProperty("panel-title", True)
        rows.addWidget(heading)
        for name, make in states:
            rows.addLayout(_state(name, make()))
        rows.addSpacing(EDGE - SPACE)
    rows.addStretch()
    return column


def _state(name: str, sample: QWidget) -> QLayout:
    """Lay a sample beside the name of its state; over the whole width where it has none."""
    row = QHBoxLayout()
    row.setSpacing(0)
    if name:
        label = QLabel(name)
        label.setProperty("hint", True)
        label.setFixedWidth(STATE_WIDTH)
        row.addWidget(label)
    row.addWidget(sample, 1)
    return row
