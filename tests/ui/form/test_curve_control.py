"""The curve's chart: points by mouse, keyboard and numbers, each one edit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from filters.filter_spec import FilterSpec
from filters.params.kinds.curve import Curve
from filters.registry import Registry
from ui.form.curve_control import CurveControl
from ui.form.form import ParamForm

LEFT = Qt.MouseButton.LeftButton
SPEC: FilterSpec = Registry.builtin()["curves"]


@pytest.fixture
def form(qtbot: QtBot) -> ParamForm:
    made = ParamForm(SPEC)
    qtbot.addWidget(made)
    made.resize(320, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


def control(form: ParamForm) -> CurveControl:
    found = form.controls["rgb"]
    assert isinstance(found, CurveControl)
    return found


def place(form: ParamForm, x: float, y: float) -> QPoint:
    return control(form).plot.place_of(x, y).toPoint()


def told(form: ParamForm) -> list[tuple[Curve, str]]:
    edits: list[tuple[Curve, str]] = []
    form.changed.connect(lambda values, merge, _: edits.append((values["rgb"], merge)))
    return edits


def test_a_click_adds_a_point_and_the_drag_moves_it_as_one_edit(form: ParamForm) -> None:
    edits, plot = told(form), control(form).plot
    QTest.mousePress(plot, LEFT, pos=place(form, 0.5, 0.5))
    QTest.mouseMove(plot, place(form, 0.5, 0.6))
    QTest.mouseMove(plot, place(form, 0.55, 0.7))
    QTest.mouseRelease(plot, LEFT, pos=place(form, 0.55, 0.7))
    curve, _ = edits[-1]
    assert len(curve.points) == 3
    assert curve.points[1] == pytest.approx((0.55, 0.7), abs=0.01)
    assert len({merge for _, merge in edits}) == 1
    assert control(form).fields[0].value() == pytest.approx(0.55 * 255, abs=2)


def test_a_point_does_not_pass_its_neighbours_and_goes_off_the_chart(form: ParamForm) -> None:
    edits, plot = told(form), control(form).plot
    form.set_values({"rgb": Curve(((0.0, 0.0), (0.3, 0.4), (0.6, 0.7), (1.0, 1.0)))})
    QTest.mousePress(plot, LEFT, pos=place(form, 0.3, 0.4))
    QTest.mouseMove(plot, place(form, 0.9, 0.4))
    assert 0.59 < edits[-1][0].points[1][0] < 0.6
    QTest.mouseMove(plot, QPoint(plot.width() // 2, -60))
    QTest.mouseRelease(plot, LEFT, pos=QPoint(plot.width() // 2, -60))
    assert edits[-1][0].points == ((0.0, 0.0), (0.6, 0.7), (1.0, 1.0))


def test_keys_choose_nudge_add_and_delete(form: ParamForm) -> None:
    edits, plot = told(form), control(form).plot
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_PageDown)
    QTest.keyClick(plot, Qt.Key.Key_Insert)
    assert edits[-1][0].points[1] == (0.5, 0.5)
    QTest.keyClick(plot, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert edits[-1][0].points[1] == pytest.approx((0.5 - 1 / 255, 0.5 + 10 / 255))
    QTest.keyClick(plot, Qt.Key.Key_BracketRight)
    assert plot.chosen == 2
    QTest.keyClick(plot, Qt.Key.Key_BracketLeft)
    QTest.keyClick(plot, Qt.Key.Key_Delete)
    assert edits[-1][0] == Curve()
    count = len(edits)
    QTest.keyClick(plot, Qt.Key.Key_Delete)
    assert len(edits) == count  # two points stay


def test_numbers_move_the_chosen_point_and_straight_is_a_way_back(form: ParamForm) -> None:
    edits, shown = told(form), control(form)
    form.set_values({"rgb": Curve(((0.0, 0.0), (0.5, 0.5), (1.0, 1.0)))})
    field = shown.fields[1].field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "204")
    assert edits[-1][0].points[1] == pytest.approx((0.5, 0.8))
    QTest.mouseClick(shown.straight, LEFT)
    assert edits[-1][0] == Curve()
    assert not shown.straight.isEnabled()
