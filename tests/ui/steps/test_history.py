"""The history as a list: rows with values, a click goes there, undone rows stay grey."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.sample_photos import CHELSEA
from tests.ui.windows import open_photo
from ui.form.controls import NumberControl
from ui.steps.history import ROW, HistoryPanel
from ui.window.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(window: Window, coffee: np.ndarray, qtbot: QtBot) -> HistoryPanel:
    """The panel, opened by the search, after three changes."""
    window.edits.choose_filter("unsharp_mask")
    for label, value in (("Radius", "3"), ("Amount", "2")):
        form = window.filter_panel.form
        assert form is not None
        control = form.controls[label.lower()]
        assert isinstance(control, NumberControl)
        control.field.field.setFocus()
        control.field.field.selectAll()
        QTest.keyClicks(control.field.field, value)
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(window.search.field, "panel history")
    QTest.keyClick(window.search.field, Qt.Key.Key_Return)
    found = window.findChild(HistoryPanel)
    assert found is not None
    qtbot.waitUntil(found.isVisible)
    window.activateWindow()  # the search was it
    qtbot.waitUntil(window.isActiveWindow)
    return found


def rows(panel: HistoryPanel) -> list[str]:
    """Return what the rows say; undone ones in brackets."""
    found = []
    for index in range(panel.list.count()):
        title, detail, _, is_undone = panel.list.item(index).data(ROW)
        words = f"{title} {detail}".strip()
        found.append(f"({words})" if is_undone else words)
    return found


def click(panel: HistoryPanel, row: int) -> None:
    """Click a row."""
    place = panel.list.visualItemRect(panel.list.item(row)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


CHANGES = ["Opened", "Add Unsharp mask", "Radius 2 px → 3 px", "Amount 1 → 2"]


def test_each_change_has_a_row_with_its_values(panel: HistoryPanel) -> None:
    assert rows(panel) == CHANGES
    assert panel.list.currentRow() == 3
    assert panel.count.text() == "3"


def test_a_click_goes_there_and_what_is_undone_stays_grey_until_a_new_change(
    panel: HistoryPanel, window: Window
) -> None:
    click(panel, 1)
    assert window.session.edited.values["radius"] == 2.0
    assert rows(panel) == [*CHANGES[:2], "(Radius 2 px → 3 px)", "(Amount 1 → 2)"]
    assert panel.count.text() == "3 · 2 undone"
    assert "undone" in panel.list.item(2).data(Qt.ItemDataRole.AccessibleTextRole)
    click(panel, 3)  # forth again
    assert rows(panel) == CHANGES
    assert window.session.edited.values["amount"] == 2.0
    click(panel, 0)
    assert window.session.shown == ()
    click(panel, 2)
    window.edits.choose_filter("median")
    assert rows(panel) == [*CHANGES[:3], "Add Median"]


def test_arrows_undo_and_redo_move_through_it(panel: HistoryPanel, window: Window) -> None:
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Up)
    assert window.session.edited.values["amount"] == 1.0
    assert panel.list.currentRow() == 2
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert panel.list.currentRow() == 1
    assert rows(panel)[2:] == ["(Radius 2 px → 3 px)", "(Amount 1 → 2)"]
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert panel.list.currentRow() == 2
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Home)
    assert window.session.shown == ()


def test_each_photo_has_its_own(panel: HistoryPanel, window: Window, qtbot: QtBot) -> None:
    open_photo(window, qtbot, CHELSEA)
    qtbot.waitUntil(lambda: rows(panel) == ["Opened"])
    assert panel.count.text() == "Nothing is changed yet"
    window.tabs.setCurrentIndex(0)
    assert rows(panel) == CHANGES


def test_changes_while_it_is_hidden_are_there_when_it_is_shown(
    panel: HistoryPanel, window: Window, qtbot: QtBot
) -> None:
    window.docks["History"].hide()
    click_count = panel.list.count()
    window.edits.choose_filter("median")
    assert panel.list.count() == click_count
    window.docks["History"].show()
    window.docks["History"].raise_()
    qtbot.waitUntil(lambda: rows(panel) == [*CHANGES, "Add Median"])


def test_a_drag_is_one_row_that_follows_it(panel: HistoryPanel, window: Window) -> None:
    for radius in (3.25, 3.5, 4.0):
        window.session.edit({"radius": radius}, "Change radius", "one drag")
    assert rows(panel) == [*CHANGES, "Radius 3 px → 4 px"]
