"""Room: how much memory and disk there is, and how that is said."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Final

MEMORY_FILE: Final = Path("/proc/meminfo")
UNITS: Final = ("bytes", "KiB", "MiB", "GiB", "TiB")


def free_memory() -> int | None:
    """Return the bytes of memory that may still be taken; None where the system doesn't tell."""
    try:
        for line in MEMORY_FILE.read_text().splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        pass
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2
    except (AttributeError, ValueError, OSError):
        return None


def free_disk(folder: Path) -> int | None:
    """Return the bytes that may still be written into a folder; None where that is not told."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def size_text(count: float) -> str:
    """Return a count of bytes as a person reads it.

    >>> size_text(3 * 2**30)
    '3.0 GiB'
    """
    unit = 0
    while count >= 1024 and unit < len(UNITS) - 1:
        count, unit = count / 1024, unit + 1
    return f"{count:.0f} {UNITS[unit]}" if unit == 0 else f"{count:.1f} {UNITS[unit]}"
