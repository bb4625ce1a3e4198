"""Export presets in their file: none is lost or renamed, whatever window changes them, and when."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.photo.encoding import Encoding
from editor.render.output.presets import FILE_NAME, ExportPreset, ExportPresets, read_presets
from editor.render.output.settings import ExportSettings
from ui.export.state import ExportState


@pytest.fixture
def states(tmp_path: Path, qtbot: QtBot) -> list[ExportState]:
    """Those of two windows, read."""
    made = [ExportState(tmp_path), ExportState(tmp_path)]
    for state in made:
        state.read()
        state.worker.flush()
    yield made
    for state in made:
        state.close()


def kept(folder: Path) -> ExportPresets:
    return read_presets(folder / FILE_NAME)


def quality(number: int) -> ExportSettings:
    return ExportSettings(encoding=Encoding(number))


def test_what_another_window_has_added_is_not_lost(states: list[ExportState], tmp_path) -> None:
    first, second = states
    first.add()
    first.set_settings(quality(31))
    first.worker.flush()
    second.show_preset("WebP, lossless")
    second.choose("WebP, lossless", True)
    second.worker.flush()
    names = [one.name for one in kept(tmp_path).items]
    assert names[-1] == "Web, 2048 px 2"
    assert kept(tmp_path)["Web, 2048 px 2"].settings == quality(31)
    assert kept(tmp_path)["WebP, lossless"].chosen
    assert second.presets == kept(tmp_path)
    assert first.shown.name == "Web, 2048 px 2"
    first.read()
    first.worker.flush()
    assert first.shown.name == "Web, 2048 px 2"
    assert first.presets["WebP, lossless"].chosen


def test_whether_all_pages_are_wanted_is_kept(states: list[ExportState], tmp_path: Path) -> None:
    first, second = states
    assert not first.presets.all_pages
    first.set_all_pages(True)
    first.worker.flush()
    assert kept(tmp_path).all_pages
    second.read()
    second.worker.flush()
    assert second.presets.all_pages


def test_two_windows_add_one_each(states: list[ExportState], tmp_path: Path) -> None:
    for number, state in enumerate(states):
        state.add()
        state.worker.flush()
        state.set_settings(quality(40 + number))
        state.worker.flush()
    found = kept(tmp_path)
    assert found["Web, 2048 px 2"].settings == quality(40)
    assert found["Web, 2048 px 3"].settings == quality(41)


def test_the_last_change_is_kept_where_the_window_closes_at_once(
    states: list[ExportState], tmp_path: Path
) -> None:
    for number in range(20, 60):
        states[0].set_settings(quality(number))
    states[0].close()
    assert kept(tmp_path)["Web, 2048 px"].settings == quality(59)


def test_a_change_that_could_not_be_kept_is_kept_with_the_next(
    states: list[ExportState], tmp_path: Path
) -> None:
    said: list[str] = []
    states[0].failed.connect(said.append)
    (tmp_path / FILE_NAME).mkdir()
    states[0].set_settings(quality(50))
    states[0].worker.flush()
    assert said == [
        f"{FILE_NAME} can't be used: {tmp_path / FILE_NAME} can't be opened: it is a folder"
    ]
    assert states[0].shown.settings == quality(50)
    (tmp_path / FILE_NAME).rmdir()
    states[0].choose("WebP, lossless", True)
    states[0].worker.flush()
    assert kept(tmp_path)["Web, 2048 px"].settings == quality(50)
    assert kept(tmp_path)["WebP, lossless"].chosen


def test_a_preset_that_another_window_has_deleted_goes(
    states: list[ExportState], tmp_path: Path
) -> None:
    states[1].delete()
    states[1].worker.flush()
    states[0].set_settings(quality(50))
    states[0].worker.flush()
    assert "Web, 2048 px" not in [one.name for one in kept(tmp_path).items]
    assert states[0].presets == kept(tmp_path)


def test_a_name_shows_only_one_that_is_there() -> None:
    presets = ExportPresets((ExportPreset("A", quality(1)), ExportPreset("B", quality(2))), "A")
    assert presets.showing("B").shown == "B"
    assert presets.showing("C").shown == "A"
