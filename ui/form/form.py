"""ParamForm: a filter's parameters as a form; it knows kinds, and no filter by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Protocol
from weakref import WeakSet

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from filters.params.kind import Kind
from filters.params.param import Param
from filters.params.signature import Values
from ui.form.controls import Control
from ui.form.curve_control import CurveControl
from ui.form.curve_set import CurveSet
from ui.form.table import CONTROLS
from ui.look.phrase import phrase
from ui.look.section import Section
from ui.look.tokens import EDGE, GAP, GROUP, tokens_of

DOT: Final = 4  # logical pixels


class Formed(Protocol):
    """What a form can be made of: a filter or a generator."""

    @property
    def params(self) -> tuple[Param, ...]:
        """The parameters in the order of the form."""

    def is_relevant(self, name: str, values: Values, /) -> bool:
        """Whether a parameter matters with these values."""


class ParamForm(QWidget):
    """A control for each parameter, in the order of the signature.

    A dot in the margin says which values are not the default: labels never shift.

    Parameters
    ----------
    spec
        The filter or generator.
    table
        The control of each kind of parameter; without kernels where nothing else is said, as a
        kernel's own editor holds a form.
    margin
        Room left and right of the controls, logical pixels; sections reach over it.
    """

    changed = Signal(object, str, str)  # {name: value} of what changed, merge key, label

    def __init__(
        self,
        spec: Formed,
        table: Mapping[type[Kind], type[Control]] = CONTROLS,
        parent: QWidget | None = None,
        margin: int = EDGE,
    ) -> None:
        super().__init__(parent)
        self.spec = spec
        self.controls: dict[str, Control] = {}
        self._margin, self._columns = margin, 1
        self._marked: dict[str, tuple[bool, bool]] = {}  # seen and changed, as was last drawn
        self._inside: WeakSet[ParamForm] = WeakSet()  # forms in this one that have been seen
        self._plain, self._sections = self._grid(), dict[str, Section]()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, GAP)
        column.setSpacing(GAP)
        column.addLayout(self._plain)
        for param in spec.params:
            control = table[type(param.kind)](param)
            control.set_value(param.default)
            control.changed.connect(self._teller(param.name))
            self.controls[param.name] = control
        curves = [one for one in self.controls.values() if isinstance(one, CurveControl)]
        self.curves = CurveSet(curves) if len(curves) > 1 else None
        self._outside: list[QWidget] = []  # what stands in no section
        for control in self.controls.values():
            if self.curves is None or control not in curves:
                self._place(control, control.param.group, column)
            elif control is curves[0]:
                self._place(self.curves, "", column)
        column.addStretch()
        self.show_relevant()

    def values(self) -> dict[str, Any]:
        """Return the value of every parameter."""
        return {name: control.value() for name, control in self.controls.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show other values; nothing is signalled."""
        other = {n: value for n, value in values.items() if not self.controls[n].shows(value)}
        for name, value in other.items():
            self.controls[name].set_value(value)
        if other:
            self.show_relevant()

    def forget_typing(self) -> None:
        """Put away what is typed and not entered: another step is shown next."""
        for control in self.controls.values():
            control.forget_typing()

    def set_columns(self, columns: int) -> None:
        """Lay the controls that stand in no section side by side."""
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots of this form and of those in it: each has its margin in this one's."""
        if self._outermost() is not self:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens_of(self.palette()).colour("accent"))
        inside = (form for form in self._inside if isValid(form) and self.isAncestorOf(form))
        for form in (self, *inside):
            for name, control in form.controls.items():
                if form._marked[name][1] and control.isVisible():
                    corner = control.mapTo(self, QPoint(0, 0))
                    painter.drawEllipse(QRectF(corner.x() - 8, corner.y() + 9, DOT, DOT))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if (outer := self._outermost()) is not self:
            outer._inside.add(self)

    def _place(self, widget: QWidget, group: str, column: QVBoxLayout) -> None:
        """Put a control at the end of its section, or of what stands in none."""
        if not group:
            self._plain.addWidget(widget, self._plain.rowCount(), 0)
            self._outside.append(widget)
            return
        if group not in self._sections:
            self._sections[group] = self._section(group)
            column.addWidget(self._sections[group])
        inside = self._sections[group].inside.layout()
        assert inside is not None
        inside.addWidget(widget)

    def _outermost(self) -> ParamForm:
        found, above = self, self.parentWidget()
        while above is not None:
            if isinstance(above, ParamForm):
                found = above
            above = above.parentWidget()
        return found

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(self._margin, 0, self._margin, 0)
        grid.setHorizontalSpacing(GROUP)
        grid.setVerticalSpacing(GAP)
        return grid

    def _section(self, title: str) -> Section:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(self._margin, 0, self._margin, GAP)
        column.setSpacing(GAP)
        return Section(title, inside, is_open=False)

    def _teller(self, name: str) -> Any:
        def tell(value: Any, merge: str, label: str) -> None:
            self.changed.emit({name: value}, merge, label)  # first: it has the picture rendered
            self.show_relevant()

        return tell

    def show_relevant(self) -> None:
        """Show the parameters that matter with the values as they are."""
        values = self.values()
        was = [control.isHidden() for control in self.controls.values()]
        for param in self.spec.params:
            self.controls[param.name].setVisible(self.spec.is_relevant(param.name, values))
        if self._columns > 1 and was != [control.isHidden() for control in self.controls.values()]:
            self._arrange()
        self._mark_changes()

    def _arrange(self) -> None:
        """Lay those controls that are seen side by side, without gaps for the others."""
        for widget in self._outside:
            self._plain.removeWidget(widget)
        seen = [widget for widget in self._outside if not widget.isHidden()]
        for number, widget in enumerate(seen):
            self._plain.addWidget(widget, number // self._columns, number % self._columns)
        for hidden in (widget for widget in self._outside if widget.isHidden()):
            self._plain.addWidget(hidden, len(seen), 0)
        for number in range(2):
            self._plain.setColumnStretch(number, 1 if number < self._columns else 0)

    def _mark_changes(self) -> None:
        """Have the dots drawn again, and the sections say how many values in them are changed."""
        for title, section in self._sections.items():
            params = [param for param in self.spec.params if param.group == title]
            count = sum(self.controls[param.name].is_changed for param in params)
            section.header.set_summary(phrase("{count} changed", count=count) if count else "")
        if self.curves is not None:
            self.curves.mark_changes()
        outer = self._outermost()
        for name, control in self.controls.items():
            was, state = self._marked.get(name), (control.isVisible(), control.is_changed)
            self._marked[name] = state
            if control.isVisible() and state != was:
                corner = control.mapTo(outer, QPoint(0, 0))
                outer.update(corner.x() - 9, corner.y() + 8, DOT + 2, DOT + 2)
