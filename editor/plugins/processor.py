"""How much of the processor a plugin's process got, as Linux tells it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

ENOUGH: Final = 0.75  # of a limit: so much of it a call has had to itself, if it is its own fault


def starving(pid: int, seconds: float) -> Callable[[], bool]:
    """Return what tells whether a process wants to go on, and had too little time from now on.

    Parameters
    ----------
    pid
        Its number; 0 where it is not known yet.
    seconds
        The time that it should have had.
    """
    _, begun = _told(pid)

    def is_starved() -> bool:
        is_running, used = _told(pid)
        return is_running and used - begun < ENOUGH * seconds

    return is_starved


def _told(pid: int) -> tuple[bool, float]:
    """Return whether it runs or waits for a processor, and the seconds that it had of one."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        ticks = int(fields[11]) + int(fields[12])  # in the program and in the system, proc(5)
    except (OSError, ValueError, IndexError):  # no Linux, or it has just ended
        return False, 0.0
    return fields[0] == "R", ticks / os.sysconf("SC_CLK_TCK")
