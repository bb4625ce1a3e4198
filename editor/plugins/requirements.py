"""What a plugin needs beside this program: read from its text or its package's metadata.

A header (PEP 723, inline script metadata) of its main file, or the dependencies in a
``pyproject.toml`` inside a package's folder.
"""

from __future__ import annotations

import importlib.metadata
import re
import tomllib
from pathlib import Path
from typing import Any, Final

from editor.plugins.source import main_file, source_of
from editor.storage.file_error import FileError
from editor.storage.whole_file import read_whole

BEGIN, END = "# /// script", "# ///"  # of inline script metadata, as PyPA specifies it (PEP 723)
NAME: Final = re.compile(r"\s*([A-Za-z0-9][A-Za-z0-9._-]*)")
METADATA: Final = "pyproject.toml"


def dependencies_of(text: str) -> tuple[str, ...]:
    """Return the requirements that a plugin's header names; none where it has none."""
    form = _toml("\n".join(line[2:] for line in _header(text)))
    return _texts(form.get("dependencies", []))


def _header(text: str) -> list[str]:
    """Return the comment lines between the header's begin and end, in one walk through the text.

    The end is the last one in the lines of comment that follow.
    """
    found: list[str] | None = None
    end = 0
    for line in text.replace("\r\n", "\n").split("\n"):
        if found is None:
            found = [] if line.rstrip() == BEGIN else None
            continue
        if not (line == "#" or line.startswith("# ")):
            if end:
                break
            found = None
            continue
        if line == END:
            end = len(found)
        found.append(line)
    return [] if found is None else found[:end]


def needs_of(path: Path) -> tuple[str, ...]:
    """Return what a plugin needs, as pip takes it; none where it can't be read."""
    try:
        wanted = dependencies_of(source_of(main_file(path)).decode("utf-8", "replace"))
        if not wanted and path.is_dir() and (path / METADATA).is_file():
            form = _toml(read_whole(path / METADATA).decode("utf-8", "replace"))
            project = form.get("project")
            wanted = _texts(project.get("dependencies")) if isinstance(project, dict) else ()
    except FileError:
        return ()
    return wanted


def missing_of(needs: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of which this program's own Python has no package of that name."""
    return tuple(need for need in needs if not version_here(need))


def version_here(need: str) -> str:
    """Return the version of a requirement's package in this program's own Python; or nothing."""
    found = NAME.match(need)
    if found is None:
        return ""
    try:
        return importlib.metadata.version(found[1]) or ""
    except (importlib.metadata.PackageNotFoundError, ValueError):
        return ""


def _toml(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        return {}


def _texts(given: Any) -> tuple[str, ...]:
    """Return requirements; what begins as an option of pip's is none."""
    if not isinstance(given, list):
        return ()
    return tuple(str(one) for one in given if NAME.match(str(one)) and "\n" not in str(one))
