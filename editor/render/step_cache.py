"""StepCache: pixels below the Step that is being edited, kept by content."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.render.cache_budget import CacheBudget
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]


class StepCache:
    """What some Steps make of a region of a picture, as long as a budget has room for it.

    A mask after the Steps stands for what it is there, (rows, columns).

    Safe to use from several threads. What it gives is read-only.
    """

    def __init__(self, budget: CacheBudget) -> None:
        self._budget = budget

    def get(self, image: Image, steps: tuple[object, ...], region: Region) -> Floats | None:
        """Return what is kept, or None."""
        found: Floats | None = self._budget.get(self, (image, steps, region))
        return found

    def put(
        self,
        image: Image,
        steps: tuple[object, ...],
        region: Region,
        pixels: Floats,
        seconds: float,
    ) -> None:
        """Keep pixels that took so long to make; they must not be written to from here on."""
        if pixels.base is not None:  # a view would keep all that it was cut from
            pixels = pixels.copy()
        pixels.flags.writeable = False
        self._budget.put(self, (image, steps, region), pixels, pixels.nbytes, seconds)

    def clear(self) -> None:
        """Let everything go."""
        self._budget.clear(self)
