"""Finding plugins: files, packages in folders, and installed packages; none of them is imported."""

from __future__ import annotations

import contextlib
import importlib.machinery
import importlib.metadata
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ENTRY_POINTS: Final = "kernelroom.filters"
LONGEST_NAME: Final = 100  # characters


@dataclass(frozen=True)
class PluginSource:
    """Where a plugin lies.

    Parameters
    ----------
    path
        Its file, or its package's folder.
    name
        What it is called; its filters' ids begin with it.
    module
        The module that an installed package names; empty for files and packages in a folder.
    version
        Of the installed package.
    packages
        A folder with packages that it needs, for its processes alone; empty where there is none.
    beside
        Modules beside its file that it imports and that are no plugins.
    """

    path: Path
    name: str
    module: str = ""
    version: str = ""
    packages: str = ""
    beside: tuple[Path, ...] = ()

    @classmethod
    def of(cls, path: Path) -> PluginSource:
        """Return a plugin in a folder, called as its file."""
        return cls(path, path.stem)


def find_sources(folders: Iterable[Path], with_entry_points: bool) -> list[PluginSource]:
    """Return the plugins in folders, and those of installed packages that say they are some."""
    found: dict[Path, PluginSource] = {}
    for folder in folders:
        with contextlib.suppress(OSError):
            for path in sorted(folder.iterdir()):
                hidden = path.name.startswith((".", "_"))
                package = path.is_dir() and (path / "__init__.py").is_file()
                # a pipe or a link to nothing is listed too, as one that can't be read
                if not hidden and (package or (path.suffix == ".py" and not path.is_dir())):
                    place = path.resolve() if package or path.is_file() else path.absolute()
                    found.setdefault(place, PluginSource.of(place))
    for source in _installed() if with_entry_points else ():
        found.setdefault(source.path, source)
    return list(found.values())


def name_faults(sources: Iterable[PluginSource]) -> dict[Path, str]:
    """Return which plugins can't have their name, and why.

    Of two with one name, which would give filters of one id, the first has it.
    """
    faults: dict[Path, str] = {}
    owners: dict[str, Path] = {}
    for one in sources:
        if not one.name.isprintable() or len(one.name) > LONGEST_NAME:
            most = f"one line of up to {LONGEST_NAME} characters"
            faults[one.path] = f"its name {one.name[:LONGEST_NAME]!a} is not allowed: {most} is"
        elif one.name in owners:
            faults[one.path] = f"{owners[one.name]} has the same name: rename one, or switch it off"
        else:
            owners[one.name] = one.path
    return faults


def _installed() -> Iterable[PluginSource]:
    for entry in importlib.metadata.entry_points(group=ENTRY_POINTS):
        with contextlib.suppress(Exception):  # whatever is wrong with one installed package
            path = _file_of(entry.module)
            if path is not None:
                version = "" if entry.dist is None else str(entry.dist.version)
                yield PluginSource(path, entry.name, entry.module, version)


def _file_of(module: str) -> Path | None:
    """Return a module's file, or its folder; unlike `find_spec`, import no package above it."""
    places: list[str] | None = list(sys.path)
    path = None
    for part in module.split("."):
        spec = importlib.machinery.PathFinder.find_spec(part, places)
        if spec is None or not spec.origin:
            return None
        origin = Path(spec.origin)
        path = origin.parent if origin.name == "__init__.py" else origin
        places = list(spec.submodule_search_locations or ())
    return path


def written_last(source: PluginSource) -> float:
    """Return when a plugin or what it imports beside it was last written."""
    return max(map(written_at, (source.path, *source.beside)))


def written_at(path: Path) -> float:
    """Return when a plugin was last written: the newest of its files, 0 where there is none."""
    files = path.rglob("*.py") if path.is_dir() else (path,)
    with contextlib.suppress(OSError):
        times = ((os.stat(file).st_mtime_ns + os.stat(file).st_size) / 1e9 for file in files)
        return max(times, default=0.0)
    return 0.0
