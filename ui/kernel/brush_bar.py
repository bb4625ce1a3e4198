"""BrushBar: the brush of the kernel grid: what it does, how wide, under which symmetry."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QWidget,
)

from filters.kernel import MAX_SIDE
from filters.kernel.orbits import PAINT_SYMMETRIES
from filters.kernel.painting import PAINT_KEEPS, Brush, PaintMode
from ui.form.number_field import NumberField
from ui.input.focused_wheel import FocusedWheel
from ui.look.icons import icon

MODES: Final[tuple[tuple[PaintMode, str, str], ...]] = (
    ("value", "brush", "Set the value"),
    ("add", "plus", "Add the value, once a stroke"),
    ("smooth", "smooth", "Smooth: the mean of the cells around"),
    ("erase", "eraser", "Erase: set 0"),
)
SYMMETRIES: Final = {
    "none": "None",
    "horizontal": "Left and right",
    "vertical": "Top and bottom",
    "both": "Both ways",
    "diagonal": "Diagonal",
    "rotational 4": "4 turns",
    "rotational 8": "8 turns",
    "antisymmetric": "Antisymmetric",
}
KEEPS: Final = {
    "nothing": "Nothing",
    "sum": "The sum",
    "zero": "Sum of 0",
    "gain": "Gain of 1",
}


class BrushBar(QWidget):
    """Rows under the tools, shown while the brush is on."""

    changed = Signal(object)  # Brush

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.modes: dict[PaintMode, QToolButton] = {}
        self._group = QButtonGroup(self)
        for mode, _, tip in MODES:
            button = QToolButton()
            button.setCheckable(True)
            button.setIconSize(QSize(16, 16))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(self._tell)
            self._group.addButton(button)
            self.modes[mode] = button
        self.modes["value"].setChecked(True)
        self.value = NumberField("Value", 1.0, step=0.1)
        self.value.setToolTip("The weight that the brush sets or adds")
        self.width_ = NumberField("Size", 1.0, 1, MAX_SIDE, whole=True)
        self.width_.setToolTip("Cells across; the wheel over the grid, [ and ] change it")
        self.symmetry = self._choices(
            SYMMETRIES, PAINT_SYMMETRIES, "Symmetry", "What is painted along, about the middle"
        )
        self.keep = self._choices(
            KEEPS, PAINT_KEEPS, "Keep", "What of the weights' sum a stroke leaves as it is"
        )
        for field in (self.value, self.width_):
            field.changed.connect(lambda *_: self._tell())
        for mode, name, _ in MODES:
            self.modes[mode].setIcon(icon(name))
        self._lay_out()

    def brush(self) -> Brush:
        """Return the brush as it is set."""
        mode = next(mode for mode, button in self.modes.items() if button.isChecked())
        return Brush(
            mode,
            self.value.value(),
            self.width_.value(),
            self.symmetry.currentData(),
            self.keep.currentData(),
        )

    def widen(self, cells: int) -> None:
        """Make the brush that many cells wider."""
        self.width_.set_value(min(max(self.width_.value() + cells, 1), MAX_SIDE))
        self._tell()

    def _tell(self) -> None:
        drawn = self.modes["value"].isChecked() or self.modes["add"].isChecked()
        self.value.setEnabled(drawn)
        self.changed.emit(self.brush())

    def _choices(
        self, words: dict[str, str], choices: tuple[str, ...], name: str, tip: str
    ) -> QComboBox:
        box = QComboBox()
        FocusedWheel(box)
        box.setAccessibleName(name)
        box.setToolTip(tip)
        for choice in choices:
            box.addItem(words[choice], choice)
        box.activated.connect(self._tell)
        return box

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        modes = QHBoxLayout()
        modes.setSpacing(4)
        for button in self.modes.values():
            modes.addWidget(button)
        modes.addStretch()
        grid.addLayout(modes, 0, 0)
        grid.addWidget(self.width_, 0, 1)
        grid.addWidget(self.value, 1, 0)
        grid.addLayout(_labelled("Keep", self.keep), 1, 1)
        grid.addLayout(_labelled("Symmetry", self.symmetry), 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)


def _labelled(text: str, box: QComboBox) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    label = QLabel(text)
    label.setBuddy(box)
    label.setToolTip(box.toolTip())
    row.addWidget(label)
    row.addWidget(box, 1)
    return row
