"""No command holds the Qt loop up: each is measured in a window that has been used before.

``./run test --slow`` asks for less than a tenth of a second, on a machine that does nothing else;
without it, where anything may run beside the test, only a pause of another order fails.
"""

from __future__ import annotations

import random
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
from ui.work.garbage import Garbage

LONGEST = 100.0  # ms of the Qt thread's own time, in one event, on the machine of `slowness`
BUSY = 4.0  # times as long, where other programs and tests take the cores and their caches
OTHERS = {"theme": ("contrast", "light"), "workspace": ("photo", "kernel")}  # to come from
TRIES = 4  # other programs take the caches: the shortest of some counts


def longest(window: Window, answers: Answers, command: Command) -> float:
    """Run a command and let the loop turn; return ms of the longest stretch without a turn.

    What is long enough to be asked about is told as it were on a machine that is not busy.
    """
    watch = LoopWatch(0.0, LONGEST)
    answers.beat = watch.beat
    watch.timed(command.id, lambda: window.commands.run(command))
    for _ in range(12):
        watch.turn(command.id)
    return watch.longest(1)[0].cpu


def ready(
    window: Window, qtbot: QtBot, answers: Answers, photo: Path, command_id: str
) -> Command | None:
    """Bring the window to where it began, and return the command where it can be done there."""
    if not window.session.photos.items:
        open_photo(window, qtbot, photo)
    window.session.use_recipe((), "of nothing")
    if command_id.startswith(("filter.", "new_step")):
        window.edits.choose_filter("median")  # so that another form comes
    if command_id.startswith(("theme", "workspace")):
        kind, _, name = command_id.partition("_")
        other = next(one for one in OTHERS[kind] if one != name)
        window.commands.run(window.commands[f"{kind}_{other}"])
    while answers.answer():
        pass
    window.tasks.flush()
    qtbot.waitUntil(window.canvas.is_settled)
    if (own := next((c for c in window.commands if c.id == command_id), None)) is not None:
        return own if own.is_enabled() else None
    return next((c for c in window.commands.available() if c.id == command_id), None)


def test_no_command_holds_the_qt_thread_up(
    window: Window,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    pytestconfig: pytest.Config,
) -> None:
    allowed = LONGEST if pytestconfig.getoption("slow") else BUSY * LONGEST
    folder = tmp_path / "files"
    folder.mkdir()
    photo = tmp_path / "photo.png"
    for copy in (photo, folder / "photo.png"):
        copy.write_bytes(COFFEE.read_bytes())
    open_photo(window, qtbot, photo)  # what is exported beside it is in nobody's way
    garbage = Garbage(window)  # as the program has it
    garbage.begin()
    answers = Answers(random.Random(1), folder, frozenset(), window)
    answers.install(monkeypatch)
    begun = window.commands.available()
    presets = [c for c in begun if c.id.startswith("preset.use.")]
    taken: dict[str, list[float]] = {}
    ids = [c.id for c in begun if c.id not in LEFT_OUT and c not in presets[5:]]
    names = {one: one for one in ids}
    # Once more, for as many widgets as there are by then.
    again = [one for one in ids if one.startswith(("theme", "workspace"))]
    names |= {f"{one} in the end": one for one in again}
    for name, command_id in names.items():
        for _ in range(TRIES):
            command = ready(window, qtbot, answers, photo, command_id)
            if command is None:
                break
            taken.setdefault(name, []).append(longest(window, answers, command))
            if taken[name][-1] < allowed:
                break
    answers.stop()
    garbage.end()
    worst = sorted(((min(times), name) for name, times in taken.items()), reverse=True)
    print(*(f"{ms:.0f} ms {name}" for ms, name in worst[:12]), sep="\n")
    assert len(worst) > 150
    assert not [(name, ms) for ms, name in worst if ms > allowed]
