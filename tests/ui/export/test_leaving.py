"""The export page comes by keys and leaves by keys; other pages take its place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.export.acting import row, wait
from ui.export.page import ExportPage
from ui.window.window import Window
from ui.window.workspaces import KERNEL, PHOTO


def test_esc_leaves_it_wherever_the_focus_is_and_takes_no_step_back(
    page: ExportPage, window: Window
) -> None:
    window.edits.choose_filter("gaussian_blur")
    window.workspaces.switch.setFocus()
    QTest.keyClick(window.workspaces.switch, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert [step.filter_id for step in window.session.shown] == ["gaussian_blur"]
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert window.session.shown == ()


def test_arrow_keys_walk_the_list_and_space_ticks(page: ExportPage) -> None:
    row(page, "Web").setFocus()
    QTest.keyClick(row(page, "Web"), Qt.Key.Key_Down)
    assert page.state.presets.shown == "Archive"
    QTest.keyClick(row(page, "Archive"), Qt.Key.Key_Space)
    assert [one.name for one in page.state.presets.chosen] == ["Web", "Archive"]


def test_esc_and_workspaces_leave_it_and_nothing_of_the_photo_is_kept(
    page: ExportPage, window: Window, qtbot: QtBot
) -> None:
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert window.workspaces.shown is PHOTO
    assert page.view.trial is None
    assert window.canvas.isVisible()
    window.actions_["export_photo"].trigger()
    assert page.isVisible()
    assert not window.canvas.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert window.workspaces.shown is KERNEL
    assert not page.isVisible()


def test_another_page_takes_its_place_and_it_opens_again(
    page: ExportPage, window: Window, qtbot: QtBot
) -> None:
    window.actions_["preferences"].trigger()
    assert not page.isVisible()
    qtbot.wait(0)  # what goes for good has gone
    window.actions_["export_photo"].trigger()
    assert window.exporting.page is page
    assert page.isVisible()
    wait(qtbot, page)
    assert page.view.trial is not None


def test_closing_the_photo_leaves_the_page(page: ExportPage, window: Window) -> None:
    window.files.close_photo()
    assert not page.isVisible()
    assert window.workspaces.shown is PHOTO
    assert not window.actions_["export_photo"].isEnabled()
