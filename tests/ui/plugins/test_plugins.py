"""Plugins in the window: found, changed while it runs, failing, kept off."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.sample_photos import COFFEE
from tests.screen import grab_visible
from tests.ui.windows import loaded
from ui.window.window import Window

FAULTY = Path(__file__).parents[2] / "editor" / "plugins" / "faulty.py"


SOURCE = """
from typing import Annotated
from filters.plugin import Pixels, Range, image_filter
API = 1

@image_filter("Tint", group="Mine")
def tint(pixels: Pixels, red: Annotated[float, Range(0, 1)] = 0.25) -> Pixels:
    '''Redder.'''
    out = pixels.copy()
    out[..., 0] = red
    return out
"""


def titles(window: Window) -> list[str]:
    """Return the filters that can be chosen."""
    return [c.title for c in window.commands.available() if c.menu == "Filter"]


def reds(window: Window) -> set[int]:
    return set(np.unique(grab_visible(window.canvas)[0][..., 0]).tolist())


def test_a_plugin_is_chosen_changed_on_disk_and_keeps_its_values(
    bench: Window, folder: Path, qtbot: QtBot
) -> None:
    (folder / "tint.py").write_text(SOURCE)
    loaded(bench, qtbot)
    assert "Tint" in titles(bench)
    bench.edits.choose_filter("tint.tint", instead=True)
    bench.session.edit({"red": 0.4}, "Red")
    qtbot.waitUntil(lambda: bench.canvas.is_settled() and reds(bench) == {102}, timeout=20_000)
    with qtbot.waitSignal(bench.plugins.changed, timeout=20_000):  # the watcher sees it by itself
        (folder / "tint.py").write_text(SOURCE.replace("= red\n", "= 1 - red\n"))
    qtbot.waitUntil(lambda: bench.canvas.is_settled() and reds(bench) == {153}, timeout=20_000)
    assert bench.session.edited.values["red"] == 0.4
    with qtbot.waitSignal(bench.plugins.changed, timeout=20_000):  # and another value than before
        (folder / "tint.py").write_text(
            SOURCE.replace("red:", "rouge:").replace("= red", "= rouge")
        )
    qtbot.waitUntil(lambda: bench.canvas.is_settled() and reds(bench) == {64}, timeout=20_000)
    assert dict(bench.session.edited.values) == {"rouge": 0.25}


TEXT_SOURCE = """
from filters.plugin import Pixels, image_filter
API = 1

@image_filter("Sign", group="Mine")
def sign(pixels: Pixels, words: str = "") -> Pixels:
    '''Write.'''
    return pixels
