"""Atomic writing of a folder that is one picture: the old one or the new one, whole."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from editor.storage.atomic import removed_where_it_fails, sync_folder
from editor.storage.file_error import FileError
from editor.storage.unfinished import noted, temporary_beside

MARKS: Final = ("zarr.json", ".zgroup", ".zarray")  # one of which a Zarr has


@contextlib.contextmanager
def replacing_folder(path: Path) -> Iterator[Path]:
    """Return an empty temporary folder beside `path`, whose place it takes at the end.

    Written through to the disk before it is renamed; removed where anything fails. A Zarr that is
    there is only gone once the new one is whole.

    Raises
    ------
    FileError
        It can't be written there.
    """
    check_folder_target(path)
    temporary, before = temporary_beside(path), temporary_beside(path)
    with noted(before, back_to=path):
        with noted(temporary), removed_where_it_fails(temporary, _remove, path):
            temporary.mkdir()
            yield temporary
            _sync_all(temporary)
            _swap(temporary, path, before)
        sync_folder(path.absolute().parent)  # before the old one goes
        _remove(before)


def _swap(temporary: Path, path: Path, before: Path) -> None:
    """Put the new folder in its place, and the old one, where there is one, in `before`'s."""
    if path.exists():
        path.rename(before)
    try:
        temporary.rename(path)
    except BaseException:
        if before.exists() and not path.exists():
            before.rename(path)
        raise


def check_folder_target(path: Path) -> None:
    """Raise FileError where something else than a Zarr is there, or no folder to put it into."""
    if path.is_dir() and not any((path / mark).is_file() for mark in MARKS) and os.listdir(path):
        raise FileError(path, "written", "it is a folder with other files")
    if path.exists() and not path.is_dir():
        raise FileError(path, "written", "it is a file, and a Zarr is a folder")
    if not path.absolute().parent.is_dir():
        raise FileError(path, "written", f"the folder {path.parent} does not exist")
    if not os.access(path.absolute().parent, os.W_OK):
        raise FileError(path, "written", f"the folder {path.parent} can't be written to")


def _sync_all(folder: Path) -> None:
    """Write a folder's files through to the disk, and then what is in which folder."""
    for below, _, names in os.walk(folder, topdown=False):
        for name in names:
            with open(Path(below, name), "rb+") as file:
                os.fsync(file.fileno())
        sync_folder(Path(below))


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
