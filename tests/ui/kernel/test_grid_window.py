"""The grid in a window of its own shows the state that the bench shows."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from filters import Kernel
from ui.kernel.grid_window import GridWindow
from ui.window.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
LARGE = Kernel(np.arange(63.0 * 63).reshape(63, 63))


def opened(window: Window) -> GridWindow:
    """Open it by the search."""
    window.session.edit({"kernel": LARGE}, "Large")
    window.actions_["search"].trigger()
    QTest.keyClicks(window.search.field, "grid in its own window")
    QTest.keyClick(window.search.field, Qt.Key.Key_Return)
    editor = window.filter_panel.kernel_editors()[0]
    assert editor.window_ is not None
    assert editor.window_.isVisible()
    return editor.window_


def test_typing_in_either_grid_changes_one_kernel(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    own = opened(window)
    bench = window.filter_panel.kernel_editors()[0].grid
    assert own.isWindow()
    assert own.grid.state is bench.state
    QTest.keyClick(own.grid, Qt.Key.Key_Home, CONTROL)
    QTest.keyClicks(own.grid, "7")
    QTest.keyClick(own.grid, Qt.Key.Key_Return)
    assert window.session.edited.kernel.weights[0, 0] == 7
    assert bench.current == own.grid.current == (1, 0)
    bench.setFocus()
    QTest.keyClicks(bench, "9")
    assert window.session.edited.kernel.weights[1, 0] == 9
    assert own.values.weight.text() == "9"
    window.session.undo()
    window.session.undo()
    assert own.grid.kernel() == LARGE


def test_each_grid_has_a_zoom_of_its_own(window: Window, coffee: np.ndarray, qtbot: QtBot) -> None:
    own = opened(window)
    bench = window.filter_panel.kernel_editors()[0].grid
    before = bench.geometry_
    assert own.grid.geometry_.shows_numbers
    own.grid.act("fit")
    assert own.grid.geometry_.overflow == (False, False)
    assert bench.geometry_ == before
    own.resize(own.width() + 100, own.height())
    assert own.grid.geometry_.width == own.grid.width() != bench.width()


def test_it_follows_another_step_and_goes_with_the_form(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    own = opened(window)
    window.session.edit({"kernel": Kernel([[1, 2]])}, "Small")
    assert own.grid.kernel() == Kernel([[1, 2]])
    assert own.windowTitle() == "Kernel, 1 × 2"
    window.edits.choose_filter("auto_levels")
    qtbot.waitUntil(own.isHidden)
