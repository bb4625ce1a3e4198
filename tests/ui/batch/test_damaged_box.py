"""The queue's box "What there is of cut photos"."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.batch.page import BatchPage

LEFT = Qt.MouseButton.LeftButton


def test_the_box_has_what_there_is_of_cut_photos_done(page: BatchPage, qtbot: QtBot) -> None:
    assert page.queue.report()["damaged"] is False
    box = page.output.damaged
    assert box.isVisible()
    with qtbot.waitSignal(page.queue.listed):
        QTest.mouseClick(box, LEFT, pos=box.rect().center() / 4)
    qtbot.waitUntil(lambda: page.head.start.isEnabled())
    assert page.queue.report()["damaged"] is True
    assert page.queue.report()["all_pages"] is False
