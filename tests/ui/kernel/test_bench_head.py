"""The head over the kernel's bench: name, size, step, and its buttons."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from filters import Kernel
from filters.design.generators import Generators
from ui.kernel.bench_head import kernel_name
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton
GABOR = Generators.builtin()["gabor"].make(side=15)


def press(window: Window, key: Qt.Key, qtbot: QtBot) -> None:
    window.activateWindow()
    window.canvas.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.canvas, key)


@pytest.fixture
def bench(window: Window, coffee: np.ndarray, qtbot: QtBot) -> Window:
    """A window in the workspace Kernel, with two steps of which the first has a Gabor."""
    window.edits.choose_filter("convolution")
    window.session.edit({"kernel": GABOR}, "Gabor")
    window.edits.choose_filter("convolution")
    window.session.select(0)
    press(window, Qt.Key.Key_F3, qtbot)
    qtbot.waitUntil(lambda: window.filter_panel.kernel_editors()[0].is_bench)
    return window


def test_the_head_names_the_kernel_its_size_and_its_step(bench: Window, qtbot: QtBot) -> None:
    head = bench.filter_panel.head
    assert head.title.text() == "Gabor"
    assert head.figure.text() == "15 × 15 · step 1 of 2"
    assert head.figure.isVisible()
    bench.session.select(1)
    assert head.title.text() == "Convolution"
    assert head.figure.text() == "3 × 3 · step 2 of 2"
    press(bench, Qt.Key.Key_F2, qtbot)
    qtbot.waitUntil(lambda: not head.figure.isVisible())
    assert not bench.filter_panel.bench_head.pop_out.isVisible()
    assert bench.filter_panel.reset_button.isVisible()


def test_the_head_follows_another_generator_and_size(bench: Window) -> None:
    head = bench.filter_panel.head
    bench.session.edit({"kernel": Generators.builtin()["gaussian"].make(side=9)}, "Generator")
    assert (head.title.text(), head.figure.text()) == ("Gaussian", "9 × 9 · step 1 of 2")
    bench.session.edit({"kernel": Kernel(np.ones((3, 5)))}, "Columns")
    assert (head.title.text(), head.figure.text()) == ("Convolution", "5 × 3 · step 1 of 2")
    bench.session.undo()
    assert (head.title.text(), head.figure.text()) == ("Gaussian", "9 × 9 · step 1 of 2")


def test_a_named_step_keeps_its_name(bench: Window) -> None:
    bench.edits.rename(0, "Stripes")
    assert bench.filter_panel.head.title.text() == "Stripes"


def test_pop_out_opens_the_grids_window(bench: Window) -> None:
    editor = bench.filter_panel.kernel_editors()[0]
    QTest.mouseClick(bench.filter_panel.bench_head.pop_out, LEFT)
    assert editor.window_ is not None
    assert editor.window_.isVisible()


def test_the_menu_does_commands_and_names_their_keys(bench: Window) -> None:
    menu = bench.filter_panel.bench_head.menu
    menu.aboutToShow.emit()
    actions = {action.text(): action for action in menu.actions() if action.text()}
    assert set(actions) == {
        "Save preset…",
        "Reset values",
        "Paste as kernel",
        "Import kernels…",
        "Export kernel…",
        "Open the grid in its own window",
    }
    actions["Reset values"].trigger()
    assert bench.session.edited.kernel == Kernel([[0, 0, 0], [0, 1, 0], [0, 0, 0]])


def test_a_kernel_by_hand_has_the_filters_name() -> None:
    assert kernel_name(GABOR, "Convolution") == "Gabor"
    assert kernel_name(Kernel([[1]]), "Convolution") == "Convolution"
