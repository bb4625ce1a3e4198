"""NamePattern: what the files of a batch are called, such as ``{name}-{preset}.{ext}``."""

from __future__ import annotations

import re
import string
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Final

from editor.photo.file_format import ARRAY_SUFFIX, WRITABLE
from filters.near_names import instead_of
from filters.user_error import UserError

DEFAULT: Final = "{name}-{preset}.{ext}"
FIELDS: Final = {
    "name": "the photo's name without its ending",
    "preset": "the preset's or recipe's name",
    "ext": "the export's ending, else the photo's own, or png where that can't be written",
    "from": "the photo's own ending, whatever it is",
    "folder": "the name of the photo's folder",
    "number": "its place in the list, from 1; {number:04} has four digits",
}
UNSURE: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')  # what some file system has no name with
_WIDTH: Final = re.compile(r"0?\d?")


class BatchNameError(UserError, ValueError):
    """A pattern that gives no file name: one sentence naming what is wrong in it."""


@dataclass(frozen=True)
class NamePattern:
    """A checked pattern of names.

    Parameters
    ----------
    text
        Plain text with fields in braces (`FIELDS`); ``/`` makes folders below the output's.
        Raises BatchNameError.
    """

    text: str = DEFAULT

    def __post_init__(self) -> None:
        try:
            fields = [
                (name, spec, how) for _, name, spec, how in string.Formatter().parse(self.text)
            ]
        except ValueError as error:
            raise BatchNameError(f"the name pattern {self.text!r} can't be read: {error}") from None
        for name, spec, how in fields:
            if name is not None:
                self._check_field(name, spec or "", how)
        path = PurePosixPath(self.of(Path("a/a.png"), "a", 1))
        if path.is_absolute() or ".." in path.parts or not path.name:
            raise BatchNameError(
                f"the name pattern {self.text!r} is not allowed: it must lie in the output folder"
            )
        if path.suffix.lower() not in (*WRITABLE, ARRAY_SUFFIX):
            endings = ", ".join((*WRITABLE, ARRAY_SUFFIX))
            raise BatchNameError(
                f"the name pattern {self.text!r} ends in no format that is written: "
                f"use {{ext}} or one of {endings}"
            )

    def _check_field(self, name: str, spec: str, how: str | None) -> None:
        if name not in FIELDS:
            raise BatchNameError(
                f"the name pattern has no field {{{name}}}: {instead_of(name, FIELDS)}"
            )
        if how is not None or not _WIDTH.fullmatch(spec) or (spec and name != "number"):
            raise BatchNameError(
                f"the field {{{name}}} takes no {spec or how!r}: only {{number:04}} has a width"
            )

    def of(self, source: Path, preset: str, number: int, ext: str = "") -> str:
        """Return a photo's output below the output folder, its folders parted by ``/``.

        `ext` is what ``{ext}`` stands for, where it is not the photo's own ending. A folder whose
        fields are empty or dots is called ``-``, so that none leads out of the output folder.
        """
        ending = source.suffix.lower()
        own = ending.removeprefix(".") if ending in WRITABLE else "png"
        fields = {
            "name": plain(source.stem),
            "preset": plain(preset),
            "ext": ext or own,
            "from": plain(ending.removeprefix(".")),
            "folder": plain(source.parent.name),
            "number": number,
        }
        *folders, last = (_named(part, fields) for part in self.text.split("/"))
        return "/".join((*folders, last if PurePosixPath(last).suffix else f"-{last}"))


def _named(part: str, fields: dict[str, Any]) -> str:
    """Return a part of a pattern with its fields filled in."""
    text = part.format(**fields)
    return text if text.strip(".") or text == part else "-" * max(1, len(text))


def plain(text: str) -> str:
    """Return a text without what a file's name can't have.

    >>> plain("Sobel / across?")
    'Sobel - across-'
    """
    return UNSURE.sub("-", text)
