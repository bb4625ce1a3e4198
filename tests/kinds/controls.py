"""The controls of the kinds that only tests have."""

from __future__ import annotations

from typing import Any

from filters.params.param import Param
from tests.kinds.size import Size
from ui.form.controls import Control
from ui.form.number_field import NumberField


class SizeControl(Control):
    """Two whole numbers."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self.fields = [NumberField(n, 1, 1, 99_999, whole=True) for n in ("Width", "Height")]
        for field in self.fields:
            field.changed.connect(lambda _, merge: self._tell(self.value(), merge))
            self.line.addWidget(field)

    def value(self) -> Any:
        return Size(*(int(field.value()) for field in self.fields))

    def set_value(self, value: Any) -> None:
        for field, number in zip(self.fields, (value.width, value.height), strict=True):
            field.set_value(number)


class NumbersControl(Control):
    """A field for each number."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self.fields = [NumberField(str(n), number) for n, number in enumerate(param.default)]
        for field in self.fields:
            field.changed.connect(lambda _, merge: self._tell(self.value(), merge))
            self.line.addWidget(field)

    def value(self) -> Any:
        return tuple(field.value() for field in self.fields)

    def set_value(self, value: Any) -> None:
        for field, number in zip(self.fields, value, strict=True):
            field.set_value(number)
