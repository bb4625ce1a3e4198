"""Snapshots: outside of undo, returned to as one change, and there again after a crash."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from editor.recovery.open_state import OpenState
from ui.steps.snapshot_panel import DETAIL, SnapshotPanel
from ui.window.window import Window


def panel_of(window: Window) -> SnapshotPanel:
    window.docks.toggle("Snapshots")
    return window.told.snapshots


def test_one_is_taken_named_and_returned_to_as_one_change(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    panel, session = panel_of(window), window.session
    window.edits.choose_filter("invert")
    first = session.document.steps
    window.actions_["take_snapshot"].trigger()
    assert session.undo_label == "Add Invert"
    window.edits.choose_filter("median")
    qtbot.mouseClick(panel.add, Qt.MouseButton.LeftButton)
    panel.list.item(0).setText("Softer")
    assert [one.name for one in panel.edits.taken] == ["Snapshot 1", "Softer"]
    both = session.document.steps
    session.undo()
    session.undo()
    assert len(panel.edits.taken) == 2
    panel.list.setCurrentRow(1)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert session.document.steps == first
    assert session.undo_label == "Return to Snapshot 1"
    panel.list.setCurrentRow(0)
    qtbot.mouseClick(panel.back, Qt.MouseButton.LeftButton)
    assert session.document.steps == both
    session.undo()
    assert session.document.steps == first
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert [one.name for one in panel.edits.taken] == ["Snapshot 1"]


def test_one_that_no_list_shows_is_said(window: Window, coffee: np.ndarray, qtbot: QtBot) -> None:
    assert not window.told.snapshots.isVisible()
    qtbot.keyClick(
        window.canvas,
        Qt.Key.Key_S,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    )
    assert window.message.text() == "Snapshot 1 is taken: the panel Snapshots has it"
    window.message.hide()
    panel = panel_of(window)
    qtbot.mouseClick(panel.add, Qt.MouseButton.LeftButton)
    assert len(panel.edits.taken) == 2
    assert not window.message.isVisible()


def test_each_photo_has_its_own(window: Window, coffee: np.ndarray, tmp_path: Path) -> None:
    panel = panel_of(window)
    panel.edits.take("Mine")
    window.session.open(window.session.document.source)
    assert panel.list.count() == 0
    assert not panel.back.isEnabled()
    window.session.show_photo(0)
    assert panel.list.item(0).text() == "Mine"


def test_the_journal_brings_them_back(window: Window, coffee: np.ndarray) -> None:
    panel, session = panel_of(window), window.session
    window.edits.choose_filter("invert")
    panel.edits.take("Negative")
    session.undo()
    text = OpenState.of(session.photos).to_text(session.registry)
    (state,) = OpenState.from_bytes(text.encode(), session.registry).photos
    (one,) = state.snapshots
    (kept,) = panel.edits.taken
    assert (one.name, one.steps) == ("Negative", kept.steps)
    assert abs((one.taken - kept.taken).total_seconds()) < 0.001


def test_a_row_says_how_many_steps_it_has_and_when_it_was_taken(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    panel = panel_of(window)
    assert panel.head.figure.text() == "None taken yet"
    window.edits.choose_filter("invert")
    panel.edits.take("Negative", datetime(2026, 3, 4, 5, 6, tzinfo=UTC))
    item = panel.list.item(0)
    local = panel.edits.taken[0].taken.astimezone()
    assert item.data(DETAIL) == f"1 step, {local:%H:%M}"
    before = panel.list.viewport().grab().toImage()
    item.setData(DETAIL, "")
    assert panel.list.viewport().grab().toImage() != before


def test_one_is_renamed_in_its_row(window: Window, coffee: np.ndarray, qtbot: QtBot) -> None:
    panel = panel_of(window)
    panel.edits.take("Negative")
    window.edits.choose_filter("invert")
    steps = window.session.document.steps
    window.commands.run(window.commands["rename_snapshot"])
    field = panel.list.findChild(QLineEdit)
    qtbot.keyClicks(field, "Softer")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.edits.taken[0].name == "Softer")
    assert window.session.document.steps == steps  # that Enter doesn't return to it
