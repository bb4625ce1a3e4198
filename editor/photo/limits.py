"""Limits: what is refused by a file's header alone, before anything is decoded."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from editor.storage.file_error import FileError

MAX_PIXELS: Final = 1_000_000_000
SMALL: Final = 32_000_000  # bytes of memory that a false claim may cost
LARGE: Final = 250_000_000  # bytes of memory that an empty picture may cost
EMPTIEST: Final = 20_000  # pixels a byte: 200 times what the smallest photos have
HUGE: Final = 1_000_000_000  # bytes of memory that only a file of some size may cost
SPARSEST: Final = 2_000  # pixels a byte of such a file: a flat grey PNG has 1,030


def check_size(path: Path, width: int, height: int, bytes_per_pixel: float) -> None:
    """Raise FileError where a picture has no pixels, too many, or more than memory holds."""
    if width < 1 or height < 1:
        raise FileError(path, "opened", f"it is damaged: {width} x {height} pixels are no picture")
    if width * height > MAX_PIXELS:
        raise FileError(
            path,
            "opened",
            f"{width} x {height} is {width * height / 1e6:,.0f} megapixels, "
            f"the limit is {MAX_PIXELS / 1e6:,.0f}",
        )
    needed, limit = width * height * bytes_per_pixel, _memory_limit()
    if limit is not None and needed > limit:
        raise FileError(
            path,
            "opened",
            f"{width} x {height} would take {needed / 2**30:.1f} GiB, "
            f"half of this computer's memory is {limit / 2**30:.1f} GiB",
        )


def check_claim(path: Path, size: tuple[int, int], memory: float, least: float, there: int) -> None:
    """Raise FileError where a header claims more than the file can hold.

    Parameters
    ----------
    size
        (width, height) as claimed.
    memory
        Bytes that decoding would take; a small picture is left to its decoder.
    least, there
        Bytes that a picture of that size takes at the very least, and bytes that there are.
    """
    if memory > SMALL and least > there:
        raise FileError(
            path,
            "opened",
            f"its header claims {size[0]} x {size[1]} pixels, "
            f"far more than its {there:,} bytes of data can hold",
        )
    most = SPARSEST if memory > HUGE else EMPTIEST
    if memory > LARGE and size[0] * size[1] > most * there:
        raise FileError(
            path,
            "opened",
            f"it claims {size[0]} x {size[1]} pixels in {there:,} bytes, which no photo does",
        )


def _memory_limit() -> int | None:
    """Half of the computer's memory in bytes, where the system tells it."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2
    except (AttributeError, ValueError, OSError):
        return None
