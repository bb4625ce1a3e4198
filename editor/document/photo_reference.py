"""PhotoReference: which photo Steps belong to, also after it was moved or renamed."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Final

from filters.progress import Cancelled

BLOCK: Final = 1 << 20  # bytes read at a time
BLOCKS: Final = 64  # of a file that is read in part
PIECE: Final = 1 << 17  # bytes of each
IN_PART: Final = "part:"  # what such a checksum begins with
OF_FOLDER: Final = f"{IN_PART}folder:"
MOST_NEARBY: Final = 500  # files of a folder that are compared


@dataclass(frozen=True)
class PhotoReference:
    """A photo's path and the checksum of its file, or of the folder that a Zarr is.

    Parameters
    ----------
    path
        Where it was.
    sha256
        Checksum of the file's bytes, in hexadecimal; empty where it is not known.
    size
        The bytes of the file, or of all files of the folder.
    page
        Which page or frame of the file, from 0.
    """

    path: Path
    sha256: str = ""
    size: int = 0
    page: int = 0

    @classmethod
    def of_file(
        cls,
        path: Path,
        cancelled: Callable[[], bool] = lambda: False,
        page: int = 0,
        in_part: bool = False,
    ) -> PhotoReference:
        """Read a file; raise OSError, or Cancelled where `cancelled` says so.

        `in_part`: only some blocks of it, spread evenly, so that a large one is known at once. Of
        a folder it is always so.
        """
        digest, size = hashlib.sha256(), 0
        if is_zarr(path):
            return cls(Path(os.path.abspath(path)), *_of_folder(path, cancelled), page)
        if not stat.S_ISREG(os.stat(path).st_mode):  # a pipe or a device may have no end
            raise OSError(errno.EINVAL, "it is not an ordinary file")
        if in_part:
            return cls(Path(os.path.abspath(path)), *_in_part(path), page)
        with path.open("rb") as file:
            while block := file.read(BLOCK):
                if cancelled():
                    raise Cancelled
                digest.update(block)
                size += len(block)
        return cls(Path(os.path.abspath(path)), digest.hexdigest(), size, page)

    @property
    def is_folder(self) -> bool:
        """Whether it was a Zarr."""
        return self.sha256.startswith(OF_FOLDER)

    def to_json(self) -> dict[str, Any]:
        """Return the JSON form."""
        form: dict[str, Any] = {"path": str(self.path), "sha256": self.sha256, "size": self.size}
        return form | ({"page": self.page} if self.page else {})

    @classmethod
    def from_json(cls, form: Any) -> PhotoReference | None:
        """Read `to_json`'s form; None where it is something else."""
        if not isinstance(form, dict) or not isinstance(form.get("path"), str):
            return None
        sha256, size, page = form.get("sha256", ""), form.get("size", 0), form.get("page", 0)
        if not isinstance(sha256, str) or type(size) is not int or type(page) is not int:
            return None
        return cls(Path(form["path"]), sha256, size, max(0, page))

    def find(self, near: Path) -> Path | None:
        """Find the photo: where it was, or moved into the folder `near`; None where nowhere.

        The same bytes count first, as cameras use a name again, there or under another name; then
        the file of that name, which has changed since.
        """
        both = self.path, near / self.path.name
        named = [place for place in both if os.path.isfile(place) or is_zarr(place)]
        if not self.sha256:
            return next(iter(named), None)
        nearby = islice(_listed(near), MOST_NEARBY)
        same = (place for place in (*named, *nearby) if self.is_this(place))
        return next(same, next(iter(named), None))

    def where(self) -> Path:
        """Return where the photo is, there or beside that; where it was if it is nowhere."""
        return self.find(self.path.parent) or self.path

    def is_this(self, place: Path) -> bool:
        """Return whether a file has the photo's bytes."""
        try:
            is_folder = self.is_folder and is_zarr(place)
            if not is_folder and not (place.is_file() and place.stat().st_size == self.size):
                return False
            return self.renewed(place).sha256 == self.sha256
        except OSError:
            return False

    def renewed(self, place: Path) -> PhotoReference:
        """Return the reference to a file as it is now, told as this one; raise OSError."""
        return self.of_file(place, page=self.page, in_part=self.sha256.startswith(IN_PART))


def large_file_key(path: Path) -> str:
    """Return what tells a photo that is too large to be read for it: some of it, and its times.

    Raises
    ------
    OSError
        It can't be read.
    """
    if path.is_file():
        known = PhotoReference.of_file(path, in_part=True)
        return f"{known.sha256} {os.stat(path).st_mtime_ns}"
    told = hashlib.sha256()
    for file, found in _files_below(path):
        told.update(os.fsencode(f"{file} {found.st_size} {found.st_mtime_ns}\0"))
    return told.hexdigest()


def _listed(folder: Path) -> list[Path]:
    """Return what lies in a folder, by name; nothing where it is none or can't be looked into."""
    try:
        return sorted(folder.iterdir())
    except (OSError, ValueError):
        return []


def is_zarr(folder: Path) -> bool:
    """Whether a folder is one picture: a Zarr of the second or third version."""
    return any(os.path.isfile(folder / name) for name in ("zarr.json", ".zgroup"))


def _files_below(folder: Path) -> Iterator[tuple[Path, os.stat_result]]:
    """Yield the ordinary files of a folder, in order; a pipe or a device may have no end."""
    for below, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            found = os.stat(file := Path(below, name))
            if stat.S_ISREG(found.st_mode):
                yield file, found


def _of_folder(folder: Path, cancelled: Callable[[], bool]) -> tuple[str, int]:
    """Return the checksum of all names and sizes and of some files' beginnings, and the bytes."""
    files, digest, size = list[Path](), hashlib.sha256(), 0
    for file, found in _files_below(folder):
        if cancelled():
            raise Cancelled
        digest.update(os.fsencode(f"{file.relative_to(folder)} {found.st_size}\0"))
        files.append(file)
        size += found.st_size
    for file in files[:: max(1, len(files) // BLOCKS)]:
        with file.open("rb") as opened:
            digest.update(opened.read(PIECE))
    return OF_FOLDER + digest.hexdigest(), size


def _in_part(path: Path) -> tuple[str, int]:
    """Return the checksum of a file's size and of some of its blocks, and its size."""
    size = path.stat().st_size
    digest = hashlib.sha256(str(size).encode())
    with path.open("rb") as file:
        for number in range(BLOCKS):
            file.seek(max(0, size - PIECE) * number // (BLOCKS - 1))
            digest.update(file.read(PIECE))
    return IN_PART + digest.hexdigest(), size
