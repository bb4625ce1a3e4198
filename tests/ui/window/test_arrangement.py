"""The window's arrangement: the whole screen, and panels back where they were at first."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from filters.registry import Registry
from tests.sample_photos import COFFEE
from tests.ui.windows import open_photo, put_on_screen
from ui.app import make_window
from ui.window.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


def do(window: Window, words: str) -> None:
    """Do a command by the search."""
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(window.search.field, words)
    QTest.keyClick(window.search.field, Qt.Key.Key_Return)


def test_f11_takes_the_whole_screen_and_gives_it_back(window: Window, qtbot: QtBot) -> None:
    was = window.windowState()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    assert window.actions_["full_screen"].isChecked()
    QTest.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: not window.isFullScreen())
    assert not window.actions_["full_screen"].isChecked()
    assert window.windowState() & ~Qt.WindowState.WindowActive == was & ~(
        Qt.WindowState.WindowActive
    )


def shown(window: Window) -> dict[str, bool]:
    """Return which panels have a place."""
    return {dock.objectName(): not dock.isHidden() for dock in window.docks}


def test_the_layout_is_reset_after_panels_were_hidden_moved_and_taken_out(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    first, docks = shown(window), window.docks
    areas = {dock.objectName(): window.dockWidgetArea(dock) for dock in docks}
    wide = docks["Presets"].width()
    docks["Presets"].hide()
    docks["Plugins"].show()
    docks["Inspector"].setFloating(True)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks["Steps"])
    do(window, "reset the layout")
    assert shown(window) == first
    assert {d.objectName(): window.dockWidgetArea(d) for d in docks} == areas
    assert not any(dock.isFloating() for dock in docks)
    qtbot.waitUntil(lambda: abs(docks["Presets"].width() - wide) <= 2)


def test_the_layout_that_is_kept_is_not_the_one_to_go_back_to(
    window: Window, coffee: np.ndarray, tmp_path: Path, registry: Registry, qtbot: QtBot
) -> None:
    first = shown(window)
    window.docks["Steps"].hide()
    window.close()
    again = put_on_screen(make_window(registry, tmp_path / "data", COFFEE), qtbot)
    open_photo(again, qtbot, COFFEE)
    assert not shown(again)["Steps"]
    do(again, "reset the layout")
    assert shown(again) == first


def test_each_workspace_is_reset_by_itself_and_none_shows_panels_on_the_start_page(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    first = shown(window)
    window.docks["Presets"].hide()
    changed = shown(window)
    QTest.keyClick(window, Qt.Key.Key_F3)
    do(window, "reset the layout")
    QTest.keyClick(window, Qt.Key.Key_F2)
    assert shown(window) == changed
    window.files.close_photo()
    qtbot.waitUntil(lambda: window.session.document is None)
    do(window, "reset the layout")
    assert not any(shown(window).values())
    open_photo(window, qtbot, COFFEE)
    assert shown(window) == first


def lines_for_the_mouse(window: Window) -> int:
    """Return how many widgets Qt has laid over the thin lines between panels."""
    named = "qt_qmainwindow_extended_splitter"
    return len(window.findChildren(QWidget, named))


def test_panels_that_come_and_go_leave_no_lines_behind(
    qapp: QApplication, registry: Registry, tmp_path: Path, qtbot: QtBot
) -> None:
    qapp.setStyleSheet("")  # as at a start: other tests have set it
    window = put_on_screen(make_window(registry, tmp_path / "data", COFFEE), qtbot)
    open_photo(window, qtbot, COFFEE)
    begun = lines_for_the_mouse(window)
    assert 0 < begun < 10
    for command in ("panel.presets", "workspace_kernel", "reset_layout", "workspace_photo") * 2:
        window.commands.run(window.commands[command])
        qtbot.waitUntil(window.canvas.is_settled)  # Qt lays docks out meanwhile
    assert lines_for_the_mouse(window) <= begun + 2  # the kernel's workspace has more columns


def test_the_list_of_steps_grows_whatever_tab_is_in_front_of_the_form(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.resize(1280, 1000)
    do(window, "show colours")
    rows, docks = window.steps.list, window.docks
    qtbot.waitUntil(lambda: docks["Colours"].geometry().right() > 0)
    qtbot.waitUntil(lambda: docks["Filter"].geometry().right() <= 0)  # it lies behind
    for name in ("invert", "median", "exposure", "flip", "noise", "threshold"):
        window.edits.choose_filter(name)
    qtbot.waitUntil(lambda: rows.count() == 6 and rows.verticalScrollBar().maximum() == 0)
    assert docks["Colours"].geometry().right() > 0
