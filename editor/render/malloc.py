"""malloc: have the C library keep the memory of freed arrays for the next ones, or give it back."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Final

# From glibc's malloc.h (mallopt(3)); the largest threshold that it takes is 32 MiB on 64 bits.
M_TRIM_THRESHOLD: Final = -1
M_MMAP_THRESHOLD: Final = -3
M_ARENA_MAX: Final = -8
LARGEST_REUSED: Final = 32 << 20  # bytes: a 1920x1080 float32 RGBA array is just smaller
KEPT_AT_MOST: Final = 512 << 20  # bytes


def reuse_freed_memory() -> bool:
    """Tune glibc's malloc for frames that are allocated and freed all the time.

    By default each array of a frame is given back to the system and its pages are faulted in again
    at the next edit, which takes longer than filtering (measured: 60 ms instead of 15 ms for 5x5
    over 1326x981 on the render thread). Return whether it did; it does nothing without glibc.
    """
    mallopt = _glibc("mallopt")
    if mallopt is None:
        return False
    settings = (
        (M_ARENA_MAX, 1),
        (M_MMAP_THRESHOLD, LARGEST_REUSED),
        (M_TRIM_THRESHOLD, KEPT_AT_MOST),
    )
    return all(mallopt(name, value) == 1 for name, value in settings)


def give_back_freed_memory() -> bool:
    """Hand freed memory that is kept back to the system, as when a photo is closed.

    Return whether there was any; it does nothing without glibc. Other threads wait for the heap
    meanwhile.
    """
    trim = _glibc("malloc_trim")  # malloc_trim(3): since glibc 2.8 it looks at all free pages
    return trim is not None and trim(0) == 1


def _glibc(name: str) -> Callable[..., int] | None:
    """Return a function of the C library, or None where it is not glibc."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        found: Callable[..., int] = getattr(ctypes.CDLL(None), name)
        return found
    except (OSError, AttributeError):  # another C library, such as musl
        return None
