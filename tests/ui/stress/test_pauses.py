"""No command holds the Qt loop up: each is measured in a window that has been used before."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.sample_photos import COFFEE
from tests.ui.stress.answers import Answers
from tests.ui.stress.loop_watch import LoopWatch
from tests.ui.stress.monkey import LEFT_OUT
from tests.ui.windows import open_photo
from ui.command.command import Command
from ui.window.window import Window

LONGEST = 100.0  # ms of the Qt thread's own time, in one event
TRIES = 4  # other programs take the caches: the shortest of some counts


def longest(window: Window, command: Command) -> float:
    """Run a command and let the loop turn; return ms of the longest stretch without a turn."""
    watch = LoopWatch(0.0)
    watch.timed(command.id, lambda: window.commands.run(command))
    for _ in range(12):
        watch.turn(command.id)
    return watch.longest(1)[0].cpu


def test_no_command_takes_a_tenth_of_a_second_of_the_qt_thread(
    window: Window, coffee: object, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "photo.png").write_bytes(COFFEE.read_bytes())
    answers = Answers(random.Random(1), folder, frozenset(), window)
    answers.install(monkeypatch)
    begin: Callable[[], object] = lambda: window.session.use_recipe((), "of nothing")  # noqa: E731
    slow: dict[str, list[float]] = {}
    commands = [c for c in window.commands.available() if c.id not in LEFT_OUT]
    presets = [c for c in commands if c.id.startswith("preset.use.")]
    for command in [c for c in commands if c not in presets[5:]]:
        for _ in range(TRIES):
            if not window.session.photos.items:
                open_photo(window, qtbot, COFFEE)
            begin()
            while answers.answer():
                pass
            window.tasks.flush()
            qtbot.waitUntil(window.canvas.is_settled)
            taken = longest(window, command)
            slow.setdefault(command.id, []).append(taken)
            if taken < LONGEST:
                break
    answers.stop()
    worst = sorted(((min(taken), name) for name, taken in slow.items()), reverse=True)
    lines = (f"{ms:.0f} ms {name} {[round(t) for t in slow[name]]}" for ms, name in worst[:25])
    print(*lines, sep="\n")
    assert not [(name, ms) for ms, name in worst if ms > LONGEST]
