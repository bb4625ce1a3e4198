"""Ways to the page Measured, and back from a measurement that was called off."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.measured.part_order import BLUR, PAIR
from ui.window.window import Window
from ui.window.workspaces import KERNEL

LEFT = Qt.MouseButton.LeftButton


def test_the_bench_has_a_button_that_leads_there(
    window: Window, qtbot: QtBot, coffee: np.ndarray
) -> None:
    head = window.filter_panel.bench_head
    window.edits.choose_filter("convolution")
    assert not head.measure.isVisible()
    window.workspaces.show(KERNEL)
    qtbot.waitUntil(head.measure.isVisible)
    width = window.filter_panel.width()
    page = window.measuring.page
    for index, title in ((PAIR, "Kernel from before and after…"), (BLUR, "this photo's blur")):
        head.measured.aboutToShow.emit()
        next(one for one in head.measured.actions() if title in one.text()).trigger()
        assert page.isVisible()
        assert page.parts.currentIndex() == index
    QTest.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(head.measure.isVisible)
    qtbot.waitUntil(lambda: window.filter_panel.width() == width)  # still a bench, as wide


def test_what_was_called_off_is_measured_again(
    window: Window, qtbot: QtBot, coffee: np.ndarray
) -> None:
    window.commands.run(window.commands["measure_blur"])
    page = window.measuring.page
    assert page.parts.blur.verdict.heading.text() == "Measuring…"
    assert not page.again.isVisible()
    QTest.mouseClick(page.cancel, LEFT)
    assert page.parts.blur.verdict.heading.text() == "Called off"
    QTest.mouseClick(page.again, LEFT)
    assert page.worker.is_busy
    qtbot.waitUntil(lambda: not page.worker.is_busy)
    assert page.use_row.use.isEnabled()
    assert not page.again.isVisible()
