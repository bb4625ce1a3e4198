"""Mask files: a mask's own JSON, or any picture, which is white where the Step is seen."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from editor.masks.fields import MaskError
from editor.masks.mask import Mask
from editor.storage.atomic import write_text
from editor.storage.json_text import JsonTextError, from_bytes, to_text
from editor.storage.whole_file import check_ordinary, read_whole

FORMAT: Final = "kernelroom mask"
VERSION: Final = 1
SUFFIX: Final = ".json"
MOST_BYTES: Final = 256_000_000  # as a recipe that has it


def load_mask(path: Path | str) -> Mask:
    """Read a mask's file, or take a picture as one; raise FileError or MaskError naming it.

    A picture is stretched to the photo's size, and read when it is rendered.
    """
    path = Path(path)
    if path.suffix.lower() != SUFFIX:
        check_ordinary(path)
        return Mask.of_picture(str(path.resolve()))
    content = read_whole(path, MOST_BYTES)
    try:
        return Mask.from_json(_checked(from_bytes(content, MOST_BYTES)))
    except (JsonTextError, MaskError) as error:
        raise MaskError(f"{path} can't be read as a mask: {error}") from None


def save_mask(path: Path | str, mask: Mask) -> None:
    """Write a mask's file atomically; raise FileError."""
    form = {"format": FORMAT, "version": VERSION, **mask.to_json()}
    write_text(Path(path), to_text(form))


def _checked(form: Any) -> Any:
    """Return the mask's form; its head may be left out, but not be another's or of the future."""
    if isinstance(form, dict):
        if form.get("format", FORMAT) != FORMAT:
            raise MaskError(f'"format" must be "{FORMAT}"')
        version = form.get("version", VERSION)
        if isinstance(version, bool) or not isinstance(version, int) or version < 1:
            raise MaskError(f"its version {version!r} is not a whole number from 1")
        if version > VERSION:
            raise MaskError(f"it has version {version}, made by a newer Kernelroom than this one")
    return form
