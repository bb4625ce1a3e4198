"""Whatever has added a step, Escape right after takes it back, and Undo always does."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from tests.ui.window.jobs import grid_of
from ui.command.letters import without_letter
from ui.window.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def type_a_weight(window: Window) -> None:
    """Edit the bench; Return keeps the weight."""
    grid = grid_of(window)
    grid.setFocus()
    QTest.keyClicks(grid, "75")
    QTest.keyClick(grid, Qt.Key.Key_Return)


def drag_a_weight(window: Window) -> None:
    grid = grid_of(window)
    grid.setFocus()
    at = grid.rect().center()
    QTest.mousePress(grid, LEFT, pos=at)
    for way in range(10, 60, 10):
        QTest.mouseMove(grid, at + QPoint(way, 0))
    QTest.mouseRelease(grid, LEFT, pos=at + QPoint(60, 0))


def click_a_preset(window: Window) -> None:
    view = window.presets.view
    at = window.presets.model.find("Sharpen")
    view.scrollTo(at)
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(at).center())


def find_a_filter(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(window.search.field, "unsharp mask")
    QTest.keyClick(window.search.field, Qt.Key.Key_Return)


def press_plus(window: Window) -> None:
    """Add a filter by the list's own button."""
    QTest.mouseClick(window.steps.add_button, LEFT)
    QTest.keyClicks(window.search.field, "median")
    QTest.keyClick(window.search.field, Qt.Key.Key_Return)


WAYS = {
    one.__name__: one
    for one in (type_a_weight, drag_a_weight, click_a_preset, find_a_filter, press_plus)
}


def test_escape_takes_back_what_any_way_has_added_and_undo_does_so_too(
    window: Window, coffee: np.ndarray
) -> None:
    for name, add in WAYS.items():
        for key, held in ((Qt.Key.Key_Escape, NONE), (Qt.Key.Key_Z, CONTROL)):
            add(window)
            document = window.session.document
            assert document is not None
            assert (len(document.steps), document.selected) == (1, 0), f"{name} adds one at once"
            assert window.session.shown == document.steps
            QTest.keyClick(window.focusWidget() or window, key, held)
            document = window.session.document
            assert document is not None
            assert document.steps == (), f"{name} is taken back by {key.name}"


def test_escape_while_the_bench_is_first_edited_leaves_no_step_behind(
    window: Window, coffee: np.ndarray
) -> None:
    grid, editor = grid_of(window), window.filter_panel.kernel_editor()
    assert editor is not None
    field = editor.columns.field
    for widget, text in ((grid, "75"), (field, "5")):
        widget.setFocus()
        field.selectAll()
        QTest.keyClicks(widget, text)
        assert len(window.session.shown) == 1
        QTest.keyClick(widget, Qt.Key.Key_Escape)
        assert window.session.shown == (), "the weight is what it was, and so is the list"
    field.selectAll()
    QTest.keyClicks(field, "5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert window.session.shown == (), "nothing is typed there that it would take back"


def test_escape_leaves_a_step_of_the_bench_that_was_edited_again(
    window: Window, coffee: np.ndarray
) -> None:
    type_a_weight(window)
    type_a_weight(window)
    QTest.keyClick(grid_of(window), Qt.Key.Key_Escape)
    document = window.session.document
    assert document is not None
    assert len(document.steps) == 1


def test_a_click_with_shift_in_menu_and_search_replaces_the_selected_step(
    window: Window, coffee: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    window.edits.choose_filter("gaussian_blur")
    monkeypatch.setattr(QGuiApplication, "keyboardModifiers", staticmethod(lambda: shift))
    menu = window.menus["Filter"]
    menu.aboutToShow.emit()
    (blur,) = (a.menu() for a in menu.actions() if without_letter(a.text()) == "Blur")
    assert isinstance(blur, QMenu)
    blur.aboutToShow.emit()
    blur.popup(window.rect().center())
    (box,) = (a for a in blur.actions() if without_letter(a.text()) == "Box blur")
    QTest.mouseClick(blur, LEFT, shift, blur.actionGeometry(box).center())
    assert [step.filter_id for step in window.session.shown] == ["box_blur"]
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(window.search.field, "median")
    view = window.search.list
    row = next(r for r in range(view.model().rowCount()) if window.search.model.command(r))
    at = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), LEFT, shift, at)
    assert [step.filter_id for step in window.session.shown] == ["median"]


def test_what_is_chosen_while_a_step_is_selected_comes_after_it(
    window: Window, coffee: np.ndarray
) -> None:
    window.edits.choose_filter("gaussian_blur")
    chosen = window.session.edited
    for add in (click_a_preset, find_a_filter, press_plus):
        add(window)
        document = window.session.document
        assert document is not None
        assert document.steps[0] is chosen
        assert (len(document.steps), document.selected) == (2, 1)
        assert window.message.button.text() == "Replace Gaussian blur instead"
        QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
