"""How much memory a plugin's process has, as Linux tells it; 0 where nothing says so."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path


def own_bytes(pid: int) -> int:
    """Return its resident memory beside what it shares, such as the buffer of pixels."""
    try:
        _, resident, shared, *_ = Path(f"/proc/{pid}/statm").read_text().split()
    except (OSError, ValueError):  # no Linux, or it has just ended
        return 0
    return (int(resident) - int(shared)) * os.sysconf("SC_PAGESIZE")


def most_bytes(pid: int) -> int:
    """Return the most memory of its own that it has had since this was last asked."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    with contextlib.suppress(OSError):
        Path(f"/proc/{pid}/clear_refs").write_text("5")  # the peak begins again, proc(5)
    sizes = {name: text.split() for name, _, text in (line.partition(":") for line in lines)}
    try:
        return (int(sizes["VmHWM"][0]) - int(sizes["RssShmem"][0])) * 1024
    except (KeyError, IndexError, ValueError):
        return 0
