"""What a window shows at once where a Step's values change, and what once that is painted."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.window.window import Window


@pytest.fixture
def done(window: Window, coffee: np.ndarray, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is done of asking for a picture and of showing the list of steps, in order."""
    window.edits.choose_filter("gaussian_blur")
    window.session.edit({"sigma": 1.0}, "Change sigma")
    window.following.catch_up()
    told: list[str] = []
    submit, refresh = window.bridge.submit, window.steps.refresh
    monkeypatch.setattr(window.bridge, "submit", lambda job: (told.append("asked"), submit(job)))
    monkeypatch.setattr(window.steps, "refresh", lambda: (told.append("listed"), refresh()))
    return told


def test_the_list_follows_a_value_once_its_picture_is_painted(
    window: Window, done: list[str], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.canvas.painted):
        window.session.edit({"sigma": 3.0}, "Change sigma")
        assert done == ["asked"]
    qtbot.waitUntil(lambda: "listed" in done)
    item = window.steps.list.item(0)
    assert "3 px" in item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert done.count("listed") == 1


def test_the_list_follows_though_no_picture_comes(
    window: Window, done: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.bridge, "submit", lambda job: None)
    window.session.edit({"sigma": 3.0}, "Change sigma")
    assert done == []
    qtbot.waitUntil(lambda: done == ["listed"])


def test_all_else_is_shown_at_once(window: Window, done: list[str]) -> None:
    for change in (
        window.session.undo,
        window.session.redo,
        lambda: window.session.set_opacity(0.5),
        lambda: window.session.select(None),
        lambda: window.edits.choose_filter("median"),
        window.session.undo,
        window.session.close,
    ):
        done.clear()
        change()
        assert "listed" in done
