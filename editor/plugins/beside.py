"""Modules that lie beside a plugin's file and are imported by it, and are no plugins themselves."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from editor.plugins.discovery import PluginSource
from editor.plugins.source import source_of
from editor.storage.file_error import FileError

MARK: Final = b"image_filter"  # what no plugin does without


def without_helpers(found: Sequence[PluginSource]) -> list[PluginSource]:
    """Leave out modules without a filter that plugins import; each plugin names those it has.

    One that no plugin imports stays: its author may have forgotten something.
    """
    texts = {one.path: list(_texts(one.path)) for one in found if not one.module}
    unmarked = [p for p, text in texts.items() if text and not any(MARK in t for t in text)]
    if not unmarked:
        return list(found)
    used = {path: _imported(path, text, unmarked) for path, text in texts.items()}
    plugins = [one for one in found if one.path not in unmarked]
    kept = {one.path: _reached(one.path, used) for one in plugins if not one.path.is_dir()}
    helpers = {path for beside in kept.values() for path in beside}
    return [replace(one, beside=kept.get(one.path, ())) for one in found if one.path not in helpers]


def imported_beside(path: Path) -> tuple[Path, ...]:
    """Return the files and packages beside a plugin's file that it imports, whatever they are."""
    if path.is_dir():
        return ()  # a package finds nothing beside it
    beside = [one for one in path.parent.glob("*.py") if one != path]
    beside += [one.parent for one in path.parent.glob("*/__init__.py")]
    return _imported(path, list(_texts(path)), sorted(beside))


def _texts(path: Path) -> Iterator[bytes]:
    """Yield the text of each of its files that can be read; nothing where the first can't."""
    for file in sorted(path.rglob("*.py")) if path.is_dir() else (path,):
        try:
            yield source_of(file)
        except FileError:
            continue


def _imported(path: Path, texts: Iterable[bytes], among: Sequence[Path]) -> tuple[Path, ...]:
    near = {one.stem: one for one in among if one.parent == path.parent and one != path}
    near = {name: one for name, one in near.items() if name not in sys.stdlib_module_names}
    names: set[str] = set()
    for text in texts:
        if any(name.encode() in text for name in near):
            names |= _names(text)
    return tuple(one for name, one in near.items() if name in names)


def _names(text: bytes) -> set[str]:
    """Return the first parts of the modules that a text imports."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return set()
    found: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Import(names):
                found |= {alias.name.partition(".")[0] for alias in names}
            case ast.ImportFrom(module=str(module), level=0):
                found.add(module.partition(".")[0])
    return found


def _reached(path: Path, used: dict[Path, tuple[Path, ...]]) -> tuple[Path, ...]:
    """Return all that a plugin imports beside it, also by way of each other."""
    found, new = dict.fromkeys([path]), [path]
    while new:
        new = [one for way in new for one in used.get(way, ()) if one not in found]
        found |= dict.fromkeys(new)
    return tuple(found)[1:]
