"""The list of steps: selection and form agree, and everything is one entry of the history."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from editor.document.step import Step
from editor.photo.load import load
from tests.sample_photos import CHELSEA
from ui.command.letters import without_letter
from ui.steps.list import main_values
from ui.steps.mask_bar import with_item
from ui.steps.row import ROW_DATA, Part
from ui.window.window import Window

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


def ids(window: Window) -> list[str]:
    return [step.filter_id for step in window.session.document.steps]


def click(window: Window, row: int, part: Part = Part.BODY, keys=NONE, button=LEFT) -> None:
    rows = window.steps.list
    rows.scrollToItem(rows.item(row))
    QTest.mouseClick(rows.viewport(), button, keys, rows.place_of(row, part))


def form_title(window: Window) -> str:
    return window.session.edited.filter_id


def test_the_first_step_is_on_top_and_the_selected_one_has_the_form(edited: Window) -> None:
    rows = edited.steps.list
    titles = [rows.item(i).data(ROW_DATA).title for i in range(3)]
    assert titles == ["Median", "Gaussian blur", "Unsharp mask"]
    assert rows.currentRow() == edited.session.document.selected == 2
    assert edited.filter_panel.form.spec.id == "unsharp_mask"


def test_arrows_clicks_and_right_clicks_move_selection_and_form_together(edited: Window) -> None:
    rows = edited.steps.list
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Up)
    assert (rows.currentRow(), edited.filter_panel.form.spec.id) == (1, "gaussian_blur")
    click(edited, 0)
    assert (rows.currentRow(), edited.filter_panel.form.spec.id) == (0, "median")
    click(edited, 2, button=RIGHT)
    assert (rows.currentRow(), edited.filter_panel.form.spec.id) == (2, "unsharp_mask")
    assert edited.session.undo_label == "Add Unsharp mask"  # selecting is no change


def test_the_highlighted_step_is_the_one_that_delete_deletes(edited: Window) -> None:
    rows = edited.steps.list
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Up)
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert ids(edited) == ["median", "unsharp_mask"]
    assert edited.filter_panel.form.spec.id == "unsharp_mask"
    assert rows.currentRow() == 1


def test_several_steps_are_chosen_deleted_and_come_back_by_one_undo(edited: Window) -> None:
    rows = edited.steps.list
    rows.setFocus()
    click(edited, 0)
    click(edited, 2, keys=CONTROL)
    assert rows.indices == [0, 2]
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert ids(edited) == ["gaussian_blur"]
    edited.session.undo()
    assert ids(edited) == ["median", "gaussian_blur", "unsharp_mask"]


def test_the_eye_switches_and_with_alt_shows_one_alone(edited: Window) -> None:
    click(edited, 1, Part.EYE)
    assert [s.enabled for s in edited.session.document.steps] == [True, False, True]
    click(edited, 1, Part.EYE)
    click(edited, 0, Part.EYE, ALT)
    assert [s.enabled for s in edited.session.shown] == [True, False, False]
    assert all(s.enabled for s in edited.session.document.steps)
    rows = edited.steps.list
    assert [rows.item(row).data(ROW_DATA).enabled for row in range(3)] == [True, False, False]
    click(edited, 0, Part.EYE, ALT)
    assert all(rows.item(row).data(ROW_DATA).enabled for row in range(3))
    assert all(s.enabled for s in edited.session.shown)


def test_all_are_switched_off_and_on_by_one_key(edited: Window) -> None:
    rows = edited.steps.list
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Space, SHIFT)
    assert not any(s.enabled for s in edited.session.shown)
    QTest.keyClick(rows, Qt.Key.Key_Space, SHIFT)
    assert all(s.enabled for s in edited.session.shown)


def test_a_form_with_a_kernel_is_made_once_and_edits_the_step_it_shows(edited: Window) -> None:
    panel, edits = edited.filter_panel, edited.edits
    edits.choose_filter("convolution")
    editor = panel.kernel_editor()
    editor.pop_out()
    grid_window = editor.window_
    edits.choose_filter("median")
    assert panel.kernel_editor() is None
    assert not grid_window.isVisible()
    edits.choose_filter("convolution")
    assert panel.kernel_editor() is editor
    assert editor.isVisible()
    told: list[object] = []
    panel.changed.connect(lambda *given: told.append(given))
    editor.grid.setFocus()
    QTest.keyClicks(editor.grid, "7")
    QTest.keyClick(editor.grid, Qt.Key.Key_Return)
    assert len(told) == 1
    kernels = [s.values["kernel"] for s in edited.session.document.steps if "kernel" in s.values]
    assert [7.0 in kernel.weights for kernel in kernels] == [False, True]
    panel.reload()  # as plugins that have changed do
    edits.choose_filter("median")
    edits.choose_filter("convolution")
    assert panel.kernel_editor() is not editor


def test_f2_renames_in_place(edited: Window, qtbot: QtBot) -> None:
    rows = edited.steps.list
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_F2)
    field = rows.findChild(QLineEdit)
    assert field.text() == "Unsharp mask"
    field.selectAll()
    QTest.keyClicks(field, "Eyes")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: edited.session.document.steps[2].name == "Eyes")
    assert rows.item(2).data(ROW_DATA).title == "Eyes"
    assert edited.session.undo_label == "Rename Unsharp mask"


def test_renaming_what_is_being_renamed_goes_on_with_it(edited: Window) -> None:
    command, rows = edited.commands["steps.rename"], edited.steps.list
    edited.commands.run(command)
    QTest.keyClicks(rows.findChild(QLineEdit), "Ey")
    edited.commands.run(command)  # from the menu, say; Qt would warn
    assert rows.findChild(QLineEdit).text() == "Ey"


def test_a_name_that_is_typed_stays_as_pictures_of_masks_arrive(
    edited: Window, qtbot: QtBot
) -> None:
    rows = edited.steps.list
    edited.session.set_mask(with_item(None, "Ellipse"))
    assert not rows.masks.is_settled
    edited.commands.run(edited.commands["steps.rename"])
    QTest.keyClicks(rows.findChild(QLineEdit), "Eyes")
    qtbot.waitUntil(lambda: rows.masks.is_settled)
    assert rows.findChild(QLineEdit).text() == "Eyes"


def test_a_name_that_is_typed_is_not_given_to_another_photos_step(edited: Window) -> None:
    rows, session = edited.steps.list, edited.session
    session.open(load(CHELSEA), session.document.steps)
    edited.commands.run(edited.commands["steps.rename"])
    QTest.keyClicks(rows.findChild(QLineEdit), "Eyes")
    session.show_photo(0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert rows.findChild(QLineEdit) is None
    assert not any(step.name for photo in session.photos.items for step in photo.document.steps)


def test_a_step_is_duplicated_and_moved_by_keys(edited: Window) -> None:
    rows = edited.steps.list
    rows.setFocus()
    click(edited, 0)
    QTest.keyClick(rows, Qt.Key.Key_D, CONTROL)
    assert ids(edited) == ["median", "median", "gaussian_blur", "unsharp_mask"]
    QTest.keyClick(rows, Qt.Key.Key_Down, ALT)
    assert ids(edited) == ["median", "gaussian_blur", "median", "unsharp_mask"]
    assert rows.currentRow() == edited.session.document.selected == 2


def test_the_context_menu_has_the_commands_of_the_chosen_step(edited: Window, qtbot: QtBot) -> None:
    click(edited, 1, button=RIGHT)
    edited.steps.menu_wanted.emit(QPoint(0, 0))
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    menu = edited.steps.findChildren(QMenu, options=direct)[-1]
    seen = [action for action in menu.actions() if action.isVisible()]
    texts = [action.text() for action in seen]
    for wanted in ("Rename step", "Duplicate step", "Copy steps", "Show step alone"):
        assert wanted in texts
    for other in ("Frame on the photo", "Pick from the photo"):  # of a crop, of others
        assert other not in texts
    assert all(action.isEnabled() for action in seen)
    next(a for a in menu.actions() if a.text() == "Delete step").trigger()
    assert ids(edited) == ["median", "unsharp_mask"]
    menu.close()


def test_a_row_writes_a_name_as_the_form_does(edited: Window) -> None:
    step = Step.of(edited.session.registry["assign_profile"])
    assert main_values(step, edited.session.registry) == "sRGB"


def test_escape_takes_back_what_was_just_added_and_only_that(edited: Window) -> None:
    QTest.keyClick(edited.canvas, Qt.Key.Key_Escape)
    assert ids(edited) == ["median", "gaussian_blur"]
    QTest.keyClick(edited.canvas, Qt.Key.Key_Escape)
    assert ids(edited) == ["median", "gaussian_blur"]


def test_the_bar_offers_to_replace_the_step_before_instead(edited: Window) -> None:
    assert edited.message.text() == "Added Unsharp mask after Gaussian blur."
    assert edited.message.button.text() == "Replace Gaussian blur instead"
    QTest.mouseClick(edited.message.button, LEFT)
    assert ids(edited) == ["median", "unsharp_mask"]
    assert edited.message.text() == ""


def test_the_offer_goes_with_the_next_change(edited: Window) -> None:
    edited.session.select(0)
    assert edited.message.text() == ""


def test_the_amount_mixes_the_step_with_what_lies_below(edited: Window) -> None:
    edited.filter_panel.opacity.field.setFocus()
    edited.filter_panel.opacity.field.selectAll()
    QTest.keyClicks(edited.filter_panel.opacity.field, "40")
    assert edited.session.edited.opacity == pytest.approx(0.4)
    assert edited.steps.list.item(2).data(ROW_DATA).is_blended


def test_a_step_whose_filter_is_missing_says_so_and_stays(edited: Window) -> None:
    missing = Step("film_grain", {}, unread='{"size": 2}')
    edited.edits.insert((missing,), "Open recipe")
    row = edited.steps.list.item(3).data(ROW_DATA)
    assert row.is_missing
    assert "film_grain" in row.detail
    assert missing in edited.session.document.steps
    edited.session.select(0)
    assert edited.filter_panel.form.spec.id == "median"


def test_the_filter_menu_adds_a_step(edited: Window) -> None:
    menu = edited.menus["Filter"]
    menu.aboutToShow.emit()
    groups: dict[str, Any] = {
        without_letter(a.text()): a.menu() for a in menu.actions() if a.menu()
    }
    assert {"Blur", "Sharpen"} <= set(groups)
    blurs = groups["Blur"]
    blurs.aboutToShow.emit()
    next(a for a in blurs.actions() if without_letter(a.text()) == "Gaussian blur").trigger()
    assert ids(edited)[-1] == "gaussian_blur"
    assert len(ids(edited)) == 4


def test_shift_click_on_a_preset_replaces_the_selected_step(
    edited: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = edited.presets.view
    edited.presets.field.setText("gaussian blur 5x5")
    index = edited.presets.model.find("Gaussian blur 5x5")
    monkeypatch.setattr(QGuiApplication, "keyboardModifiers", staticmethod(lambda: SHIFT))
    QTest.mouseClick(view.viewport(), LEFT, SHIFT, view.visualRect(index).center())
    assert ids(edited) == ["median", "gaussian_blur", "convolution"]


def test_the_name_of_a_step_without_values_stands_in_the_middle_of_its_row(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    for name in ("curves", "median"):
        window.edits.choose_filter(name)
    window.docks["Steps"].show()
    rows = window.steps.list
    qtbot.waitUntil(lambda: rows.visualItemRect(rows.item(0)).top() >= 0)  # both have room
    assert [bool(rows.item(i).data(ROW_DATA).detail) for i in (0, 1)] == [False, True]
    picture = rows.viewport().grab().toImage()
    box = rows.visualItemRect(rows.item(0))
    ground = picture.pixel(box.left() + 72, box.top() + 1)
    columns = range(box.left() + 68, box.left() + 110)  # of the name alone
    lines = range(box.top(), box.bottom() + 1)
    inked = [y for y in lines if any(picture.pixel(x, y) != ground for x in columns)]
    assert abs((inked[0] + inked[-1]) / 2 - box.center().y()) <= 2
