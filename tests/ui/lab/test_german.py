"""The lab in German: what it draws has the decimal comma, as what stands beside it has."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.lab.formula import fixed
from editor.lab.layer import Layer
from editor.lab.sizes import LayerSizes
from filters.kernel import Kernel
from tests.ui.window.text_room import cut
from ui.lab.slide_view import SlideView
from ui.look.language import said, silence, speak
from ui.window.window import Window
from ui.window.workspaces import KERNEL


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


@pytest.mark.parametrize(("rows", "columns"), [(1, 0), (0, 1), (1, 1), (4, 1), (1, 4), (3, 4)])
def test_what_a_stride_leaves_out_is_all_in_german(german: None, rows: int, columns: int) -> None:
    layer = Layer(Kernel([[1]]), stride=5)
    sentence = said(LayerSizes.of(layer, 11 + rows, 11 + columns).explanation())
    assert "weggelassen" in sentence
    assert not {"the", "is", "are", "row", "rows", "column", "columns"} & set(sentence.split())


def test_german_words_fit_on_the_bench_and_on_what_is_measured(
    german: None, window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.edits.choose_filter("convolution")
    window.session.edit({"kernel": Kernel([[-1, 0, 1]])}, "Draw")
    window.workspaces.show(KERNEL)
    editor = window.filter_panel.kernel_editor()
    assert editor is not None
    qtbot.waitUntil(lambda: editor.is_bench)
    assert cut(editor) == []
    for name in ("measure_pair", "kernel_by_wish"):
        window.commands.run(window.commands[name])
        page = window.measuring.page
        qtbot.waitUntil(lambda page=page: not page.worker.is_busy)
        qtbot.waitUntil(lambda page=page: cut(page) == [])
