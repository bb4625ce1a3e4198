"""Inputs: the photos that files and folders stand for."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from editor.document.photo_reference import is_zarr
from editor.photo.folder import photos_in
from editor.storage.file_error import FileError
from filters.progress import Cancelled


@dataclass(frozen=True)
class Found:
    """A photo of a batch.

    Parameters
    ----------
    path
        The file, absolute.
    below
        The folders between the input that it was found in and the photo; its output keeps them.
    refused
        Why there is no photo, such as a folder that can't be read; empty where there is.
    """

    path: Path
    below: Path = Path()
    refused: str = ""


def found_in(
    inputs: Iterable[Path],
    recursive: bool = False,
    without: Iterable[Path] = (),
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Found, ...]:
    """List the photos of files and folders, each once, in order; hidden files are left out.

    Parameters
    ----------
    recursive
        Whether folders below folders count.
    without
        Folders that are not looked into, and files that are left out: what batches have written.

    Raises
    ------
    Cancelled
        `cancelled` says so.
    """
    left_out = {os.path.realpath(path) for path in without}
    found: dict[Path, Found] = {}
    for given in inputs:
        place = Path(os.path.abspath(given))
        if not place.is_dir() or is_zarr(place):
            found.setdefault(place, Found(place))  # one that is missing is said of itself
            continue
        for folder in _folders(place, recursive, left_out, cancelled):
            for one in _photos(folder, folder.relative_to(place), cancelled):
                if os.path.realpath(one.path) not in left_out:
                    found.setdefault(one.path, one)
    return tuple(found.values())


def _folders(
    top: Path, recursive: bool, left_out: set[str], cancelled: Callable[[], bool]
) -> Iterator[Path]:
    """Yield a folder and, where wanted, those below it; links to folders are not followed."""
    yield top
    if not recursive:
        return
    try:
        with os.scandir(top) as entries:
            below = sorted(
                Path(e.path)
                for e in entries
                if e.is_dir(follow_symlinks=False)
                if not e.name.startswith(".") and os.path.realpath(e.path) not in left_out
                if not is_zarr(Path(e.path))
            )
    except OSError:
        return  # said where its photos are listed
    for folder in below:
        if cancelled():
            raise Cancelled
        yield from _folders(folder, recursive, left_out, cancelled)


def _photos(folder: Path, below: Path, cancelled: Callable[[], bool]) -> Iterator[Found]:
    try:
        for path in photos_in(folder, cancelled).paths:
            yield Found(path, below)
    except FileError as error:
        yield Found(folder, below, str(error))
