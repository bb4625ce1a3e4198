"""A photo's file, read on a worker's thread; of one that is cut off, what there is of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from editor.document.image import Image
from editor.document.photo_reference import PhotoReference
from editor.photo.load import load
from editor.photo.tiled.opening import opened_and_known
from editor.recovery.edited_photos import EditedPhoto, EditedPhotos
from editor.storage.file_error import FileError
from filters.user_error import UserError
from ui.work.task import Task


@dataclass(frozen=True)
class Loaded:
    """A photo that was read, its file, and the Steps that it had when it was last edited.

    Parameters
    ----------
    wrong
        Why the image is only what there is of a damaged file; empty where it is whole.
    """

    image: Image
    reference: PhotoReference | None = None
    edited: EditedPhoto | None = None
    wrong: str = ""


def read_photo(path: Path, page: int, edited: EditedPhotos, task: Task) -> Loaded:
    """Read a photo; raise FileError where nothing can be had of it."""
    wrong = ""
    try:
        image, reference = opened_and_known(path, page, task.is_cancelled)
    except FileError as error:
        image, wrong = _what_there_is(path, page, error), str(error)
        reference = PhotoReference.of_file(path, task.is_cancelled, page)
    task.check()
    return Loaded(image, reference, edited.find(reference), wrong)


def _what_there_is(path: Path, page: int, error: FileError) -> Image:
    if not error.reason.startswith("it is damaged"):
        raise error
    try:
        return load(path, damaged=True, page=page)
    except UserError:
        raise error from None
