"""Transforms by menu and shortcut, the brush bar, and recent kernels; with real events."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.document.kernel_history import KernelHistoryFile
from filters import Kernel
from filters.kernel import algebra as algebra
from filters.kernel import transforms as transforms
from ui.command.letters import without_letter
from ui.kernel.commands import CHANGES
from ui.kernel.editor import KernelEditor
from ui.kernel.recent import KernelRecorder
from ui.kernel.shelf import KernelSources

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
ROUGH = Kernel([[1, 2, 3], [4, 5, 6], [7, 8, 9]], divisor=2)


@pytest.fixture
def editor(qtbot: QtBot) -> KernelEditor:
    editor = KernelEditor(ROUGH)
    qtbot.addWidget(editor)
    editor.resize(304, 400)
    with qtbot.waitExposed(editor):
        editor.show()
    editor.activateWindow()
    editor.grid.setFocus()
    qtbot.waitUntil(editor.grid.hasFocus)
    return editor


@pytest.mark.parametrize(
    ("key", "modifiers", "expected"),
    [
        (Qt.Key.Key_Right, ALT, transforms.rotate90(ROUGH)),
        (Qt.Key.Key_Left, ALT, transforms.rotate90(ROUGH, 3)),
        (Qt.Key.Key_Right, ALT | SHIFT, transforms.rotate45(ROUGH)),
        (Qt.Key.Key_H, ALT, transforms.flip_horizontal(ROUGH)),
        (Qt.Key.Key_V, ALT, transforms.flip_vertical(ROUGH)),
        (Qt.Key.Key_T, ALT, transforms.transpose(ROUGH)),
        (Qt.Key.Key_N, ALT, Kernel(-ROUGH.weights, divisor=2)),
        (Qt.Key.Key_1, ALT, Kernel(ROUGH.weights / 45)),
        (Qt.Key.Key_0, ALT, Kernel(ROUGH.weights - 5, divisor=2)),
        (Qt.Key.Key_Y, ALT, Kernel(np.full((3, 3), 5.0), divisor=2)),
        (Qt.Key.Key_D, ALT, transforms.dilate(ROUGH, 2)),
        (Qt.Key.Key_P, ALT, transforms.pad(ROUGH, 1, 1, 1, 1)),
        (Qt.Key.Key_U, ALT, algebra.subtract(Kernel([[1]]), ROUGH)),
    ],
)
def test_a_shortcut_changes_the_kernel_as_one_entry(
    editor: KernelEditor, key: Qt.Key, modifiers: Qt.KeyboardModifier, expected: Kernel
) -> None:
    merges: list[str] = []
    editor.changed.connect(lambda _, merge, __: merges.append(merge))
    QTest.keyClick(editor.grid, key, modifiers)
    assert editor.kernel().shape == expected.shape
    assert editor.kernel().origin == expected.origin
    ours = editor.kernel().taps / editor.kernel().gain_divisor
    np.testing.assert_allclose(ours, expected.taps / expected.gain_divisor, atol=1e-12)
    QTest.keyClick(editor.grid, key, modifiers)
    assert len(set(merges)) == len(merges)


def test_every_change_is_in_the_menu_with_its_shortcut_and_no_two_share_one(
    editor: KernelEditor,
) -> None:
    menu: Any = editor.tools.menu
    menus = [menu, *(a.menu() for a in menu.actions() if a.menu())]
    shown = {action for menu in menus for action in menu.actions()}
    shortcuts = [c.shortcut for c in CHANGES if c.shortcut]
    assert set(editor.tools.actions_) <= shown
    assert len(set(shortcuts)) == len(shortcuts)


def test_a_change_that_can_not_be_is_one_sentence_and_changes_nothing(
    editor: KernelEditor,
) -> None:
    editor.set_kernel(Kernel([[1, -1]]))
    editor.tools.actions_["kernel.normalize"].trigger()
    assert "sum to 0" in editor._error.text()
    assert editor.kernel() == Kernel([[1, -1]])


def test_scaling_in_the_menu_is_live_and_from_the_kernel_at_its_opening(
    editor: KernelEditor,
) -> None:
    editor.tools.menu.aboutToShow.emit()
    field = editor.tools.scale.field
    field.selectAll()
    QTest.keyClicks(field, "1/2")
    np.testing.assert_array_equal(editor.kernel().weights, ROUGH.weights / 2)


def test_a_preset_is_composed_and_a_recent_kernel_taken(editor: KernelEditor) -> None:
    blur = Kernel([[1, 1, 1]], divisor=3)
    editor.set_shelf(KernelSources(lambda: [("Blur", blur)], lambda: [blur]))
    editor.tools.compose_menu.aboutToShow.emit()
    (action,) = editor.tools.compose_menu.actions()
    assert without_letter(action.text()) == "Blur"
    assert not action.icon().isNull()
    action.trigger()
    assert editor.kernel() == algebra.compose(ROUGH, blur)
    editor.tools.recent_menu.aboutToShow.emit()
    editor.tools.recent_menu.actions()[0].trigger()
    assert editor.kernel() == blur


def test_b_shows_the_brush_and_painting_follows_its_settings(editor: KernelEditor) -> None:
    assert editor.brushes.isHidden()
    QTest.keyClicks(editor.grid, "b")
    assert editor.brushes.isVisible()
    QTest.mouseClick(editor.brushes.modes["add"], LEFT)
    editor.brushes.value.field.selectAll()
    QTest.keyClicks(editor.brushes.value.field, "10")
    box = editor.brushes.symmetry
    box.setCurrentIndex(box.findData("both"))
    box.activated.emit(box.currentIndex())
    QTest.mouseClick(
        editor.grid,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
        editor.grid.cell_rect(0, 0).center().toPoint(),
    )
    np.testing.assert_array_equal(editor.kernel().weights, [[11, 2, 11], [4, 5, 6], [11, 8, 11]])
    QTest.keyClicks(editor.grid, "]][")
    assert editor.grid.brush is not None
    assert editor.grid.brush.size == 2
    QTest.mouseClick(editor.tools.buttons["brush"], LEFT)
    assert editor.brushes.isHidden()
    assert editor.grid.brush is None


def test_a_kernel_that_rests_is_kept_for_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    file = KernelHistoryFile(tmp_path / "kernels.json")
    recorder = KernelRecorder(file)
    recorder.watch(Kernel([[0, 0, 0], [0, 1, 0], [0, 0, 0]]))  # the identity is nothing to keep
    recorder.watch(Kernel([[1, 2]]))
    recorder.watch(Kernel([[1, 3]]))
    with qtbot.waitSignal(recorder.changed, timeout=5000):
        recorder.flush()
    recorder.watch(Kernel([[4]]))
    recorder.close()
    again = KernelRecorder(file)
    with qtbot.waitSignal(again.changed, timeout=5000):
        pass
    assert again.recent() == (Kernel([[4]]), Kernel([[1, 3]]))
    again.close()


def test_a_broken_file_of_kernels_is_told_and_left_alone(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "kernels.json").write_text(json.dumps({"format": "other"}))
    recorder = KernelRecorder(KernelHistoryFile(tmp_path / "kernels.json"))
    with qtbot.waitSignal(recorder.failed, timeout=5000) as told:
        pass
    assert "can't be read" in told.args[0]
    recorder.close()
    assert "other" in (tmp_path / "kernels.json").read_text()
