"""What a screen reader says of the grid, of sliders, charts and of what folds."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from filters.kernel import Kernel
from tests.ui.access.reader import Heard, Role, all_heard, focused
from ui.kernel.grid.spoken import cell_words, kernel_words, weight_words
from ui.look import spoken
from ui.window.window import Window

EDGES = Kernel([[0, -1, 0], [-1, 4, -1], [0, -1, math.nan]], divisor=2)


@pytest.mark.parametrize(
    ("weight", "words"),
    [
        (1.0, "1"),
        (-1.0, "minus 1"),
        (0.25, "0.25"),
        (-0.0, "0"),
        (1 / 3, "0.333333"),
        (math.nan, "a hole"),
    ],
)
def test_weights_are_said_in_words(weight: float, words: str) -> None:
    assert weight_words(weight) == words


def test_cells_are_counted_from_1_and_the_origin_is_named() -> None:
    assert cell_words(EDGES, (1, 2)) == "row 2 column 3, minus 1"
    assert cell_words(EDGES, (1, 1)) == "row 2 column 2, 4, origin"
    assert cell_words(EDGES, (2, 2)) == "row 3 column 3, a hole"
    assert cell_words(EDGES, (0, 0), "1/9") == "row 1 column 1, typed 1/9"
    assert kernel_words(EDGES) == "3 rows and 3 columns, sum 0, divided by 2"


@pytest.fixture
def announced(monkeypatch) -> list[str]:
    """What is announced, as where a screen reader listens."""
    words: list[str] = []

    def take(event: QAccessibleAnnouncementEvent) -> None:
        words.append(event.message())

    class Listening(QAccessible):
        isActive = staticmethod(lambda: True)
        updateAccessibility = staticmethod(take)

    monkeypatch.setattr(spoken, "QAccessible", Listening)
    return words


def test_the_grid_says_each_cell_that_the_keyboard_comes_to(
    window: Window, coffee: np.ndarray, announced: list[str], qtbot: QtBot
) -> None:
    window.edits.choose_filter("convolution")
    grid = window.filter_panel.kernel_editor().grid
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus)
    grid.state.take(EDGES, "Draw")
    assert (focused().name, focused().role) == ("Kernel weights", Role.Table)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert announced == ["row 2 column 3, minus 1"]
    assert focused().value.startswith("row 2 column 3, minus 1; 3 rows and 3 columns")
    QTest.keyClicks(grid, "1/9")
    assert focused().value.startswith("row 2 column 3, typed 1/9;")
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert announced[-1] == "row 3 column 3, a hole"


def test_nothing_is_announced_where_nobody_listens(qtbot: QtBot) -> None:
    assert not QAccessible.isActive()
    spoken.announce(QWidget(), lambda: pytest.fail("it is worded"))


def told(window: Window, name: str, role: Role) -> Heard:
    (found,) = (one for one in all_heard(window) if (one.name, one.role) == (name, role))
    return found


@pytest.fixture
def blurred(window: Window, coffee: np.ndarray) -> Iterator[Window]:
    window.edits.choose_filter("gaussian_blur")
    return window


def test_a_slider_says_the_number_that_stands_beside_it(blurred: Window, qtbot: QtBot) -> None:
    slider = told(blurred, "Sigma", Role.Slider)
    before = slider.value
    assert isinstance(slider.widget, QWidget)
    QTest.keyClick(slider.widget, Qt.Key.Key_Right)
    after = told(blurred, "Sigma", Role.Slider)
    assert float(after.value) > float(before)
    assert after.value == told(blurred, "Sigma", Role.EditableText).value


def test_what_folds_says_whether_it_is_open(blurred: Window) -> None:
    header = told(blurred, "Blending and mask", Role.Button).widget
    assert isinstance(header, QWidget)

    def is_open() -> tuple[bool, bool]:
        state = QAccessible.queryAccessibleInterface(header).state()
        return bool(state.expanded), bool(state.collapsed)

    before = is_open()
    QTest.keyClick(header, Qt.Key.Key_Space)
    assert is_open() == before[::-1]
    assert sum(before) == 1


def test_photo_workspace_and_histogram_say_what_they_show(blurred: Window, qtbot: QtBot) -> None:
    assert told(blurred, "Photo", Role.Graphic).value.startswith("600 by 400 pixels, shown at ")
    assert told(blurred, "Workspace", Role.ComboBox).value == "Photo"
    qtbot.waitUntil(lambda: "% black" in told(blurred, "Histogram", Role.Chart).value)
