"""Columns that a narrow window has squeezed get their widths back with the room."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from filters.registry import Registry
from tests.sample_photos import COFFEE
from tests.ui.windows import open_photo, put_on_screen
from ui.app import make_window
from ui.window.window import Window
from ui.window.workspaces import KERNEL, PHOTO

ACROSS = Qt.Orientation.Horizontal


def width(window: Window, title: str) -> int:
    return window.docks[title].width()


def resize(window: Window, wide: int) -> None:
    window.resize(wide, 800)
    QApplication.processEvents()


def test_a_narrow_window_takes_no_width_for_good(
    window: Window, coffee: np.ndarray, tmp_path: Path, qtbot: QtBot
) -> None:
    window.resizeDocks([window.docks["Presets"]], [300], ACROSS)
    window.workspaces.show(KERNEL)
    bench, charts = width(window, "Filter"), width(window, "Inspector")
    resize(window, 700)
    assert width(window, "Filter") < bench
    resize(window, 1280)
    assert (width(window, "Filter"), width(window, "Inspector")) == (bench, charts)
    resize(window, 700)
    window.workspaces.show(PHOTO)  # squeezed too, and kept so
    window.close()
    again = put_on_screen(make_window(Registry.builtin(), tmp_path / "data", COFFEE), qtbot)
    open_photo(again, qtbot, COFFEE)
    resize(again, 1280)
    assert width(again, "Presets") == 300
    assert width(again, "Filter") == 319
    again.workspaces.show(KERNEL)
    assert (width(again, "Filter"), width(again, "Inspector")) == (bench, charts)


def test_widths_of_an_older_version_are_read_as_they_are(
    window: Window, coffee: np.ndarray
) -> None:
    places = window.saveState(2)
    window.resizeDocks([window.docks["Presets"]], [300], ACROSS)
    window.docks.show_layout(PHOTO.layout, places)
    assert width(window, "Presets") == 239


def test_a_line_of_widths_that_is_damaged_loses_the_widths_only(
    window: Window, coffee: np.ndarray
) -> None:
    line, _, places = window.docks.state().data().partition(b"\n")
    assert b'"Presets":239' in line
    for damaged in (b'{"Presets"', b'{"Presets":10000000000000000000000}'):
        window.docks.show_layout(PHOTO.layout, type(window.saveState())(damaged + b"\n" + places))
        assert width(window, "Presets") == 239


def test_a_column_that_comes_and_goes_leaves_the_others_as_they_were(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.resize(1400, 800)
    before = (width(window, "Presets"), width(window, "Filter"))
    window.commands.run(window.commands["lessons"])
    qtbot.waitUntil(lambda: window.docks["Lesson"].width() == 327)
    assert (width(window, "Presets"), width(window, "Filter")) == before
    window.lessons.close()
    qtbot.waitUntil(lambda: not window.docks["Lesson"].isVisible())
    qtbot.waitUntil(lambda: (width(window, "Presets"), width(window, "Filter")) == before)
    QApplication.processEvents()
    assert (width(window, "Presets"), width(window, "Filter")) == before


def test_a_panel_behind_another_as_a_tab_takes_no_part(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.resize(1400, 800)
    window.docks["History"].show()
    window.docks["History"].raise_()
    qtbot.waitUntil(lambda: window.docks["Filter"].x() < 0)  # Qt puts it there, and shows it
    QApplication.processEvents()
    window.resizeDocks([window.docks["History"]], [450], ACROSS)
    QApplication.processEvents()
    assert width(window, "History") == 450
    window.docks["Presets"].hide()
    QApplication.processEvents()
    QApplication.processEvents()
    assert width(window, "History") == 450
    resize(window, 700)
    resize(window, 1400)
    assert width(window, "History") == 450
    window.docks["Filter"].raise_()
    qtbot.waitUntil(lambda: window.docks["History"].x() < 0)
    QApplication.processEvents()
    assert width(window, "Filter") == 450
