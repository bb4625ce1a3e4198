"""A folder that is replaced: the old one is back where the new one can't take its place."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from editor.storage.atomic_folder import replacing_folder
from editor.storage.file_error import FileError


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
