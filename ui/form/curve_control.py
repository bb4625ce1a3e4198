"""CurveControl: a curve with its chart, the numbers of the chosen point, and a way back."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from filters.params.kinds.curve import Curve
from filters.params.param import Param
from ui.form.controls import Control
from ui.form.curve_plot import ROOM, CurvePlot
from ui.form.number_field import NumberField
from ui.look.icons import icon
from ui.look.language import said
from ui.look.phrase import phrase, within
from ui.look.tokens import GAP

TOP: Final = 255.0  # what the numbers call white


class CurveControl(Control):
    """A chart to drag on; under it where the chosen point lies, 0..255.

    With ``pick``, which is hidden until somebody shows it, the curve is dragged on the photo.
    """

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self.plot = CurvePlot(param.label)
        self.plot.setToolTip(
            phrase(
                "{tooltip}\nClick adds a point, drag moves it, drag off the chart deletes it; "
                "arrows, brackets, Insert and Delete do so too",
                tooltip=param.tooltip,
            ).strip()
        )
        self.fields = [NumberField(name, 0.0, 0.0, TOP, step=1) for name in ("In", "Out")]
        self.straight = QToolButton()
        self.straight.setText("Straight")
        self.straight.setToolTip(
            phrase("Make the {label!l} curve straight again", label=param.label)
        )
        self.straight.clicked.connect(self._straighten)
        self.pick = QToolButton()
        self.pick.setIcon(icon("picker"))
        self.pick.setCheckable(True)
        self.pick.setToolTip("Press on a tone of the photo and drag it up or down")
        self.pick.setAccessibleName(
            phrase("Drag the {label!l} curve on the photo", label=param.label)
        )
        self.pick.hide()
        column = QVBoxLayout()
        column.setSpacing(4)
        head = QHBoxLayout()
        self.title = QLabel(param.label)
        head.addWidget(self.title)
        head.addStretch()
        head.addWidget(self.pick)
        numbers = QHBoxLayout()
        numbers.setSpacing(GAP)
        for field, words in zip(self.fields, ("The value that", "becomes this one"), strict=True):
            field.setToolTip(phrase("{what}, 0 to 255: of the chosen point", what=words))
            field.changed.connect(self._typed)
            numbers.addWidget(field, 1)
        numbers.addWidget(self.straight)
        column.addLayout(head)
        column.addWidget(self.plot)
        column.addLayout(_axis())
        column.addLayout(numbers)
        self.line.addLayout(column)
        self.plot.changed.connect(lambda curve, merge: self._tell(curve, merge, self._words()))
        self.plot.chosen_changed.connect(self._show_chosen)
        self._show_chosen()

    def value(self) -> Any:
        return self.plot.curve

    def set_value(self, value: Any) -> None:
        self.plot.set_curve(value)

    def _words(self) -> str:
        return f"Change the curve {within(self.param.label)}"

    def _typed(self, _: float, merge: str) -> None:
        x, y = (field.value() / TOP for field in self.fields)
        self.plot.move_chosen(x, y, merge)

    def _straighten(self) -> None:
        if self.plot.curve != Curve():
            self.plot.set_curve(Curve())
            self._tell(Curve(), "", f"Straighten the curve {within(self.param.label)}")

    def _show_chosen(self) -> None:
        for field, part in zip(self.fields, self.plot.curve.points[self.plot.chosen], strict=True):
            if not field.field.hasFocus():
                field.set_value(round(part * TOP, 2))
        self.straight.setEnabled(self.plot.curve != Curve())


def _axis() -> QHBoxLayout:
    """Return what stands under the chart: which levels it goes over, from edge to edge of it."""
    row = QHBoxLayout()
    row.setContentsMargins(ROOM, 0, ROOM, 0)
    for number, words in enumerate(("0", said("input"), f"{TOP:.0f}")):
        label = QLabel(words)
        label.setProperty("hint", True)
        if number:
            row.addStretch()
        row.addWidget(label)
    return row
