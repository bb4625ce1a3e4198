"""The histogram follows what is on the screen, and is counted off the Qt thread."""

from __future__ import annotations

import itertools
import threading

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from editor.insight.scope import scope
from tests.screen import grab_visible
from ui.scopes.histogram import HistogramPanel
from ui.window.window import Window


@pytest.fixture
def panel(window: Window, coffee: np.ndarray) -> HistogramPanel:
    panel = window.docks["Histogram"].widget()
    assert isinstance(panel, HistogramPanel)
    return panel


def shows(window: Window, panel: HistogramPanel) -> bool:
    """Whether the chart is that of the pixels on the canvas."""
    if panel.chart.shown is None or not window.canvas.is_settled():
        return False
    pixels, _ = grab_visible(window.canvas)
    counts = [np.bincount(pixels[..., c].ravel(), minlength=256) for c in range(3)]
    return bool(np.array_equal(panel.chart.shown.counts[:3], counts))


def test_it_shows_what_the_canvas_shows_through_edit_before_and_undo(
    window: Window, panel: HistogramPanel, qtbot: QtBot
) -> None:
    window.canvas.actual_size()
    qtbot.waitUntil(lambda: shows(window, panel))
    source = panel.chart.shown
    window.edits.choose_filter("gaussian_blur")
    qtbot.waitUntil(lambda: panel.chart.shown is not source and shows(window, panel))
    window.canvas.set_compare("before")
    qtbot.waitUntil(lambda: shows(window, panel))
    np.testing.assert_array_equal(panel.chart.shown.counts, source.counts)
    window.canvas.set_compare("after")
    window.session.undo()
    qtbot.waitUntil(lambda: shows(window, panel))


def test_a_source_that_comes_late_is_counted_once_it_is_painted(
    window: Window, panel: HistogramPanel, qtbot: QtBot
) -> None:
    window.canvas.actual_size()
    window.edits.choose_filter("gaussian_blur")
    qtbot.waitUntil(lambda: shows(window, panel))
    window.canvas.set_compare("before")
    panel._timer.stop()
    panel._count()  # as where a busy machine paints later than the count begins
    qtbot.waitUntil(lambda: shows(window, panel))


def test_its_head_says_how_much_is_clipped(
    window: Window, panel: HistogramPanel, qtbot: QtBot
) -> None:
    window.session.edit({"kernel": window.session.edited.kernel.replace(offset=1.0)}, "Brighten")
    qtbot.waitUntil(lambda: panel.head.figure.text().endswith("100.0 % white"))
    window.session.close()
    qtbot.waitUntil(lambda: panel.head.figure.text() == "")
    assert panel.chart.shown is None


def test_it_is_counted_on_another_thread_and_only_while_it_is_seen(
    window: Window, panel: HistogramPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []

    def watched(*given, **named):
        threads.append(threading.current_thread())
        return scope(*given, **named)

    monkeypatch.setattr("ui.scopes.histogram.scope", watched)
    window.edits.choose_filter("median")
    qtbot.waitUntil(lambda: bool(threads))  # a count of before may end first
    assert threading.main_thread() not in threads
    window.docks["Histogram"].hide()
    panel.worker.flush()
    before = len(threads)
    window.edits.choose_filter("gaussian_blur")
    qtbot.waitUntil(window.canvas.is_settled)
    panel._timer.timeout.emit()
    panel.worker.flush()
    assert len(threads) == before
    with qtbot.waitSignal(panel.counted):
        window.docks["Histogram"].show()


def test_signed_colours_leave_what_was_counted(
    window: Window, panel: HistogramPanel, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: panel.chart.shown is not None)
    before = panel.chart.shown
    window.actions_["display_signed"].trigger()
    qtbot.waitUntil(window.canvas.is_settled)
    panel._timer.timeout.emit()
    panel.worker.flush()
    assert panel.chart.shown is before


def test_it_is_as_high_as_drawn(window: Window, panel: HistogramPanel) -> None:
    dock = window.docks["Histogram"]
    assert dock.mapTo(window, QPoint()).y() == 36
    assert panel.chart.height() == 80
    assert panel.chart.mapTo(window, QPoint()).y() == 68
    assert window.docks["Steps"].mapTo(window, QPoint()).y() == 161


def test_slow_counts_are_seldom_so_that_frames_come_first(
    window: Window, panel: HistogramPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: shows(window, panel))
    clock = itertools.count(0.0, 2.0)
    monkeypatch.setattr("ui.scopes.histogram.time.thread_time", lambda: next(clock))
    source = panel.chart.shown
    window.edits.choose_filter("gaussian_blur")
    qtbot.waitUntil(lambda: panel.chart.shown is not source)
    panel.follow()
    assert 30_000 < panel._timer.remainingTime() < 51_000  # 2 s are a twenty-fifth of 50


def test_only_a_waveform_is_counted_strip_by_strip(
    window: Window, panel: HistogramPanel, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: shows(window, panel))
    assert panel.chart.shown is not None
    assert panel.chart.shown.wave.shape[1] == 1
    with qtbot.waitSignal(panel.counted):
        panel.set_kind("waveform")
    assert panel.chart.shown.wave.shape[1] == 256
    assert shows(window, panel)
