"""PhaseCache: the phases of pictures, kept for the next kernel."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Final

from editor.document.image import Image
from editor.render.cache_budget import CacheBudget
from editor.render.phases.fused_kernel import Chain
from editor.render.phases.phases import Phases
from editor.render.view import level_region, source_region
from filters.pixels.region import Region

SHARE: Final = 1 / 2  # of the budget, that the phases of a picture may take
MARGIN: Final = 32  # source pixels of border that are added around at least


class PhaseCache:
    """Keeps the phases of pictures and shrinks that were asked for, as long as a budget has room.

    Parameters
    ----------
    pool
        The threads that make them.
    """

    def __init__(self, pool: Executor, budget: CacheBudget) -> None:
        self._pool, self._budget = pool, budget

    def of(
        self, image: Image, shrink: int, chain: Chain, cancelled: Callable[[], bool]
    ) -> Phases | None:
        """Return phases with a margin for `chain`, made where they are not kept.

        None where they would be too large.
        """
        if shrink == 1 or not self.has_room(image, shrink, level_region(image.region, shrink)):
            return None
        need = max(chain.reach(shrink), -(-MARGIN // shrink))
        kept: Phases | None = self._budget.get(self, (image, shrink))
        if kept is None or kept.margin < need:
            del kept
            self._budget.take(self, (image, shrink))  # before the next are made
            margin = 1 << (need - 1).bit_length()
            kept = self._made(image, shrink, margin, cancelled, (image, shrink))
        kept.lay(chain.border)
        return kept

    def has_room(self, image: Image, shrink: int, blocks: Region) -> bool:
        """Whether the phases of some blocks are small enough to be kept."""
        pixels = blocks.rows * blocks.columns * shrink * shrink
        return pixels * Phases.bytes_a_pixel(image, shrink) <= self._budget.limit_bytes * SHARE

    def around(
        self,
        image: Image,
        shrink: int,
        chain: Chain,
        region: Region,
        cancelled: Callable[[], bool],
    ) -> tuple[Phases, Region]:
        """Return phases of what `chain` reads of a picture that stays in its file, and its blocks.

        `region` is in blocks of the whole picture; what of it is read inside the picture is there.
        """
        reach = chain.reach(shrink) + 1  # a tap that begins in the next block ends in one more
        blocks = region.grow(reach, reach).clip(level_region(image.region, shrink))
        kept: Phases | None = self._budget.get(self, (image, shrink, blocks))
        if kept is None:
            read = Image(image.part(source_region(blocks, shrink, image.region)))
            kept = self._made(read, shrink, 0, cancelled, (image, shrink, blocks))
            kept.lay(None)
        return kept, blocks

    def _made(
        self,
        image: Image,
        shrink: int,
        margin: int,
        cancelled: Callable[[], bool],
        key: tuple[object, ...],
    ) -> Phases:
        begun = time.perf_counter()
        made = Phases(image, shrink, margin, self._pool, cancelled)
        seconds = time.perf_counter() - begun
        self._budget.put(self, key, made, made.bytes, seconds)
        return made

    def clear(self) -> None:
        """Let everything go."""
        self._budget.clear(self)
