"""Clipping: which samples of a result are at the ends of what a file holds, counted one by one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Samples
from editor.render.pipeline import Pipeline, never
from editor.render.view import source_region
from filters.pixels.channels import colours, has_alpha
from filters.pixels.region import Region
from filters.progress import Cancelled

TILE: Final = 512  # pixels of the result, each way, that are made at once
BLACK: Final = 1  # bits of a mark
WHITE: Final = 2
Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Clipping:
    """Where samples are clipped, and how many.

    Parameters
    ----------
    marks
        (rows, columns) uint8, one a block: `BLACK` where any channel of any of its pixels is at
        the lowest level, `WHITE` where one is at the highest, both bits where there are both.
    black, white
        Clipped samples; a pixel has up to three of each. What is wholly transparent has none.
    """

    marks: Bytes
    black: int
    white: int


def depth_of(pipeline: Pipeline) -> npt.DTypeLike:
    """Return the integers that a photo's result is saved in: 8 bits for 8, else 16."""
    return np.uint8 if pipeline.image.samples.dtype == np.uint8 else np.uint16


def clipped(levels: Samples) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Return which samples (rows, columns, 1 or 3) of integer levels are lowest, and highest."""
    parts = colours(levels)
    highest = 255 if parts.dtype == np.uint8 else 65535
    low, high = np.equal(parts, 0), np.equal(parts, highest)
    if has_alpha(levels):
        seen = levels[..., -1:] > 0
        low, high = np.logical_and(low, seen), np.logical_and(high, seen)
    return low, high


def samples_of(ends: npt.NDArray[np.bool_]) -> int:
    """Return how many samples are at an end; one of grey stands for red, green and blue."""
    return int(ends.sum()) * (3 if ends.shape[2] == 1 else 1)


def clipping(
    pipeline: Pipeline, region: Region, shrink: int, cancelled: Callable[[], bool] = never
) -> Clipping:
    """Return the clipped samples of the result's own pixels under some blocks.

    Every pixel is rendered at full size and rounded as it is saved, whatever the zoom: the mean of
    a block would hide what is clipped in it. Raises as `Pipeline.levels` does.

    Parameters
    ----------
    region, shrink
        The blocks of `shrink` x `shrink` pixels, inside the result.
    """
    marks = np.zeros((region.rows, region.columns), np.uint8)
    whole, side, black, white = pipeline.region, max(1, TILE // shrink), 0, 0
    for top in range(region.top, region.bottom, side):
        for left in range(region.left, region.right, side):
            if cancelled():
                raise Cancelled
            part = Region(top, left, side, side).clip(region)
            pixels = source_region(part, shrink, whole)
            low, high = clipped(pipeline.levels(pixels, depth_of(pipeline), cancelled))
            black, white = black + samples_of(low), white + samples_of(high)
            found = _any_of(low, shrink) * BLACK + _any_of(high, shrink) * WHITE
            marks[part.relative_to(region).slices] = found
    return Clipping(marks, black, white)


def _any_of(samples: npt.NDArray[np.bool_], shrink: int) -> Bytes:
    """Return 1 for each block that has any, uint8."""
    found = samples.any(axis=2)
    if shrink > 1:
        for axis in (0, 1):
            found = np.logical_or.reduceat(found, range(0, found.shape[axis], shrink), axis)
    return np.asarray(found, np.uint8)
