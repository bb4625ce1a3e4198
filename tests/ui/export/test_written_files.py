"""Files that are written: under names of the result's size, and each fault is said."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.document.document import Document
from editor.document.step import Step
from editor.photo.load import load
from editor.render.output.presets import ExportPreset, ExportPresets
from editor.render.output.settings import ExportSettings
from editor.render.output.size import OutputSize
from filters.registry import Registry
from tests.sample_photos import COFFEE
from ui.export.sizes import KnownSizes
from ui.export.trials import Photo
from ui.export.writing import Target, targets
from ui.export.written_files import FileWriter
from ui.work.worker import Worker

PNG = ExportPreset("PNG", ExportSettings("PNG", name="{name}-{width}x{height}"), chosen=True)


@pytest.fixture
def photo(tmp_path: Path, registry: Registry) -> Photo:
    """A photo of 600 x 400 pixels whose Steps turn it by 90°."""
    shutil.copy(COFFEE, tmp_path / "coffee.png")
    turn = Step.of(registry["rotate_90"])
    return Photo.of(Document(load(tmp_path / "coffee.png"), (turn,)), registry)


def test_a_name_tells_the_size_of_the_result(photo: Photo) -> None:
    small = ExportPreset("S", replace(PNG.settings, size=OutputSize(300)), chosen=True)
    found = targets(ExportPresets((PNG, small), "PNG"), photo)
    assert [one.path.name for one in found] == ["coffee-400x600.png", "coffee-200x300.png"]


def test_what_failed_is_said_where_more_was_asked_for_meanwhile(
    photo: Photo, registry: Registry, tmp_path: Path, qtbot: QtBot
) -> None:
    tasks = Worker("test")
    writer = FileWriter(tasks, registry)
    failed, written = [], []
    writer.failed.connect(failed.append)
    writer.written.connect(lambda done, lost: written.append([one.path.name for one in done]))
    nowhere = tmp_path / "nowhere" / "a.png"
    writer.write(photo, [Target(PNG, nowhere)])
    writer.write(photo, [Target(PNG, tmp_path / "b.png")])
    tasks.flush()
    assert failed == [f"{nowhere} can't be written: the folder {nowhere.parent} does not exist"]
    assert written == [["b.png"]]
    tasks.close()


def test_a_preset_that_failed_and_goes_now_fails_no_more() -> None:
    sizes = KnownSizes()
    sizes.keep_failure(PNG.settings, "no such profile")
    assert sizes.text_of(PNG) == "fails"
    sizes.keep(PNG.settings, 1234)
    assert sizes.text_of(PNG) == "1.23 KB"
