"""Every kind of parameter has a control: in a filter's form, and in a generator's."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from filters.design.generators import Generators
from filters.kernel import Kernel
from filters.params.kind import Kind
from filters.params.kinds.angle import AngleKind
from filters.params.kinds.colour import Colour, ColourKind
from filters.params.kinds.plain import PLAIN_KINDS
from filters.value_kinds import VALUE_KINDS
from tests.kinds.controls import NumbersControl, SizeControl
from tests.kinds.numbers import NumbersKind
from tests.kinds.size import Size, SizeKind
from tests.kinds.walk import EVERY, generator_of, spec_of, values_of
from tests.ui.windows import type_letters
from ui.form.controls import Control
from ui.form.form import ParamForm
from ui.form.table import CONTROLS
from ui.form.value_controls import AngleControl, ColourControl
from ui.kernel.control import FILTER_CONTROLS
from ui.kernel.generators import GeneratorPanel

TABLE: dict[type[Kind], type[Control]] = {
    **FILTER_CONTROLS,
    SizeKind: SizeControl,
    NumbersKind: NumbersControl,
}
START = Kernel([[1.0]])


def test_every_kind_has_a_control() -> None:
    assert set(FILTER_CONTROLS) == set(VALUE_KINDS)
    assert set(CONTROLS) == set(PLAIN_KINDS)


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.__name__)
def test_a_form_shows_its_values_and_says_nothing(kind: type[Kind], qtbot: QtBot) -> None:
    spec = spec_of(kind)
    form = ParamForm(spec, TABLE)
    qtbot.addWidget(form)
    param = spec.param("value")
    assert form.values() == {"value": param.default}
    with qtbot.assertNotEmitted(form.changed):
        for value in values_of(param):
            form.set_values({"value": value})
            assert form.values() == {"value": value}
            assert param.checked(form.values()["value"]) == value


def test_a_control_of_a_new_kind_is_typed_into(qtbot: QtBot) -> None:
    form = ParamForm(spec_of(SizeKind), TABLE)
    qtbot.addWidget(form)
    control = form.controls["value"]
    assert isinstance(control, SizeControl)
    field = control.fields[0].field
    field.selectAll()
    with qtbot.waitSignal(form.changed) as told:
        QTest.keyClicks(field, "8")
    assert told.args is not None
    assert told.args[0] == {"value": Size(8, 480)}


def panel_of(kind: type[Kind], qtbot: QtBot) -> tuple[GeneratorPanel, list[Kernel]]:
    """Show the panel with one generator, which follows what it asks for, and the kernels made."""
    made = [START]
    panel = GeneratorPanel(lambda: made[-1], Generators((generator_of(kind),)))
    qtbot.addWidget(panel)

    def take(transform: Any, merge: str, label: str) -> None:
        made.append(transform(made[-1]))
        panel.follow(made[-1])

    panel.wanted.connect(take)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.choice.setFocus()
    type_letters(panel.choice, "Walk")
    return panel, made


@pytest.mark.parametrize("kind", PLAIN_KINDS, ids=lambda kind: kind.__name__)
def test_a_generators_form_shows_its_values(kind: type[Kind], qtbot: QtBot) -> None:
    panel, made = panel_of(kind, qtbot)
    assert panel.form is not None
    design = made[-1].design
    assert design is not None
    assert panel.form.values() == dict(design.values)
    for value in generator_of(kind).params[0].kind.samples():
        made.append(generator_of(kind).make(value=value))
        panel.follow(made[-1])
        assert panel.form.values() == {"value": value}


def test_a_generators_colour_and_angle_are_live(qtbot: QtBot) -> None:
    panel, made = panel_of(ColourKind, qtbot)
    assert panel.form is not None
    ink = panel.form.controls["value"]
    assert isinstance(ink, ColourControl)
    ink.field.selectAll()
    QTest.keyClicks(ink.field, "#00ff88")
    assert made[-1].design is not None
    assert made[-1].design.values["value"] == Colour(0, 255, 136)

    panel, made = panel_of(AngleKind, qtbot)
    assert panel.form is not None
    turn = panel.form.controls["value"]
    assert isinstance(turn, AngleControl)
    turn.slider.setFocus()
    QTest.keyClick(turn.slider, Qt.Key.Key_PageUp)
    assert made[-1].design is not None
    assert made[-1].design.values["value"] == 40.0
    made.append(made[-1].replace(weights=[[3.0]]))
    panel.follow(made[-1])
    assert panel.line.text() == "Edited by hand; was Walk, value 40°"
