"""The monkey's answers reach what is asked within an answer; else its run stands still."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.stress.answers import Answers

PATIENCE = 60_000  # ms until a dialog that nobody answers is closed, so that the test ends


class Clicks(random.Random):
    """Always chooses to click."""

    def random(self) -> float:
        return 0.0


def test_a_dialog_opened_by_an_answer_is_answered(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outer, inner = QDialog(), QDialog()
    for dialog in (outer, inner):
        qtbot.addWidget(dialog)
    results: list[int] = []
    asks, closes = QPushButton("Ask", outer), QPushButton("Close", inner)
    asks.clicked.connect(lambda: (results.append(inner.exec()), outer.accept()))
    closes.clicked.connect(inner.accept)
    answers = Answers(Clicks(), tmp_path, frozenset(), outer)
    answers.install(monkeypatch)
    guard = QTimer(outer, singleShot=True, interval=PATIENCE)
    guard.timeout.connect(inner.reject)
    guard.start()
    outer.exec()  # its answer comes from the timer, as the one within it has to
    answers.stop()
    assert results == [QDialog.DialogCode.Accepted]
