"""PhotoPart: what is read of a part of a photo, so that its maps are those of the whole photo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.document.step import Step
from editor.networks.map_source import MapSource
from editor.render.pipeline import Pipeline, never
from filters.convolution.bank.bank import Bank, feature_maps
from filters.pixels.region import Region
from filters.registry import Registry

Floats = npt.NDArray[np.float32]
MOST_PIXELS: Final = 1280 * 800  # of a map; a larger part of the photo is shrunk
MOST_VALUES: Final = 1 << 28  # of all maps together: 1 GiB
STRIP: Final = 1 << 21  # pixels of the photo that are read at a time


@dataclass(frozen=True, eq=False)
class PhotoPart:
    """What is read of a photo.

    Parameters
    ----------
    seen
        The part of the photo whose maps are shown.
    shrink
        Side of the blocks whose mean is read as one pixel; 1 where nothing is shrunk.
    pixels
        (rows, columns, depth) float32: the part and what kernels reach around it.
    margin
        (top, left, bottom, right) pixels of `pixels` beyond the part.
    """

    seen: Region
    shrink: int
    pixels: Floats
    margin: tuple[int, int, int, int]

    @classmethod
    def read(
        cls,
        pipeline: Pipeline,
        seen: Region,
        depth: int,
        reach: tuple[int, int],
        cancelled: Callable[[], bool] = never,
        most: int = MOST_PIXELS,
    ) -> PhotoPart:
        """Read a part of what a pipeline gives, of `depth` 1 (the colours' mean) or 3.

        Maps of the part are then those of the whole result: the pixels around it are read too.
        A part that does not lie in the result, as after a crop, stands for all of it.
        """
        bounds = pipeline.region
        if seen.is_empty or seen.clip(bounds) != seen:
            seen = bounds
        shrink = max(1, int(np.ceil(np.sqrt(seen.rows * seen.columns / most))))
        shrink = min(shrink, seen.rows, seen.columns)  # of a line of pixels no block is larger
        seen = _whole_blocks(seen, shrink)
        top, rows = _grown(seen.top, seen.rows, reach[0] * shrink, bounds.rows, shrink)
        left, columns = _grown(seen.left, seen.columns, reach[1] * shrink, bounds.columns, shrink)
        around = Region(top, left, rows, columns)
        pixels = _read(pipeline, around, depth, shrink, cancelled)
        margin = (
            (seen.top - around.top) // shrink,
            (seen.left - around.left) // shrink,
            (around.bottom - seen.bottom) // shrink,
            (around.right - seen.right) // shrink,
        )
        return cls(seen, shrink, pixels, margin)

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns) of a map."""
        return self.seen.rows // self.shrink, self.seen.columns // self.shrink

    def maps_of(self, bank: Bank, out: Floats | None = None) -> Floats:
        """Lay a bank with a result for each pixel over the part: (maps, rows, columns).

        What its kernels reach beyond the part is the margin, then the bank's own padding.
        """
        rows, columns = self.pixels.shape[:2]
        pads = bank.pads(rows, columns)
        more = [max(0, margin - pad) for margin, pad in zip(self.margin, pads, strict=True)]
        top, left, bottom, right = more
        pixels = self.pixels[top : rows - bottom, left : columns - right]
        left_over = (max(0, pad - margin) for margin, pad in zip(self.margin, pads, strict=True))
        padding = next(left_over), next(left_over), next(left_over), next(left_over)
        return feature_maps(pixels, replace(bank, padding=padding), out=out)


def part_of(
    image: Image,
    steps: tuple[Step, ...],
    registry: Registry,
    seen: Region,
    source: MapSource,
    cancelled: Callable[[], bool] = never,
) -> PhotoPart:
    """Read what a source needs of a photo with its Steps."""
    pipeline = Pipeline.of(image, steps, registry)
    most = min(MOST_PIXELS, MOST_VALUES // len(source.labels))
    return PhotoPart.read(pipeline, seen, source.depth, source.reach, cancelled, most)


def _read(
    pipeline: Pipeline, around: Region, depth: int, shrink: int, cancelled: Callable[[], bool]
) -> Floats:
    """Return the planes of a region, the means of its blocks, a strip after the other."""
    if shrink == 1:
        return _planes(pipeline.values(around, cancelled), depth)
    rows, columns = around.rows // shrink, around.columns // shrink
    pixels = np.empty((rows, columns, depth), np.float32)
    high = max(1, STRIP // (around.columns * shrink))  # rows of blocks
    for first in range(0, rows, high):
        last = min(rows, first + high)
        strip = Region(
            around.top + first * shrink, around.left, (last - first) * shrink, around.columns
        )
        planes = _planes(pipeline.values(strip, cancelled), depth)
        size = columns, last - first
        shrunk = cv2.resize(planes, size, interpolation=cv2.INTER_AREA)
        pixels[first:last] = shrunk.reshape(last - first, columns, depth)
    return pixels


def _whole_blocks(region: Region, shrink: int) -> Region:
    rows, columns = region.rows // shrink * shrink, region.columns // shrink * shrink
    return Region(region.top, region.left, rows, columns)


def _grown(first: int, count: int, reach: int, size: int, block: int) -> tuple[int, int]:
    """Return (first, count) of an axis grown to both sides by whole blocks, inside the photo."""
    before = min(reach, first) // block * block
    after = min(reach, max(0, size - first - count)) // block * block
    return first - before, before + count + after


def _planes(values: Floats, depth: int) -> Floats:
    """Return the colours, or their mean, without alpha: (rows, columns, depth)."""
    colours = values[..., :3] if values.shape[2] >= 3 else values[..., :1]
    if depth == 1:
        return _mean(colours)
    return np.ascontiguousarray(np.broadcast_to(colours, (*values.shape[:2], depth)), np.float32)


def _mean(colours: Floats) -> Floats:
    """Return the mean of one or three planes; numpy's own takes many times as long."""
    count = colours.shape[2]
    shares = np.full((1, count), 1 / count, np.float32)
    return np.asarray(cv2.transform(colours, shares).reshape(*colours.shape[:2], 1), np.float32)
