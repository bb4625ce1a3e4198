"""ParamForm: a filter's parameters as a form; it knows kinds, and no filter by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from filters.params.kind import Kind
from filters.params.param import Param
from filters.params.signature import Values
from ui.form.controls import Control
from ui.form.table import CONTROLS


class _Group(QWidget):
    """Parameters that are seldom needed, under a heading that opens and closes."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.heading = QToolButton()
        self.heading.setText(title)
        self.heading.setCheckable(True)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setArrowType(Qt.ArrowType.RightArrow)
        self.heading.setProperty("heading", True)
        self.heading.setToolTip(f"Show or hide: {title.lower()}")
        self.heading.toggled.connect(self._open)
        self._inside = QWidget()
        self._inside.hide()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(16, 0, 0, 0)
        self._column.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self._inside)

    def add(self, control: QWidget) -> None:
        """Put a control under the heading."""
        self._column.addWidget(control)

    def _open(self, on: bool) -> None:
        self._inside.setVisible(on)
        arrow = Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow
        self.heading.setArrowType(arrow)


class Formed(Protocol):
    """What a form can be made of: a filter or a generator."""

    @property
    def params(self) -> tuple[Param, ...]:
        """The parameters in the order of the form."""

    def is_relevant(self, name: str, values: Values, /) -> bool:
        """Whether a parameter matters with these values."""


class ParamForm(QWidget):
    """A control for each parameter, in the order of the signature.

    Parameters
    ----------
    spec
        The filter or generator.
    table
        The control of each kind of parameter; without kernels where nothing else is said, as a
        kernel's own editor holds a form.
    """

    changed = Signal(object, str, str)  # {name: value} of what changed, merge key, label

    def __init__(
        self,
        spec: Formed,
        table: Mapping[type[Kind], type[Control]] = CONTROLS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.spec = spec
        self.controls: dict[str, Control] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(4)
        groups: dict[str, _Group] = {}
        for param in spec.params:
            control = table[type(param.kind)](param)
            control.set_value(param.default)
            control.changed.connect(self._teller(param.name))
            self.controls[param.name] = control
            if not param.group:
                column.addWidget(control)
                continue
            if param.group not in groups:
                groups[param.group] = _Group(param.group)
                column.addWidget(groups[param.group])
            groups[param.group].add(control)
        column.addStretch()
        self.show_relevant()

    def values(self) -> dict[str, Any]:
        """Return the value of every parameter."""
        return {name: control.value() for name, control in self.controls.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show other values; nothing is signalled."""
        for name, value in values.items():
            self.controls[name].set_value(value)
        self.show_relevant()

    def _teller(self, name: str) -> Any:
        def tell(value: Any, merge: str, label: str) -> None:
            self.show_relevant()
            self.changed.emit({name: value}, merge, label)

        return tell

    def show_relevant(self) -> None:
        """Show the parameters that matter with the values as they are."""
        values = self.values()
        for param in self.spec.params:
            self.controls[param.name].setVisible(self.spec.is_relevant(param.name, values))
