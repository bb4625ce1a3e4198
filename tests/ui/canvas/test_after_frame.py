"""What takes the Qt thread's time is done once the picture under way is painted, or is late."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ui.canvas.after_frame import AfterFrame
from ui.window.window import Window

NEVER = 10**8  # ms


@pytest.fixture
def done(window: Window, coffee: np.ndarray) -> list[str]:
    """What was done, in order; "painted" is a picture."""
    window.edits.choose_filter("gaussian_blur")
    told: list[str] = []
    window.canvas.painted.connect(lambda _: told.append("painted"))
    return told


@pytest.fixture
def later(window: Window, done: list[str]) -> AfterFrame:
    return AfterFrame(window.canvas, lambda: done.append("done"), window)


def test_it_is_done_once_after_the_picture(
    window: Window, done: list[str], later: AfterFrame, qtbot: QtBot
) -> None:
    qtbot.waitUntil(window.canvas.is_settled)
    done.clear()
    window.canvas.frames._busy_timer.setInterval(NEVER)  # however busy the machine is
    window.session.edit({"sigma": 3.0}, "Change sigma")
    assert window.canvas.frames.is_busy
    later.ask()
    later.ask()
    qtbot.waitUntil(lambda: "done" in done)
    assert done.index("painted") < done.index("done")
    assert done.count("done") == 1


def test_it_waits_no_longer_than_until_the_picture_is_late(
    window: Window,
    done: list[str],
    later: AfterFrame,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    qtbot.waitUntil(window.canvas.is_settled)
    monkeypatch.setattr(window.bridge, "submit", lambda job: None)
    done.clear()
    window.session.edit({"sigma": 3.0}, "Change sigma")
    later.ask()
    qtbot.waitUntil(lambda: "done" in done)
    # A part of the window that is laid out late may have the picture that is there painted again.
    assert window.canvas.frames.is_late or done[0] == "painted"


def test_it_is_done_where_no_picture_is_under_way_and_at_once_where_asked(
    window: Window, done: list[str], later: AfterFrame, qtbot: QtBot
) -> None:
    qtbot.waitUntil(window.canvas.is_settled)
    done.clear()
    later.ask()
    assert done == []
    qtbot.waitUntil(lambda: "done" in done)
    done.clear()
    later.ask()
    later.now()
    assert done.count("done") == 1
