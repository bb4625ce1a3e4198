"""Masked Steps: the filter works only where its mask is above 0."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.document.step import Step
from editor.masks.mask import Mask
from editor.masks.source import MaskSource
from editor.render.step_cache import StepCache
from filters.blending.composite import composed
from filters.pixels.channels import alike
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
Render = Callable[[Region], Floats]


class BelowOnce:
    """What lies below a masked Step: rendered once for its mask, its filter and what is kept.

    Parameters
    ----------
    image, steps, bounds
        The photo, the Steps below, and all that there is after them.
    reach
        (rows, columns) that the filter reads around a pixel.
    cache
        Where masks are kept for the next edit; None: nowhere.
    render
        Gives a region inside the photo.
    """

    def __init__(
        self,
        image: Image,
        steps: tuple[Step, ...],
        bounds: Region,
        reach: tuple[int, int],
        cache: StepCache | BelowOnce | None,
        render: Render,
    ) -> None:
        self.steps, self.bounds = steps, bounds
        self._image, self._reach, self._cache, self._render = image, reach, cache, render
        self._region = Region(0, 0, 0, 0)
        self._pixels: Floats | None = None

    def pixels(self, region: Region) -> Floats:
        """Return a region inside the photo; not to be written to."""
        if self._pixels is None or not self._region.contains(region):
            self._region = region.grow(*self._reach).clip(self.bounds)
            self._pixels = self._render(self._region)
        return np.asarray(region.relative_to(self._region).of(self._pixels), np.float32)

    def share(self, mask: Mask, region: Region, source: MaskSource) -> Floats:
        """Return the mask of a region: it hangs on the photo, what lies below, and itself."""
        key = (*self.steps, mask)
        found = None if self._cache is None else self._cache.get(self._image, key, region)
        if found is None:
            begun = time.perf_counter()
            found = mask.of(region, source)
            if self._cache is not None:
                seconds = time.perf_counter() - begun
                self._cache.put(self._image, key, region, found, seconds)
        return found

    def get(self, _: Image, steps: tuple[object, ...], region: Region) -> Floats | None:
        """Return what `StepCache.get` would."""
        return self.pixels(region) if steps == self.steps else None

    def put(self, *_: object) -> None:
        """Keep nothing else."""


def masked(
    step: Step, mask: Mask, region: Region, kept: BelowOnce, source: MaskSource, made: Render
) -> Floats:
    """Lay what a Step makes over what lies below it, by a share a pixel.

    Parameters
    ----------
    step, mask
        The Step, for its opacity and blending, and its mask.
    region
        What is wanted.
    kept
        What lies below, returned as it is where the mask is 0.
    source
        What the mask is made on.
    made
        Gives what the Step makes of a part of the photo; asked for no more than the mask shows.
    """
    share = kept.share(mask, region, source) * np.float32(step.opacity)
    base, box = kept.pixels(region), shown_part(share)
    if box.is_empty:
        return base
    above = made(box.moved(region.top, region.left))
    part = np.ascontiguousarray(box.of(base), np.float32)
    by = np.ascontiguousarray(box.of(share), np.float32)
    done = composed(part, above, by, step.blending, source.space)
    if done.shape[:2] == base.shape[:2]:
        return done
    around, done = alike([base, done])
    out = np.array(around)
    out[box.slices] = done
    return out


def shown_part(share: Floats) -> Region:
    """Return the smallest region that holds all that is above 0; empty where nothing is."""
    rows, columns = np.flatnonzero(share.any(axis=1)), np.flatnonzero(share.any(axis=0))
    if not rows.size:
        return Region(0, 0, 0, 0)
    top, left = int(rows[0]), int(columns[0])
    return Region(top, left, int(rows[-1]) + 1 - top, int(columns[-1]) + 1 - left)
