"""Zoomed out: "filter at full size, then shrink by the mean of blocks", tile by tile."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
import numpy.typing as npt

from editor.render.pipeline import Pipeline, never
from editor.render.tile_plan import has_whole, reach_of, tiles_of
from editor.render.view import source_region
from filters.pixels.channels import has_alpha, pieced
from filters.pixels.region import Region
from filters.pixels.transparency import carried, straightened
from filters.threads import cores, parallel_for

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

    Float32 in as few channels as the result has, as `Pipeline.values`. Tiles are rendered on all
    cores; ``arrived(tile, values, share)`` is called with each, the visible centre first, on the
    thread that made it, one call after the other.
    """
    if shrink == 1 and (sums := pipeline.sums(region)) is not None:
        return sums  # which is shared out among the cores already
    tiles, bounds = tiles_of(region, shrink, reach_of(pipeline)), pipeline.region
    total, lock = sum(tile.rows * tile.columns for tile in tiles), threading.Lock()
    parts: list[tuple[Region, Floats]] = []
    done = 0

    def render(tile: Region, given: Pipeline) -> None:
        nonlocal done
        pixels = given.values(source_region(tile, shrink, bounds), cancelled)
        small = pixels if shrink == 1 else block_mean(pixels, shrink, has_alpha(pixels))
        with lock:
            done += tile.rows * tile.columns
            parts.append((tile, small))
            arrived(tile, small, done / total)

    def render_one(tile: Region) -> None:
        size = tile.rows * tile.columns
        render(tile, replace(pipeline, report=lambda s: pipeline.report((done + s * size) / total)))

    if has_whole(pipeline):
        # The whole is made with a tile alone, on all cores; the first tile may do without it.
        first, *tiles = tiles
        render(first, replace(pipeline, is_first=bool(tiles)))
        if tiles:
            second, *tiles = tiles
            render(second, pipeline)
    parallel_for(render_one, tiles, cores())
    places = [tile.relative_to(region) for tile, _ in parts]
    return pieced((region.rows, region.columns), places, [part for _, part in parts])
