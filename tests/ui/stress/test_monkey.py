"""A monkey at the window: nothing raises, warns, blocks or piles up, and the last edit is shown.

Short here; ``./run test --slow`` lets it do 10,000 things with each of five seeds.
"""

from __future__ import annotations

import gc
import re
import resource
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.photo.save import save
from editor.render.cache_budget import CacheBudget
from editor.render.malloc import give_back_freed_memory, reuse_freed_memory
from editor.render.pipeline import Pipeline
from filters.registry import Registry
from tests.sample_photos import ASTRONAUT, COFFEE
from tests.screen import grab_visible
from tests.ui.stress.monkey import GAP, LEFT_OUT, Monkey
from tests.ui.windows import open_photo, put_on_screen
from ui.app import make_window
from ui.window.message_bar import MessageBar
from ui.window.window import Window
from ui.work.garbage import Garbage

FAULT = re.compile(r"\b[A-Z]\w*(Error|Exception)\b")  # what UserErrors are not worded as


def photos(folder: Path) -> None:
    """Make photos of several kinds, kernel files and a broken one."""
    rng = np.random.default_rng(1)
    save(folder / "grey.png", rng.integers(0, 256, (40, 90, 1), np.uint8))
    save(folder / "clear.png", rng.integers(0, 256, (120, 80, 4), np.uint8))
    save(folder / "deep.tif", rng.integers(0, 65536, (64, 64, 3), np.uint16))
    (folder / "tiny.ppm").write_bytes(b"P6 1 1 255 abc")
    (folder / "coffee.png").write_bytes(COFFEE.read_bytes())
    (folder / "astronaut.png").write_bytes(ASTRONAUT.read_bytes())
    (folder / "kernel.csv").write_text("0,-1,0\n-1,5,-1\n0,-1,0\n")
    (folder / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nno picture")
    (folder / "broken.json").write_text("[")


def resident_mb(window: Window, qtbot: QtBot, photo: Path) -> float:
    """Return what is in memory once the program rests with one photo, as it was opened.

    What photos, steps, their histories and caches take at a moment is no growth. The program gives
    back what it keeps for reuse.
    """
    window.tasks.flush()
    while window.session.document is not None:
        window.session.close()
    with qtbot.waitSignal(window.files.opened, timeout=60_000):
        window.files.open(photo)
    window.tasks.flush()
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    give_back_freed_memory()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def shown_exactly(window: Window, qtbot: QtBot) -> bool:
    """Bring the view to 100 % of the result, and compare all that is seen with the Steps."""
    window.tasks.flush()
    session, canvas = window.session, window.canvas
    while session.document is not None and session.document.source.samples.shape[2] != 3:
        session.close()  # what is clear lies on a chequered ground
    if session.document is None:
        open_photo(window, qtbot, COFFEE)
    for lying_on_it in canvas.findChildren(QWidget):  # pins of the probe, legends
        lying_on_it.hide()
    canvas.hold_before(False)
    if window.actions_["clipping"].isChecked():  # its marks come back with each picture
        window.commands.run(window.commands["clipping"])
    for command in ("workspace_photo", "display_saved", "after", "actual_size"):  # no page over it
        window.commands.run(window.commands[command])
    qtbot.waitUntil(canvas.is_settled)
    shown, region = grab_visible(canvas)
    pipeline = Pipeline.of(session.document.source, session.shown, session.registry)
    levels = np.asarray(pipeline.levels(region, np.uint8))[..., :3]
    values = pipeline.values(region)[..., :3].astype(np.float64) * 255
    ties = np.abs(values % 1 - 0.5) < 1e-3  # rounding noise may take them to either level
    path = window.displaying.screen.of(pipeline.colours)
    if not path.is_srgb:  # a profile mixes the channels
        levels = path.to_srgb(np.ascontiguousarray(levels, np.uint8))
        ties = ties.any(axis=2, keepdims=True)
    wrong = ~((shown == levels) | ties)
    if wrong.any():
        rows, columns = np.nonzero(wrong.any(2))
        box = rows.min(), rows.max(), columns.min(), columns.max()
        print(f"{wrong.sum()} samples of {wrong.shape} differ, in {box}, at most by", end=" ")
        print(np.abs(shown.astype(int) - levels)[wrong].max(), *session.shown, sep="\n")
    return not wrong.any()


def heard_faults(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that gets what the message bar says of faults from now on."""
    faults: list[str] = []
    say = MessageBar.say

    def hear(bar: MessageBar, text: str, *more: object, **by_name: object) -> object:
        if FAULT.search(text):
            faults.append(text)
        return say(bar, text, *more, **by_name)

    monkeypatch.setattr(MessageBar, "say", hear)
    return faults


@pytest.mark.parametrize("seed", range(1, 6))
def test_nothing_that_a_monkey_does_fails_blocks_or_is_lost(
    seed: int,
    registry: Registry,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    pytestconfig: pytest.Config,
) -> None:
    actions, seeds = (pytestconfig.getoption(f"monkey_{one}") for one in ("actions", "seeds"))
    first = pytestconfig.getoption("monkey_first_seed")
    if seed > seeds:
        pytest.skip("./run test --slow has five seeds")
    folder = tmp_path / "files"
    folder.mkdir()
    photos(folder)
    photo = tmp_path / "own" / "coffee.png"  # what is exported beside it is in nobody's way
    photo.parent.mkdir()
    photo.write_bytes(COFFEE.read_bytes())
    monkeypatch.chdir(folder)
    faults = heard_faults(monkeypatch)
    budget = CacheBudget(64_000_000)  # full soon, so that what grows is not a cache
    window = put_on_screen(make_window(registry, tmp_path / "data", photo, budget=budget), qtbot)
    window.plugins.load()
    open_photo(window, qtbot, photo)
    monkey = Monkey(window, first + seed - 1, folder)
    monkey.answers.install(monkeypatch)
    reuse_freed_memory()  # as the program does
    gc.collect()
    garbage = Garbage(window)
    garbage.begin()
    try:
        monkey.run(actions // 2)  # libraries are read at their first use: a cluster's take 40 MB
        memory = resident_mb(window, qtbot, photo)
        monkey.run(actions - actions // 2)
        grown = resident_mb(window, qtbot, photo) - memory
    except BaseException:
        print("\n".join(monkey.log), file=sys.stderr)
        raise
    finally:
        garbage.end()
        monkey.stop()
    print(f"seed {seed}: {len(monkey.done)} commands, memory {memory:.0f} MB + {grown:.0f} MB")
    print(*monkey.watch.longest(), sep="\n")
    assert not faults
    if pytestconfig.getoption("slow"):
        assert grown < 100
        assert not [one for one in monkey.watch.stretches if one.wall > GAP]
    assert not [one for one in monkey.watch.stretches if one.cpu > GAP]
    assert shown_exactly(window, qtbot)


def test_what_is_seen_is_compared_in_its_profile(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.edits.choose_filter("assign_profile")
    window.session.edit({"profile": "ProPhoto RGB"}, "Profile")
    assert shown_exactly(window, qtbot)


def test_what_is_seen_is_compared_without_the_marks_that_lie_over_it(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.edits.choose_filter("unsharp_mask")  # which clips
    window.session.edit({"amount": 5.0}, "Amount")
    window.actions_["clipping"].trigger()
    assert shown_exactly(window, qtbot)


def test_what_the_monkey_leaves_out_are_commands(window: Window) -> None:
    for command_id, reason in LEFT_OUT.items():
        assert window.commands[command_id]
        assert reason
