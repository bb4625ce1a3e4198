"""Overlap-save convolution by DFT in tiles, two tiles in one transform, channels as they lie."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import cv2
import numpy as np

from filters.convolution.cost import CostModel, Table, adopted, at
from filters.convolution.methods.nonfinite import is_finite, marked_sum
from filters.convolution.methods.spectrum import precise_sum, spectrum_of
from filters.convolution.methods.tile_pair import TilePair
from filters.convolution.padded import Floats, Samples, has_dense_rows
from filters.convolution.sum_request import SumRequest
from filters.convolution.taps import Taps
from filters.pixels.region import Region
from filters.threads import cores, parallel_for_with

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
# buffers and the taps' spectrum are made.
ALONE: Final = 40_000, 15_000
TOGETHER: Final = 210_000, 35_000
FIRST: Final = 2.5
LARGEST: Final = 1 << 20  # points of a tile: beyond it 8 bytes each take too much memory
LOUD: Final = 4.0  # root mean square, full scale, above which single precision is not enough


@dataclass(frozen=True, slots=True)
class Tiling:
    """A transform's rows and samples, the most of a result's tile, and how many threads."""

    transform: tuple[int, int] = 0, 0
    tile: tuple[int, int] = 0, 0
    workers: int = 1


def dft_ns(region: Region, channels: int, dtype: str, taps: Taps, model: CostModel) -> float:
    """Return about how long `run_dft` takes for a region."""
    return _tiling(region.rows, region.columns, taps.shape, channels, cores(), model.dft(dtype))[1]


@lru_cache(maxsize=64)
def _tiling(
    rows: int, columns: int, taps: tuple[int, int], channels: int, many_cores: int, costs: Table
) -> tuple[Tiling, float]:
    """Choose a transform's rows and samples, and share the region out evenly among its tiles."""
    best: tuple[float, Tiling] = (math.inf, Tiling())
    each_ns = _costs_of_areas(costs, rows * columns * channels / many_cores)
    for high, wide, workers in itertools.product(ROWS, COLUMNS, {1, many_cores}):
        down, across = high - taps[0] + 1, wide // channels - taps[1] + 1
        if down < 1 or across < 1 or high * wide > LARGEST:
            continue
        many_rows, many_columns = -(-rows // down), -(-columns // across)
        pairs, area = math.ceil(many_rows * many_columns / 2), high * wide
        start, wait = ALONE if workers == 1 else TOGETHER
        rounds = math.ceil(pairs / workers)
        ns = each_ns[area] * (2.0 * rounds * (area + wait) + FIRST * area + start)
        if ns < best[0]:
            even = -(-rows // many_rows), -(-columns // many_columns)
            best = (ns, Tiling((high, wide), even, workers))
    return best[1], best[0]


@lru_cache(maxsize=64)
def _costs_of_areas(costs: Table, samples: float) -> dict[int, float]:
    """Return ns a point of each size of transform."""
    areas = {high * wide for high, wide in itertools.product(ROWS, COLUMNS)}
    return {area: at(costs, area, samples) for area in areas}


def run_dft(job: SumRequest) -> None:
    """Sum tile by tile; tiles with large or non-finite values are treated apart."""
    whole, channels = job.region, job.out.shape[2]
    model = adopted()
    costs = model.dft(job.pixels.dtype.name)
    tiling, _ = _tiling(whole.rows, whole.columns, job.taps.shape, channels, cores(), costs)
    tiles = job.tiles(*tiling.tile)
    tiles.sort(key=lambda tile: (tile.rows, tile.columns))  # two of one size are paired faster
    pairs = [tiles[i : i + 2] for i in range(0, len(tiles), 2)]
    spectrum = spectrum_of(job.taps, channels, *tiling.transform)

    def work(buffers: TilePair, pair: list[Region]) -> None:
        moderate = []
        for tile in pair:
            source = job.field(tile)
            if source.dtype == np.float32 and not _is_moderate(source, job.top_sample):
                sum_large(job, tile, np.asarray(source, np.float32))
            else:
                moderate.append((source, tile))
        if moderate:
            _sum_pairs(job, buffers, moderate)

    parallel_for_with(
        lambda: TilePair(spectrum, job.out.dtype, model.transform), work, pairs, tiling.workers
    )


def _sum_pairs(job: SumRequest, buffers: TilePair, pair: list[tuple[Samples, Region]]) -> None:
    fields = [field for field, _ in pair]
    outs = [job.into(tile) for _, tile in pair]
    if has_dense_rows(job.out):
        buffers.sum(fields, outs, job.offset, job.top_sample, job.error)
        return
    dense = [np.empty(out.shape, out.dtype) for out in outs]
    buffers.sum(fields, dense, job.offset, job.top_sample, job.error)
    for out, done in zip(outs, dense, strict=True):
        np.copyto(out, done)


def _is_moderate(source: Samples, top_sample: float) -> bool:
    power = cv2.norm(source, cv2.NORM_L2SQR)
    return power <= source.size * (LOUD * top_sample) ** 2  # and so not nan


def sum_large(job: SumRequest, tile: Region, source: Floats) -> None:
    """Sum in double precision, with what is not finite kept to its field."""
    taps, offset = job.taps, job.offset
    if is_finite(source):
        job.write(tile, precise_sum(source, taps, offset))
    else:
        job.write(tile, marked_sum(source, taps, lambda field: precise_sum(field, taps, offset)))
