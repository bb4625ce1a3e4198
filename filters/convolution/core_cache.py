"""Core cache: how much of what is worked on stays near a core."""

from __future__ import annotations

import functools
import os
from typing import Final

SIZE: Final = 191  # of a core's own cache (L2) in bytes, as the C library (glibc) is asked for it
USUAL: Final = 1 << 19  # bytes, where it does not say
LEAST, MOST = 1 << 17, 1 << 21  # else it is an answer to another question, or cores share it


@functools.cache
def core_floats() -> int:
    """Return how many floats take half of a core's own cache."""
    try:
        size = os.sysconf(SIZE)
    except (AttributeError, ValueError, OSError):  # no such question on this system
        size = 0
    return min(size if size >= LEAST else USUAL, MOST) // 2 // 4
