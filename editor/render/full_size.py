"""Zoomed out: "filter at full size, then shrink by the mean of blocks", tile by tile."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import numpy.typing as npt

from editor.render.pipeline import TILE_SIDE, Pipeline, never
from editor.render.view import source_region
from filters.pixels.channels import has_alpha, pieced
from filters.pixels.region import Region
from filters.pixels.transparency import carried, straightened

Floats = npt.NDArray[np.float32]
Arrived = Callable[[Region, Floats, float], None]  # a tile, its values, share of all done


def block_mean(pixels: Floats, side: int, weigh: bool) -> Floats:
    """Return the mean of each `side` x `side` block; blocks at the far edges may be smaller.

    Parameters
    ----------
    pixels
        (rows, columns, channels) float32.
    weigh
        Whether colour counts by its alpha, so that what is transparent doesn't tint the mean.
    """
    if weigh:
        return straightened(block_mean(carried(pixels), side, weigh=False))
    rows, columns = pixels.shape[:2]
    whole_rows, whole_columns = rows // side, columns // side
    out = np.empty((-(-rows // side), -(-columns // side), pixels.shape[2]), np.float32)
    if whole_rows and whole_columns:
        inner = pixels[: whole_rows * side, : whole_columns * side]
        shape = (whole_columns, whole_rows)
        small = cv2.resize(inner, shape, interpolation=cv2.INTER_AREA)
        out[:whole_rows, :whole_columns] = small.reshape(whole_rows, whole_columns, -1)
    below = pixels[whole_rows * side :]
    if below.size and whole_columns:
        part = below[:, : whole_columns * side]
        shape = (whole_columns, 1)
        small = cv2.resize(part, shape, interpolation=cv2.INTER_AREA)
        out[-1, :whole_columns] = small.reshape(whole_columns, -1)
    beside = pixels[:, whole_columns * side :]
    if beside.size and whole_rows:
        part = beside[: whole_rows * side]
        shape = (1, whole_rows)
        out[:whole_rows, -1:] = cv2.resize(part, shape, interpolation=cv2.INTER_AREA).reshape(
            whole_rows, 1, -1
        )
    if below.size and beside.size:
        out[-1, -1] = below[:, whole_columns * side :].mean((0, 1))
    return out


def render_view(
    pipeline: Pipeline,
    region: Region,
    shrink: int,
    cancelled: Callable[[], bool] = never,
    arrived: Arrived = lambda *_: None,
) -> Floats:
    """Render blocks of the result: filter at full size, then shrink by the mean.

    Float32 in as few channels as the result has, as `Pipeline.values`.
    ``arrived(tile, values, share)`` is called with each tile, the visible centre first.
    """
    if shrink == 1:
        return pipeline.values(region, cancelled)
    tiles = tiles_of(region, shrink)
    parts = []
    for number, tile in enumerate(tiles, 1):
        full = source_region(tile, shrink, pipeline.image.region)
        pixels = pipeline.values(full, cancelled)
        small = block_mean(pixels, shrink, has_alpha(pixels))
        parts.append(small)
        arrived(tile, small, number / len(tiles))
    places = [tile.relative_to(region) for tile in tiles]
    return pieced((region.rows, region.columns), places, parts)


def tiles_of(region: Region, shrink: int) -> list[Region]:
    """Cut into tiles of about `TILE_SIDE` squared source pixels, nearest to the centre first."""
    side = max(1, TILE_SIDE // shrink)
    thin = min(region.rows, region.columns)
    if thin >= side:
        return region.tiles_from_centre(side)
    return region.tiles_from_centre(max(side, side * side // max(1, thin)))
