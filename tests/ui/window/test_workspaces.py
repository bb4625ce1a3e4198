"""The frame of the window, and its workspaces: what is where, what a switch keeps."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar, QWidget
from pytestqt.qtbot import QtBot

from filters.registry import Registry
from tests.sample_photos import CHELSEA, COFFEE
from tests.ui.windows import open_photo, put_on_screen
from ui.app import make_window
from ui.window.window import Window
from ui.window.workspaces import COMPARE, KERNEL, PHOTO, WORKSPACES

LEFT = Qt.MouseButton.LeftButton
NEAR = 4  # logical pixels that an edge may be off the drawing


def place(window: Window, widget: QWidget) -> QRect:
    """Where a widget is in the window."""
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def edges(window: Window, widget: QWidget) -> tuple[int, int]:
    """The left edge of a widget in the window, and its right one."""
    area = place(window, widget)
    return area.x(), area.x() + area.width()


def dock_edges(window: Window, title: str) -> tuple[int, int]:
    return edges(window, window.docks[title])


def is_near(found: tuple[int, int], drawn: tuple[int, int]) -> bool:
    return all(abs(a - b) <= NEAR for a, b in zip(found, drawn, strict=True))


def press(window: Window, key: Qt.Key) -> None:
    window.canvas.setFocus()
    QTest.keyClick(window, key)


def test_the_rows_are_as_high_as_drawn(window: Window, coffee: np.ndarray) -> None:
    assert place(window, window.menu_row) == QRect(0, 0, 1280, 36)
    assert place(window, window.canvas_bar) == QRect(240, 36, 720, 36)
    assert place(window, window.canvas).top() == 72
    assert window.status.height() == 24
    assert window.docks["Presets"].geometry().top() == 36
    assert window.docks["Presets"].geometry().bottom() + 1 >= 775


def test_the_columns_of_each_workspace_are_as_wide_as_drawn(
    window: Window, coffee: np.ndarray
) -> None:
    assert is_near(dock_edges(window, "Presets"), (0, 240))
    assert is_near(edges(window, window.canvas), (240, 960))
    assert is_near(dock_edges(window, "Steps"), (960, 1280))
    assert is_near(dock_edges(window, "Filter"), (960, 1280))
    press(window, Qt.Key.Key_F3)
    assert window.workspaces.shown is KERNEL
    assert is_near(edges(window, window.canvas), (0, 456))
    assert is_near(dock_edges(window, "Filter"), (456, 952))
    assert is_near(dock_edges(window, "Inspector"), (952, 1280))
    press(window, Qt.Key.Key_F4)
    assert is_near(edges(window, window.compare), (0, 1280))
    assert not window.canvas.isVisible()
    press(window, Qt.Key.Key_F2)
    assert window.workspaces.shown is PHOTO
    assert is_near(edges(window, window.canvas), (240, 960))


def test_the_switch_shows_and_chooses_the_workspace(window: Window, coffee: np.ndarray) -> None:
    switch = window.menu_row.switch
    for index in (1, 2, 0):
        cell = switch.cells()[index]
        QTest.mouseClick(switch, LEFT, pos=cell.center().toPoint())
        assert window.workspaces.shown is WORKSPACES[index]
        assert window.actions_[f"workspace_{WORKSPACES[index].id}"].isChecked()
    press(window, Qt.Key.Key_F3)
    assert switch.index == 1


@pytest.mark.parametrize("is_zoomed", [False, True])
def test_a_switch_keeps_photo_zoom_and_chosen_step(
    window: Window, coffee: np.ndarray, qtbot: QtBot, is_zoomed: bool
) -> None:
    window.edits.choose_filter("gaussian_blur")
    window.edits.choose_filter("median")
    window.session.select(0)
    if is_zoomed:
        window.canvas.zoom_to(2.0)
    shown, zoom, document = window.session.shown, window.canvas.zoom, window.session.document
    centre = window.canvas.centre()
    for workspace in (KERNEL, COMPARE, PHOTO, COMPARE, KERNEL, PHOTO):
        window.workspaces.show(workspace)
        assert window.canvas.zoom == zoom
        assert window.session.document is document
        assert window.session.shown == shown
        assert document.selected == 0
    qtbot.waitUntil(window.canvas.is_settled)
    assert np.abs(np.subtract(window.canvas.centre(), centre)).max() <= 1
    assert window.canvas.is_fitting is not is_zoomed


def test_widths_chosen_by_hand_come_back_in_each_workspace_and_after_a_restart(
    window: Window, coffee: np.ndarray, tmp_path: Path, qtbot: QtBot
) -> None:
    across = Qt.Orientation.Horizontal
    window.resizeDocks([window.docks["Presets"]], [300], across)
    window.workspaces.show(KERNEL)
    window.resizeDocks([window.docks["Inspector"]], [280], across)
    window.workspaces.show(PHOTO)
    assert window.docks["Presets"].width() == 300
    window.workspaces.show(KERNEL)
    assert window.docks["Inspector"].width() == 280
    window.workspaces.show(COMPARE)
    window.close()
    again = put_on_screen(make_window(Registry.builtin(), tmp_path / "data", COFFEE), qtbot)
    open_photo(again, qtbot, COFFEE)
    assert again.workspaces.shown is PHOTO
    assert again.docks["Presets"].width() == 300
    again.workspaces.show(KERNEL)
    assert again.docks["Inspector"].width() == 280


def test_nothing_that_is_shown_changes_the_widths(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    parts = [window.docks["Presets"], window.docks["Filter"], window.canvas]
    before = [part.width() for part in parts]
    for spec in window.session.registry:
        window.edits.choose_filter(spec.id, instead=True)
    window.edits.rename(0, "A name that is far longer than the panel is wide, and then some more")
    window.presets.field.setText("no preset has these words and there are many of them")
    qtbot.waitUntil(window.canvas.is_settled)
    assert [part.width() for part in parts] == before


def test_the_form_gets_the_height_that_the_steps_leave(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    steps = window.docks["Steps"]
    for rows in (1, 2, 3):
        window.edits.choose_filter("gaussian_blur")
        qtbot.waitUntil(lambda rows=rows: steps.height() == 32 + 44 * rows + 8, timeout=1)
    for _ in range(20):
        window.edits.choose_filter("gaussian_blur")
    assert window.docks["Filter"].height() > window.docks["Steps"].height() / 2


def test_nothing_is_compared_without_a_photo(window: Window, coffee: np.ndarray) -> None:
    press(window, Qt.Key.Key_F4)
    assert window.workspaces.shown is COMPARE
    window.session.close()
    assert window.workspaces.shown is PHOTO
    assert window.start.isVisible()
    assert not window.actions_["workspace_compare"].isEnabled()
    cell = window.menu_row.switch.cells()[2]
    QTest.mouseClick(window.menu_row.switch, LEFT, pos=cell.center().toPoint())
    assert window.workspaces.shown is PHOTO
    assert window.menu_row.switch.index == 0


def test_the_bar_over_the_canvas_does_commands_and_shows_the_zoom(
    window: Window, coffee: np.ndarray
) -> None:
    bar = window.canvas_bar
    assert not bar.buttons["undo"].isEnabled()
    window.edits.choose_filter("median")
    QTest.mouseClick(bar.buttons["undo"], LEFT)
    assert window.session.shown == ()
    QTest.mouseClick(bar.buttons["split"], LEFT)
    assert window.canvas.frames.compare == "split"
    assert bar.buttons["split"].isChecked()
    for zoom, text in ((1.0, "100 %"), (0.5, "50 %"), (8.0, "800 %")):
        window.canvas.zoom_to(zoom)
        assert bar.zoom.text() == text
    bar.zoom.choices.actions()[1].trigger()
    assert window.canvas.zoom == 1.0
    for button in bar.buttons.values():
        assert button.toolTip()


@pytest.mark.parametrize("width", [860, 1000, 1280, 2560])
def test_the_parts_of_the_menu_row_never_lie_over_each_other(window: Window, width: int) -> None:
    window.resize(width, 800)
    row = window.menu_row
    parts = [row.bar.geometry(), row.switch.geometry(), row.search.geometry()]
    for one, other in pairwise(parts):
        assert one.right() < other.left()
    assert parts[-1].right() < row.width()
    if width >= 1280:
        assert abs(parts[1].center().x() - width / 2) <= 1


def test_the_search_in_the_menu_row_opens_it_and_names_its_key(window: Window) -> None:
    assert window.menu_row.search.toolTip().endswith("(Ctrl+K)")
    QTest.mouseClick(window.menu_row.search, LEFT)
    assert window.search.isVisible()


def test_without_a_photo_there_are_no_panels_and_they_come_back_with_one(
    window: Window, qtbot: QtBot
) -> None:
    assert not any(dock.isVisible() for dock in window.docks)
    assert edges(window, window.photo_area) == (0, 1280)
    open_photo(window, qtbot, COFFEE)
    assert is_near(dock_edges(window, "Presets"), (0, 240))
    window.resizeDocks([window.docks["Presets"]], [300], Qt.Orientation.Horizontal)
    window.session.close()
    assert not any(dock.isVisible() for dock in window.docks)
    press(window, Qt.Key.Key_F3)
    assert not any(dock.isVisible() for dock in window.docks)
    open_photo(window, qtbot, COFFEE)
    assert is_near(dock_edges(window, "Inspector"), (952, 1280))
    press(window, Qt.Key.Key_F2)
    assert window.docks["Presets"].width() == 300


def test_the_shown_photos_tab_alone_closes(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    side = QTabBar.ButtonPosition.RightSide
    for photo in (COFFEE, CHELSEA):
        open_photo(window, qtbot, photo)
    assert [window.tabs.tabButton(index, side) is None for index in range(2)] == [True, False]
    window.session.show_photo(0)
    assert [window.tabs.tabButton(index, side) is None for index in range(2)] == [False, True]
    QTest.mouseClick(window.tabs.tabButton(0, side), LEFT)
    assert [photo.name for photo in window.session.photos.items] == ["chelsea.png"]
