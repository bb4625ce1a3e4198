"""A pair of pictures to learn a kernel from: a part of the photo, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.document.step import Step
from editor.render.pipeline import Pipeline, never
from filters.convolution.bank.bank import Bank, feature_maps
from filters.fitting.descent import LearningTask
from filters.fitting.pixel_equations import Planes, pixel_equations
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.registry import Registry
from filters.user_error import UserError

Floats = npt.NDArray[np.float32]
SIDE: Final = 96  # pixels of the part
FULL: Final = 255.0


class LearningError(UserError, ValueError):
    """A pair that nothing can be learned from: the sentence says why."""


@dataclass(frozen=True, eq=False)
class LearningPair:
    """Before and after, (rows, columns) float32, full scale 1.0, and the kernel that is looked for.

    Parameters
    ----------
    before, after
        The mean of the colours.
    wanted
        What made the one of the other, where that is known.
    where
        The part of the photo.
    """

    before: Floats
    after: Floats
    wanted: Kernel | None
    where: Region

    def task(self, size: int) -> LearningTask:
        """Return what is to be learned with a kernel of size x size.

        Raises
        ------
        LearningError
            There are fewer places than weights, which then could be any.
        """
        reach = size // 2
        rows, columns = self.before.shape
        places = max(0, rows - size + 1) * max(0, columns - size + 1)
        if places <= size * size + 1:  # the weights and the bias
            raise LearningError(
                f"{columns}×{rows} pixels are too few for {size}×{size} weights: zoom out, or take "
                "a smaller kernel"
            )
        planes = Planes(
            self.before * np.float32(FULL),
            self.after * np.float32(FULL),
            np.isfinite(self.after),
        )
        return LearningTask(pixel_equations(planes, Region(-reach, -reach, size, size)))

    def wanted_weights(self, size: int) -> npt.NDArray[np.float64] | None:
        """Return what is looked for as size x size weights; None where it is not of that size."""
        if self.wanted is None or max(self.wanted.shape) > size:
            return None
        out = np.zeros((size, size))
        top, left = (size // 2 - at for at in self.wanted.origin)
        rows, columns = self.wanted.shape
        if min(top, left) < 0 or top + rows > size or left + columns > size:
            return None
        out[top : top + rows, left : left + columns] = self.wanted.taps / self.wanted.gain_divisor
        return out


def pair_by_kernel(
    image: Image, registry: Registry, seen: Region, kernel: Kernel, noise: float = 0.0
) -> LearningPair:
    """Return a part of the photo, and what a kernel makes of it.

    Parameters
    ----------
    noise
        Standard deviation of what is added, in levels of 255.
    """
    where = middle_of(Pipeline.of(image, (), registry), seen)
    before = _read(image, (), registry, where)
    return LearningPair(before, _noisy(laid(kernel, before), noise), kernel, where)


def pair_by_steps(
    image: Image,
    steps: tuple[Step, ...],
    registry: Registry,
    seen: Region,
    noise: float = 0.0,
    cancelled: Callable[[], bool] = never,
) -> LearningPair:
    """Return a part of the photo, and what the Steps make of it.

    Raises
    ------
    LearningError
        The Steps change the photo's size, so that no pixel is known to come of another.
    """
    before, after = Pipeline.of(image, (), registry), Pipeline.of(image, steps, registry)
    if before.region != after.region:
        raise LearningError(
            "the steps change the photo's size: a kernel is learned from pictures of one size"
        )
    where = middle_of(before, seen)
    done = _read(image, steps, registry, where, cancelled)
    return LearningPair(_read(image, (), registry, where), _noisy(done, noise), None, where)


def laid(kernel: Kernel, before: Floats) -> Floats:
    """Lay a kernel over a plane (rows, columns), the edge repeated; its offset is added."""
    taps = np.asarray(kernel.taps / kernel.gain_divisor, np.float32)
    (rows, columns), (top, left) = taps.shape, kernel.origin
    sides = (top, left, rows - 1 - top, columns - 1 - left)
    bias = np.array([kernel.offset], np.float32)
    bank = Bank(taps[None, None], bias, padding=sides, padding_mode="clamp")
    result: Floats = feature_maps(before[..., None], bank)[0]
    return result


def middle_of(pipeline: Pipeline, seen: Region) -> Region:
    """Return the middle of what is seen, at most `SIDE` pixels a side."""
    bounds = pipeline.region
    if seen.is_empty or seen.clip(bounds) != seen:
        seen = bounds
    rows, columns = min(SIDE, seen.rows), min(SIDE, seen.columns)
    return Region(
        seen.top + (seen.rows - rows) // 2, seen.left + (seen.columns - columns) // 2, rows, columns
    )


def _read(
    image: Image,
    steps: tuple[Step, ...],
    registry: Registry,
    where: Region,
    cancelled: Callable[[], bool] = never,
) -> Floats:
    values = Pipeline.of(image, steps, registry).values(where, cancelled)
    colours = values[..., :3] if values.shape[2] >= 3 else values[..., :1]
    mean: Floats = colours.mean(axis=2, dtype=np.float32)
    return mean


def _noisy(values: Floats, noise: float) -> Floats:
    if not noise:
        return values
    drawn = np.random.default_rng(1).standard_normal(values.shape)
    return np.asarray(values + drawn * (noise / FULL), np.float32)
