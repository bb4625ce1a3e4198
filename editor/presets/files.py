"""The files of presets: their names, where they lie in a folder, and what is in them."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from editor.storage.whole_file import read_whole

SUFFIX: Final = ".json"
MOST_FILES: Final = 20_000  # below a shared folder; more is a folder chosen by mistake
_RESERVED: Final = re.compile(r"con|prn|aux|nul|com\d|lpt\d")  # names that Windows keeps


def file_stem(name: str) -> str:
    """Return a file name for a preset's name that every file system takes.

    >>> file_stem("Edges: 45° / strong")
    'edges-45-strong'
    >>> file_stem("NUL")
    'preset-nul'
    """
    plain = unicodedata.normalize("NFKC", name).casefold()
    stem = re.sub(r"[\W_]+", "-", plain).strip("-")
    while len(stem.encode()) > 80:
        stem = stem[:-1].rstrip("-")
    return f"preset-{stem}".rstrip("-") if not stem or _RESERVED.fullmatch(stem) else stem


def files_in(folder: Path) -> list[Path]:
    """Return the files that lie in a folder itself, by name."""
    try:
        found = [p for p in folder.iterdir() if p.suffix.lower() == SUFFIX]
        plain = (p for p in found if not p.name.startswith("."))  # not macOS's ._ files
        return sorted(plain, key=str)
    except OSError:  # not made yet, or not readable: then it holds nothing that can be shown
        return []


def content_of(path: Path) -> bytes:
    """Read a file; raise FileError."""
    return read_whole(path)


def files_below(folder: Path) -> Iterator[Path]:
    """Return the files of a folder and of those in it, but of none that begins with a dot."""
    count = 0
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.lower().endswith(SUFFIX) and not name.startswith("."):
                count += 1
                if count > MOST_FILES:
                    return
                yield Path(place, name)


def free_path(folder: Path, name: str) -> Path:
    """Return a path for a preset's name that no file of the folder has, on any file system."""
    taken = {path.name.casefold() for path in files_in(folder)}
    stem, number = file_stem(name), 1
    while f"{stem}{'' if number == 1 else f'-{number}'}{SUFFIX}" in taken:
        number += 1
    return folder / f"{stem}{'' if number == 1 else f'-{number}'}{SUFFIX}"
