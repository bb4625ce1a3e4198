"""MaskForm: the numbers of a mask's chosen item, or of the whole mask."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.masks.mask import JOINS
from filters.params.kinds.colour import Colour, ColourKind
from filters.params.param import Param
from ui.form.gesture import EditGesture
from ui.form.number_field import NumberField
from ui.form.value_controls import ColourControl
from ui.input.focused_wheel import FocusedWheel
from ui.look.icons import icon
from ui.look.language import said
from ui.steps.mask_fields import REFINED, MaskField, fields_of, scale_of

PIXELS: Final = 1000.0  # how much larger limits are in pixels
COLUMNS: Final = 2
FIELD: Final = 56  # logical pixels: "−12.34", "5640.5"; two of them and their names fit a panel
DECIMALS: Final = {"%": 2, "px": 1}  # of what is shown; what is kept is exact
PICKED: Final = ("range", "colour")
COLOUR: Final = Param(
    "colour", ColourKind(), Colour(128, 128, 128), "Colour", "What the mask is full near"
)
JOIN_WORDS: Final = {"add": "Adds", "subtract": "Subtracts", "intersect": "Intersects"}


class MaskForm(QWidget):
    """Shows a JSON form of an item or a mask, and tells how it changes.

    It is made again where another kind of item is shown; numbers alone are set.
    """

    changed = Signal(object, str)  # the JSON form, merge key
    pick_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form: dict[str, Any] = {}
        self._kind: tuple[Any, ...] = ()
        self.fields: dict[str, NumberField] = {}
        self.colour: ColourControl | None = None
        self.pick: QToolButton | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside: QWidget | None = None
        self._make("relative")

    def show_form(self, form: dict[str, Any], units: str, is_first: bool = False) -> None:
        """Show an item's or a whole mask's numbers; nothing is signalled."""
        kind = (form.get("shape"), form.get("of"), units, is_first)
        self._form = form
        if kind != self._kind:
            self._kind = kind
            self._make(units)
        if "shape" in form and not fields_of(form):
            self._drawn.setText(_drawn(form))
        for field in (*fields_of(form), *REFINED):
            scale, unit = scale_of(field.unit, units)
            shown = round(field.of(form) * scale, DECIMALS.get(unit, 1))
            self.fields[field.label].set_value(shown)
        if self.colour is not None:
            self.colour.set_value(Colour.parse(form["colour"]))
        self.join.setCurrentIndex(JOINS.index(form.get("join", "add")))
        self.invert.blockSignals(True)
        self.invert.setChecked(bool(form.get("invert", False)))
        self.invert.blockSignals(False)

    def _make(self, units: str) -> None:
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside, self.fields, self.colour, self.pick = QWidget(self), {}, None, None
        self._drawn = QLabel(self._inside)  # what an item without numbers is
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for place, field in enumerate((*fields_of(self._form), *REFINED)):
            number = self._number(field, units)
            self.fields[field.label] = number
            grid.addWidget(number, place // COLUMNS, place % COLUMNS)
        if self._form.get("shape") in PICKED:
            grid.addLayout(self._picking(), grid.rowCount(), 0, 1, COLUMNS)
        row = grid.rowCount()
        self.invert = QCheckBox(said("Invert"), self._inside)
        self.invert.setToolTip(said("What was full is nothing, and the other way round"))
        self.invert.toggled.connect(self._inverted)
        grid.addWidget(self.invert, row, 0)
        self.join = QComboBox(self._inside)
        FocusedWheel(self.join)
        self.join.setAccessibleName(said("How it joins those before it"))
        self.join.setToolTip(said("How it joins those before it"))
        for name, words in JOIN_WORDS.items():
            self.join.addItem(said(words), name)
        self.join.activated.connect(self._joined)
        is_item = "shape" in self._form
        self.join.setVisible(is_item)
        self._drawn.setVisible(is_item and not fields_of(self._form))
        if is_item:
            grid.addWidget(self.join, row, 1)
            grid.addWidget(self._drawn, row + 1, 0, 1, COLUMNS)
        self._column.addWidget(self._inside)

    def _picking(self) -> QHBoxLayout:
        """Return a row that takes the colour, or the range, from the photo."""
        line = QHBoxLayout()
        if self._form["shape"] == "colour":
            self.colour = ColourControl(COLOUR)
            self.colour.changed.connect(self._coloured)
            line.addWidget(self.colour, 1)
        self.pick = QToolButton()
        self.pick.setText(said("Pick"))
        self.pick.setIcon(icon("picker"))
        self.pick.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.pick.setToolTip(said("Take it from the photo: click where the mask is to be full"))
        self.pick.clicked.connect(self.pick_wanted)
        line.addWidget(self.pick)
        line.addStretch()
        return line

    def _coloured(self, colour: Colour, merge: str, _: str) -> None:
        self.changed.emit({**self._form, "colour": colour.text}, merge or EditGesture().key)

    def _number(self, field: MaskField, units: str) -> NumberField:
        scale, unit = scale_of(field.unit, units)
        more = PIXELS if unit == "px" else scale
        number = NumberField(
            field.label,
            field.of({}) * scale if field.index is None else 0.0,
            field.low * more,
            field.high * more,
            unit=unit,
        )
        number.field.setTextMargins(-2, 0, -2, 0)  # Qt's own
        number.field.setFixedWidth(FIELD)
        number.field.setMinimumWidth(FIELD)
        number.changed.connect(lambda value, merge: self._typed(field, value / scale, merge))
        return number

    def _typed(self, field: MaskField, value: float, merge: str) -> None:
        form = dict(self._form)
        field.put(form, value)
        self.changed.emit(form, merge)

    def _inverted(self, on: bool) -> None:
        self.changed.emit({**self._form, "invert": on}, EditGesture().key)

    def _joined(self, _: int) -> None:
        self.changed.emit({**self._form, "join": self.join.currentData()}, EditGesture().key)


def _drawn(form: dict[str, Any]) -> str:
    """Say what an item without numbers is."""
    if form["shape"] == "picture":
        return str(form["path"]).replace("\\", "/").rpartition("/")[2]
    if form["shape"] == "mask":
        count, word = len(form["mask"]["items"]), "item"
        return f"{count} {word}" if count == 1 else f"{count} {word}s"
    count = len(form.get("points", form.get("strokes", ())))
    word = "point" if form["shape"] == "polygon" else "stroke"
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
