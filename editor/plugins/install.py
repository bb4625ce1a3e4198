"""Installing a plugin from a file or a package on disk, after its text was shown."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.plugins.source import source_of
from editor.storage.file_error import FileError

PACKAGE: Final = "__init__.py"


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
        files = sorted(path.rglob("*.py")) if os.path.isdir(path) else [path]
        parts = []
        for file in files:
            head = f"# {file.relative_to(path)}\n" if os.path.isdir(path) else ""
            try:
                parts.append(head + source_of(file).decode("utf-8"))
            except UnicodeDecodeError:
                raise FileError(file, "read as a plugin", "it is not UTF-8 text") from None
        return cls(path, "\n\n".join(parts))

    def install(self, folder: Path) -> Path:
        """Copy it into a folder; return its place. Raise FileError, and leave nothing behind."""
        target = folder / self.path.name
        if os.path.exists(target):
            raise FileError(self.path, "installed", "it is installed already: remove it first")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if self.path.is_dir():
                unread = shutil.ignore_patterns("__pycache__", ".git")
                shutil.copytree(self.path, target, ignore=unread)
            else:
                shutil.copyfile(self.path, target)
        except OSError as error:
            shutil.rmtree(target, ignore_errors=True)
            raise FileError.of(self.path, "installed", error) from None
        return target


def remove(path: Path) -> None:
    """Delete a plugin's file or package; raise FileError."""
    try:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    except OSError as error:
        raise FileError.of(path, "removed", error) from None
