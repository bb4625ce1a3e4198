"""Pins are read on while a value is dragged: an edit does not call off what is being read."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ui.scopes.pins import Content
from ui.window.window import Window


def test_edits_that_come_faster_than_pins_are_read_do_not_stop_them(
    window: Window, coffee: np.ndarray, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pins, session = window.told.pins, window.session
    window.edits.choose_filter("exposure")
    session.edit({"stops": 0.0}, "Exposure")
    pins.add((300.5, 200.5))
    qtbot.waitUntil(lambda: bool(pins.readings) and not pins.worker.is_busy)
    gate, reads, read = threading.Event(), [], Content.read

    def slow(content: Content, *args: object) -> object:
        reads.append(content.steps[0].values["stops"])
        gate.wait()
        return read(content, *args)

    monkeypatch.setattr(Content, "read", slow)
    for stops in (-1.0, -2.0, -3.0):
        session.edit({"stops": stops}, "Exposure")
    shown: list[tuple[int, ...]] = []
    pins.changed.connect(lambda: shown.extend(one.after.bytes for one in pins.readings))
    gate.set()
    qtbot.waitUntil(lambda: not pins.worker.is_busy)
    assert reads == [-1.0, -3.0]
    assert len(set(shown)) == 2  # the first one is shown too, then the newest
    assert sum(shown[-1]) < sum(shown[0])