"""


def test_what_is_written_beside_plugins_leaves_the_form_and_the_typing_in_it_alone(
    bench: Window, folder: Path, qtbot: QtBot
) -> None:
    (folder / "sign.py").write_text(TEXT_SOURCE)
    loaded(bench, qtbot)
    bench.edits.choose_filter("sign.sign", instead=True)
    form = bench.filter_panel.form
    field = form.controls["words"].field
    bench.activateWindow()
    field.setFocus()
    qtbot.keyClicks(field, "half a w")
    told: list[None] = []
    bench.plugins.changed.connect(lambda: told.append(None))
    with qtbot.waitSignal(bench.plugins.loaded, timeout=20_000):  # the watcher sees the folder
        (folder / "__pycache__").mkdir()
        (folder / "__pycache__" / "sign.pyc").write_bytes(b"bytecode")
        (folder / "notes.txt").write_text("beside it")
    with qtbot.waitSignal(bench.plugins.loaded, timeout=20_000):
        bench.actions_["reload_plugins"].trigger()
    assert told == []
    assert bench.filter_panel.form is form
    qtbot.keyClicks(field, "ord")
    assert bench.session.edited.values["words"] == "half a word"
    assert field.hasFocus()
    with qtbot.waitSignal(bench.plugins.changed, timeout=20_000):
        (folder / "sign.py").write_text(TEXT_SOURCE.replace("words", "text"))
    assert bench.filter_panel.form is not form


def test_a_plugin_folder_that_is_made_later_is_seen_and_importing_again_tells(
    bench: Window, folder: Path, qtbot: QtBot
) -> None:
    folder.rmdir()
    with qtbot.waitSignal(bench.plugins.loaded, timeout=20_000):
        bench.plugins.load()
    folder.mkdir()
    with qtbot.waitSignal(bench.plugins.changed, timeout=20_000):
        (folder / "tint.py").write_text(SOURCE)
    assert "Tint" in titles(bench)
    record = bench.plugins.host.records[0]
    with qtbot.waitSignal(bench.plugins.changed, timeout=20_000):
        bench.plugins.run(lambda: bench.plugins.host.reload(record.path))


FAULTS = {
    "raise": "it is a bad day",
    "exit": "SystemExit: 3",
    "os exit": "exit code 4",
    "crash": "SIGSEGV",
    "loop": "took longer than 3 s",
    "huge": "MemoryError",
    "shape": "not an array of",
    "dtype": "it gave object, not float32",
    "write": "read-only",
}


def use_faulty(bench: Window, folder: Path, qtbot: QtBot) -> None:
    """Choose the plugin that does all sorts of wrong things, and wait for its picture."""
    shutil.copy(FAULTY, folder)
    loaded(bench, qtbot)
    bench.edits.choose_filter("faulty.faulty", instead=True)
    qtbot.waitUntil(bench.canvas.is_settled, timeout=20_000)


@pytest.mark.parametrize("kind", FAULTS)
def test_a_fault_is_said_the_window_lives_and_the_next_value_shows(
    bench: Window, folder: Path, qtbot: QtBot, kind: str, request: pytest.FixtureRequest
) -> None:
    use_faulty(bench, folder, qtbot)
    document = bench.session.document.source.samples.copy()
    for number in range(1, 1 + request.config.getoption("--plugin-faults")):
        bench.message.clear()
        bench.session.edit({"kind": kind}, "Kind")
        qtbot.waitUntil(lambda: FAULTS[kind] in bench.message.text(), timeout=20_000)
        assert bench.message.text().startswith("Faulty: ")
        white = 1 - number / 51  # another one each time, or the canvas knows the picture already
        bench.session.edit({"kind": "none", "white": white}, "Kind")
        qtbot.waitUntil(bench.canvas.is_settled, timeout=20_000)
        shown, where = grab_visible(bench.canvas)
        wanted = 255 - 5 * number - where.of(document).astype(int)
        np.testing.assert_array_equal(shown[..., :3], np.clip(wanted, 0, 255))
    np.testing.assert_array_equal(bench.session.document.source.samples, document)
    assert bench.plugins.host.records[0].state == "ok"


@pytest.mark.parametrize("kind", ["leak", "print", "threads", "nan"])
def test_what_is_only_rude_is_shown_and_does_no_harm(
    bench: Window, folder: Path, qtbot: QtBot, kind: str, request: pytest.FixtureRequest
) -> None:
    use_faulty(bench, folder, qtbot)
    document = bench.session.document.source.samples
    for number in range(1, 1 + request.config.getoption("--plugin-faults")):
        for value in (kind, "none"):
            bench.session.edit({"kind": value, "white": 1 - number / 51}, "Kind")
            qtbot.waitUntil(bench.canvas.is_settled, timeout=20_000)
            shown, where = grab_visible(bench.canvas)
            wanted = np.clip(255 - 5 * number - where.of(document).astype(int), 0, 255)
            np.testing.assert_array_equal(shown[..., :3], 0 if value == "nan" else wanted)
    assert bench.message.text() == ""


def test_a_document_outlives_its_plugin(bench: Window, folder: Path, qtbot: QtBot) -> None:
    (folder / "tint.py").write_text(SOURCE)
    loaded(bench, qtbot)
    bench.edits.choose_filter("tint.tint", instead=True)
    qtbot.waitUntil(bench.canvas.is_settled, timeout=20_000)
    steps = bench.session.document.steps
    with qtbot.waitSignal(bench.plugins.changed, timeout=20_000):
        (folder / "tint.py").unlink()
    assert bench.session.document.steps == steps
    qtbot.waitUntil(lambda: bench.plugins.host.records == (), timeout=20_000)
    qtbot.waitUntil(lambda: "switched off, set aside or removed" in bench.message.text())
    bench.session.undo()
    bench.session.undo()
    qtbot.waitUntil(bench.canvas.is_settled, timeout=20_000)


SLOW = """
import time
from pathlib import Path
from filters.plugin import Job, Pixels, image_filter
API = 1

@image_filter("Slow", group="Mine", halo=None)
def slow(pixels: Pixels, job: Job, rounds: int = 4) -> Pixels:
    '''Take a while.'''
    for number in range(rounds):
        job.progress(number / rounds)
        while rounds == 4 and not Path(__file__).parents[2].joinpath(f"go on {number}").exists():
            job.progress(number / rounds)
            time.sleep(0.01)
        time.sleep(0.01)
    return 1 - pixels
"""


def test_a_slow_filter_moves_the_line_of_progress_and_another_photo_calls_it_off(
    bench: Window, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (folder / "slow.py").write_text(SLOW)
    loaded(bench, qtbot)
    lengths: list[int] = []

    def line() -> int:
        row = bench.canvas.grab().toImage()
        ground = row.pixelColor(row.width() - 1, 0)
        found = sum(row.pixelColor(x, 0) != ground for x in range(row.width()))
        lengths.append(found)
        return found

    bench.edits.choose_filter("slow.slow", instead=True)
    for number in range(4):  # of as many rounds: the line has come so far, and no farther
        wanted = number / 4 * bench.canvas.width()
        qtbot.waitUntil(lambda w=wanted: abs(line() - w) < 5, timeout=20_000)
        (tmp_path / f"go on {number}").touch()
    qtbot.waitUntil(
        lambda: bench.canvas.is_settled() and not bench.canvas.frames.is_busy, timeout=20_000
    )
    assert line() == 0
    bench.session.edit({"rounds": 100_000}, "Rounds")
    qtbot.waitUntil(lambda: bench.canvas.frames.is_busy, timeout=20_000)
    bench.files.ask_question = lambda *_: "Discard"
    with qtbot.waitSignal(bench.files.opened, timeout=20_000):
        bench.files.open(COFFEE.with_name("chelsea.png"))
    qtbot.waitUntil(bench.canvas.is_settled, timeout=10_000)
    assert bench.plugins.host.records[0].reason == ""
