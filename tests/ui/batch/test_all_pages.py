"""The queue's box "All pages of each file"."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.batch.page import BatchPage

LEFT = Qt.MouseButton.LeftButton


def test_the_box_has_all_pages_done(page: BatchPage, qtbot: QtBot) -> None:
    assert page.queue.report()["all_pages"] is False
    box = page.output.pages
    with qtbot.waitSignal(page.queue.listed):
        QTest.mouseClick(box, LEFT, pos=box.rect().center() / 4)
    assert box.isChecked()
    qtbot.waitUntil(lambda: page.head.start.isEnabled())
    assert page.queue.report()["all_pages"] is True
