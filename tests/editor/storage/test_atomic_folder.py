"""A folder that is replaced: the old one is back where the new one can't take its place."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from editor.storage.atomic_folder import replacing_folder
from editor.storage.file_error import FileError
from editor.storage.unfinished import sweep_unfinished

ROOT = Path(__file__).parents[3]
KILLED = """
import os, shutil, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from editor.storage.atomic_folder import replacing_folder
target, rename = Path(sys.argv[2]), Path.rename
def killed(self, place):
    return os._exit(9) if place == target else rename(self, place)
if sys.argv[3] == "rename":
    Path.rename = killed
else:
    shutil.rmtree = lambda *_, **__: os._exit(9)
with replacing_folder(target) as folder:
    (folder / "zarr.json").write_text("new")
"""


def zarr_at(path: Path) -> Path:
    path.mkdir()
    (path / "zarr.json").write_text("old")
    return path


def test_the_old_one_is_back_where_the_new_one_can_not_take_its_place(
    tmp_path: Path, monkeypatch
) -> None:
    target, rename = zarr_at(tmp_path / "a.zarr"), Path.rename

    def fail_into(self: Path, place: Path) -> Path:
        if place == target and not (self / "zarr.json").exists():
            raise OSError(5, os.strerror(5))
        return rename(self, place)

    monkeypatch.setattr(Path, "rename", fail_into)
    with pytest.raises(FileError, match=r"a\.zarr can't be written"), replacing_folder(target):
        pass
    assert os.listdir(tmp_path) == ["a.zarr"]
    assert (target / "zarr.json").read_text() == "old"


def test_a_new_one_takes_its_place(tmp_path: Path) -> None:
    target = zarr_at(tmp_path / "a b.zarr")
    with replacing_folder(target) as folder:
        (folder / "zarr.json").write_text("new")
    assert os.listdir(tmp_path) == ["a b.zarr"]
    assert (target / "zarr.json").read_text() == "new"


def test_all_of_it_is_on_the_disk_before_the_old_one_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, fsync, synced = zarr_at(tmp_path / "a.zarr"), os.fsync, set[tuple[int, int]]()

    def noting(handle: int) -> None:
        fsync(handle)
        found = os.fstat(handle)
        synced.add((found.st_dev, found.st_ino))

    def removed(folder: Path, ignore_errors: bool) -> None:
        files = [target, *target.rglob("*"), tmp_path]
        assert {(one.stat().st_dev, one.stat().st_ino) for one in files} <= synced

    monkeypatch.setattr(os, "fsync", noting)
    monkeypatch.setattr(shutil, "rmtree", removed)
    with replacing_folder(target) as folder:
        (folder / "0").mkdir()
        for name in ("zarr.json", "0/1", "0/2"):
            (folder / name).write_text("new")
    assert synced


@pytest.mark.parametrize(("when", "left"), [("rename", "old"), ("remove", "new")])
def test_the_next_start_puts_back_what_was_moved_away_and_removes_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when: str, left: str
) -> None:
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path / "data"))
    (tmp_path / "place").mkdir()
    target = zarr_at(tmp_path / "place" / "a.zarr")
    command = [sys.executable, "-c", KILLED, str(ROOT), str(target), when]
    assert subprocess.run(command, check=False, env=dict(os.environ)).returncode == 9
    sweep_unfinished()
    assert os.listdir(target.parent) == ["a.zarr"]
    assert (target / "zarr.json").read_text() == left
    assert not list((tmp_path / "data" / "unfinished").iterdir())
