"""A step without a kernel: the inspector says so, and offers what comes next."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.window.window import Window


def test_a_filter_without_a_kernel_is_named_and_a_convolution_offered(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F3)
    window.edits.choose_filter("median")
    empty = window.inspector.empty
    assert empty.isVisible()
    assert empty.sentence.text() == "Median has no kernel."
    assert not window.inspector.pages.isVisible()
    QTest.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert [step.filter_id for step in window.session.document.steps] == ["median", "convolution"]
    assert not empty.isVisible()
    qtbot.waitUntil(window.inspector.pages.isVisible)
    window.edits.choose_filter("median")
    assert empty.isVisible()
    assert not window.inspector.pages.isVisible()


def test_a_kernel_that_is_answered_late_does_not_take_the_words_away(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F3)
    with qtbot.waitSignal(window.inspector.inspected):
        window.edits.choose_filter("convolution")
    window.edits.choose_filter("median")
    window.inspector.worker.flush()
    assert window.inspector.empty.isVisible()
    assert not window.inspector.pages.isVisible()
