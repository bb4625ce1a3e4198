"""One watcher for the folders of presets and plugins."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.files.folder_watch import SETTLE, FolderWatch

QUIET = 4 * SETTLE  # ms in which a change would have been told


@pytest.fixture
def watch(qtbot: QtBot) -> FolderWatch:
    return FolderWatch()


def test_changes_at_every_depth_are_told_once_they_are_at_rest(
    watch: FolderWatch, qtbot: QtBot, tmp_path: Path
) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    watch.follow([tmp_path])
    told: list[None] = []
    watch.changed.connect(lambda: told.append(None))
    with qtbot.waitSignal(watch.changed, timeout=10_000):
        for number in range(50):
            (deep / f"{number}.json").write_text("{}")
    assert len(told) == 1


def test_a_file_is_followed_when_it_is_written_and_each_time_it_is_replaced(
    watch: FolderWatch, qtbot: QtBot, tmp_path: Path
) -> None:
    place = tmp_path / "place"
    place.mkdir()
    file, other = place / "grain.py", tmp_path / "other.py"
    file.write_text("1")
    watch.follow([], [file])
    for text in ("2", "3"):
        with qtbot.waitSignal(watch.changed, timeout=10_000):
            file.write_text(text)
    for text in ("4", "5"):
        other.write_text(text)
        with qtbot.waitSignal(watch.changed, timeout=10_000):
            os.replace(other, file)
    with qtbot.waitSignal(watch.changed, timeout=10_000):
        file.write_text("6")


def test_a_missing_folder_is_waited_for_and_what_lies_beside_it_is_not_told(
    watch: FolderWatch, qtbot: QtBot, tmp_path: Path
) -> None:
    watch.follow([tmp_path / "presets"])
    with qtbot.assertNotEmitted(watch.changed, wait=QUIET):
        (tmp_path / "window.ini").write_text("")
    with qtbot.waitSignal(watch.changed, timeout=10_000):
        (tmp_path / "presets").mkdir()
    watch.follow([tmp_path / "presets"])
    with qtbot.waitSignal(watch.changed, timeout=10_000):
        (tmp_path / "presets" / "mine.json").write_text("{}")


def test_bytecode_and_hidden_folders_are_not_followed(
    watch: FolderWatch, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("__pycache__", ".git"):
        (tmp_path / name).mkdir()
    watch.follow([tmp_path])
    with qtbot.assertNotEmitted(watch.changed, wait=QUIET):
        (tmp_path / "__pycache__" / "grain.pyc").write_bytes(b"1")
        (tmp_path / ".git" / "index").write_bytes(b"1")


def test_what_is_not_followed_any_more_is_not_told(
    watch: FolderWatch, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    watch.follow([tmp_path / "one"])
    watch.follow([tmp_path / "two"])
    with qtbot.assertNotEmitted(watch.changed, wait=QUIET):
        (tmp_path / "one" / "x.json").write_text("{}")
    with qtbot.waitSignal(watch.changed, timeout=10_000):
        (tmp_path / "two" / "x.json").write_text("{}")
