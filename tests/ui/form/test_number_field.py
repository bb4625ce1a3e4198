"""The wheel over a number, of a mouse and of a touchpad, in a panel that scrolls."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.wheel_events import BEGIN, END, NOTHING, UPDATE, scrolled_panel, turn
from ui.form.number_field import BARE_HEIGHT, NumberField
from ui.look.slider import Slider
from ui.look.theme import apply_theme
from ui.look.tokens import DARK


@pytest.fixture
def panel(qtbot: QtBot) -> QScrollArea:
    """Two numbers in a panel that is scrolled half down; the first has the focus."""
    number = NumberField("Sigma", 2.0, 0.0, 100.0, step=1)
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.addWidget(number)
    column.addWidget(NumberField("Other"))
    panel = scrolled_panel(qtbot, inside, 400)
    number.field.setFocus()
    return panel


@pytest.fixture
def number(panel: QScrollArea) -> NumberField:
    """The number with the focus."""
    return panel.findChildren(NumberField)[0]


@pytest.mark.parametrize(("angle", "value"), [(120, 3.0), (-120, 1.0)])
def test_a_notch_is_a_step(
    number: NumberField, panel: QScrollArea, angle: int, value: float
) -> None:
    turn(number.field, 0, angle)
    assert number.value() == value
    assert panel.verticalScrollBar().value() == 400


@pytest.mark.parametrize("sign", [1, -1])
def test_eight_small_turns_are_one_step(number: NumberField, panel: QScrollArea, sign: int) -> None:
    values: list[float] = []
    number.changed.connect(lambda value, _: values.append(value))
    for _ in range(7):
        turn(number.field, 0, 15 * sign)
    assert values == []
    turn(number.field, 0, 15 * sign)
    assert values == [2.0 + sign]
    assert panel.verticalScrollBar().value() == 400


def test_turning_back_begins_a_notch_from_nothing(number: NumberField) -> None:
    for angle in (100, -100, 100, -100):
        turn(number.field, 0, angle)
    assert number.value() == 2.0


@pytest.mark.parametrize(("x", "y", "phase"), NOTHING)
def test_a_sideways_or_empty_event_or_one_of_momentum_changes_nothing(
    number: NumberField, panel: QScrollArea, x: int, y: int, phase: Qt.ScrollPhase
) -> None:
    turn(number.field, x, y, phase)
    assert number.value() == 2.0
    assert panel.verticalScrollBar().value() == 400


def test_fingers_on_a_touchpad_count_their_angle(number: NumberField) -> None:
    turn(number.field, 0, 0, BEGIN)
    for _ in range(12):
        turn(number.field, 0, 20, UPDATE, pixels=10)
    turn(number.field, 0, 0, END)
    assert number.value() == 4.0


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (Qt.KeyboardModifier.ShiftModifier, 12.0),
        (Qt.KeyboardModifier.ControlModifier, 2.1),
    ],
)
def test_shift_and_control_make_the_steps_larger_and_smaller(
    number: NumberField, key: Qt.KeyboardModifier, value: float
) -> None:
    turn(number.field, 0, 120, key=key)
    assert number.value() == value


def test_without_the_focus_the_wheel_scrolls_the_panel(
    number: NumberField, panel: QScrollArea
) -> None:
    other = panel.findChildren(NumberField)[1]
    other.field.setFocus()
    turn(number.field, 0, -120)
    assert number.value() == 2.0
    assert panel.verticalScrollBar().value() > 400
    assert other.field.hasFocus()


def test_the_systems_own_event_scrolls_the_panel_over_a_slider_without_the_focus(
    qtbot: QtBot, number: NumberField, panel: QScrollArea
) -> None:
    slider = Slider()
    slider.set_position(0.5)
    number.put_below(slider)
    panel.verticalScrollBar().setValue(0)
    panel.ensureWidgetVisible(number)
    before = panel.verticalScrollBar().value()
    qtbot.waitUntil(slider.isVisible)
    middle = QPointF(slider.mapTo(panel, slider.rect().center()))
    QTest.wheelEvent(panel.windowHandle(), middle, QPoint(0, -120))
    qtbot.waitUntil(lambda: panel.verticalScrollBar().value() > before)
    assert slider.position == 0.5


@pytest.mark.parametrize(("unit", "apart"), [("", 0), ("°", 3), ("px", 6), ("%", 6)])
def test_a_number_over_a_slider_ends_where_that_does_and_its_unit_is_near(
    qtbot: QtBot, unit: str, apart: int
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, DARK)
    holder = QWidget()
    qtbot.addWidget(holder)
    number = NumberField("", 45.0, 0.0, 90.0, unit=unit)
    number.put_below(Slider())
    QVBoxLayout(holder).addWidget(number)
    holder.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    holder.resize(300, 80)
    holder.show()
    holder.setFocus()
    qtbot.waitExposed(holder)
    inked = columns_with_words(number)
    assert number.width() - 1 - inked[-1] <= 3
    assert max(b - a for a, b in pairwise(inked)) <= max(apart, 3)  # 3: between two figures


def columns_with_words(number: NumberField) -> list[int]:
    """Return which columns of pixels have a part of the number or its unit."""
    picture = number.grab().toImage()
    ground = picture.pixel(0, 0)
    top = number.field.y()
    rows = range(top + 2, top + BARE_HEIGHT - 2)
    columns = range(picture.width())
    return [x for x in columns if any(picture.pixel(x, y) != ground for y in rows)]
