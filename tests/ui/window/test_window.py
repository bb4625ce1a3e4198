"""The main job in the window: open, draw a kernel, watch, apply, undo, keep a preset, save."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.photo import load as files
from filters.registry import Registry
from tests.sample_photos import COFFEE
from tests.screen import grab_visible
from tests.ui.window.jobs import SHARPEN, oracle, preset_names, settled, type_sharpen
from tests.ui.windows import discard
from ui.app import make_window
from ui.steps.row import ROW_DATA
from ui.window.window import Window


def test_typing_a_kernel_shows_on_the_canvas_what_scipy_computes(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.actions_["actual_size"].trigger()
    settled(window, qtbot, lambda: type_sharpen(window))
    shown, region = grab_visible(window.canvas)
    expected = oracle(coffee, SHARPEN)[region.slices]
    np.testing.assert_array_equal(shown[..., :3], expected)


def test_typing_adds_a_step_at_once_and_undo_and_redo_follow_by_keys(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    assert window.steps.list.count() == 0
    type_sharpen(window)
    assert window.steps.list.count() == 1
    undone = 0
    while window.session.undo_label:
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        undone += 1
    assert window.steps.list.count() == 0
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for _ in range(undone):
        QTest.keyClick(window, Qt.Key.Key_Z, both)
    assert window.steps.list.count() == 1
    assert np.array_equal(window.session.edited.kernel.weights, SHARPEN)


def test_the_saved_photo_is_what_the_canvas_showed_and_opens_again(
    window: Window, coffee: np.ndarray, qtbot: QtBot, tmp_path: Path
) -> None:
    type_sharpen(window)
    target = tmp_path / "out.png"
    window.files.ask_save = lambda *_: str(target)
    assert window.windowTitle().startswith("●")
    with qtbot.waitSignal(window.files.saved, timeout=10_000):
        QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    np.testing.assert_array_equal(files.load(target).samples, oracle(coffee, SHARPEN))
    assert not window.windowTitle().startswith("●")
    with qtbot.waitSignal(window.files.opened, timeout=10_000):
        window.files.open(target)
    assert window.session.shown == ()


def test_a_preset_is_saved_found_after_a_restart_renamed_and_deleted_with_undo(
    window: Window, coffee: np.ndarray, qtbot: QtBot, tmp_path: Path
) -> None:
    type_sharpen(window)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.presets.naming.field, "My sharpen")
    QTest.keyClick(window.presets.naming.field, Qt.Key.Key_Return)
    again = make_window(Registry.builtin(), tmp_path / "data", COFFEE)
    qtbot.addWidget(again, before_close_func=discard)
    found = {preset.name: preset for preset in again.presets.presets}
    assert "My sharpen" in found
    with qtbot.waitSignal(again.files.opened, timeout=10_000):
        again.files.open(COFFEE)
    again.presets.keeping.use(found["My sharpen"])
    np.testing.assert_array_equal(again.session.edited.values["kernel"].weights, SHARPEN)
    again.presets.field.setText("my sharpen")
    again.presets.model.setData(again.presets.model.find("My sharpen"), "Mine")
    qtbot.waitUntil(lambda: "Mine" in preset_names(again))
    again.presets.field.setText("mine")
    again.presets.view.setCurrentIndex(again.presets.model.find("Mine"))
    QTest.keyClick(again.presets.view, Qt.Key.Key_Delete)
    assert "Mine" not in preset_names(again)
    QTest.mouseClick(again.message.button, Qt.MouseButton.LeftButton)
    assert "Mine" in preset_names(again)


def test_a_preset_is_of_the_step_that_was_edited_as_it_was_asked_for(
    window: Window, coffee: np.ndarray
) -> None:
    presets, session = window.presets, window.session
    window.edits.choose_filter("median")
    presets.save_current()
    session.edit({"radius": 3}, "Change radius")  # of the same step: it is kept as it is by then
    QTest.keyClicks(presets.naming.field, "Smooth")
    session.open(session.document.source)  # another photo arrives
    QTest.keyClick(presets.naming.field, Qt.Key.Key_Return)
    kept = window.library.find("Smooth").step
    assert (kept.filter_id, kept.values["radius"]) == ("median", 3)


def test_holding_the_backslash_shows_the_source(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.actions_["actual_size"].trigger()
    settled(window, qtbot, lambda: type_sharpen(window))
    window.canvas.setFocus()
    settled(window, qtbot, lambda: QTest.keyPress(window.canvas, Qt.Key.Key_Backslash))
    shown, region = grab_visible(window.canvas)
    np.testing.assert_array_equal(shown[..., :3], coffee[region.slices])
    QTest.keyRelease(window.canvas, Qt.Key.Key_Backslash)
    shown, region = grab_visible(window.canvas)
    np.testing.assert_array_equal(shown[..., :3], oracle(coffee, SHARPEN)[region.slices])


def test_the_readout_names_the_pixel_under_the_cursor(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.actions_["actual_size"].trigger()
    qtbot.waitUntil(window.canvas.is_settled, timeout=10_000)
    centre = window.canvas.rect().center()
    QTest.mouseMove(window.canvas, centre)
    QTest.mouseMove(window.canvas, centre + QPoint(3, 5))

    def names_the_pixel() -> None:
        words = window.status.pixel.text().split() or ["", "0", "", "0", "", "0"]
        column, row = int(words[1]), int(words[3])
        assert abs(column - 303) <= 1
        assert abs(row - 205) <= 1
        assert int(words[5]) == coffee[row, column, 0]

    qtbot.waitUntil(names_the_pixel, timeout=10_000)


def test_hovering_over_a_preset_tries_it_on_and_a_click_uses_it(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    tree = window.presets.view
    window.presets.field.setText("gaussian blur 5x5")
    at = tree.visualRect(window.presets.model.find("Gaussian blur 5x5")).center()
    QTest.mouseMove(tree.viewport(), QPoint(5, tree.viewport().height() - 5))
    QTest.mouseMove(tree.viewport(), at)
    qtbot.waitUntil(lambda: len(window.session.shown) == 1)
    assert window.session.undo_label == ""
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert window.session.edited.values["kernel"].shape == (5, 5)
    assert window.session.undo_label == "Add Gaussian blur 5x5"


def test_steps_are_switched_moved_and_deleted_from_the_list(
    window: Window, coffee: np.ndarray
) -> None:
    type_sharpen(window)
    window.edits.choose_filter("gaussian_blur")
    rows = window.steps.list
    shown = [rows.item(i).data(ROW_DATA) for i in range(2)]
    assert [(row.title, row.detail) for row in shown] == [
        ("Convolution", "3×3"),
        ("Gaussian blur", "2 px"),
    ]
    rows.setFocus()
    for alone in (1, None):
        QTest.keyClick(rows, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert window.session.solo == alone
    QTest.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [s.filter_id for s in window.session.shown] == ["gaussian_blur", "convolution"]
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert [s.enabled for s in window.session.shown] == [False, True]
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert [s.filter_id for s in window.session.shown] == ["convolution"]


def test_search_everything_finds_a_preset_and_uses_it(window: Window, coffee: np.ndarray) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.search.field, "gaussian blur 3x3")
    QTest.keyClick(window.search.field, Qt.Key.Key_Return)
    assert window.session.edited.values["kernel"].weights[1, 1] == 4
