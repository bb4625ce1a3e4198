"""Names among the choices of a list keep their own capitals."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from filters.params.kinds.choice import ChoiceKind
from filters.params.param import Param
from ui.form.controls import ChoiceControl


@pytest.mark.parametrize(
    ("choice", "shown"),
    [
        ("sRGB", "sRGB"),
        ("Display P3", "Display P3"),
        ("Adobe RGB", "Adobe RGB"),
        ("grey world", "Grey world"),
        ("soft-light", "Soft light"),
        ("AHD", "AHD"),
    ],
)
def test_a_name_is_shown_as_it_is_written(qtbot: QtBot, choice: str, shown: str) -> None:
    control = ChoiceControl(Param("a", ChoiceKind((choice, "other")), choice, "A"))
    qtbot.addWidget(control)
    assert control.box.itemText(0) == shown
    assert control.value() == choice
