"""Opening: a picture as a whole, or by parts where it is too large to hold."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import Final

from editor.document.image import Image
from editor.document.photo_reference import PhotoReference, is_zarr
from editor.document.tiled_image import TiledImage, TiledPhoto
from editor.photo.file_kind import SLIDES, kind_of
from editor.photo.load import load
from editor.photo.structure.tiff_directory import TiffError, TiffStructure, reading_file
from editor.photo.structure.tiff_pictures import TiffContents
from editor.photo.tiled.slide_tiles import SlideTiles
from editor.photo.tiled.tiff_tiles import TiffTiles
from editor.photo.tiled.zarr_tiles import ZarrTiles
from editor.storage.file_error import FileError

LARGE: Final = 256_000_000  # pixels from which on a file is read by parts; cameras give up to 150


def open_tiled(path: Path | str, page: int = 0) -> TiledPhoto:
    """Open a picture to be read by parts; nothing but its directory is read.

    Raises
    ------
    FileError
        It can't be read, or not by parts; the sentence says why.
    """
    path = Path(path)
    if path.is_dir():
        return ZarrTiles(path)
    if is_slide(path):
        return SlideTiles(path)
    name = kind_of(path).name
    if name != "TIFF":
        raise FileError(path, "read by parts", f"a {name} is unpacked as a whole")
    try:
        return TiffTiles(path, page)
    except IndexError:
        raise FileError(path, "opened", f"it has no page {page + 1} that can be opened") from None


def opened(
    path: Path | str, damaged: bool = False, page: int = 0, by_parts: bool | None = None
) -> Image:
    """Open a picture: all of it, or by parts where it is larger than `LARGE`.

    Parameters
    ----------
    damaged, page
        As `load` takes them.
    by_parts
        Whether it is to be read by parts, whatever its size; None: where it is large.

    Raises
    ------
    FileError
        As `load` and `open_tiled`.
    """
    path = Path(path)
    if by_parts is None:
        by_parts = not damaged and is_large(path, page)
    return TiledImage(open_tiled(path, page)) if by_parts else load(path, damaged, page)


def is_there(module: str) -> bool:
    """Whether a library of the extra `big` is installed."""
    return importlib.util.find_spec(module) is not None


def is_slide(path: Path) -> bool:
    """Whether OpenSlide is to read a file; without it there, those that are nothing else.

    Many slides are TIFFs, of which the photo is read without it too.
    """
    if path.suffix.lower() not in SLIDES:
        return False
    try:
        return is_there("openslide") or kind_of(path).name != "TIFF"
    except FileError:
        return True  # the sentence says what reads it


def is_large(path: Path, page: int = 0) -> bool:
    """Whether a file, or a Zarr, is one to be read by parts; raise FileError where it can't."""
    if path.is_dir():
        return is_zarr(path)
    if is_slide(path):
        return True
    if kind_of(path).name != "TIFF":
        return False
    try:
        with path.open("rb") as file:
            contents = TiffContents.of(TiffStructure(reading_file(file)), page)
    except (OSError, TiffError, IndexError):  # what `load` says of it is said
        return False
    return not contents.raw and contents.photo.width * contents.photo.height > LARGE


def opened_and_known(
    path: Path, page: int, cancelled: Callable[[], bool]
) -> tuple[Image, PhotoReference]:
    """Open a photo, and meanwhile read its file for what it is known by; raise as both do."""
    in_part = Event()
    with ThreadPoolExecutor(1) as aside:
        whole = aside.submit(
            PhotoReference.of_file, path, lambda: cancelled() or in_part.is_set(), page
        )
        try:
            image = opened(path, page=page)
        except BaseException:
            in_part.set()
            raise
        if not image.is_held:
            in_part.set()
    if image.is_held:
        return image, whole.result()
    return image, PhotoReference.of_file(path, cancelled, page, in_part=True)
