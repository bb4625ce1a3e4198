"""The README's first job, by its own keys, for one who neither sees the window nor has a mouse."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from editor.photo.load import load
from tests.ui.access.reader import Role, all_heard, focused
from tests.ui.window.jobs import SHARPEN, oracle
from ui.app import SAMPLE
from ui.window.window import Window

TOP = Path(__file__).parents[3]
TUTORIALS = TOP / "docs" / "tutorials"
NAMED = {"Tab", "Return", "Escape", "Home", "End"}


def steps() -> list[list[str]]:
    """What stands in backticks in each numbered step of the first job."""
    text = (TOP / "README.md").read_text(encoding="utf-8")
    return numbered(text.partition("## The first job")[2].partition("\n## ")[0])


def numbered(text: str) -> list[list[str]]:
    """What stands in backticks in each numbered step of a text."""
    return [re.findall(r"`([^`]+)`", one) for one in re.split(r"^\d\. ", text, flags=re.M)[1:]]


def weights(window: Window) -> list[list[float]]:
    kernel = window.session.edited.kernel
    assert kernel is not None
    return (kernel.weights / kernel.divisor).round(6).tolist()


def begun(window: Window, qtbot: QtBot) -> Window:
    """As ./run opens it where no photo is named."""
    with qtbot.waitSignal(window.files.opened):
        window.drops.open(SAMPLE)
    window.activateWindow()
    return window


def press(words: str) -> None:
    """Press keys and type as a person does: into whatever has the focus."""
    for word in words.split():
        if "+" in word or word in NAMED or re.fullmatch(r"F\d+", word):
            keys = QKeySequence(word)[0]
            QTest.keyClick(at(), keys.key(), keys.keyboardModifiers())
        else:
            QTest.keyClicks(at(), word)


def at() -> QWidget:
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    assert widget is not None
    return widget


def is_on(window: Window, name: str) -> bool:
    """Whether a switch of that name is told to be on."""
    (one,) = (h for h in all_heard(window) if (h.name, h.role) == (name, Role.CheckBox))
    interface = QAccessible.queryAccessibleInterface(one.widget)
    assert interface is not None
    return bool(interface.state().checked)


def test_the_first_job_is_five_steps() -> None:
    assert [bool(keys) for keys in steps()] == [True] * 5
    assert steps()[0] == ["./run"]


def test_the_first_job_can_be_done_blindfold(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    _, new, kernel, compare, save = steps()
    begun(window, qtbot)
    press(new[0])
    assert (focused().name, focused().role) == ("Kernel weights", Role.Table)
    assert focused().value == "row 2 column 2, 1, origin; 3 rows and 3 columns, sum 1"
    press(new[1])
    assert focused().value.startswith("row 1 column 1, 0;")

    press(kernel[0])
    assert focused().value == "row 3 column 3, typed 0; 3 rows and 3 columns, sum 1"
    assert "Convolution" in [one.name for one in all_heard(window)]

    assert not is_on(window, "Split")
    press(compare[0])
    assert is_on(window, "Split")

    heard: list[str] = []
    target = tmp_path / "sharp.png"

    def answer() -> None:
        dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
        if not isinstance(dialog, QDialog) or focus is None or not dialog.isAncestorOf(focus):
            QTimer.singleShot(20, answer)  # it is not there yet, or not active
            return
        heard.extend((dialog.windowTitle(), focused().name))
        QTest.keyClick(at(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(at(), str(target))
        QTest.keyClick(at(), Qt.Key.Key_Return)

    QTimer.singleShot(0, answer)
    with qtbot.waitSignal(window.files.saved):
        press(save[0])
    assert heard == ["Save as", "File name:"]
    expected = oracle(load(SAMPLE).samples, SHARPEN)
    np.testing.assert_array_equal(load(target).samples, expected)


def test_the_tutorial_of_the_first_kernel_does_what_it_says(window: Window, qtbot: QtBot) -> None:
    text = (TUTORIALS / "first-kernel.md").read_text(encoding="utf-8")
    _, new, bright, mean, back, sharp, look, _ = numbered(text)
    begun(window, qtbot)
    press(new[0])
    for keys in bright:
        press(keys)
    assert weights(window) == [[1.0] * 3] * 3
    press(mean[0])
    assert weights(window) == [[round(1 / 9, 6)] * 3] * 3
    press(back[0])
    assert weights(window) == [[1.0] * 3] * 3
    for keys in sharp:
        press(keys)
    assert weights(window) == SHARPEN.tolist()
    press(look[0])
    told = [one for one in all_heard(window) if one.name == "Workspace"]
    assert [one.value for one in told] == ["Kernel"]


def test_the_tutorial_of_the_emboss_does_what_it_says(window: Window, qtbot: QtBot) -> None:
    text = (TUTORIALS / "emboss.md").read_text(encoding="utf-8")
    draw, turn, *_ = numbered(text)
    begun(window, qtbot)
    for keys in draw:
        press(keys)
    assert weights(window) == [[-2, -1, 0], [-1, 1, 1], [0, 1, 2]]
    press(turn[0])
    assert weights(window) == [[0, -1, -2], [1, 1, -1], [2, 1, 0]]
