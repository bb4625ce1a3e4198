"""Snapshots are there again after a crash, with names, times and steps."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from filters.registry import Registry
from tests.sample_photos import COFFEE
from tests.ui.windows import discard
from ui.app import make_window
from ui.window.window import Window


def new_window(qtbot: QtBot, data: Path) -> Window:
    window = make_window(Registry.builtin(), data, COFFEE)
    qtbot.addWidget(window, before_close_func=discard)
    discard(window)
    return window


def test_snapshots_come_back_with_what_was_open(qtbot: QtBot, tmp_path: Path) -> None:
    first = new_window(qtbot, tmp_path)
    with qtbot.waitSignal(first.files.opened):
        first.files.open(COFFEE)
    first.edits.choose_filter("invert")
    first.actions_["take_snapshot"].trigger()
    first.told.snapshots.edits.rename(0, "Negative")
    first.session.undo()
    first.actions_["take_snapshot"].trigger()  # of no step; nothing else is left to be lost
    kept = first.told.snapshots.edits.taken
    first.leave()  # as SIGTERM has it

    second = new_window(qtbot, tmp_path)
    with qtbot.waitSignal(second.recovery.offered):
        second.recovery.look()
    assert "2 snapshots" in second.recovery_offer.words.text()
    with qtbot.waitSignal(second.recovery.reopened):
        QTest.mouseClick(second.recovery_offer.button, Qt.MouseButton.LeftButton)
    panel = second.told.snapshots
    found = panel.edits.taken
    assert [one.name for one in found] == ["Negative", "Snapshot 2"]
    assert [one.steps for one in found] == [one.steps for one in kept]
    assert [panel.list.item(row).text() for row in range(2)] == ["Snapshot 2", "Negative"]
    panel.list.setCurrentRow(1)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert second.session.document.steps == kept[0].steps
