"""The tiles that a view is rendered by: which, how large, and in which order."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

from editor.render.pipeline import Pipeline
from filters.pixels.region import Region

SIDE: Final = 512  # source pixels: a tile and what is made of it stay in a core's caches
LARGEST: Final = 2048  # larger ones fill memory
HALOS: Final = 3  # a tile is at least so many times as large as its halo
FIRST: Final = 4  # the first tile's side is that much smaller, to show something early


def has_whole(pipeline: Pipeline) -> bool:
    """Whether a Step needs the whole picture for any part of its result."""
    specs = ((pipeline.registry[step.filter_id], step.values) for step in pipeline.steps)
    return any(
        spec.halo(values) is None and not spec.gives_parts(first=False) for spec, values in specs
    )


def leads(pipeline: Pipeline) -> bool:
    """Whether the first tile comes long before the others, which wait for a whole."""
    specs = [pipeline.registry[step.filter_id] for step in pipeline.steps]
    return has_whole(pipeline) and any(spec.gives_parts(first=True) for spec in specs)


def reach_of(pipeline: Pipeline) -> int:
    """Return how far beyond a region the Steps read together; what needs all of it reads once."""
    total = 0
    for step in pipeline.steps:
        halo = pipeline.registry[step.filter_id].halo(step.values)
        total = 0 if halo is None else total + max(halo)
    return total


def tiles_of(region: Region, shrink: int, reach: int) -> list[Region]:
    """Cut into tiles, nearest to the centre first; those in the middle are smaller and smaller.

    Parameters
    ----------
    region
        In blocks of `shrink` x `shrink` source pixels, as are the tiles.
    reach
        How far beyond a tile is read, in source pixels: the farther, the larger are the tiles.
    """
    side = SIDE
    while side < min(LARGEST, HALOS * reach):
        side *= 2
    centre = region.top + region.rows / 2, region.left + region.columns / 2
    middle, *others = _from(centre, _cut(region, max(1, side // shrink)))
    smallest = side // FIRST if others else side
    while side > smallest:  # halved again and again: a tile has its price, however small it is
        side //= 2
        middle, *around = _from(centre, _cut(middle, max(1, side // shrink)))
        others = [*around, *others]
    return [middle, *others]


def from_the_centre(region: Region, side: int) -> list[Region]:
    """Cut into as few tiles of at most `side` squared as there can be, nearest the centre first."""
    centre = region.top + region.rows / 2, region.left + region.columns / 2
    tiles = Region.of_shape(region.rows, region.columns).tiles(side)
    return _from(centre, (tile.moved(region.top, region.left) for tile in tiles))


def _from(centre: tuple[float, float], tiles: Iterator[Region]) -> list[Region]:
    """Return tiles by how far the centre is from them, and from their own centres."""
    row, column = centre

    def distance(tile: Region) -> tuple[float, float]:
        down = max(tile.top - row, 0, row - tile.bottom)
        across = max(tile.left - column, 0, column - tile.right)
        middle = tile.top + tile.rows / 2 - row, tile.left + tile.columns / 2 - column
        return math.hypot(down, across), math.hypot(*middle)

    return sorted(tiles, key=distance)


def _cut(region: Region, side: int) -> Iterator[Region]:
    """Cut into tiles of about `side` squared; of a thin region they are as much longer."""
    thin = min(region.rows, region.columns)
    return region.tiles(side if thin >= side else max(side, side * side // max(1, thin)))
