"""Partition: how a region is shared out among cores, and how much the busiest of them has to do."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from filters.pixels.region import Region
from filters.threads import cores

THREADS_NS: Final = 120_000  # to start them and to see them end
# Each call of cv2 hands the interpreter's lock over and waits for it; threads that are busy with
# small tiles hold each other up.
WAIT_NS: Final = 70_000


@dataclass(frozen=True, slots=True)
class Partition:
    """Tiles of up to `rows` x `columns` of a result, for so many threads.

    `turns` tiles are done by the busiest thread, which reads `busiest` samples for them.
    """

    rows: int
    columns: int
    workers: int
    turns: int
    busiest: int

    def ns(self, each_ns: float) -> float:
        """How long they take where a thread takes `each_ns` for a sample that it reads."""
        waits = THREADS_NS + self.turns * WAIT_NS if self.workers > 1 else 0
        return self.busiest * each_ns + waits


def even_parts(size: int, count: int) -> list[tuple[int, int]]:
    """Cut into so many parts, (first, past the last), as even as can be.

    >>> even_parts(10, 3)
    [(0, 3), (3, 6), (6, 10)]
    """
    return list(pairwise(size * number // count for number in range(count + 1)))


def block_parts(size: int, most: int, block: int) -> list[tuple[int, int]]:
    """Cut into parts, (first, past the last), of whole blocks of the compiled loop.

    It does the last block again where a part ends within one: so all are whole but the last.

    Parameters
    ----------
    size
        What is cut: one part where it has less than two blocks.
    most
        About how long a part is.
    block
        The least that a part has.

    >>> block_parts(1000, 300, 256)
    [(0, 512), (512, 1000)]
    """
    step = -(-max(block, min(most, size)) // block) * block
    firsts = range(0, max(1, size - block + 1), step)
    return list(pairwise((*firsts, size)))


def share_out(
    region: Region,
    channels: int,
    taps: tuple[int, int],
    most: tuple[int, int],
    each_ns: float,
    turns: int = 0,
) -> Partition:
    """Share a region out evenly among tiles of up to ``most`` (rows, columns).

    On one thread or all, whichever is done first where each sample takes `each_ns` on one core;
    among all in as many rows of tiles as make `turns` for each.
    """
    high = -(-region.rows // min(most[0], max(1, region.rows)))
    wide = -(-region.columns // min(most[1], max(1, region.columns)))
    alone = _shares(region, channels, taps, (high, wide), 1)
    many = cores()
    if many == 1 or alone.busiest * each_ns < THREADS_NS:
        return alone
    first = max(high, turns * many)
    # As few as possible leave a core idle at the end: it is worth some more rows at the seams.
    choices = [
        _shares(region, channels, taps, (more, wide), many)
        for more in range(first, first + many)
        if more <= region.rows
    ]
    return min([alone, *choices], key=lambda shares: shares.ns(each_ns))


def _shares(
    region: Region, channels: int, taps: tuple[int, int], parts: tuple[int, int], workers: int
) -> Partition:
    """Cut into (rows, columns) of parts."""
    rows, columns = -(-region.rows // parts[0]), -(-region.columns // parts[1])
    workers = min(workers, parts[0] * parts[1])
    turns = math.ceil(parts[0] * parts[1] / workers)
    read = (rows + taps[0] - 1) * (columns + taps[1] - 1) * channels
    return Partition(rows, columns, workers, turns, turns * read)
