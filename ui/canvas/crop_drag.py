"""What a drag makes of a crop's frame; pure arithmetic, in whole pixels of the photo."""

from __future__ import annotations

import math
from typing import Final, Literal

from filters.pixels.region import Region

Grip = Literal["", "move", "n", "e", "s", "w", "nw", "ne", "se", "sw"]
GRIPS: Final[tuple[Grip, ...]] = ("nw", "ne", "se", "sw", "n", "e", "s", "w")  # corners win


def place_of(frame: Region, grip: Grip) -> tuple[float, float]:
    """Return where a grip is, (x, y)."""
    x = {"w": frame.left, "e": frame.right}.get(grip[-1:], frame.left + frame.columns / 2)
    y = {"n": frame.top, "s": frame.bottom}.get(grip[:1], frame.top + frame.rows / 2)
    return x, y


def dragged(
    frame: Region, grip: Grip, by: tuple[float, float], bounds: Region, ratio: float | None
) -> Region:
    """Return the frame after a drag of one of its grips.

    Parameters
    ----------
    frame
        As it was when the drag began.
    by
        How far the pointer is from there, (x, y).
    bounds
        All of the photo, which the frame stays inside.
    ratio
        Width to height, which is kept; None: free.
    """
    across, down = (math.floor(part + 0.5) for part in by)
    if grip == "move":
        top = min(max(frame.top + down, bounds.top), bounds.bottom - frame.rows)
        left = min(max(frame.left + across, bounds.left), bounds.right - frame.columns)
        return Region(top, left, frame.rows, frame.columns)
    left, right = _moved((frame.left, frame.right), "w" in grip, "e" in grip, across, bounds.right)
    top, bottom = _moved((frame.top, frame.bottom), "n" in grip, "s" in grip, down, bounds.bottom)
    if ratio is None:
        return Region(top, left, bottom - top, right - left)
    wide, high = float(right - left), bottom - top
    if grip in ("n", "s") or (len(grip) == 2 and high * ratio > wide):
        wide = high * ratio
    return _kept(frame, grip, wide, bounds, ratio)


def _moved(ends: tuple[int, int], first: bool, last: bool, by: int, most: int) -> tuple[int, int]:
    """Move one end, at least a pixel before the other."""
    low, high = ends
    if first:
        low = min(max(low + by, 0), high - 1)
    if last:
        high = max(min(high + by, most), low + 1)
    return low, high


def _kept(frame: Region, grip: Grip, wide: float, bounds: Region, ratio: float) -> Region:
    """Return a frame of a ratio, as wide as that or as there is room; what isn't held stays."""
    sides, ends = ("w" in grip, "e" in grip), ("n" in grip, "s" in grip)
    x, across = _rest(frame.left, frame.right, *sides, bounds.columns)
    y, down = _rest(frame.top, frame.bottom, *ends, bounds.rows)
    columns = max(1, math.floor(min(wide, across, down * ratio) + 0.5))
    rows = min(max(1, math.floor(columns / ratio + 0.5)), bounds.rows)
    left = _start(x, columns, *sides, bounds.columns)
    return Region(_start(y, rows, *ends, bounds.rows), left, rows, columns)


def _rest(low: int, high: int, first: bool, last: bool, most: int) -> tuple[float, float]:
    """Return the place that stays while an end or none is held, and how much room there is."""
    if first:
        return high, high
    if last:
        return low, most - low
    middle = (low + high) / 2
    return middle, 2 * min(middle, most - middle)


def _start(at: float, size: int, first: bool, last: bool, most: int) -> int:
    """Return where a side of that size begins; `at` is the place of it that stays."""
    start = at - size if first else at if last else at - size / 2
    return min(max(math.floor(start), 0), most - size)


def margins(frame: Region, bounds: Region, unit: str) -> dict[str, float]:
    """Return what a crop cuts off to keep a frame, by the names of its values."""
    sides = {
        "left": (frame.left, bounds.columns), "top": (frame.top, bounds.rows),
        "right": (bounds.right - frame.right, bounds.columns),
        "bottom": (bounds.bottom - frame.bottom, bounds.rows),
    }  # fmt: skip
    if unit == "px":
        return {name: float(cut) for name, (cut, _) in sides.items()}
    return {name: 100 * cut / side for name, (cut, side) in sides.items()}
