"""What is dropped onto the photo, by the events that the system sends."""

from __future__ import annotations

import operator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.document.recipe import Recipe, save_recipe
from editor.document.step import Step
from editor.presets.bundle import write_bundle
from editor.presets.library import Preset
from filters.kernel import Kernel
from tests.sample_photos import CHELSEA
from tests.ui.drag_events import action_of_move, dropped, file_drag
from ui.window.window import Window


@pytest.fixture
def mine(window: Window) -> Preset:
    """A preset of one's own, in the list."""
    spec = window.session.registry["convolution"]
    window.library.save(Preset("Mine", Step.of(spec, kernel=Kernel([[1, 2, 1]]))))
    window.presets.reload()
    return next(preset for preset in window.presets.presets if preset.name == "Mine")


def files_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("name", ["Mine", "Gaussian blur 5x5"])
def test_a_preset_dragged_from_the_list_onto_the_photo_is_used(
    window: Window, coffee: np.ndarray, mine: Preset, name: str, qtbot: QtBot
) -> None:
    before = files_in(window.library.user)
    model = window.presets.model
    assert dropped(window.canvas, model.mimeData([model.find(name)]))
    preset = next(one for one in window.presets.presets if one.name == name)
    assert window.session.edited == preset.step
    assert window.session.undo_label == f"Add {name}"
    assert not window.tasks.is_busy
    assert files_in(window.library.user) == before


def test_the_file_of_a_preset_in_the_list_is_used_too(
    window: Window, coffee: np.ndarray, mine: Preset
) -> None:
    assert mine.path is not None
    before = files_in(window.library.user)
    assert dropped(window.canvas, file_drag(mine.path))
    assert window.session.edited == mine.step
    assert not window.tasks.is_busy
    assert files_in(window.library.user) == before


def test_a_preset_from_elsewhere_is_imported_as_before(
    window: Window, coffee: np.ndarray, mine: Preset, qtbot: QtBot, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "theirs.json"
    text = mine.to_text(window.library.registry).replace("Mine", "Theirs")
    elsewhere.write_text(text, encoding="utf-8")
    with qtbot.waitSignal(window.kernels.imported, timeout=10_000):
        assert dropped(window.canvas, file_drag(elsewhere))
    assert "Theirs" in [preset.name for preset in window.presets.presets]
    assert window.session.undo_label == ""


def test_without_a_photo_a_preset_is_not_taken_and_nothing_is_written(
    window: Window, mine: Preset
) -> None:
    before = files_in(window.library.user)
    model = window.presets.model
    data = model.mimeData([model.find("Mine")])
    assert not window.drops.accepts(data)
    assert not dropped(window.canvas, data)
    assert files_in(window.library.user) == before


def test_files_of_the_command_line_are_opened_or_imported_by_their_names(
    window: Window, coffee: np.ndarray, tmp_path: Path, qtbot: QtBot
) -> None:
    kernel = tmp_path / "of-mine.csv"
    kernel.write_text("-2,-1,0\n-1,1,1\n0,1,2\n")
    with qtbot.waitSignal(window.kernels.imported):
        window.drops.open(kernel)
    assert "of-mine" in [preset.name for preset in window.presets.presets]
    with qtbot.waitSignal(window.files.opened):
        window.drops.open(CHELSEA)
    with qtbot.waitSignal(window.files.failed) as failed:
        window.drops.open(tmp_path / "gone.kroom.json")
    assert "gone.kroom.json" in failed.args[0]


@pytest.mark.parametrize("by", ["command line", "drop"])
@pytest.mark.parametrize(
    "name", ["theirs.kpreset.json", "theirs.json", "THEIRS.JSON", "a.kroom.zip"]
)
def test_presets_from_elsewhere_are_kept_whatever_their_filter(
    window: Window, coffee: np.ndarray, name: str, by: str, qtbot: QtBot, tmp_path: Path
) -> None:
    registry = window.session.registry
    theirs = Preset("Theirs", Step.of(registry["median"]), tags=("Film",), note="of a friend")
    path = tmp_path / name
    if name.endswith(".zip"):
        write_bundle((theirs,), path, registry)
    else:
        path.write_text(theirs.to_text(registry), encoding="utf-8")
    with qtbot.waitSignal(window.kernels.imported, timeout=10_000):
        opened_by(window, path, by)
    (kept,) = [one for one in window.presets.presets if one.name == "Theirs"]
    assert (kept.step, kept.tags, kept.note) == (theirs.step, theirs.tags, theirs.note)
    with qtbot.waitSignal(window.kernels.noted, timeout=10_000) as said:
        opened_by(window, path, by)
    assert "already" in said.args[0]


@pytest.mark.parametrize("by", ["command line", "drop"])
@pytest.mark.parametrize("name", ["mine.kroom.json", "mine.json"])
def test_a_recipe_is_opened_over_the_photo(
    window: Window, coffee: np.ndarray, name: str, by: str, qtbot: QtBot, tmp_path: Path
) -> None:
    registry = window.session.registry
    steps = (Step.of(registry["invert"]),)
    save_recipe(tmp_path / name, Recipe(steps), registry)
    opened_by(window, tmp_path / name, by)
    qtbot.waitUntil(lambda: window.session.document.steps == steps)


@pytest.mark.parametrize("place", ["canvas", "start.drop_area", "presets.view"])
def test_whoever_gave_what_is_dropped_keeps_it(
    window: Window, place: str, qtbot: QtBot, tmp_path: Path
) -> None:
    """A file manager that is told of a move may delete the files."""
    kernel = tmp_path / "mine.csv"
    kernel.write_text("0,-1,0\n-1,5,-1\n0,-1,0\n")
    with qtbot.waitSignal(window.kernels.imported):
        action = action_of_move(operator.attrgetter(place)(window), file_drag(kernel))
    assert action == Qt.DropAction.CopyAction


def opened_by(window: Window, path: Path, by: str) -> None:
    if by == "drop":
        assert dropped(window.canvas, file_drag(path))
    else:
        window.drops.open(path)
