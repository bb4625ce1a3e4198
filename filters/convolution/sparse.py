"""Sparse sums: few taps in a large kernel (motion lines, rings), as shifted scaled additions."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.convolution.in_place import repair
from filters.convolution.job import Job, spread
from filters.convolution.taps import Taps
from filters.convolution.window import Floats
from filters.region import Region

Places = npt.NDArray[np.int_]
SHORT: Final = 5  # taps up to which doubling saves nothing
TILE_SAMPLES: Final = 1 << 16  # a quarter of a MB of sums, which every tap passes over


def run_sparse(job: Job) -> None:
    """Add the pixels under each tap that is not 0, tile by tile."""

    def work(tile: Region) -> None:
        field = np.asarray(job.field(tile), np.float32)
        job.write(tile, sparse(field, job.taps, job.offset))

    spread(work, job.tiles(TILE_SAMPLES, 2), job.samples)
    if job.out.dtype == np.float32:
        repair(job, lambda field: sparse(field, job.taps, job.offset))


def sparse(field: Floats, taps: Taps, offset: float) -> Floats:
    """Sum over each place of a float32 field where the taps fit inside, plus `offset`."""
    rows, columns = (a - b + 1 for a, b in zip(field.shape[:2], taps.shape, strict=True))
    places = np.argwhere(taps.weights)
    weights = taps.weights[tuple(places.T)]
    if (weights == weights[:1]).all() and len(places):
        total = _line(field, places, rows, columns)
        if total is None:
            total = field[_at(places[0], rows, columns)].copy()
            for place in places[1:]:
                np.add(total, field[_at(place, rows, columns)], out=total)
        np.multiply(total, np.float32(weights[0]), out=total)
        return np.add(total, np.float32(offset), out=total) if offset else total
    total = np.full((rows, columns, field.shape[2]), offset, np.float32)
    for place, weight in zip(places, weights, strict=True):
        cv2.scaleAdd(field[_at(place, rows, columns)], float(weight), total, total)
    return total


def steps(taps: Taps) -> int:
    """Count the additions a pixel: one a tap, or twice log2 of them along an even, equal line."""
    places = np.argwhere(taps.weights)
    weights = taps.weights[tuple(places.T)]
    if len(places) > SHORT and (weights == weights[0]).all() and _is_line(places):
        return len(places).bit_length() - 1 + len(places).bit_count()
    return max(1, len(places))


def _line(field: Floats, places: Places, rows: int, columns: int) -> Floats | None:
    """Sum equally spaced taps by doubling: sums of 2, 4, 8 ... neighbours, then their sum."""
    if len(places) <= SHORT or not _is_line(places):
        return None
    (down, across), start = places[1] - places[0], places[0]
    if across < 0:  # from the right instead, so that every step goes down and right
        mirrored = places * (1, -1) + (0, places[:, 1].max() + places[:, 1].min())
        turned = _line(field[:, ::-1], mirrored, rows, columns)
        return None if turned is None else turned[:, ::-1]
    total: Floats | None = None
    power, length, done = field, 1, 0
    while True:
        if len(places) & length:
            part = power[_at(start + done * np.array((down, across)), rows, columns)]
            total = part.copy() if total is None else np.add(total, part, out=total)
            done += length
        if done == len(places):
            return total
        high, wide = power.shape[0] - length * down, power.shape[1] - length * across
        power = power[:high, :wide] + power[length * down :, length * across :]
        length *= 2


def _is_line(places: Places) -> bool:
    return bool((np.diff(places, axis=0) == places[1] - places[0]).all())


def _at(place: Places, rows: int, columns: int) -> tuple[slice, slice]:
    row, column = (int(n) for n in place)
    return slice(row, row + rows), slice(column, column + columns)
