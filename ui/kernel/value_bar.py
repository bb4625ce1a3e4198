"""ValueBar: the chosen cell's place, its weight with all digits, and a line for formulas."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStyle, QStyleOptionFrame, QWidget

from filters.kernel import Kernel
from ui.kernel.grid.edits import GridEdits
from ui.kernel.grid.rulers import coordinates, number
from ui.kernel.grid.state import GridState
from ui.look.number_text import localized, with_points
from ui.look.phrase import phrase
from ui.look.tokens import FIELD, SPACE

PLACE_WIDTH: Final = 84  # logical pixels
WEIGHT_WIDTH: Final = 96
INSET: Final = 2  # Qt's own, on both sides of a line's text
VALUES_OF_FUNCTION: Final = re.compile(r"[a-z]\w*\([^()\[{\n\t]*\)")  # as max(x; 1) may have them


def all_digits(weight: float) -> str:
    """Write a weight so that it reads back as the same number; nan where the tap is left out."""
    return localized(repr(weight).removesuffix(".0")).replace("-", "−")


def is_matrix(text: str) -> bool:
    """Whether a text is rows of numbers or code that holds them, rather than a formula.

    >>> is_matrix("1 2 1; 2 4 2"), is_matrix("1, 2"), is_matrix("= x - 2 * y"), is_matrix("1/9")
    (True, True, False, False)
    """
    text = VALUES_OF_FUNCTION.sub("0", with_points(text.strip()))
    return not text.startswith("=") and bool(
        re.search(r"[\n\t;\[{]|^[-−+.\d]+\s*,\s*[-−+.\d]|\d\s+[-−+]?[.\d]", text)
    )


class LiveLine(QLineEdit):
    """A line whose text counts at once; Return begins another entry, Escape takes all back."""

    def __init__(self, state: GridState, name: str) -> None:
        super().__init__()
        self._state = state
        self._before: Kernel | None = None  # what Escape brings back
        state.replaced.connect(self._forget)
        self.setAccessibleName(name)
        self.setFixedHeight(FIELD)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._begin()
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self._before = self._state.kernel if self._before is None else self._before
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._end()
                self._begin()
                self.selectAll()
            case Qt.Key.Key_Escape if before != self._state.kernel or self.isModified():
                self._take_back(before)
                self._end()
                self.selectAll()
            case _:
                super().keyPressEvent(event)

    def _forget(self) -> None:
        """Bring nothing back: the kernel is another one, as of another photo."""
        self._before = None
        self.setModified(False)

    def _begin(self) -> None:
        self._before = self._state.kernel
        self._state.begin_entry()

    def _end(self) -> None:
        self.setModified(False)
        self._state.fail("")
        self._state.begin_entry()

    def _take_back(self, kernel: Kernel) -> None:
        self._state.take(kernel, "Edit cell")


class PlaceLine(LiveLine):
    """x and y of the chosen cell from the origin; two typed numbers choose another."""

    def show_place(self) -> None:
        """Show the chosen cell's."""
        if not self.isModified():
            x, y = coordinates(self._state.current, self._state.kernel.origin)
            self.setText(f"x {number(x)}   y {number(y)}")
            self.setCursorPosition(0)

    def _end(self) -> None:
        found = re.findall(r"[-−+]?\d+", self.text())
        if self.isModified() and len(found) == 2:
            across, down = (int(part.replace("−", "-")) for part in found)
            kernel = self._state.kernel
            cell = kernel.origin[0] + down, kernel.origin[1] + across
            moved = self._state.selection.moved(*cell, kernel.shape, extend=False)
            self.setModified(False)
            self._state.select(moved)
        self.setModified(False)
        self.show_place()


class WeightLine(LiveLine):
    """The chosen weight; arithmetic counts while it is typed, for all that are selected."""

    def __init__(self, state: GridState, edits: GridEdits) -> None:
        super().__init__(state, "Weight")
        self._edits = edits
        self.textEdited.connect(edits.fill_from_text)

    def show_weight(self) -> None:
        """Show the chosen cell's."""
        text = all_digits(float(self._state.kernel.weights[self._state.current]))
        self.setToolTip(
            phrase(
                "The chosen cell's weight: {shown}\nArrow up and down change it by a step",
                shown=text,
            )
        )
        if not self.isModified():
            self.setText(text)
            self.setCursorPosition(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw digits that don't fit as left out, where they can't be scrolled to yet."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = (
            self.style()
            .subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
            .adjusted(INSET, 0, -INSET, 0)
        )
        wide = self.fontMetrics().horizontalAdvance(self.text())
        if self.hasFocus() or wide <= inside.width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        right = Qt.TextElideMode.ElideRight
        text = self.fontMetrics().elidedText(self.text(), right, inside.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.setModified(False)
            up = event.key() == Qt.Key.Key_Up
            self._edits.nudge((1 if up else -1) * (10 if shift else 1))
        else:
            super().keyPressEvent(event)

    def _end(self) -> None:
        super()._end()
        self.show_weight()


class FormulaLine(LiveLine):
    """A formula for the whole kernel or the selected range, or a matrix that is pasted."""

    def __init__(self, state: GridState, edits: GridEdits) -> None:
        super().__init__(state, "Formula or matrix")
        self._edits = edits
        self.setPlaceholderText("= formula of x, y, r, θ, or paste a matrix")
        self.setToolTip(
            "A formula fills the kernel, or the selected range, while it is typed: x to the right "
            "and y down from the origin, r, θ, w, h.\nA pasted table, or code, becomes the kernel, "
            "and rows of numbers do with Return"
        )
        self.textEdited.connect(self._typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pasted = QGuiApplication.clipboard().text()
        if event.matches(QKeySequence.StandardKey.Paste) and is_matrix(pasted):
            self._take_matrix(pasted)  # whole: the line itself would join the rows
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_matrix(self.text()):
            self._take_matrix(self.text())
        else:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.isModified():
                self._fill(self.text())
            super().keyPressEvent(event)

    def _typed(self, text: str) -> None:
        """Use a formula at once; numbers alone may become a matrix, and count with Return."""
        is_formula = text.lstrip().startswith("=") or any(letter.isalpha() for letter in text)
        if is_formula and not is_matrix(text):
            self._fill(text)
        else:
            self._state.fail("")

    def _fill(self, text: str) -> None:
        if text.strip():
            formula = text if text.lstrip().startswith("=") else f"={text}"
            self._edits.fill_all_from_text(formula)

    def _take_matrix(self, text: str) -> None:
        self._edits.paste_text(text)
        if not self._state.is_invalid:
            self.clear()
            self._begin()

    def _take_back(self, kernel: Kernel) -> None:
        self._state.take(kernel, "Fill by formula")
        self.clear()


class ValueBar(QWidget):
    """Three lines over the grid that follow its selection."""

    left = Signal()

    def __init__(self, state: GridState, edits: GridEdits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = PlaceLine(state, "Place")
        self.place.setToolTip("The chosen cell, from the origin: x to the right, y down")
        self.weight = WeightLine(state, edits)
        self.formula = FormulaLine(state, edits)
        self.place.setFixedWidth(PLACE_WIDTH)
        self.weight.setFixedWidth(WEIGHT_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.place)
        row.addWidget(self.weight)
        row.addWidget(self.formula, 1)
        for signal in (state.changed, state.moved, state.cells_changed):
            signal.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _show(self, *_: object) -> None:
        if not self.isVisible():  # a narrow form has none, and an edit waits for it
            return
        self.place.show_place()
        self.weight.show_weight()
