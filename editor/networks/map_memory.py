"""MapMemory: memory that maps lay in, for the next ones."""

from __future__ import annotations

import weakref
from math import prod
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
MOST_SPARE: Final = 1 << 26  # values that are kept while nobody reads them: 256 MiB


class MapMemory:
    """Memory that is used again once nobody reads the maps in it.

    The system may take longer to give memory that is new than maps take to compute.
    """

    def __init__(self) -> None:
        self._spare: Floats | None = None
        self._is_kept = 0  # changes where what is read now is not to be kept

    def room(self, shape: tuple[int, ...]) -> Floats:
        """Return room for float32 maps: it is taken back when no view of it is left."""
        size = prod(shape)
        block, self._spare = self._spare, None
        if block is None or not size <= block.size <= 2 * size:
            block = np.empty(size, np.float32)
        # not of an array, whose views would be views of `block` itself
        first = np.frombuffer(block.data, np.float32, size)
        if block.size <= MOST_SPARE:
            weakref.finalize(first, self._take_back, block, self._is_kept).atexit = False
        return first.reshape(shape)

    def let_go(self) -> None:
        """Keep nothing, also of what is read now."""
        self._spare = None
        self._is_kept += 1

    def _take_back(self, block: Floats, kept: int) -> None:
        if kept == self._is_kept:
            self._spare = block
