"""Installing a plugin from a file or a package on disk, after its text was shown."""

from __future__ import annotations

import contextlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.plugins.printing import plain_lines
from editor.plugins.source import source_of
from editor.storage.file_error import FileError, printable

PACKAGE: Final = "__init__.py"
UNREAD: Final = ("__pycache__", ".git")  # folders
MOST_FILES: Final = 2_000
MOST_BYTES: Final = 512 << 20


@dataclass(frozen=True)
class Candidate:
    """A plugin that might be installed: a ``.py`` file, or a package's folder, and all its text."""

    path: Path
    text: str

    @classmethod
    def of(cls, path: Path) -> Candidate:
        """Read a file; a package's ``__init__.py``, or its folder, stands for the whole package.

        Raises
        ------
        FileError
            It can't be read, or is no Python.
        """
        if path.name == PACKAGE:
            path = path.parent
        if os.path.isdir(path) and not os.path.isfile(path / PACKAGE):
            raise FileError(path, "installed", f"it is a folder without {PACKAGE}")
        files = _files(path)
        is_package = os.path.isdir(path)
        parts = []
        for place, file in files.items():
            name = printable(place)
            if is_package and file.suffix != ".py":
                parts.append(f"# {name}: {_size(file)} bytes")
                continue
            head = f"# {name}\n" if is_package else ""
            try:
                parts.append(head + source_of(file).decode("utf-8"))
            except UnicodeDecodeError:
                raise FileError(file, "read as a plugin", "it is not UTF-8 text") from None
        return cls(path, plain_lines("\n\n".join(parts)))

    def install(self, folder: Path) -> Path:
        """Copy it into a folder; return its place. Raise FileError, and leave nothing behind."""
        target = folder / self.path.name
        if os.path.lexists(target):
            raise FileError(self.path, "installed", "it is installed already: remove it first")
        new = folder / f".{self.path.name}.{os.getpid()}.new"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for name, file in _files(self.path).items():
                place = new / name if self.path.is_dir() else new
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, place)
            os.replace(new, target)
        except OSError as error:
            raise FileError.of(self.path, "installed", error) from None
        finally:
            shutil.rmtree(new, ignore_errors=True)
            with contextlib.suppress(OSError):
                new.unlink()
        return target


def _files(path: Path) -> dict[str, Path]:
    """Return all files of a plugin by their names in it; raise FileError.

    Only ordinary files are taken: a link could lead to the whole disk, a pipe never end.
    """
    try:
        return _files_below(path) if path.is_dir() else {path.name: path}
    except OSError as error:
        raise FileError.of(path, "installed", error) from None


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError as error:
        raise FileError.of(file, "installed", error) from None


def _files_below(path: Path) -> dict[str, Path]:
    found: dict[str, Path] = {}
    size = 0
    for folder, folders, names in os.walk(path, onerror=_refuse):
        folders[:] = sorted(name for name in folders if name not in UNREAD)
        for name in [*sorted(names), *folders]:
            place = Path(folder, name)
            if place.is_symlink() or not (place.is_file() or place.is_dir()):
                raise FileError(path, "installed", f"{place} is a link or no ordinary file")
        for name in sorted(names):
            found[Path(folder, name).relative_to(path).as_posix()] = Path(folder, name)
            size += Path(folder, name).stat().st_size
            if len(found) > MOST_FILES or size > MOST_BYTES:
                most = f"{MOST_FILES} files of {MOST_BYTES} bytes together"
                raise FileError(path, "installed", f"it is larger than {most}")
    return found


def _refuse(error: OSError) -> None:
    """Raise what `os.walk` would pass over: a folder that can't be read would be left out."""
    raise error


def remove(path: Path) -> None:
    """Delete a plugin's file or package; raise FileError."""
    try:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    except OSError as error:
        raise FileError.of(path, "removed", error) from None
