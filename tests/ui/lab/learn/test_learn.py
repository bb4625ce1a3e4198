"""The part Learn: it plays, comes to least squares, says where it can't, and becomes a step."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.lab.examples import EXAMPLES
from ui.lab.learn.learn_view import LearnView
from ui.lab.learn.loss_chart import LossChart
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


def settle(view: LearnView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view.state.descent is not None and view.state.is_settled)


def test_a_kernel_is_learned_live_and_becomes_a_step(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.commands.run(window.commands["lab_learn"])
    view = window.lab.findChild(LearnView)
    settle(view, qtbot)
    state = view.state
    assert np.allclose(view.best.weights, EXAMPLES["Sharpen"].taps, atol=1e-3)
    assert view.learned.weights.tolist() == np.zeros((3, 3)).tolist()
    assert window.focusWidget() is view.play
    QTest.keyClick(view.play, Qt.Key.Key_Space)
    assert state.is_playing
    qtbot.waitUntil(lambda: state.descent.number >= 3)
    QTest.mouseClick(view.play, LEFT)
    assert not state.is_playing
    window.commands.run(window.commands["lab.learn_one"])
    assert len(state.errors) == state.descent.number + 1
    assert state.errors == sorted(state.errors, reverse=True)
    view.momentum.field.setFocus()
    view.momentum.field.selectAll()
    QTest.keyClicks(view.momentum.field, "0.9")
    state.advance(4000)
    assert np.allclose(view.learned.weights, view.best.weights, atol=0.05)
    assert view.chart.curves[0].y[-1] < view.chart.curves[0].y[0] - 2  # a hundredth is left
    assert np.allclose(state.learned(), state.pair.after, atol=0.02)
    assert view.wanted.weights is None
    view.hides.click()
    assert np.array_equal(view.wanted.weights, EXAMPLES["Sharpen"].taps)
    view.grab()
    view.use.click()
    step = window.session.document.edited
    assert step.name == "Learned kernel"
    assert np.allclose(step.values["kernel"].taps, EXAMPLES["Sharpen"].taps, atol=0.05)
    view.source.setCurrentIndex(0)
    view.source.activated.emit(0)  # what the steps made: that kernel, so it is learned from them
    settle(view, qtbot)
    assert state.descent.number == 0
    assert np.allclose(view.best.weights, EXAMPLES["Sharpen"].taps, atol=0.06)
    assert view.wanted.weights is None


def test_beyond_the_largest_rate_it_says_why_it_stopped(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.commands.run(window.commands["lab_learn"])
    view = window.lab.findChild(LearnView)
    settle(view, qtbot)
    view.rate.field.setFocus()
    view.rate.field.selectAll()
    QTest.keyClicks(view.rate.field, "1.5")
    view.state.advance(2000)
    assert view.state.descent.has_left
    assert view.verdict.text().startswith("It went farther away")
    assert not view.use.isEnabled()
    view.grab()
    window.commands.run(window.commands["lab.learn_again"])
    assert view.use.isEnabled()
    five = view.sizes.cells()[1].center().toPoint()
    QTest.mouseClick(view.sizes, LEFT, pos=five)
    settle(view, qtbot)
    qtbot.waitUntil(lambda: view.best.weights.shape == (5, 5))
    window.commands.run(window.commands["lab_slide"])
    assert view.state.descent is None


def test_the_chart_of_errors_counts_one_step_and_many(qtbot: QtBot) -> None:
    chart = LossChart()
    qtbot.addWidget(chart)
    chart.show_errors([9.0], 0.1)
    assert chart._ends() == ("0", "1 step")
    chart.show_errors([9.0, 5.0, 3.0], 0.1)
    assert chart._ends() == ("0", "2 steps")
