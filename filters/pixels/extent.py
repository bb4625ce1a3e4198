"""Extent: how large a result may be, and how far beyond its source a filter may read."""

from __future__ import annotations

from dataclasses import astuple
from operator import index
from typing import Any, Final

from filters.pixels.region import Region
from filters.user_error import UserError

LONGEST_SIDE: Final = 65535  # pixels; longer ones fit in hardly any file format
MOST_PIXELS: Final = 500_000_000  # what is larger can only be a mistake, and would fill memory


class ExtentError(UserError, ValueError):
    """A size or region that can't be: one sentence naming it and what is allowed."""


def checked_size(found: Any) -> tuple[int, int]:
    """Return what a filter says of its result's size as (rows, columns); raise ExtentError."""
    try:
        rows, columns = (int(side) for side in found)
    except (TypeError, ValueError, OverflowError):
        raise ExtentError(f"size {found!r} is not allowed: (rows, columns)") from None
    if not 1 <= min(rows, columns) <= max(rows, columns) <= LONGEST_SIDE:
        raise ExtentError(
            f"a result of {columns} x {rows} pixels is not allowed: sides of 1 to {LONGEST_SIDE}"
        )
    if rows * columns > MOST_PIXELS:
        raise ExtentError(
            f"a result of {columns} x {rows} pixels is not allowed: "
            f"at most {MOST_PIXELS // 1_000_000} million pixels"
        )
    return rows, columns


def checked_reads(found: Any, rows: int, columns: int) -> Region:
    """Return what a filter says that it reads of a source of that size; raise ExtentError."""
    if not isinstance(found, Region) or found.is_empty:
        raise ExtentError(f"reads {found!r} is not allowed: a Region with pixels")
    try:
        read = Region(*(index(part) for part in astuple(found)))
    except TypeError:
        raise ExtentError(f"reads {found!r} is not allowed: whole numbers of pixels") from None
    if not Region.of_shape(rows, columns).grow(LONGEST_SIDE, LONGEST_SIDE).contains(read):
        raise ExtentError(
            f"reads {found!r} is not allowed: up to {LONGEST_SIDE} pixels beyond the source"
        )
    most = max(MOST_PIXELS, 4 * rows * columns)
    if read.rows * read.columns > most:
        raise ExtentError(
            f"reads {found!r} is not allowed: at most {most // 1_000_000} million pixels"
        )
    return read
