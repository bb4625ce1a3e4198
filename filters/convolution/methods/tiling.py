"""Tiling: how large a DFT's tiles are, and how many threads do them; by this machine's costs."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from filters.convolution.cost import CostModel, Table, at
from filters.pixels.region import Region
from filters.threads import cores

# Lengths that cv2.dft is quick at: a row of 768 or 1536 takes twice as long a point, 375 or 512
# 1.6 times.
ROWS: Final = (
    8, 16, 32, 48, 64, 80, 96, 128, 144, 160, 192, 240, 256, 288, 320, 384, 400, 480,
    512, 640, 800, 960,
)  # fmt: skip
COLUMNS: Final = (
    16, 32, 64, 96, 128, 192, 240, 288, 320, 384, 432, 480, 576, 640, 720, 864, 960,
    1080, 1152, 1200, 1440, 1600, 1920,
)  # fmt: skip
# Points that a core could transform while a call begins and while a pair of tiles is handled by
# one thread, or by all of them, which wait for each other; and, times a tile's points, while
# buffers and the spectrum of a plane's taps are made.
ALONE: Final = 40_000, 15_000
TOGETHER: Final = 210_000, 35_000
FIRST: Final = 2.5
PRODUCT: Final = 0.4  # of a transform: a product of spectra that is added to others
BORDER: Final = 0.8  # of a transform: to copy what a tile at the edge reads, with the border
LARGEST: Final = 1 << 20  # points of a tile's planes: beyond it 8 bytes each take too much memory


@dataclass(frozen=True, slots=True)
class Sums:
    """What is to be summed: (rows, columns) of results of so many maps, over so many planes.

    Parameters
    ----------
    span
        (rows, samples) that a result reads.
    step
        (rows, samples) from one result to the next.
    has_border
        Whether what a tile at the edge reads is copied first, with the border.
    are_kept
        Whether the planes are transformed once for many sums, which then cost as good as nothing.
    """

    results: tuple[int, int]
    span: tuple[int, int]
    step: tuple[int, int] = 1, 1
    planes: int = 1
    maps: int = 1
    has_border: bool = False
    are_kept: bool = False


@dataclass(frozen=True, slots=True)
class Tiling:
    """A transform's rows and samples, the most of a result's tile, and how many threads."""

    transform: tuple[int, int] = 0, 0
    tile: tuple[int, int] = 0, 0
    workers: int = 1


def pairs_of(region: Region, rows: int, columns: int) -> list[list[Region]]:
    """Cut into tiles by two, as alike as can be: such are laid faster."""
    tiles = sorted(region.cut(rows, columns), key=lambda tile: (tile.rows, tile.columns))
    return [tiles[i : i + 2] for i in range(0, len(tiles), 2)]


def tiling_of(sums: Sums, dtype: str, model: CostModel) -> tuple[Tiling, float]:
    """Choose a transform's size, and share the results out evenly among its tiles.

    Returns the tiling and about how long it takes, in ns: infinite where nothing is large enough.
    """
    return _tiling(sums, cores(), model.dft(dtype))


@lru_cache(maxsize=64)
def _tiling(sums: Sums, many_cores: int, costs: Table) -> tuple[Tiling, float]:
    best: tuple[float, Tiling] = (math.inf, Tiling())
    (rows, columns), products = sums.results, sums.planes * sums.maps
    transforms = sums.maps + PRODUCT * (products - 1) + (0 if sums.are_kept else sums.planes)
    each_ns = _costs_of_areas(costs, rows * columns * math.prod(sums.step) / many_cores)
    for high, wide, workers in itertools.product(ROWS, COLUMNS, {1, many_cores}):
        down, across = (
            (size - span) // step + 1
            for size, span, step in zip((high, wide), sums.span, sums.step, strict=True)
        )
        area = high * wide
        if down < 1 or across < 1 or sums.planes * area > LARGEST:
            continue
        many_rows, many_columns = -(-rows // down), -(-columns // across)
        start, wait = ALONE if workers == 1 else TOGETHER
        rounds = math.ceil(math.ceil(many_rows * many_columns / 2) / workers)
        each = transforms
        if sums.has_border:
            inner = max(0, many_rows - 2) * max(0, many_columns - 2)
            each += BORDER * sums.planes * (1 - inner / (many_rows * many_columns))
        points = rounds * (each * area + 2 * wait) + FIRST * products * area + start
        if each_ns[area] * points < best[0]:
            even = -(-rows // many_rows), -(-columns // many_columns)
            best = each_ns[area] * points, Tiling((high, wide), even, workers)
    return best[1], best[0]


@lru_cache(maxsize=64)
def _costs_of_areas(costs: Table, samples: float) -> dict[int, float]:
    """Return ns a point of each size of transform."""
    areas = {high * wide for high, wide in itertools.product(ROWS, COLUMNS)}
    return {area: at(costs, area, samples) for area in areas}
