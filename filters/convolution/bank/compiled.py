"""A bank by the compiled loop: a few maps at a time, all planes and taps in one sum."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from filters.convolution.bank.work import BankWork, Tile, tiles
from filters.convolution.compiled.loops import LEAST, MAPS, Loops
from filters.convolution.compiled.tap_list import TapList
from filters.threads import core_pool

Floats = npt.NDArray[np.float32]
TILE: Final = (64, 512)  # results; what they read and the sums of some maps fit into the cache


def run_compiled(work: BankWork, loops: Loops) -> None:
    """Sum `MAPS` maps at a time, a tile at a time."""
    rows, columns = work.out.shape[1:]
    with core_pool() as pool:
        for maps, planes in work.group_slices():

            def one(tile: Tile, maps: slice = maps, planes: slice = planes) -> None:
                sum_tile(work, loops, tile, maps, work.read(tile, planes))

            for _ in pool.map(one, tiles(rows, columns, *TILE)):
                pass


def sum_tile(work: BankWork, loops: Loops, tile: Tile, maps: slice, planes: Floats) -> None:
    """Sum a tile of maps from what it reads of the planes."""
    top, left, rows, columns = tile
    wide = max(columns, LEAST)
    field = phases(planes, work.stride[1], wide - columns)
    sums = np.empty((MAPS, rows, wide), np.float32)
    for first in range(maps.start, maps.stop, MAPS):
        some = slice(first, min(first + MAPS, maps.stop))
        count = some.stop - some.start
        taps = taps_of(work, work.weights[some], field.shape, together(count))
        is_straight = count == together(count) and columns == wide
        into = work.out[some, top : top + rows, left : left + columns] if is_straight else sums
        loops.run_maps(field, work.stride[0] * field.shape[3], into, taps)
        if is_straight:
            work.finish_there(tile, some)
        else:
            work.write(tile, some, sums[:count, :, :columns])


def together(maps: int) -> int:
    """Return how many maps are summed at a time where so many are left.

    >>> [together(maps) for maps in (1, 2, 3, 4, 5)]
    [1, 2, 4, 4, 4]
    """
    return min(MAPS, 1 << (maps - 1).bit_length())


def phases(planes: Floats, stride: int, more: int) -> Floats:
    """Return every stride-th column from the first, the second ... on, and so many of zeros.

    `planes` is (depth, rows, columns); what comes back is (stride, depth, rows, columns over
    stride): the samples that neighbouring results read lie beside each other.
    """
    depth, rows, columns = planes.shape
    field = np.zeros((stride, depth, rows, -(-columns // stride) + more), np.float32)
    for phase in range(stride):
        part = planes[:, :, phase::stride]
        field[phase, :, :, : part.shape[2]] = part
    return field


def taps_of(work: BankWork, weights: Floats, field: tuple[int, ...], at_once: int) -> TapList:
    """List the taps of maps, (up to `at_once`, depth, rows, columns), as a field has them."""
    some = np.zeros((*weights.shape[1:], at_once), np.float32)
    some[..., : len(weights)] = np.moveaxis(weights, 0, -1)
    there = np.asarray(some.any(axis=-1))
    there[0, 0, 0] |= not there.any()  # a sum of nothing has a tap too
    plane, row, column = np.nonzero(there)
    (dy, dx), stride = work.dilation, work.stride[1]
    phase, across = (column * dx) % stride, (column * dx) // stride
    place = ((phase * field[1] + plane) * field[2] + row * dy) * field[3] + across
    return TapList(at_once, np.zeros_like(place), place, np.ascontiguousarray(some[there]))
