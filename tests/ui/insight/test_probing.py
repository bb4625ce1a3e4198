"""ProbeController in the window: hold P, pin by a click, step by arrows, linked both ways."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from filters import Kernel
from tests.sample_photos import COFFEE
from tests.screen import grab_visible
from tests.ui.windows import open_photo
from ui.window.window import Window

NO_KEY = Qt.KeyboardModifier.NoModifier
SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])


@pytest.fixture
def window(window: Window, qtbot: QtBot) -> Window:
    open_photo(window, qtbot, COFFEE)
    window.session.edit({"kernel": SHARPEN}, "Sharpen")
    window.canvas.actual_size()
    qtbot.waitUntil(window.canvas.is_settled, timeout=10_000)
    window.activateWindow()
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    return window


def place_of(window: Window, row: int, column: int) -> QPoint:
    view = window.canvas.view
    assert view is not None
    x, y = view.on_canvas(row + 0.5, column + 0.5)
    ratio = window.canvas.devicePixelRatioF()
    return QPoint(int(x / ratio), int(y / ratio))


def hover(window: Window, row: int, column: int) -> None:
    """Move the mouse to a pixel, from elsewhere: where it is already, Qt sends nothing."""
    QTest.mouseMove(window.canvas, place_of(window, row - 5, column - 5))
    QTest.mouseMove(window.canvas, place_of(window, row, column))


def is_at(window: Window, row: int, column: int) -> Callable[[], bool]:
    def check() -> bool:
        found = window.probing.probe
        return found is not None and (found.row, found.column) == (row, column)

    return check


def middle(window: Window) -> tuple[int, int]:
    view = window.canvas.view
    assert view is not None
    seen = view.visible
    return seen.top + seen.rows // 2, seen.left + seen.columns // 2


def test_holding_p_follows_the_mouse_and_letting_go_ends_it(window: Window, qtbot: QtBot) -> None:
    row, column = middle(window)
    hover(window, row, column)
    QTest.keyPress(window.canvas, Qt.Key.Key_P)
    qtbot.waitUntil(is_at(window, row, column))
    assert window.probe_panel.isVisible()
    hover(window, row + 3, column + 2)
    qtbot.waitUntil(is_at(window, row + 3, column + 2))
    QTest.keyRelease(window.canvas, Qt.Key.Key_P)
    assert window.probing.probe is None
    assert not window.probe_panel.isVisible()


def test_p_probes_with_the_focus_in_the_grid_too(window: Window, qtbot: QtBot) -> None:
    row, column = middle(window)
    hover(window, row, column)
    grid = window.filter_panel.kernel_editors()[0].grid
    grid.setFocus()
    QTest.keyPress(grid, Qt.Key.Key_P)
    qtbot.waitUntil(is_at(window, row, column))
    QTest.keyRelease(grid, Qt.Key.Key_P)
    assert window.probing.probe is None
    assert grid.kernel() == SHARPEN


def test_the_panel_shows_what_the_canvas_shows(window: Window, qtbot: QtBot) -> None:
    row, column = middle(window)
    window.actions_["probe"].trigger()
    qtbot.waitUntil(is_at(window, row, column))
    found = window.probing.probe
    assert found is not None
    screen, seen = grab_visible(window.canvas)
    document = window.session.document
    assert document is not None
    window.probing.pin(False)  # its outlines lie over the pixel
    screen, seen = grab_visible(window.canvas)
    shown = screen[row - seen.top, column - seen.left]
    np.testing.assert_array_equal(np.rint(found.saved[:3] * 255), shown)
    source = document.source.samples[row - 1 : row + 2, column - 1 : column + 2] / 255.0
    np.testing.assert_allclose(found.tallies[0].total, (source[..., 0] * SHARPEN.weights).sum())


def test_a_click_pins_arrows_step_edits_are_live_and_escape_ends(
    window: Window, qtbot: QtBot
) -> None:
    row, column = middle(window)
    at = place_of(window, row, column)
    hover(window, row, column)
    QTest.keyPress(window.canvas, Qt.Key.Key_P)
    QTest.mouseClick(window.canvas, Qt.MouseButton.LeftButton, NO_KEY, at)
    QTest.keyRelease(window.canvas, Qt.Key.Key_P)
    qtbot.waitUntil(is_at(window, row, column))
    assert window.probe_panel.pin.isChecked()
    hover(window, row + 9, column)
    QTest.keyClick(window.canvas, Qt.Key.Key_Right)
    QTest.keyClick(window.canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(is_at(window, row - 10, column + 1))
    window.session.edit({"kernel": Kernel([[2.0]])}, "Twice")
    qtbot.waitUntil(lambda: window.probing.probe.window.rows == 1)
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert window.probing.probe is None
    assert not window.probe_panel.isVisible()


def test_source_and_cells_are_linked_both_ways(window: Window, qtbot: QtBot) -> None:
    row, column = middle(window)
    window.actions_["probe"].trigger()
    qtbot.waitUntil(is_at(window, row, column))
    panel, overlay = window.probe_panel, window.probing._overlay
    QTest.mouseMove(panel.grid, panel.grid.cell_rect(2, 2).center().toPoint())
    QTest.mouseMove(panel.grid, panel.grid.cell_rect(0, 1).center().toPoint())
    assert overlay._marked is not None
    assert (overlay._marked.top, overlay._marked.left) == (row - 1, column)
    assert panel.cell.text().startswith(f"x {column} y {row - 1}: ")
    assert "× −1 = −" in panel.cell.text()

    def is_marked() -> bool:  # an answer that comes late takes the mark away
        hover(window, row + 1, column + 1)
        return panel.grid._marked == (2, 2)

    qtbot.waitUntil(is_marked)


def test_border_taps_name_the_rule_and_the_pixel_that_they_repeat(
    window: Window, qtbot: QtBot
) -> None:
    window.actions_["probe"].trigger()
    window.probing.step(-10_000, -10_000)
    qtbot.waitUntil(is_at(window, 0, 0))
    panel = window.probe_panel
    assert panel.place.text() == "x 0 y 0 · 3×3 · border: clamp"
    QTest.mouseMove(panel.grid, panel.grid.cell_rect(2, 2).center().toPoint())
    QTest.mouseMove(panel.grid, panel.grid.cell_rect(0, 2).center().toPoint())
    assert panel.cell.text().endswith("· clamp: x 1 y 0")


def test_a_probe_of_the_largest_kernel_is_shown_within_a_frames_time(
    window: Window, qtbot: QtBot
) -> None:
    window.session.edit({"kernel": Kernel(np.ones((255, 255)), normalize=True)}, "Large")
    window.actions_["probe"].trigger()
    window.probing.step(-10_000, -10_000)
    qtbot.waitUntil(is_at(window, 0, 0), timeout=10_000)
    grid = window.probe_panel.grid
    grid.repaint()
    begun = time.thread_time()
    grid.repaint()
    assert time.thread_time() - begun < 5.0  # far more than it takes; thousands of rectangles took
    picture = grid.grab().toImage()
    inner = grid.cell_rect(200, 200).center().toPoint()
    outer = grid.cell_rect(20, 20).toRect().adjusted(0, 0, 12, 12)
    colours = {
        picture.pixel(x, y)
        for x in range(outer.left(), outer.right())
        for y in range(outer.top(), outer.bottom())
    }
    assert len(colours) > 1  # hatched
    assert picture.pixelColor(inner).isValid()


def test_a_filter_without_a_kernel_is_told_in_the_panel(window: Window, qtbot: QtBot) -> None:
    window.actions_["probe"].trigger()
    window.edits.choose_filter("gaussian_blur", instead=True)
    qtbot.waitUntil(lambda: "has no kernel to show" in window.probe_panel.place.text())
