"""FormulaPanel: how one number comes about, in symbols and numbers, and the loops that do it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QFontDatabase, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editor.lab.field import OUTSIDE_WORDS, Field
from editor.lab.formula import fixed, numbers, stages, symbols
from editor.lab.slide import CodeLine, Slide, code
from ui.lab.layer_fields import hint, painter_on_field
from ui.lab.panel_column import lay_under_head
from ui.lab.state import SlideState
from ui.look.fonts import HINT
from ui.look.language import said
from ui.look.number_text import localized
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, GAP, GROUP, SPACE, tokens_of

WIDTH: Final = 328  # logical pixels
LINE: Final = 20
COPIES: Final = (("text", "Text"), ("latex", "LaTeX"), ("numpy", "NumPy"))
MOST_STAGES: Final = 6


class CodeLines(QWidget):
    """The loops, with the line that has just run marked."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[CodeLine, ...] = ()
        self.running = -1
        self._places: tuple[int, int] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_code(self, lines: tuple[CodeLine, ...], event: str) -> None:
        """Show lines, of which the one of an event runs."""
        running = next((i for i, line in enumerate(lines) if line.event == event), -1)
        if (lines, running) != (self.lines, self.running):
            self.lines, self.running = lines, running
            text = lines[running].text.strip() if running >= 0 else ""
            self.setAccessibleDescription(text)
            self.setFixedHeight(LINE * len(lines) + 2 * SPACE)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, LINE * max(1, len(self.lines)) + 2 * SPACE)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = painter_on_field(self, tokens)
        painter.setFont(_code_font())
        for index, line in enumerate(self.lines):
            box = QRectF(0, SPACE + index * LINE, self.width(), LINE)
            on = index == self.running
            if on:
                painter.fillRect(box, tokens.colour("hair"))
                painter.fillRect(QRectF(0, box.top(), 3, LINE), tokens.colour("accent"))
            painter.setPen(tokens.colour("text" if on else "muted"))
            room = box.adjusted(EDGE, 0, -4, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line.text)
        painter.end()


class FormulaPanel(QWidget):
    """The right column."""

    copy_wanted = Signal(str)  # text, latex or numpy

    def __init__(self, state: SlideState) -> None:
        super().__init__()
        self._state = state
        self.setFixedWidth(WIDTH)
        self.symbols, self.numbers, self.note = QLabel(), QLabel(), hint()
        for label in (self.symbols, self.numbers):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.result = QLabel()
        self.result.setProperty("result", True)
        self.rows = [(QLabel(), QLabel()) for _ in range(MOST_STAGES)]
        self.loops = CodeLines()
        self.loops.setAccessibleName("The loops, and the line that runs")
        self.copies: dict[str, QPushButton] = {}
        for name, title in COPIES:
            button = self.copies[name] = QPushButton(title)
            button.setToolTip(phrase("Copy this number's formula as {title}", title=title))
            button.clicked.connect(lambda _=False, name=name: self.copy_wanted.emit(name))
        self._last: tuple[int, int] | None = None
        self._lay_out()
        state.changed.connect(self._begin)
        state.moved.connect(self._follow)

    def _begin(self) -> None:
        """Show another slide: nothing of it has run yet but the place that is shown."""
        self._last = None
        self._follow()

    def _follow(self) -> None:
        slide, field = self._state.slide, self._state.field()
        for button in self.copies.values():
            button.setEnabled(field is not None)
        if slide is None:
            return
        self.symbols.setText(symbols(slide.layer, slide.sizes.padding))
        self.loops.show_code(code(slide), self._event(field))
        self.note.setText(_note(slide, field))
        self.numbers.setText("" if field is None else numbers(field))
        found = [] if field is None else stages(field)
        for index, (name, value) in enumerate(self.rows):
            shown = index < len(found)
            name.setVisible(shown)
            value.setVisible(shown)
            name.setText(localized(said(found[index][0])) if shown else "")
            value.setText(localized(fixed(found[index][1], 5)) if shown else "")
        self.result.setText("" if field is None else localized(fixed(field.result, 5)))

    def _event(self, field: Field | None) -> str:
        """Say what has run last: a new row, the next column, or, at rest, the finished sum."""
        at = None if field is None else (field.row, field.column)
        before, self._last = self._last, at
        if at is None:
            return ""
        if self._state.tap is not None:
            return "tap"
        if before is None or before == at:
            return "result"
        return "row" if before[0] != at[0] else "column"

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, 0, EDGE, EDGE)
        column.setSpacing(SPACE)
        column.addWidget(self.symbols)
        column.addWidget(self.numbers)
        column.addWidget(self.note)
        grid = QGridLayout()
        grid.setVerticalSpacing(GAP)
        for index, (name, value) in enumerate(self.rows):
            name.setProperty("muted", True)
            value.setProperty("numbers", True)
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(name, index, 0)
            grid.addWidget(value, index, 1)
        grid.addWidget(QLabel("Result"), MOST_STAGES, 0)
        grid.addWidget(self.result, MOST_STAGES, 1, alignment=Qt.AlignmentFlag.AlignRight)
        column.addLayout(grid)
        copies = QHBoxLayout()
        copies.setSpacing(SPACE)
        copies.addWidget(QLabel("Copy as"))
        for button in self.copies.values():
            copies.addWidget(button)
        copies.addStretch()
        column.addLayout(copies)
        column.addSpacing(GROUP - SPACE)
        title = QLabel("The loops")
        title.setProperty("panel-title", True)
        column.addWidget(title)
        column.addWidget(self.loops)
        column.addStretch()
        lay_under_head(self, "Formula", inside)


def _note(slide: Slide, field: Field | None) -> str:
    """Say what is easily overlooked: a turned kernel, and taps in the padding."""
    parts = []
    if slide.layer.flip:
        parts.append(said("The kernel is turned by 180°: a true convolution."))
    if field is not None and (count := int(field.padded.sum())):
        parts.append(
            phrase(
                "{count} taps lie in the padding: {outside}.",
                one="{count} tap lies in the padding: {outside}.",
                count=count,
                outside=said(OUTSIDE_WORDS[field.outside]),
            )
        )
    return " ".join(parts) or said("w: weights, x: the crop, y: the map; rows and columns from 0.")


def _code_font() -> QFont:
    found = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    found.setPixelSize(HINT)
    return found
