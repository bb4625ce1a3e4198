"""The part Guess: played by keys and mouse, with its hints, reasons and score."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.lab.guess.guess_view import NUMBERS, GuessView
from ui.window.window import Window


def test_a_game_is_played_by_keys_and_mouse(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.commands.run(window.commands["lab_guess"])
    view = window.lab.findChild(GuessView)
    state = view.state
    qtbot.waitUntil(lambda: state.is_settled)
    assert window.focusWidget() is view
    first = state.game.round
    expected = first.answer.of(state.pictures.before)
    assert np.array_equal(state.pictures.after, expected)
    QTest.keyClick(view, Qt.Key.Key_H)
    assert view.message.text() == first.answer.look
    wrong = (first.right + 1) % 4
    QTest.keyClick(view, NUMBERS[wrong])
    assert view.message.text().startswith(f"Not {wrong + 1}: that one {first.choices[wrong].does}.")
    assert not view.next.isEnabled()
    card = view.choices.card(first.right).center().toPoint()
    QTest.mouseClick(view.choices, Qt.MouseButton.LeftButton, pos=card)
    assert view.message.text() == f"It was: {first.right + 1} {first.answer.does}."
    assert view.score.text() == "0 of 1"
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.head.figure.text() == "round 2 of 10"
    QTest.keyClick(view, NUMBERS[state.game.round.right])  # the pictures are not there yet
    assert len(state.game.results) == 1
    while not state.game.is_done:
        qtbot.waitUntil(lambda: state.is_settled)
        QTest.keyClick(view, NUMBERS[state.game.round.right])
        assert view.message.text().startswith("Right: ")
        QTest.keyClick(view, Qt.Key.Key_Return) if not state.game.is_done else None
    assert view.score.text() == "9 of 10"
    assert view.best.text() == "Best so far: 9 of 10"
    view.grab()
    window.commands.run(window.commands["lab.guess_next"])
    assert (state.game.number, state.game.results) == (0, ())
    qtbot.waitUntil(lambda: state.is_settled)
    QTest.keyClick(view, Qt.Key.Key_S)
    assert view.score.text() == "0 of 1"
    window.commands.run(window.commands["lab_slide"])
    assert state.pictures is None
