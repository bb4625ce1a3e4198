"""Pictures of masks: what a canvas lays over the photo, and what a list shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.document.step import Step
from editor.document.tiled_image import TiledImage
from editor.masks.filter_result import FilterResult
from editor.masks.mask import Mask
from editor.masks.ranges import ColourDistance, ColourRange, PictureMask
from editor.masks.source import MaskSource
from editor.render.full_size import block_mean
from editor.render.masking import BelowOnce
from editor.render.pipeline import Pipeline, never
from editor.render.view import source_region
from filters.pixels.region import Region
from filters.progress import Cancelled
from filters.registry import Registry

Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]
# What a mean can't stand for:
AT_FULL_SIZE: Final = (ColourRange, ColourDistance, PictureMask, FilterResult)
TILE: Final = 512  # pixels of the photo, each way, that are made at once
SMALLEST: Final = 256  # pixels of the longer side, at least, that colours of a thumbnail are of


def mask_levels(
    image: Image,
    below: tuple[Step, ...],
    mask: Mask,
    region: Region,
    shrink: int,
    registry: Registry,
    cancelled: Callable[[], bool] = never,
) -> Bytes:
    """Return a mask as uint8 (rows, columns), 255 where it is full.

    Masks of shapes alone are made at the size that is shown, at the middles of blocks, so that
    a large photo costs no more than a small one. All others are made at full size, tile by tile,
    and the mean is shown.

    Parameters
    ----------
    image, below
        The photo, and the Steps whose result the mask lies on.
    region, shrink
        Blocks of `shrink` x `shrink` pixels that are wanted, inside what the mask lies on.
    """
    pipeline = Pipeline.of(image, below, registry)
    whole = pipeline.region
    rows, columns = whole.rows, whole.columns
    if not any(isinstance(shape, AT_FULL_SIZE) for shape in mask.shapes()):
        source = MaskSource(rows, columns, shrink=shrink)
        return _levels(_tiled(region, TILE, cancelled, lambda part: mask.of(part, source)))

    def made(part: Region) -> Floats:
        blocks = source_region(part, shrink, whole)
        kept = BelowOnce(image, (), whole, (0, 0), None, lambda r: pipeline.values(r, cancelled))
        source = pipeline.mask_source(len(pipeline.steps), kept.pixels, cancelled)
        return block_mean(mask.of(blocks, source)[..., None], shrink, weigh=False)[..., 0]

    return _levels(_tiled(region, max(1, TILE // shrink), cancelled, made))


def mask_thumbnail(
    image: Image, below: tuple[Step, ...], mask: Mask, side: int, registry: Registry
) -> Bytes:
    """Return a mask for a list, uint8, its longer side `side` pixels.

    Colours are those of some of the photo's pixels, where the mask fits a smaller photo too.
    """
    whole = Pipeline.of(image, below, registry).region
    rows, columns = whole.rows, whole.columns
    shrink = max(1, max(rows, columns) // side)
    small, source = image, Region.of_shape(-(-rows // shrink), -(-columns // shrink))
    if any(isinstance(shape, AT_FULL_SIZE) for shape in mask.shapes()):
        less = 1 if mask.units == "pixels" else max(1, max(rows, columns) // max(side, SMALLEST))
        samples: Any = thinned(image, less)
        thin = image.smaller(samples)
        seen = Pipeline.of(thin, below, registry).region
        if _is_thinner(seen, whole, less):  # else Steps below it count in pixels
            small, whole = thin, seen
        shrink = max(1, max(whole.rows, whole.columns) // side)
        source = Region.of_shape(-(-whole.rows // shrink), -(-whole.columns // shrink))
    levels = mask_levels(small, below, mask, source, shrink, registry)
    scale = side / max(levels.shape)
    size = max(1, round(levels.shape[1] * scale)), max(1, round(levels.shape[0] * scale))
    return np.asarray(cv2.resize(levels, size, interpolation=cv2.INTER_AREA), np.uint8)


def thinned(image: Image, less: int) -> Any:
    """Return each so many-th pixel of a photo each way; of a file by its nearest level."""
    if not isinstance(image, TiledImage):
        return np.ascontiguousarray(image.samples[::less, ::less])
    shrinks = image.tiles.shrinks
    number = max(n for n, shrink in enumerate(shrinks) if shrink <= max(1, less))
    whole = image.tiles.level_region(number)
    step, rows = max(1, less // shrinks[number]), list[Any]()
    for top in range(0, whole.rows, step):  # a row at a time, as it may be a large level
        row = Region(top, 0, 1, whole.columns)
        rows.append(image.tiles.read(row, number)[:, ::step].copy())
    return np.concatenate(rows)


def _is_thinner(thin: Region, whole: Region, less: int) -> bool:
    """Whether what lies below a mask is so many times smaller, but for some of its own pixels."""
    sides = ((thin.rows, whole.rows), (thin.columns, whole.columns))
    return all(abs(one - other / less) <= 2 + 0.02 * one for one, other in sides)


def _tiled(
    region: Region, side: int, cancelled: Callable[[], bool], made: Callable[[Region], Floats]
) -> Floats:
    out = np.empty((region.rows, region.columns), np.float32)
    for top in range(region.top, region.bottom, side):
        for left in range(region.left, region.right, side):
            if cancelled():
                raise Cancelled
            part = Region(top, left, side, side).clip(region)
            out[part.relative_to(region).slices] = made(part)
    return out


def _levels(values: Floats) -> Bytes:
    return np.asarray(np.rint(values * 255), np.uint8)
