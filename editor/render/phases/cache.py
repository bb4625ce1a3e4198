"""PhaseCache: the phases of pictures, kept for the next kernel."""

from __future__ import annotations

import time
import weakref
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from editor.document.image import Image
from editor.render.cache_budget import CacheBudget
from editor.render.phases.fused_kernel import Chain
from editor.render.phases.phases import Phases
from editor.render.view import level_region, source_region
from filters.pixels.region import Region

SHARE: Final = 1 / 2  # of the budget, that the phases of a picture may take
Known = tuple[Phases, int, int]  # of another part, and where its blocks begin among these
MARGIN: Final = 32  # source pixels of border that are added around at least


class PhaseCache:
    """Keeps the phases of pictures and shrinks that were asked for, as long as a budget has room.

    The threads of a pool make them.
    """

    def __init__(self, pool: Executor, budget: CacheBudget) -> None:
        self._pool, self._budget = pool, budget
        self._last: _Seen | None = None

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
            before, self._last = self._last, None
            known = None if before is None else before.beside(image, shrink, blocks)
            read = _read(image, source_region(blocks, shrink, image.region), shrink, known)
            kept = self._made(read, shrink, 0, cancelled, (image, shrink, blocks), known)
            kept.lay(None)
            if before is not None and not before.is_neighbour_of(blocks):  # room for the next
                self._budget.take(self, (before.image, before.shrink, before.blocks))
        self._last = _Seen(image, shrink, blocks, weakref.ref(kept))
        return kept, blocks

    def _made(
        self,
        image: Image,
        shrink: int,
        margin: int,
        cancelled: Callable[[], bool],
        key: tuple[object, ...],
        known: Known | None = None,
    ) -> Phases:
        begun = time.perf_counter()
        made = Phases(image, shrink, margin, self._pool, cancelled, known)
        seconds = time.perf_counter() - begun
        own = 0 if key[0] is image else image.samples.nbytes  # a part that is kept for them alone
        self._budget.put(self, key, made, made.bytes + own, seconds)
        return made

    def clear(self) -> None:
        """Let everything go."""
        self._budget.clear(self)
        self._last = None


@dataclass(frozen=True, eq=False)
class _Seen:
    """What was looked at last of a picture that stays in its file, as long as it is kept."""

    image: Image
    shrink: int
    blocks: Region
    phases: weakref.ref[Phases]

    def is_neighbour_of(self, blocks: Region) -> bool:
        """Whether it is another piece of the same view: such overlap by what taps reach only."""
        common = self.blocks.clip(blocks)
        area = common.rows * common.columns
        return 0 < 2 * area < self.blocks.rows * self.blocks.columns

    def beside(self, image: Image, shrink: int, blocks: Region) -> Known | None:
        """Return its phases and where they begin among blocks that overlap them."""
        phases = self.phases()
        if self.image is not image or self.shrink != shrink or phases is None:
            return None
        if self.blocks.clip(blocks).is_empty:
            return None
        return phases, self.blocks.top - blocks.top, self.blocks.left - blocks.left


def _read(image: Image, region: Region, shrink: int, known: Known | None) -> Image:
    """Return a part of a picture, of which only what is not known is read from its file."""
    if known is None:
        return Image(image.part(region))
    phases, down, across = known
    out: Any = np.empty((region.rows, region.columns, image.channels), image.dtype)
    there = phases.image.region.moved(down * shrink, across * shrink)
    whole = Region.of_shape(region.rows, region.columns)
    common = there.clip(whole)
    out[common.slices] = common.relative_to(there).of(phases.image.samples)
    for part in whole.without(common):
        out[part.slices] = image.part(part.moved(region.top, region.left))
    return Image(out)
