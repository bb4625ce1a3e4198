"""Finding plugins: the files and packages that are some, and when they were written."""

from __future__ import annotations

import contextlib
import importlib.metadata
import importlib.util
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

ENTRY_POINTS: Final = "kernelroom.filters"


def plugin_paths(folders: Iterable[Path], with_entry_points: bool) -> list[Path]:
    """Return the plugins in folders, and those of installed packages that say they are some."""
    found: list[Path] = []
    for folder in folders:
        with contextlib.suppress(OSError):
            for path in sorted(folder.iterdir()):
                hidden = path.name.startswith((".", "_"))
                package = path.is_dir() and (path / "__init__.py").is_file()
                if not hidden and (package or (path.suffix == ".py" and path.is_file())):
                    found.append(path.resolve())
    if with_entry_points:
        for entry in importlib.metadata.entry_points(group=ENTRY_POINTS):
            with contextlib.suppress(ImportError, ValueError):
                spec = importlib.util.find_spec(entry.module.partition(":")[0])
                if spec is not None and spec.origin:
                    origin = Path(spec.origin)
                    found.append(origin.parent if origin.stem == "__init__" else origin)
    return list(dict.fromkeys(found))


def written_at(path: Path) -> float:
    """Return when a plugin was last written: the newest of its files, 0 where there is none."""
    files = path.rglob("*.py") if path.is_dir() else (path,)
    with contextlib.suppress(OSError):
        times = ((os.stat(file).st_mtime_ns + os.stat(file).st_size) / 1e9 for file in files)
        return max(times, default=0.0)
    return 0.0
