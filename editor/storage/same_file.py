"""Whether two paths are one file."""

from __future__ import annotations

from pathlib import Path


def is_same_file(first: Path, second: Path) -> bool:
    """Return whether both are there and are one file, also by a link."""
    try:
        return first.samefile(second)
    except OSError:
        return False
