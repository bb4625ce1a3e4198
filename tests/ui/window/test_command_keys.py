"""Keys of commands: where they work, on buttons, and changed by a person."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.window.window import Window

NO_KEY = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_keys_of_the_list_do_nothing_elsewhere(opened: Window, qtbot: QtBot) -> None:
    rows, canvas = opened.steps.list, opened.canvas
    opened.session.select(0)
    steps = opened.session.shown
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        QTest.keyClick(canvas, key)
    assert opened.session.shown == steps
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert len(opened.session.shown) == len(steps) - 1


def test_buttons_do_commands_and_name_their_keys(opened: Window) -> None:
    panel, rows = opened.filter_panel, opened.steps.list
    assert panel.save_button.toolTip().endswith("(Ctrl+P)")
    assert panel.reset_button.toolTip() == "Reset values"
    assert panel.reset_button.isEnabled()
    QTest.mouseClick(panel.reset_button, Qt.MouseButton.LeftButton)
    assert opened.session.edited.values == opened.session.edited_spec.defaults
    assert [opened.actions_[f"steps.{name}"].isEnabled() for name in ("move_up", "move_down")] == [
        True,
        False,
    ]
    opened.actions_["steps.delete"].trigger()
    assert rows.count() == 1
    opened.session.select(None)
    assert not panel.reset_button.isEnabled()


def pressed(window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, key, modifiers)


def test_another_shortcut_works_and_is_shown_everywhere(opened: Window) -> None:
    session, commands = opened.session, opened.commands
    commands.set_shortcuts("undo", ("Ctrl+M",))
    two = session.shown
    pressed(opened, Qt.Key.Key_Z)
    assert session.shown == two
    pressed(opened, Qt.Key.Key_M)
    assert session.shown == two[:1]
    commands.set_shortcuts("save_preset", ("Ctrl+J",))
    assert opened.filter_panel.save_button.toolTip().endswith("(Ctrl+J)")
    commands.set_shortcuts("open", ())
    assert "Ctrl+O" not in opened.actions_["open"].toolTip()
    commands.reset_shortcuts("undo")
    pressed(opened, Qt.Key.Key_Z)
    assert session.shown == ()


def test_other_shortcuts_reach_the_kernel_and_the_lists_too(opened: Window) -> None:
    commands, grid = opened.commands, opened.filter_panel.kernel_editor().grid
    commands.set_shortcuts("kernel.negate", ("Alt+Shift+N",))
    before = opened.session.edited.kernel
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert opened.session.edited.kernel == before
    both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(grid, Qt.Key.Key_N, both)
    assert (opened.session.edited.kernel.weights == -before.weights).all()
    opened.edits.choose_filter("median")
    opened.edits.choose_filter("convolution")  # another editor, which has them as well
    negate = opened.filter_panel.kernel_editor().tools.buttons["negate"]
    assert negate.toolTip() == "Negate every weight (Alt+Shift+N)"
    commands.set_shortcuts("presets.delete", ("F8",))
    view = opened.presets.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert opened.presets.model.find("Mine").isValid()
    QTest.keyClick(view, Qt.Key.Key_F8)
    assert not opened.presets.model.find("Mine").isValid()


def test_a_lists_key_comes_before_the_windows(opened: Window) -> None:
    opened.commands.set_shortcuts("workspace_photo", ())  # whose key it is
    opened.commands.set_shortcuts("search", ("F2",))
    view = opened.presets.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F2)
    assert view.state() == view.State.EditingState
    assert not opened.search.isVisible()
    pressed(opened, Qt.Key.Key_F2, NO_KEY)
    assert opened.search.isVisible()
