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
        if shrink == 1 or Phases.size_of(image, shrink) > self._budget.limit_bytes * SHARE:
            return None
        need = max(chain.reach(shrink), -(-MARGIN // shrink))
        kept: Phases | None = self._budget.get(self, (image, shrink))
        if kept is None or kept.margin < need:
            del kept
            self._budget.take(self, (image, shrink))  # before the next are made
            kept = self._made(image, shrink, 1 << (need - 1).bit_length(), cancelled)
        kept.lay(chain.border)
        return kept

    def _made(
        self, image: Image, shrink: int, margin: int, cancelled: Callable[[], bool]
    ) -> Phases:
        begun = time.perf_counter()
        made = Phases(image, shrink, margin, self._pool, cancelled)
        seconds = time.perf_counter() - begun
        self._budget.put(self, (image, shrink), made, made.bytes, seconds)
        return made

    def clear(self) -> None:
        """Let everything go."""
        self._budget.clear(self)
