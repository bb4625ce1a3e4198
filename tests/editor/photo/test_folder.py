"""A folder's photos, in the order in which a person counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.photo.folder import photos_in, photos_of
from editor.storage.file_error import FileError
from filters.progress import Cancelled


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    coast = tmp_path / "Coast 2026"
    coast.mkdir()
    for name in (
        "img10.JPG",
        "img2.jpg",
        "IMG1.jpg",
        "a.png",
        ".hidden.png",
        "notes.txt",
        "²3.tif",
    ):
        (coast / name).touch()
    (coast / "folder.png").mkdir()
    return coast


def names(paths: tuple[Path, ...]) -> list[str]:
    return [path.name for path in paths]


def test_photos_are_listed_by_name_as_a_person_counts(folder: Path) -> None:
    listing = photos_in(folder)
    assert (listing.title, listing.folder) == ("Coast 2026", folder)
    assert names(listing.paths) == ["a.png", "IMG1.jpg", "img2.jpg", "img10.JPG", "²3.tif"]


def test_files_and_folders_dropped_together_are_one_list(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.png"
    other.touch()
    listing = photos_of([other, folder, folder / "a.png"])
    assert (listing.title, listing.folder) == ("", None)
    assert names(listing.paths)[:2] == ["other.png", "a.png"]
    assert photos_of([folder]) == photos_in(folder)


def test_what_can_not_be_listed_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="it does not exist"):
        photos_in(tmp_path / "gone")
    with pytest.raises(FileError, match="a folder without photos"):
        photos_of([tmp_path])
    (tmp_path / "empty").mkdir()
    with pytest.raises(FileError, match="no photo in these folders"):
        photos_of([tmp_path / "empty", tmp_path / "empty"])


def test_listing_can_be_called_off(folder: Path) -> None:
    with pytest.raises(Cancelled):
        photos_in(folder, lambda: True)
