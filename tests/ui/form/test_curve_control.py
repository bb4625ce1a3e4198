"""The curve's chart: points by mouse, keyboard and numbers, each one edit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from filters.filter_spec import FilterSpec
from filters.params.kinds.curve import Curve
from filters.registry import Registry
from ui.form.curve_control import CurveControl
from ui.form.form import ParamForm
from ui.look.fonts import TEXT, font
from ui.look.tokens import CHANNELS

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


def test_one_curve_is_seen_and_the_switch_says_which_are_changed(form: ParamForm) -> None:
    curves = form.curves
    assert curves is not None
    assert [one.param.name for one in curves.controls] == list(form.controls)
    assert [one.param.name for one in curves.controls if one.isVisible()] == ["rgb"]
    assert curves.switch.dots == set()
    red = form.controls["red"]
    assert isinstance(red, CurveControl)
    QTest.mouseClick(curves.switch, LEFT, pos=curves.switch.cells()[1].center().toPoint())
    assert [one.param.name for one in curves.controls if one.isVisible()] == ["red"]
    edits = []
    form.changed.connect(lambda values, merge, label: edits.append(values))
    QTest.mouseClick(red.plot, LEFT, pos=red.plot.place_of(0.5, 0.7).toPoint())
    assert list(edits[-1]) == ["red"]
    assert curves.switch.dots == {1}
    form.set_values({"lightness": Curve(((0.0, 0.1), (1.0, 1.0)))})
    assert curves.switch.dots == {1, 4}
    form.set_values({"red": Curve()})
    assert curves.switch.dots == {4}
    curves.switch.setFocus()
    for _ in range(3):
        QTest.keyClick(curves.switch, Qt.Key.Key_Right)
    assert [one.param.name for one in curves.controls if one.isVisible()] == ["lightness"]


def test_the_curves_stay_together_in_two_columns(form: ParamForm) -> None:
    form.set_columns(2)
    form.set_columns(1)
    assert [one.isVisible() for one in form.curves.controls] == [True, False, False, False, False]
    assert form.controls["red"].parentWidget().parentWidget() is form.curves


def test_long_titles_of_curves_are_whole(form: ParamForm) -> None:
    form.resize(320, 700)
    metrics = QFontMetricsF(font(TEXT, semibold=True))
    for one, cell in zip(form.curves.controls, form.curves.switch.cells(), strict=True):
        assert metrics.horizontalAdvance(one.param.label) <= cell.width()


def test_the_button_for_the_photo_stands_beside_the_switch_and_is_the_shown_curves(
    form: ParamForm,
) -> None:
    assert form.curves is not None
    for one in form.curves.controls:
        one.pick.show()  # as the photo's tool does
    rgb, red = form.curves.controls[:2]
    switch = form.curves.switch
    assert rgb.pick.isVisible()
    assert not red.pick.isVisible()
    beside = rgb.pick.mapTo(form, rgb.pick.rect().center())
    assert abs(beside.y() - switch.mapTo(form, switch.rect().center()).y()) <= 1
    assert beside.x() > switch.mapTo(form, switch.rect().topRight()).x()
    switch._choose(1)
    assert red.pick.isVisible()
    assert not rgb.pick.isVisible()


def test_the_axis_under_the_chart_has_its_ends_and_its_name(form: ParamForm) -> None:
    below = control(form).plot.geometry().bottom()
    labels = [one for one in control(form).findChildren(QLabel) if one.y() > below]
    words = [one.text() for one in labels if one.isVisible() and one.property("hint")]
    assert words == ["0", "input", "255"]


def test_channels_are_letters_with_a_dot_in_their_colour_and_are_spoken_whole(
    form: ParamForm,
) -> None:
    form.resize(320, 700)
    assert form.curves is not None
    switch = form.curves.switch
    picture = switch.grab().toImage()
    for index, rgb in enumerate(CHANNELS, start=1):
        cell = switch.cells()[index]
        row = {
            picture.pixelColor(x, switch.height() // 2).getRgb()[:3]
            for x in range(int(cell.left()), int(cell.right()))
        }
        assert rgb in row
    switch.set_index(1)
    assert switch.spoken_value() == "Red"
    QTest.mouseMove(switch, switch.cells()[2].center().toPoint())
    assert switch.toolTip() == "Green"
