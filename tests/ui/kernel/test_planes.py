"""Planes of a stack edited in the one grid, by mouse, keys and the menu, with undo."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from filters.builtin.cross_channel import IDENTITY, NONE, ONE
from filters.kernel import Kernel
from filters.kernel.stack import KernelStack, depthwise, luminance_only
from tests.sample_photos import CHELSEA
from tests.ui.windows import open_photo
from ui.kernel.stack_control import StackControl
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def control(window: Window, qtbot: QtBot) -> StackControl:
    open_photo(window, qtbot, Path(CHELSEA))
    command = next(c for c in window.commands.available() if c.id == "filter.cross_channel")
    window.commands.run(command)
    found = window.filter_panel.stack_control()
    assert found is not None
    return found


def stack_of(window: Window) -> KernelStack:
    return window.session.edited.values["kernels"]


def click(control: StackControl, result: int, read: int) -> None:
    place = control.picker.cell(result, read).center().toPoint()
    QTest.mouseClick(control.picker, LEFT, pos=place)


def test_a_plane_is_chosen_by_a_click_and_edited_like_any_kernel(
    window: Window, control: StackControl, qtbot: QtBot
) -> None:
    click(control, 0, 2)
    assert control.editor.kernel() == NONE
    control.editor.grid.setFocus()
    QTest.keyClicks(control.editor.grid, "0.5")
    QTest.keyClick(control.editor.grid, Qt.Key.Key_Return)
    half = NONE.taps
    half[1, 1] = 0.5
    assert stack_of(window).planes[0][2] == Kernel(half)
    assert stack_of(window).planes[0][0] == ONE
    entry = window.session.undo_label
    assert "Red from blue" in entry
    window.actions_["undo"].trigger()
    assert stack_of(window) == IDENTITY
    assert control.editor.kernel() == NONE


def test_arrow_keys_go_from_plane_to_plane_and_stop_at_the_ends(control: StackControl) -> None:
    picker = control.picker
    picker.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(picker, key)
    assert picker.place == (2, 1)
    assert picker.accessibleDescription().startswith("Blue from green: 3×3")


def test_the_menu_makes_stacks_of_the_chosen_plane(window: Window, control: StackControl) -> None:
    sharp = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
    control.editor.changed.emit(sharp, "", "Paste")
    window.commands.run(window.commands["planes_luminance"])
    assert stack_of(window) == luminance_only(sharp)
    click(control, 1, 0)
    window.commands.run(window.commands["planes_clear"])
    assert not stack_of(window).planes[1][0].taps.any()
    control.editor.changed.emit(sharp, "", "Paste")
    window.commands.run(window.commands["planes_depthwise"])
    assert stack_of(window) == depthwise([sharp] * 3)
    assert not window.commands["planes_add"].is_enabled()
    control.menu.aboutToShow.emit()
    shown = [action.text() for action in control.menu.actions()]
    assert "This kernel for luminance alone" in shown
    assert "Add a kernel" not in shown


def test_the_picker_shows_weights_in_signed_colours(control: StackControl, qtbot: QtBot) -> None:
    red = np.array([[-1.0, 0.0, 1.0]])
    control.set_value(depthwise([Kernel(red), Kernel([[0.0]]), Kernel([[0.0]])]))
    picture = control.picker.grab().toImage()
    ratio = picture.devicePixelRatio()
    box = control.picker.cell(0, 0)
    at = [
        picture.pixelColor(
            int((box.center().x() + dx) * ratio), int(box.center().y() * ratio)
        ).getRgb()[:3]
        for dx in (-14, 0, 14)
    ]
    assert len(set(at)) == 3
    assert len(set(at[1])) == 1  # zero is grey
