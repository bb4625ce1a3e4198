"""Two numbers on a pad: dragged, by arrow keys, and typed."""

from __future__ import annotations

from typing import Annotated

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from filters.filter_spec import FilterSpec
from filters.plugin import Pad, Pixels, Point, image_filter
from ui.form.form import ParamForm
from ui.form.point_pad import SIDE
from ui.form.value_controls import PointControl

LEFT = Qt.MouseButton.LeftButton
CENTRE = Point(0.5, 0.5)


@image_filter("Padded")
def padded(pixels: Pixels, at: Annotated[Point, Pad()] = CENTRE) -> Pixels:
    """Leave the photo as it is."""
    return pixels


def form_of(qtbot: QtBot) -> tuple[ParamForm, PointControl]:
    form = ParamForm(FilterSpec.of(padded))
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    control = form.controls["at"]
    assert isinstance(control, PointControl)
    return form, control


def test_a_drag_is_one_change_and_stays_on_the_pad(qtbot: QtBot) -> None:
    form, control = form_of(qtbot)
    pad = control.pad
    assert pad is not None
    assert not control.pick.isVisible()
    told: list[tuple[Point, str]] = []
    form.changed.connect(lambda values, merge, _: told.append((values["at"], merge)))
    QTest.mousePress(pad, LEFT, pos=pad.place(Point(0.25, 0.75)).toPoint())
    QTest.mouseMove(pad, QPoint(SIDE + 40, -30))
    QTest.mouseRelease(pad, LEFT)
    assert told[-1][0] == Point(1.0, 0.0)
    assert abs(told[0][0].x - 0.25) < 0.02
    assert abs(told[0][0].y - 0.75) < 0.02
    assert len({merge for _, merge in told}) == 1
    assert (control.across.value(), control.down.value()) == (100, 0)


def test_arrow_keys_move_the_knob_and_numbers_too(qtbot: QtBot) -> None:
    form, control = form_of(qtbot)
    pad = control.pad
    assert pad is not None
    pad.setFocus()
    QTest.keyClick(pad, Qt.Key.Key_Right)
    QTest.keyClick(pad, Qt.Key.Key_Up)
    assert form.values() == {"at": Point(0.55, 0.45)}
    control.down.field.setFocus()
    control.down.field.selectAll()
    QTest.keyClicks(control.down.field, "90")
    assert pad.point == Point(0.55, 0.9)
    assert pad.accessibleDescription() == "55 % across, 90 % down"
