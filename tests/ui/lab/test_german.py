"""The lab in German: what it draws has the decimal comma, as what stands beside it has."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.lab.formula import fixed
from ui.lab.slide_view import SlideView
from ui.look.language import silence, speak
from ui.window.window import Window


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translators = speak(qapp, "de")
    yield
    silence(qapp, translators)


def test_numbers_of_the_slide_have_decimal_commas(
    german: None,
    window: Window,
    coffee: np.ndarray,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    view = window.lab.open_by_id("slide")
    assert isinstance(view, SlideView)
    qtbot.waitUntil(lambda: view.state.field() is not None)
    assert "," in view.formula.result.text()
    assert "." not in view.formula.result.text()
    drawn: list[str] = []
    monkeypatch.setattr(QPainter, "drawText", lambda _, *rest: drawn.append(str(rest[-1])))
    view.worked_out.grab()
    view.stage.grab()
    field = view.state.field()
    assert field is not None
    for value in (field.result, *(plane.total for plane in field.planes)):
        assert fixed(value).replace(".", ",") in drawn
        assert fixed(value) not in drawn
    assert "Karte" in drawn
