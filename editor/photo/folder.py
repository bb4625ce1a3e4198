"""The photos of a folder, without opening any of them."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.document.photo_reference import is_zarr
from editor.photo.file_kind import READABLE
from editor.storage.file_error import FileError
from filters.progress import Cancelled


@dataclass(frozen=True)
class FolderListing:
    """Photos to choose from.

    Parameters
    ----------
    title
        The folder's name; empty where they come from several places.
    paths
        In the order of their names, as a person counts: 2 before 10.
    folder
        The folder; None where they come from several places.
    """

    title: str
    paths: tuple[Path, ...] = ()
    folder: Path | None = None


def photos_in(folder: Path, cancelled: Callable[[], bool] = lambda: False) -> FolderListing:
    """List a folder's photos by their names' endings; hidden files are left out.

    Raises
    ------
    FileError
        The folder can't be read.
    Cancelled
        `cancelled` says so.
    """
    folder = Path(os.path.abspath(folder))
    found = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if cancelled():
                    raise Cancelled
                if (is_photo_name(entry.name) and entry.is_file()) or (
                    entry.name.endswith(".zarr") and is_zarr(Path(entry.path))
                ):
                    found.append(Path(entry.path))
    except OSError as error:
        raise FileError.of(folder, "read", error) from None
    found.sort(key=counted)
    return FolderListing(folder.name or str(folder), tuple(found), folder)


def photos_of(
    paths: Sequence[Path], cancelled: Callable[[], bool] = lambda: False
) -> FolderListing:
    """List what was chosen or dropped: a folder's photos, or files and folders together.

    Raises
    ------
    FileError
        There is no photo among them, or a folder can't be read.
    """
    if len(paths) == 1 and _holds_photos(paths[0]):
        listing = photos_in(paths[0], cancelled)
        if not listing.paths:
            raise FileError(paths[0], "opened", "it is a folder without photos")
        return listing
    found: list[Path] = []
    for path in paths:
        is_folder = _holds_photos(path)
        found += photos_in(path, cancelled).paths if is_folder else [path.absolute()]
    if not found:
        raise FileError(paths[0].parent, "opened", "there is no photo in these folders")
    once = tuple(dict.fromkeys(found))
    return FolderListing("", once)


def _holds_photos(path: Path) -> bool:
    return path.is_dir() and not is_zarr(path)


def is_photo_name(name: str) -> bool:
    """Whether a file's name ends as one of a photo that can be opened."""
    return not name.startswith(".") and name.lower().endswith(READABLE)


def counted(path: Path) -> tuple[tuple[tuple[str, int], ...], str]:
    """Return a key that sorts names as a person counts."""
    parts = re.split(r"(\d+)", path.name.casefold())
    return tuple((("", int(part)) if part.isdecimal() else (part, 0)) for part in parts), path.name
