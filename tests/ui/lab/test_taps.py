"""The slide from tap to tap: what is summed so far, and the loops' line that runs."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.lab.test_slide import settled
from ui.lab.slide_view import SlideView

LEFT = Qt.MouseButton.LeftButton


def line(view: SlideView) -> str:
    loops = view.formula.loops
    return loops.lines[loops.running].event


def test_taps_come_one_after_the_other_then_the_sum_then_the_next_place(view: SlideView) -> None:
    state = view.state
    state.go(40)
    view.stage.setFocus()
    QTest.keyClick(view.stage, Qt.Key.Key_T)
    assert view.transport.taps.isChecked()
    seen = []
    for _ in range(9):
        QTest.mouseClick(view.transport.next, LEFT)
        seen.append(state.tap)
        assert line(view) == "tap"
        assert view.head.figure.text().startswith("s = ")
    assert seen == list(np.ndindex(3, 3))
    field = state.field()
    assert field.so_far(2, 2) == pytest.approx(field.total)
    QTest.mouseClick(view.transport.next, LEFT)
    assert (state.tap, state.number, line(view)) == (None, 40, "result")
    QTest.keyClick(view.stage, Qt.Key.Key_N)
    assert (state.tap, state.number) == ((0, 0), 41)
    QTest.keyClick(view.stage, Qt.Key.Key_Down)
    QTest.keyClick(view.stage, Qt.Key.Key_N)
    assert (state.tap, state.number) == ((0, 0), 71)
    QTest.mouseClick(view.transport.taps, LEFT)
    assert state.tap is None
    QTest.mouseClick(view.transport.next, LEFT)
    assert state.number == 72


def test_it_plays_taps_to_the_sum_of_the_last_place(view: SlideView, qtbot: QtBot) -> None:
    view.state.set_crop(0, 0, 4, 4)
    settled(view, qtbot)
    player, state = view.player, view.state
    player.set_by_taps(True)
    player.set_speed(10)
    state.go(0)
    for _ in range(20):
        player.advance(0.1)
    assert (state.number, state.tap) == (1, None)
    assert not player.is_playing
    state.go(3)
    player.toggle()
    assert state.number == 3
    for _ in range(9):
        player.advance(0.1)
    assert player.is_playing
    player.advance(0.1)
    assert not player.is_playing
    player.toggle()
    assert (state.number, player.is_playing) == (0, True)
    player.pause()


def test_the_sum_so_far_is_that_of_the_loops(view: SlideView) -> None:
    field = view.state.field()
    total = 0.0
    for row, column in np.ndindex(3, 3):
        total += sum(
            float(p.values[row, column]) * float(p.weights[row, column]) for p in field.planes
        )
        assert field.so_far(row, column) == pytest.approx(total, abs=1e-9)
