"""Controls for values of many parts: rectangles, points, gradients, tables, frames."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
)

from filters.formula.arithmetic import ArithmeticTextError, evaluate
from filters.params.kinds.frames import Frames
from filters.params.kinds.gradient import Gradient
from filters.params.kinds.rectangle import Rectangle
from filters.params.kinds.table import Table, TableKind
from filters.params.param import Param, ParamError
from ui.form.controls import Control
from ui.form.file_controls import PICTURES
from ui.form.gradient_bar import GradientBar
from ui.form.number_field import NumberField
from ui.form.written_control import WrittenControl
from ui.look.icons import icon
from ui.look.language import said
from ui.look.number_text import figure, read_typed
from ui.look.phrase import phrase, within
from ui.look.tokens import GAP

TABLE_HEIGHT: Final = 132  # logical pixels
SIDES: Final = ("Left", "Top", "Width", "Height")


def button(text: str, tip: str, do: Callable[[], object]) -> QToolButton:
    """Return a button of a form."""
    made = QToolButton()
    made.setText(text)
    made.setToolTip(tip)
    made.setAccessibleName(tip)
    made.clicked.connect(lambda: do())
    return made


class RectangleControl(Control):
    """Four numbers in percent of the photo; width and height give way to left and top."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self.fields = [NumberField(name, 0.0, 0.0, 100.0, step=1) for name in SIDES]
        pairs = QGridLayout()
        pairs.setHorizontalSpacing(GAP)
        for number, field in enumerate(self.fields):
            field.setToolTip(
                phrase("{tooltip}\nPercent of the photo", tooltip=param.tooltip).strip()
            )
            field.field.setFixedWidth(48)
            field.field.setMinimumWidth(48)
            field.changed.connect(lambda _, merge, n=number: self._typed(n, merge))
            pairs.addWidget(field, number // 2, number % 2)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._named())
        column.addLayout(pairs)
        self.line.addLayout(column)
        self._value: Rectangle = param.default

    def value(self) -> Any:
        return self._value

    def set_value(self, value: Any) -> None:
        self._value = value
        parts = (value.left, value.top, value.width, value.height)
        for field, part in zip(self.fields, parts, strict=True):
            field.set_value(round(part * 100, 4))

    def _typed(self, changed: int, merge: str) -> None:
        left, top, width, height = (field.value() / 100 for field in self.fields)
        if changed < len(SIDES) // 2:
            width, height = min(width, 1 - left), min(height, 1 - top)
        else:
            left, top = min(left, 1 - width), min(top, 1 - height)
        self._value = Rectangle(left, top, width, height)
        for number, part in enumerate((left, top, width, height)):
            if number != changed:
                self.fields[number].set_value(round(part * 100, 4))
        self._tell(self._value, merge)


class PointsControl(WrittenControl):
    """Points as a text, and buttons that add one in the middle or take the last away."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        name = within(param.label)
        self.more = button("+", phrase("Add a point to {name}", name=name), self._add)
        self.fewer = button(
            "−", phrase("Take the last point of {name} away", name=name), self._remove
        )
        self.pick = QToolButton()
        self.pick.setIcon(icon("picker"))
        self.pick.setCheckable(True)
        self.pick.setToolTip(
            phrase(
                "Each click on the photo adds a point to {name}; Alt and a click take one away",
                name=name,
            )
        )
        self.pick.setAccessibleName(phrase("Add points to {name} on the photo", name=name))
        self.row.addWidget(self.pick)
        self.row.addWidget(self.more)
        self.row.addWidget(self.fewer)

    def _add(self) -> None:
        try:
            self.take(self.param.from_text(f"{self.field.text()} 0.5,0.5"))
        except ParamError as error:
            self._say(str(error))

    def _remove(self) -> None:
        if self._value.points:
            self.take(type(self._value)(self._value.points[:-1]))

    def _shown(self) -> None:
        self.fewer.setEnabled(bool(self._value.points))


class LineControl(WrittenControl):
    """A line's ends as a text, and a way to turn it round; it is dragged on the photo."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        name = within(param.label)
        self.turn = button("⇄", phrase("Turn {name} round", name=name), self._turn)
        self.row.addWidget(self.turn)

    def _turn(self) -> None:
        self.take(self._value.turned, f"Turn {within(self.param.label)} round")


class GradientControl(WrittenControl):
    """A gradient's stops as a text, the bar they make, and a way to turn it round."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self.bar = GradientBar(param.label)
        self.bar.moved.connect(self._moved)
        self.column.addWidget(self.bar)
        self.turn = button("⇄", phrase("Turn {label!l} round", label=param.label), self._turn)
        self.row.addWidget(self.turn)

    def _shown(self) -> None:
        self.bar.gradient = self._value
        self.bar.update()

    def _moved(self, gradient: Gradient, merge: str) -> None:
        self.set_value(gradient)
        self._tell(gradient, merge)

    def _turn(self) -> None:
        stops = tuple((1 - place, colour) for place, colour in reversed(self._value.stops))
        self.take(Gradient(stops), f"Turn {within(self.param.label)} round")


class TableControl(Control):
    """A grid of numbers, with buttons for rows."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        assert isinstance(param.kind, TableKind)
        self._value: Table = param.default
        self._columns = param.kind.columns
        name = within(param.label)
        self.grid = QTableWidget()
        self.grid.setAccessibleName(param.label)
        self.grid.setToolTip(param.tooltip)
        self.grid.setFixedHeight(TABLE_HEIGHT)
        self.grid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.grid.cellChanged.connect(self._typed)
        self.grid.setMinimumWidth(0)
        self.grid.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.grid.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.more = button("+", phrase("Add a row to {name}", name=name), self._add)
        self.fewer = button("−", phrase("Take rows of {name} away", name=name), self._remove)
        head, column = QHBoxLayout(), QVBoxLayout()
        column.setSpacing(4)
        head.addWidget(self._named(), 1)
        head.addWidget(self.more)
        head.addWidget(self.fewer)
        column.addLayout(head)
        column.addWidget(self.grid)
        self.line.addLayout(column)

    def value(self) -> Any:
        return self._value

    def set_value(self, value: Any) -> None:
        self._value = value
        names = self._columns or tuple(str(n + 1) for n in range(len((value.rows or ((),))[0])))
        self.grid.blockSignals(True)
        self.grid.setColumnCount(len(names))
        self.grid.setHorizontalHeaderLabels(names)
        self.grid.setRowCount(len(value.rows))
        for row, numbers in enumerate(value.rows):
            for column, number in enumerate(numbers):
                self.grid.setItem(row, column, QTableWidgetItem(figure(number, ".10g")))
        self.grid.blockSignals(False)
        self.fewer.setEnabled(bool(value.rows))

    def _take(self, rows: tuple[tuple[float, ...], ...]) -> None:
        try:
            value = self.param.checked(Table(rows))
        except ParamError:  # as many rows as there may be
            value = self._value
        self.set_value(value)
        if rows == value.rows:
            self._tell(value)

    def _typed(self, row: int, column: int) -> None:
        item = self.grid.item(row, column)
        rows = [list(numbers) for numbers in self._value.rows]
        try:
            rows[row][column] = read_typed(item.text() if item is not None else "", evaluate)
        except ArithmeticTextError:  # the cell shows its number again
            self.set_value(self._value)
            return
        self._take(tuple(tuple(numbers) for numbers in rows))

    def _add(self) -> None:
        rows = self._value.rows
        new = rows[-1] if rows else (0.0,) * (len(self._columns) or 2)
        self._take((*rows, new))

    def _remove(self) -> None:
        chosen = {index.row() for index in self.grid.selectionModel().selectedRows()}
        chosen = chosen or {len(self._value.rows) - 1}
        self._take(tuple(row for n, row in enumerate(self._value.rows) if n not in chosen))


class FramesControl(WrittenControl):
    """Paths as a text, and a button that chooses them in the file dialog."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self.ask: Callable[[str, str], list[str]] = self._ask
        self.field.setPlaceholderText(said("None"))
        self.choose = button("…", phrase("Choose {label!l}", label=param.label), self._choose)
        self.row.addWidget(self.choose)

    def _choose(self) -> None:
        kinds = f"{self.param.label} ({' '.join(PICTURES)});;All files (*)"
        if paths := self.ask(self.param.label, kinds):
            try:
                self.take(Frames(tuple(paths)))
            except ParamError as error:
                self._say(str(error))

    def _ask(self, title: str, kinds: str) -> list[str]:
        return QFileDialog.getOpenFileNames(self, title, "", kinds)[0]


class EarlierControl(WrittenControl):
    """The name of an earlier step to type; empty for the photo as it was opened."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self.field.setPlaceholderText(said("The photo as it was opened"))
