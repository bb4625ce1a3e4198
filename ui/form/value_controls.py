"""Controls for colours, angles and points."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QLineEdit,
    QToolButton,
)

from filters.params.kinds.colour import Colour
from filters.params.kinds.number import NumberKind
from filters.params.kinds.point import Point, PointKind
from filters.params.param import Param, ParamError
from ui.form.controls import Control, NumberControl
from ui.form.gesture import EditGesture
from ui.form.number_field import NumberField
from ui.form.point_pad import PointPad
from ui.look.icons import icon
from ui.look.invalid import mark_invalid
from ui.look.phrase import phrase

SWATCH: Final = 16  # logical pixels
LONG_FORM: Final = 6  # digits of #rrggbb


class ColourControl(Control):
    """``#rrggbb`` to type, and a swatch that opens the colour dialog; both are live.

    With ``pick``, which is hidden until somebody shows it, the next click on the photo gives one.
    """

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self._named()
        self._colour: Colour = param.default
        self.field = QLineEdit()
        self.field.setFixedWidth(80)
        self.field.setToolTip(f"{param.tooltip}\n#rrggbb".strip())
        self.field.setAccessibleName(param.label)
        self.field.textEdited.connect(self._typed)
        self.field.editingFinished.connect(self._finished)
        self.swatch = QToolButton()
        self.swatch.setToolTip(phrase("Choose {label!l}", label=param.label))
        self.swatch.setAccessibleName(phrase("Choose {label!l}", label=param.label))
        self.swatch.clicked.connect(self._choose)
        self.line.addWidget(self.field)
        self.pick = QToolButton()
        self.pick.setIcon(icon("picker"))
        self.pick.setCheckable(True)
        self.pick.setToolTip(
            phrase("Click on the photo to take {label!l} from it", label=param.label)
        )
        self.pick.setAccessibleName(phrase("Pick {label!l} from the photo", label=param.label))
        self.pick.hide()
        self.line.addWidget(self.swatch)
        self.line.addWidget(self.pick)

    def value(self) -> Any:
        return self._colour

    def set_value(self, value: Any) -> None:
        self._colour = value
        if self.field.text() != value.text:
            self.field.setText(value.text)
        mark_invalid(self.field, False)
        picture = QPixmap(SWATCH, SWATCH)
        picture.fill(QColor(value.text))
        self.swatch.setIcon(QIcon(picture))

    def forget_typing(self) -> None:
        self.set_value(self._colour)

    def _typed(self, text: str) -> None:
        """Take it once it is whole: the short form is the beginning of a long one."""
        whole = len(text.strip().removeprefix("#")) == LONG_FORM
        self._take(text, self._gesture.key) if whole else mark_invalid(self.field, True)

    def _finished(self) -> None:
        if self.field.property("invalid"):
            self._take(self.field.text(), self._gesture.key)
        self._begin_gesture()
        self.set_value(self._colour)

    def _take(self, text: str, merge: str) -> None:
        try:
            colour = Colour.parse(text)
        except ParamError:  # the field's outline says so, and nothing changes
            mark_invalid(self.field, True)
            return
        self._colour = colour
        mark_invalid(self.field, False)
        self._tell(colour, merge)

    def _choose(self) -> None:
        dialog = QColorDialog(QColor(self._colour.text), self)
        dialog.setWindowTitle(self.param.label)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        before, gesture = self._colour, EditGesture()

        def take(colour: Colour) -> None:
            self.set_value(colour)
            self._tell(colour, gesture.key)

        dialog.currentColorChanged.connect(lambda c: take(Colour.parse(c.name())))
        dialog.rejected.connect(lambda: take(before))
        dialog.open()


class AngleControl(NumberControl):
    """A number of degrees over a slider; what is beyond a turn comes into the range."""

    def value(self) -> Any:
        return self.param.checked(self.field.value())

    def _field(self, kind: NumberKind) -> NumberField:
        return NumberField(self.param.label, self.param.default, unit=kind.range.unit)

    def _steps(self) -> int:
        return round(self._high - self._low)  # of a degree

    def _typed(self, _: float, merge: str) -> None:
        try:
            value = self.value()
        except ParamError as error:
            self.field.set_error(str(error))
            return
        self._show()
        self._tell(value, merge)

    def _slid(self, position: float) -> None:
        super()._slid(round(position * self._steps()) / self._steps())


class PointControl(Control):
    """Two numbers in percent; with ``Pick``, the next click on the photo gives them.

    A point that is none of the photo has a pad instead, to drag on.
    """

    pick_wanted = Signal(bool)

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self._named()
        assert isinstance(param.kind, PointKind)
        least, most = (100 * end for end in param.kind.ends)
        self.across, self.down = (
            NumberField(name, 50.0, least, most, step=1) for name in ("X", "Y")
        )
        for field, side in ((self.across, "left"), (self.down, "top")):
            field.setToolTip(
                phrase(
                    "{tooltip}\nPercent of the photo from its {side}",
                    tooltip=param.tooltip,
                    side=side,
                ).strip()
            )
            field.field.setFixedWidth(56)
            field.field.setMinimumWidth(56)
            field.changed.connect(lambda _, merge: self._tell(self.value(), merge))
            self.line.addWidget(field)
        self.pick = QToolButton()
        self.pick.setText("+")
        self.pick.setCheckable(True)
        self.pick.setToolTip(phrase("Click on the photo to place {label!l}", label=param.label))
        self.pick.setAccessibleName(phrase("Pick {label!l} on the photo", label=param.label))
        self.pick.toggled.connect(self.pick_wanted)
        self.line.addWidget(self.pick)
        self.pad = PointPad(param.label) if param.kind.is_pad else None
        if self.pad is not None:
            self.pick.hide()
            self.pad.setToolTip(
                phrase("{tooltip}\nDrag, or use the arrow keys", tooltip=param.tooltip).strip()
            )
            self.line.addWidget(self.pad)
            self.pad.moved.connect(self._padded)
            for field in (self.across, self.down):
                field.changed.connect(lambda *_: self._show_pad())

    def _padded(self, point: Point, merge: str) -> None:
        self.set_value(point)
        self._tell(self.value(), merge)

    def _show_pad(self) -> None:
        if self.pad is not None:
            self.pad.set_point(self.value())

    def value(self) -> Any:
        return Point(self.across.value() / 100, self.down.value() / 100)

    def set_value(self, value: Any) -> None:
        self.across.set_value(round(value.x * 100, 4))
        self.down.set_value(round(value.y * 100, 4))
        self._show_pad()
