"""Kept versions: what was replaced or removed lies in the data folder, and can be had back."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.plugins.manifest import read_manifest
from editor.plugins.sharing.offers import OLD, listed_files, place_of, put_aside
from editor.storage.file_error import FileError

STAMPED: Final = re.compile(r"(?P<what>.+)-(?P<stamp>\d{8}-\d{6}-\d+)")


@dataclass(frozen=True)
class KeptVersion:
    """A plugin's version on disk: where it lies, its bytes, when it was last written."""

    path: Path
    version: str
    bytes: int
    seconds: float

    @classmethod
    def of(cls, path: Path) -> KeptVersion:
        """Look at a plugin; raise OSError."""
        stats = [file.stat() for file in listed_files(path).values()]
        size = sum(one.st_size for one in stats)
        written = max((one.st_mtime for one in stats), default=0.0)
        return cls(path, read_manifest(path).version, size, written)


def kept_versions(data: Path, name: str) -> tuple[KeptVersion, ...]:
    """Return what is kept of a plugin, that which was replaced last first, one of each version."""
    found: dict[str, KeptVersion] = {}
    stamped: list[tuple[str, Path]] = []
    with contextlib.suppress(OSError):
        for folder in (data / OLD).iterdir():
            match = STAMPED.fullmatch(folder.name)
            place = place_of(folder, name)
            if match is not None and place is not None:
                stamped.append((match["stamp"], place))
    for _, place in sorted(stamped, reverse=True):
        with contextlib.suppress(OSError):
            one = KeptVersion.of(place)
            found.setdefault(one.version, one)
    return tuple(found.values())


def bring_back(kept: KeptVersion, folder: Path, data: Path) -> None:
    """Move a kept version into a plugin folder; what is there is kept in its place.

    Raises
    ------
    FileError
        It can't be moved; then what was there is there again.
    """
    name = kept.path.stem if kept.path.suffix == ".py" else kept.path.name
    target = folder / kept.path.name
    try:
        here = place_of(folder, name)
        aside = put_aside(folder, name, data)
        try:
            shutil.move(kept.path, target)
        except OSError:
            if here is not None and aside is not None:
                shutil.move(aside, here)
            raise
    except OSError as error:
        raise FileError.of(target, "brought back", error) from None
    with contextlib.suppress(OSError):
        os.rmdir(kept.path.parent)
