"""A bank by the compiled loop: all sums of a tile in one call.

Tap by tap a few maps are summed at a time, over all planes. Along lines each line is laid over the
planes once, and maps are sums of columns over those.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt

from filters.convolution.bank.lines import MOST_LINES, TILE, LineBatch, LineMaps, together
from filters.convolution.bank.work import BankWork, Plane
from filters.convolution.compiled.jobs import Jobs
from filters.convolution.compiled.loops import FLOAT32, LEAST, MAPS, Loops
from filters.convolution.compiled.tap_list import TapList
from filters.convolution.core_cache import core_floats
from filters.convolution.partition import block_parts, even_parts
from filters.convolution.sum_request import Scratch
from filters.pixels.region import Region
from filters.threads import cores, parallel_for_with

Floats = npt.NDArray[np.float32]
Shape = tuple[int, ...]
Dtype = np.dtype[Any]
SAMPLE: Final = 4  # bytes
TAPS_ROWS: Final = 16
TAPS_COLUMNS: Final = 2048  # at most
HELD_TILE: Final = 64, 8192  # of planes that are read where they lie, in the order of memory
FIELD, LAID, SUMS, OUT = range(4)  # the arrays of a tile's jobs


def run_compiled(
    work: BankWork, loops: Loops, of_groups: tuple[tuple[LineBatch, ...], ...] | None = None
) -> None:
    """Sum a tile at a time: along the lines of each group, or tap by tap where there are none."""
    tile = HELD_TILE if work.source.is_held else TILE if of_groups else _taps_tile(work)
    rows, columns, unit = work.region.rows, work.region.columns, work.unit
    down = even_parts(rows, max(1, rows // tile[0]))
    across = block_parts(columns // unit, tile[1] // unit, LEAST)
    parts = [
        Region(top, left * unit, end - top, (right - left) * unit)
        for top, end in down
        for left, right in across
    ]
    for number, (maps, planes) in enumerate(work.group_slices()):
        group = GroupSums(work, loops, maps, of_groups[number] if of_groups else ())

        def one(
            scratch: Scratch, tile: Region, group: GroupSums = group, planes: slice = planes
        ) -> None:
            group.sum_tile(tile, work.read(tile, planes), scratch)

        parallel_for_with(Scratch, one, parts, cores())


class GroupSums:
    """The sums of one group's maps, made of a tile after the other: tap by tap without `lines`."""

    def __init__(
        self, work: BankWork, loops: Loops, maps: slice, lines: tuple[LineBatch, ...] = ()
    ) -> None:
        self._work, self._loops, self._maps, self._lines = work, loops, maps, lines
        self._jobs: dict[tuple[object, ...], Jobs] = {}  # most tiles are of one size

    def sum_tile(self, tile: Region, planes: Plane, scratch: Scratch) -> None:
        """Sum a tile from what it reads of the planes.

        Tap by tap where something is not finite: what counts then is which taps are 0.
        """
        work, rows, columns = self._work, tile.rows, tile.columns
        is_there = columns >= LEAST and work.has_room
        wide = max(columns, LEAST)
        field = phases(planes, work.stride[1], wide - columns)
        lines, halves = (MOST_LINES, 2) if self._lines else (0, 0)
        laid = scratch.floats("laid", (lines, planes.shape[1], wide))
        sums = scratch.floats("sums", (halves, rows, wide))
        out = work.place(tile, self._maps)
        into = out if is_there else scratch.floats("into", (len(out), rows, wide))
        jobs = self._listed(field, laid.shape, into)
        offsets = np.empty(jobs.most_taps, np.int64)
        is_finite = self._loops.run_jobs(jobs.placed(field, laid, sums, into, offsets=offsets))
        if self._lines and not is_finite:
            GroupSums(work, self._loops, self._maps).sum_tile(tile, planes, scratch)
        else:
            work.finish(tile, self._maps, into[..., :columns])

    def _listed(self, field: Plane, laid: Shape, into: Floats) -> Jobs:
        """Return the sums of a tile: over a field, or by lines laid over it."""
        apart = tuple(step // field.itemsize for step in field.strides)
        key = field.dtype, apart, laid, into.shape, into.strides
        if key not in self._jobs:  # no `cache`: it would keep itself, and the maps
            list_ = _JobList(self._loops, field.dtype, into)
            if self._lines:
                self._list_lines(list_, apart, laid)
            else:
                self._list_taps(list_, apart)
            self._jobs[key] = list_.jobs
        return self._jobs[key]

    def _list_taps(self, list_: _JobList, apart: Shape) -> None:
        step, first = self._work.stride[0] * apart[2], self._maps.start
        while first < self._maps.stop:
            count = most_at_once(self._maps.stop - first)
            taps = taps_of(self._work, self._work.weights[first : first + count], apart, count)
            list_.map(taps, step, first - self._maps.start)
            first += count

    def _list_lines(self, list_: _JobList, apart: Shape, laid: Shape) -> None:
        apart_laid = 0, laid[1] * laid[2], laid[2], 1
        for batch in self._lines:
            across = taps_of(self._work, batch.across, apart, together(len(batch.across)))
            list_.lay(across, apart[2], laid[1])
            for family in batch.families:
                down = [
                    taps_of(self._work, some, apart_laid, together(len(some)))
                    for some in family.at_once
                ]
                list_.sum(family, down, self._work.stride[0])


class _JobList:
    """The sums of a tile as they are listed, from planes of a dtype into (maps, rows, `wide`)."""

    def __init__(self, loops: Loops, dtype: Dtype, into: Floats) -> None:
        self._loops, self._dtype = loops, dtype
        _, self._rows, self._wide = into.shape
        self._of_map, self._of_row = into.strides[0], into.strides[1] // SAMPLE
        self._jobs: list[list[int]] = []
        self._arrays: list[tuple[int, int]] = []
        self._taps: list[TapList] = []

    @property
    def jobs(self) -> Jobs:
        """All that is listed."""
        sources, outs = np.array(self._arrays, np.int64).T
        most = max(len(taps.rows) for taps in self._taps)
        return Jobs(np.array(self._jobs, np.int64), sources, outs, most, self._taps)

    def map(self, taps: TapList, stride: int, first: int) -> None:
        """Sum maps from the field, of which a row of results reads what lies `stride` on."""
        place = (first * self._of_map, self._of_map // SAMPLE, self._of_row)
        self._add(taps, (FIELD, OUT), stride, place, self._rows)

    def lay(self, taps: TapList, stride: int, rows: int) -> None:
        """Lay lines over so many rows of the field, which lie `stride` samples apart."""
        self._add(taps, (FIELD, LAID), stride, (0, rows * self._wide, self._wide), rows)

    def sum(self, family: LineMaps, taps: list[TapList], stride: int) -> None:
        """Sum a family's maps; `stride` is the rows from what one result reads to the next."""
        step, plane = stride * self._wide, self._rows * self._wide
        if family.is_mirrored:
            for number, some in enumerate(taps):
                place = (number * plane * SAMPLE, 0, self._wide)
                self._add(some, (LAID, SUMS), step, place, self._rows)
            taps, step = [_both(plane)], self._wide
        arrays = (SUMS if family.is_mirrored else LAID), OUT
        for number, some in enumerate(taps):
            maps = family.maps[2 * number : 2 * number + 2]
            apart = (maps[-1] - maps[0]) * self._of_map // SAMPLE
            self._add(some, arrays, step, (maps[0] * self._of_map, apart, self._of_row), self._rows)

    def _add(
        self,
        taps: TapList,
        arrays: tuple[int, int],
        source_stride: int,
        place: tuple[int, int, int],
        rows: int,
    ) -> None:
        out, result_stride, out_stride = place
        job = self._loops.job(
            taps,
            self._dtype if arrays[0] == FIELD else FLOAT32,
            source_stride=source_stride,
            out=out,
            result_stride=result_stride,
            out_stride=out_stride,
            rows=rows,
            width=self._wide,
        )
        self._jobs.append(job)
        self._arrays.append(arrays)
        self._taps.append(taps)


def _taps_tile(work: BankWork) -> tuple[int, int]:
    """Return the rows and columns of a tile that is summed tap by tap.

    Long rows, as each map is written to a place of its own; but what they read stays in a cache.
    """
    reads = (TAPS_ROWS - 1) * work.stride[0] + work.span[0]
    columns = core_floats() // (int(work.weights.shape[1]) * reads * work.stride[1])
    return TAPS_ROWS, min(max(columns, LEAST), TAPS_COLUMNS)


def most_at_once(maps: int) -> int:
    """Return how many maps are summed at a time where so many are left.

    >>> [most_at_once(maps) for maps in (1, 3, 7, 24)]
    [1, 2, 4, 8]
    """
    return min(MAPS, 1 << maps.bit_length() - 1)


def phases(planes: Plane, stride: int, more: int) -> Plane:
    """Return every stride-th column from the first, the second ... on, and so many of zeros.

    `planes` is (depth, rows, columns); what comes back is (stride, depth, rows, columns over
    stride): the samples that neighbouring results read lie beside each other.
    """
    if stride == 1 and not more:
        return planes[None]
    depth, rows, columns = planes.shape
    field: Plane = np.zeros((stride, depth, rows, -(-columns // stride) + more), planes.dtype)
    for phase in range(stride):
        part = planes[:, :, phase::stride]
        field[phase, :, :, : part.shape[2]] = part
    return field


def taps_of(work: BankWork, weights: Floats, apart: Shape, at_once: int) -> TapList:
    """List the taps of maps, (up to `at_once`, depth, rows, columns), as a field has them.

    Its phases, planes, rows and columns lie so many samples `apart`.
    """
    some = np.zeros((*weights.shape[1:], at_once), np.float32)
    some[..., : len(weights)] = np.moveaxis(weights, 0, -1)
    there = np.asarray(some.any(axis=-1))
    there[0, 0, 0] |= not there.any()  # a sum of nothing has a tap too
    plane, row, column = np.nonzero(there)
    (dy, dx), stride = work.dilation, work.stride[1]
    phase, across = (column * dx) % stride, (column * dx) // stride
    place = phase * apart[0] + plane * apart[1] + row * dy * apart[2] + across
    return TapList(at_once, np.zeros_like(place), place, np.ascontiguousarray(some[there]))


def _both(plane: int) -> TapList:
    """Return the taps that give the sum and the difference of two planes."""
    weights = np.array([[1, 1], [1, -1]], np.float32)
    return TapList(2, np.zeros(2, np.int64), np.array([0, plane], np.int64), weights)
