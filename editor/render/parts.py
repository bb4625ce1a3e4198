"""Parts: the squares that a large picture is done in, one after the other or one a task."""

from __future__ import annotations

from collections.abc import Iterator

from filters.pixels.region import Region


def parts_of(whole: Region, side: int) -> list[Region]:
    """Cut into squares of `side`, a power of two, aligned to its multiples, in Z-order.

    Four neighbours follow each other, then four such fours, and so on (Morton 1966): what one reads
    around itself is read by the next, and the four that become one of the next smaller level are
    done soon after each other.

    >>> [(r.top, r.left) for r in parts_of(Region.of_shape(4, 6), 2)]
    [(0, 0), (0, 2), (2, 0), (2, 2), (0, 4), (2, 4)]
    """
    if side < 1 or side & (side - 1):
        raise ValueError(f"{side} is no power of two")
    reach = side
    while reach < max(whole.bottom, whole.right):
        reach *= 2
    return list(_quartered(Region(0, 0, reach, reach), whole, side))


def rows_of(whole: Region, side: int) -> list[Region]:
    """Cut into the same squares row by row, for files whose segments are as wide as they are."""
    return list(whole.tiles(side))


def _quartered(square: Region, whole: Region, side: int) -> Iterator[Region]:
    part = square.clip(whole)
    if part.is_empty:
        return
    if square.rows == side:
        yield part
        return
    half = square.rows // 2
    for down in (0, half):
        for across in (0, half):
            corner = Region(square.top + down, square.left + across, half, half)
            yield from _quartered(corner, whole, side)
