"""The Tab key goes as the eye does, in each workspace and back, and its ring is always seen."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ui.lab.parts import PARTS
from ui.window.focus_order import focus_order
from ui.window.window import Window
from ui.window.workspaces import COMPARE, KERNEL, LAB, PHOTO, WORKSPACES, Workspace

MOST = 250
CELLS = 10  # of the grid, and once more


def tabbed(window: Window) -> list[QWidget]:
    """Press Tab from the workspace switch on, until it is there again; return where it went."""
    window.activateWindow()
    window.menu_row.switch.setFocus()
    seen: list[QWidget] = []
    for _ in range(MOST):
        at = QApplication.focusWidget()
        assert at is not None
        if at in seen:
            assert at is seen[0]
            return seen
        seen.append(at)
        for _ in range(CELLS):  # a grid goes from place to place first
            QTest.keyClick(at, Qt.Key.Key_Tab)
            if QApplication.focusWidget() is not at:
                break
    raise AssertionError(f"no way back after {MOST} times")


def place(window: Window, one: QWidget) -> tuple[str, int, int]:
    """Return the panel (or empty) that a widget is in, and its middle."""
    above: QWidget | None = one
    while above is not None and not isinstance(above, QDockWidget):
        above = above.parentWidget()
    middle = one.mapTo(window, QPoint(one.width() // 2, one.height() // 2))
    return (above.objectName() if above is not None else ""), middle.x(), middle.y()


@pytest.fixture
def edited(window: Window, coffee: np.ndarray, qtbot: QtBot) -> Window:
    window.edits.choose_filter("gaussian_blur")
    window.edits.choose_filter("convolution")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def show(window: Window, workspace: Workspace) -> None:
    """Show a workspace, its widgets laid out: Qt does that with the events that wait."""
    window.workspaces.show(workspace)
    QApplication.processEvents()


@pytest.mark.parametrize("workspace", WORKSPACES, ids=lambda one: one.id)
def test_tab_goes_once_over_all_that_can_have_the_focus(
    edited: Window, workspace: Workspace, qtbot: QtBot
) -> None:
    show(edited, workspace)
    order = focus_order(edited)
    assert tabbed(edited) == order
    places = [place(edited, one) for one in order]
    panels = list(dict.fromkeys(name for name, _, _ in places))
    assert [
        name for at, (name, _, _) in enumerate(places) if not at or places[at - 1][0] != name
    ] == panels  # none is left and come back to
    assert panels[0] == ""  # the menu row and the middle
    if workspace in (PHOTO, KERNEL):
        assert panels[1] == "Filter"
    QTest.keyClick(order[0], Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is order[-1]


def test_grid_and_form_come_before_the_list_and_from_above_to_below(edited: Window) -> None:
    order = focus_order(edited)
    at = {name: order.index(one) for name, one in (
        ("photo", edited.canvas), ("list", edited.steps.list),
        ("grid", edited.filter_panel.kernel_editor().grid),
        ("presets", edited.presets.field),
    )}  # fmt: skip
    assert at["photo"] < at["grid"] < at["list"] < at["presets"]
    form = [y for name, _, y in (place(edited, one) for one in order) if name == "Filter"]
    rises = [two for one, two in pairwise(form) if two < one - 12]
    assert rises == []


def test_columns_of_the_lab_and_of_compare_come_one_after_the_other(edited: Window) -> None:
    show(edited, LAB)
    view = edited.lab.view_of("slide")
    order = focus_order(edited)
    stage = order.index(view.stage)
    lefts = [place(edited, one)[1] for one in order[:stage]]
    border = place(edited, view.stage)[1] - view.stage.width() // 2
    assert any(0 < left < border for left in lefts)
    assert all(
        place(edited, one)[1] > border for one in order[stage:] if place(edited, one)[2] > 72
    )
    show(edited, COMPARE)
    order = focus_order(edited)
    bar = [one for one in order if edited.compare.bar.isAncestorOf(one)]
    first = order.index(bar[0])
    assert order[first : first + len(bar)] == bar
    xs = [place(edited, one)[1] for one in bar]
    assert xs == sorted(xs)
    pane = edited.compare.panes[0]
    assert order.index(pane.more) > first


def unseen(window: Window) -> list[str]:
    """Return what looks the same with the focus as without."""
    found = []
    for one in focus_order(window):
        window.menu_row.switch.setFocus()
        if one is window.menu_row.switch:
            continue
        without = pixels(one)
        one.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if one.isVisible() and one.isEnabled() and without.shape == pixels(one).shape:
            changed = int(np.any(without != pixels(one), axis=2).sum())
            if changed < 12:
                found.append(f"{type(one).__name__} {one.accessibleName() or one.toolTip()}")
    return found


@pytest.mark.parametrize("workspace", WORKSPACES, ids=lambda one: one.id)
def test_the_focus_is_seen_wherever_it_is(edited: Window, workspace: Workspace) -> None:
    show(edited, workspace)
    assert unseen(edited) == []


@pytest.mark.parametrize("part", [part.id for part in PARTS])
def test_the_focus_is_seen_in_each_part_of_the_lab(edited: Window, part: str, qtbot: QtBot) -> None:
    edited.commands.run(edited.commands[f"lab_{part}"])
    qtbot.waitUntil(lambda: unseen(edited) == [])  # once what is shown there is worked out


PAGES = ("export_photo", "batch", "preferences", "measure_pair", "kernel_by_wish", "lessons")


@pytest.mark.parametrize("command", PAGES)
def test_tab_goes_over_each_page_and_is_seen(edited: Window, command: str, qtbot: QtBot) -> None:
    edited.commands.run(edited.commands[command])
    qtbot.waitUntil(lambda: tabbed(edited) == focus_order(edited))
    qtbot.waitUntil(lambda: unseen(edited) == [])


def test_the_focus_is_seen_on_the_start_page(window: Window) -> None:
    assert unseen(window) == []
    assert window.start in tabbed(window)


def test_the_photo_has_the_focus_once_what_lay_over_it_is_gone(
    edited: Window, qtbot: QtBot
) -> None:
    edited.commands.run(edited.commands["tour"])
    qtbot.waitUntil(edited.tour.skip_button.isVisible)
    edited.tour.skip_button.setFocus()
    QTest.mouseClick(edited.tour.skip_button, Qt.MouseButton.LeftButton)
    assert not edited.tour.isVisible()
    assert QApplication.focusWidget() is edited.canvas
    edited.message.say("Added Curve.", "note")
    qtbot.waitUntil(edited.message.isVisible)
    close = next(one for one in edited.message.findChildren(QToolButton) if one.isVisible())
    close.setFocus()
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not edited.message.isVisible()
    assert QApplication.focusWidget() is edited.canvas


def test_what_tab_goes_to_is_scrolled_to_from_either_end(edited: Window, qtbot: QtBot) -> None:
    edited.resize(1280, 500)
    edited.commands.run(edited.commands["export_photo"])
    form = edited.exporting.page.form.fields
    qtbot.waitUntil(lambda: form.verticalScrollBar().maximum() > 0)  # it is laid out
    order = focus_order(edited)
    assert form not in order  # what is in it has the focus
    last = [one for one in order if form.isAncestorOf(one)][-1]
    edited.menu_row.switch.setFocus()
    at = order[(order.index(last) + 1) % len(order)]
    at.setFocus()
    QTest.keyClick(at, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is last
    assert form.viewport().rect().contains(last.mapTo(form.viewport(), QPoint(2, 2)))


def pixels(one: QWidget) -> np.ndarray:
    picture = one.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1)
    return lines[:, : picture.width() * 3].reshape(picture.height(), -1, 3).copy()
