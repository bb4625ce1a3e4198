"""A figure is written on a thread of its own: a slow disk doesn't hold the window up."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.storage.atomic import replacing
from ui.lab.slide_view import SlideView
from ui.window.window import Window


def test_a_figure_is_written_off_the_qt_thread(
    window: Window,
    view: SlideView,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    threads: list[threading.Thread] = []

    @contextmanager
    def watched(path: Path) -> Iterator[Path]:
        threads.append(threading.current_thread())
        with replacing(path) as temporary:
            yield temporary

    monkeypatch.setattr("ui.lab.saving.replacing", watched)
    with qtbot.waitSignal(window.files.noted) as noted:
        view.saving.save(tmp_path / "figure.svg")
    assert noted.args == ["Saved figure.svg"]
    assert threads
    assert threading.main_thread() not in threads
