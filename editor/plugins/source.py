"""The text of a plugin's files, and where its filters are defined; nothing of it is run."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final

from editor.plugins.fault import Place
from editor.storage.file_error import FileError
from editor.storage.whole_file import read_whole

MOST_BYTES: Final = 1 << 20  # Python takes seconds to read one; tables belong into files beside it


def main_file(path: Path) -> Path:
    """Return the file that is imported first: a package's ``__init__.py``."""
    return path / "__init__.py" if path.is_dir() else path


def source_of(file: Path) -> bytes:
    """Read a plugin's file; raise FileError."""
    return read_whole(file, MOST_BYTES, "read")


def place_of(path: Path, function: str) -> Place | None:
    """Return the line of a function's ``def``; None where it is in none of a plugin's files."""
    files = sorted(path.rglob("*.py")) if path.is_dir() else [path]
    for file in files:
        try:
            tree = ast.parse(source_of(file))
        except (FileError, ValueError, SyntaxError, RecursionError, MemoryError):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and node.name == function:
                return Place(file, node.lineno, function)
    return None
