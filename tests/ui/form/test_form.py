"""A form as it is drawn: slider rows, marks of what is changed, sections, and the way back."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from filters.plugin import Angle, FilterSpec, Group, Pixels, Range, image_filter
from filters.registry import Registry
from tests.ui.wheel_events import turn
from ui.form.controls import CheckControl, ChoiceControl, NameLabel, NumberControl
from ui.form.form import ParamForm
from ui.look.section import Section
from ui.look.slider import Slider
from ui.look.tokens import EDGE, tokens_of

LEFT = Qt.MouseButton.LeftButton
WIDTH = 320


@pytest.fixture
def form(qtbot: QtBot, registry: Registry) -> ParamForm:
    form = ParamForm(registry["unsharp_mask"])
    return shown(form, qtbot)


def shown(form: ParamForm, qtbot: QtBot) -> ParamForm:
    qtbot.addWidget(form)
    form.resize(WIDTH, 600)
    with qtbot.waitExposed(form):
        form.show()
    form.activateWindow()
    return form


def number(form: ParamForm, name: str) -> NumberControl:
    control = form.controls[name]
    assert isinstance(control, NumberControl)
    return control


def has_dot(form: ParamForm, name: str) -> bool:
    """Whether the margin beside a control is marked."""
    corner = form.controls[name].mapTo(form, QPoint(0, 0))
    colour = form.grab().toImage().pixelColor(corner.x() - 6, corner.y() + 11)
    return colour == tokens_of(form.palette()).colour("accent")


def test_a_slider_row_has_its_name_above_a_slider_of_the_whole_width(form: ParamForm) -> None:
    first, second = number(form, "radius"), number(form, "amount")
    assert first.slider is not None
    left = first.slider.mapTo(form, QPoint(0, 0))
    assert left.x() == EDGE
    assert first.slider.width() == WIDTH - 2 * EDGE
    assert first.field.label.mapTo(form, QPoint(0, 0)).y() < left.y()
    pitch = second.mapTo(form, QPoint(0, 0)).y() - first.mapTo(form, QPoint(0, 0)).y()
    assert pitch == 40
    numbers = [control.field.field.mapTo(form, QPoint(0, 0)).x() for control in (second,)]
    assert min(numbers) > WIDTH / 2


def test_dragging_the_slider_is_live_and_one_entry(form: ParamForm) -> None:
    told: list[tuple[dict[str, Any], str]] = []
    form.changed.connect(lambda values, merge, _: told.append((values, merge)))
    slider = number(form, "radius").slider
    assert slider is not None
    middle = slider.rect().center()
    for _ in range(2):
        QTest.mousePress(slider, LEFT, pos=QPoint(10, middle.y()))
        for x in range(40, 200, 20):
            QTest.mouseMove(slider, QPoint(x, middle.y()))
        QTest.mouseRelease(slider, LEFT, pos=QPoint(190, middle.y()))
    merges = [merge for _, merge in told]
    assert len(set(merges)) == 2
    assert merges == sorted(merges, key=merges.index)
    values = [one["radius"] for one, merge in told if merge == merges[0]]
    assert values == sorted(values)
    assert number(form, "radius").value() == values[-1]


def test_a_changed_value_has_a_dot_and_a_tick_and_its_name_stays_where_it_is(
    form: ParamForm,
) -> None:
    control = number(form, "amount")
    place = control.field.label.mapTo(form, QPoint(0, 0))
    assert not has_dot(form, "amount")
    form.set_values({"amount": control.param.default + 1})
    assert has_dot(form, "amount")
    assert not has_dot(form, "radius")
    assert control.field.label.mapTo(form, QPoint(0, 0)) == place
    QTest.mouseDClick(control.field.label, LEFT)
    assert control.value() == control.param.default
    assert not has_dot(form, "amount")


def test_the_wheel_moves_a_slider_only_while_it_has_the_focus(form: ParamForm) -> None:
    control = number(form, "radius")
    assert control.slider is not None
    before = control.value()
    number(form, "amount").field.field.setFocus()
    turn(control.slider, 0, 120)
    assert control.value() == before
    control.slider.setFocus()
    turn(control.slider, 0, 120)
    assert control.value() > before


@image_filter("Many", group="Tests")
def many(
    pixels: Pixels,
    turned: Angle = 0.0,
    size: Annotated[int, Range(1, 9)] = 3,
    on: bool = False,
    seldom: Annotated[float, Range(0.0, 1.0), Group("Seldom")] = 0.5,
) -> Pixels:
    """Have parameters of several kinds."""
    return pixels


@pytest.fixture
def kinds(qtbot: QtBot) -> ParamForm:
    return shown(ParamForm(FilterSpec.of(many)), qtbot)


def test_a_range_with_both_signs_is_filled_from_zero(kinds: ParamForm) -> None:
    turned = number(kinds, "turned")
    assert isinstance(turned.slider, Slider)
    assert turned.slider.zero == turned.slider.position == 0.5
    turned.set_value(90.0)
    assert turned.slider.position == 0.75


def test_a_slider_of_whole_numbers_stops_at_each_of_them(kinds: ParamForm) -> None:
    size = number(kinds, "size")
    assert size.slider is not None
    size.slider.setFocus()
    found = []
    for _ in range(3):
        QTest.keyClick(size.slider, Qt.Key.Key_Right)
        found.append(size.value())
    assert found == [4, 5, 6]


def test_a_section_folds_and_says_how_much_in_it_is_changed(kinds: ParamForm) -> None:
    (section,) = kinds.findChildren(Section)
    assert not number(kinds, "seldom").isVisible()
    QTest.mouseClick(section.header, LEFT)
    assert number(kinds, "seldom").isVisible()
    assert section.header.summary == ""
    kinds.set_values({"seldom": 0.75})
    assert section.header.summary == "1 changed"
    assert has_dot(kinds, "seldom")


def test_two_columns_lie_side_by_side_and_are_of_one_width(kinds: ParamForm, qtbot: QtBot) -> None:
    kinds.set_columns(2)
    turned, size, on = (kinds.controls[name] for name in ("turned", "size", "on"))
    qtbot.waitUntil(lambda: turned.width() < WIDTH / 2)
    assert turned.y() == size.y() < on.y()
    assert turned.x() == on.x() < size.x()
    assert abs(turned.width() - size.width()) <= 1
    kinds.set_columns(1)
    qtbot.waitUntil(lambda: turned.width() == WIDTH - 2 * EDGE)
    assert turned.y() < size.y() < on.y()


def test_a_double_click_on_a_choices_name_restores_its_default(
    qtbot: QtBot, registry: Registry
) -> None:
    from ui.kernel.control import FILTER_CONTROLS

    form = shown(ParamForm(registry["convolution"], FILTER_CONTROLS), qtbot)
    border = form.controls["border"]
    assert isinstance(border, ChoiceControl)
    border.set_value("wrap")
    label = next(one for one in border.findChildren(QLabel) if isinstance(one, NameLabel))
    with qtbot.waitSignal(form.changed) as told:
        QTest.mouseDClick(label, LEFT)
    assert told.args == [{"border": "clamp"}, told.args[1], "Reset border"]
    with qtbot.assertNotEmitted(form.changed):
        QTest.mouseDClick(label, LEFT)
    assert isinstance(form.controls["flip"], CheckControl)
