"""BelowCache: pixels below the Step that is being edited, kept by content within a budget."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.document.step import Step
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
Key = tuple[Image, tuple[Step, ...], Region]
BUDGET_BYTES: Final = 512 << 20


class BelowCache:
    """What some Steps make of a region of a picture; the longest unused is let go first.

    Safe to use from several threads. What it gives is read-only.
    """

    def __init__(self, budget_bytes: int = BUDGET_BYTES) -> None:
        self._budget_bytes = budget_bytes
        self._kept: OrderedDict[Key, Floats] = OrderedDict()
        self._bytes = 0
        self._lock = threading.Lock()

    @property
    def bytes(self) -> int:
        """Memory held."""
        return self._bytes

    def get(self, image: Image, steps: tuple[Step, ...], region: Region) -> Floats | None:
        """Return what is kept, or None."""
        with self._lock:
            key = (image, steps, region)
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
            return found

    def put(self, image: Image, steps: tuple[Step, ...], region: Region, pixels: Floats) -> None:
        """Keep pixels, which must not be written to from here on; too large ones are not kept."""
        if pixels.nbytes > self._budget_bytes // 2:
            return
        if pixels.base is not None:  # a view would keep all that it was cut from
            pixels = pixels.copy()
        pixels.flags.writeable = False
        with self._lock:
            key = (image, steps, region)
            before = self._kept.pop(key, None)
            self._bytes += pixels.nbytes - (0 if before is None else before.nbytes)
            self._kept[key] = pixels
            while self._bytes > self._budget_bytes:
                self._bytes -= self._kept.popitem(last=False)[1].nbytes

    def clear(self) -> None:
        """Let everything go."""
        with self._lock:
            self._kept.clear()
            self._bytes = 0
