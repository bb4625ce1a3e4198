"""A bank by the compiled loop: all sums of a tile in one call.

Tap by tap a few maps are summed at a time, over all planes. Along lines each line is laid over the
planes once, and maps are sums of columns over those.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from filters.convolution.aligned import aligned
from filters.convolution.bank.lines import MOST_LINES, TILE, LineBatch, LineMaps, together
from filters.convolution.bank.work import BankWork, Tile
from filters.convolution.compiled.jobs import Jobs
from filters.convolution.compiled.loops import LEAST, MAPS, Loops
from filters.convolution.compiled.tap_list import TapList
from filters.convolution.partition import even_parts
from filters.threads import cores, parallel_for

Floats = npt.NDArray[np.float32]
Shape = tuple[int, ...]
SAMPLE: Final = 4  # bytes
TAPS_ROWS: Final = 16
TAPS_COLUMNS: Final = 2048  # at most
FIELD_FLOATS: Final = 1 << 17  # that a tile reads: 512 KB
FIELD, LAID, SUMS, OUT = range(4)  # the arrays of a tile's jobs


def run_compiled(
    work: BankWork, loops: Loops, of_groups: tuple[tuple[LineBatch, ...], ...] | None = None
) -> None:
    """Sum a tile at a time: along the lines of each group, or tap by tap where there are none."""
    tile = TILE if of_groups else _taps_tile(work)
    down, across = (
        even_parts(size, max(1, size // least))
        for size, least in zip(work.out.shape[1:], tile, strict=True)
    )
    parts = [(top, left, end - top, right - left) for top, end in down for left, right in across]
    for number, (maps, planes) in enumerate(work.group_slices()):
        group = GroupSums(work, loops, maps, of_groups[number] if of_groups else ())

        def one(tile: Tile, group: GroupSums = group, planes: slice = planes) -> None:
            group.sum_tile(tile, work.read(tile, planes))

        parallel_for(one, parts, cores())


class GroupSums:
    """The sums of one group's maps, made of a tile after the other: tap by tap without `lines`."""

    def __init__(
        self, work: BankWork, loops: Loops, maps: slice, lines: tuple[LineBatch, ...] = ()
    ) -> None:
        self._work, self._loops, self._maps, self._lines = work, loops, maps, lines
        self._jobs: dict[tuple[Shape, ...], Jobs] = {}  # most tiles are of one size

    def sum_tile(self, tile: Tile, planes: Floats) -> None:
        """Sum a tile from what it reads of the planes.

        Tap by tap where something is not finite: what counts then is which taps are 0.
        """
        work, (top, left, rows, columns) = self._work, tile
        is_wide = columns >= LEAST
        wide = max(columns, LEAST)
        field = phases(planes, work.stride[1], wide - columns)
        laid = sums = aligned((0, 0, 0), np.float32)
        if self._lines:
            laid, sums = (
                aligned((MOST_LINES, planes.shape[1], wide), np.float32),
                aligned((2, rows, wide), np.float32),
            )
        out = work.out[self._maps, top : top + rows, left : left + columns]
        into = out if is_wide else np.empty((len(out), rows, wide), np.float32)
        jobs = self._listed(field.shape, laid.shape, into.shape, into.strides)
        offsets = np.empty(jobs.most_taps, np.int64)
        is_finite = self._loops.run_jobs(jobs.placed(field, laid, sums, into, offsets=offsets))
        if self._lines and not is_finite:
            GroupSums(work, self._loops, self._maps).sum_tile(tile, planes)
        elif is_wide:
            work.finish_there(tile, self._maps)
        else:
            work.write(tile, self._maps, into[..., :columns])

    def _listed(self, field: Shape, laid: Shape, into: Shape, strides: Shape) -> Jobs:
        """Return the sums of a tile: over a field, or by lines laid over it."""
        key = field, laid, into, strides
        if key not in self._jobs:  # no `cache`: it would keep itself, and the maps
            list_ = _JobList(self._loops, into[1], into[2], strides)
            if self._lines:
                self._list_lines(list_, field, laid)
            else:
                self._list_taps(list_, field)
            self._jobs[key] = list_.jobs
        return self._jobs[key]

    def _list_taps(self, list_: _JobList, field: Shape) -> None:
        step, first = self._work.stride[0] * field[3], self._maps.start
        while first < self._maps.stop:
            count = most_at_once(self._maps.stop - first)
            taps = taps_of(self._work, self._work.weights[first : first + count], field, count)
            list_.map(taps, step, first - self._maps.start)
            first += count

    def _list_lines(self, list_: _JobList, field: Shape, laid: Shape) -> None:
        for batch in self._lines:
            across = taps_of(self._work, batch.across, field, together(len(batch.across)))
            list_.lay(across, field[3], laid[1])
            for family in batch.families:
                down = [
                    taps_of(self._work, some, (1, *laid), together(len(some)))
                    for some in family.at_once
                ]
                list_.sum(family, down, self._work.stride[0])


class _JobList:
    """The sums of a tile as they are listed: results (rows, `wide`), in bytes `strides` apart."""

    def __init__(self, loops: Loops, rows: int, wide: int, strides: Shape) -> None:
        self._loops, self._rows, self._wide = loops, rows, wide
        self._of_map, self._of_row = strides[0], strides[1] // SAMPLE
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
    columns = FIELD_FLOATS // (int(work.weights.shape[1]) * reads * work.stride[1])
    return TAPS_ROWS, min(max(columns, LEAST), TAPS_COLUMNS)


def most_at_once(maps: int) -> int:
    """Return how many maps are summed at a time where so many are left.

    >>> [most_at_once(maps) for maps in (1, 3, 7, 24)]
    [1, 2, 4, 8]
    """
    return min(MAPS, 1 << maps.bit_length() - 1)


def phases(planes: Floats, stride: int, more: int) -> Floats:
    """Return every stride-th column from the first, the second ... on, and so many of zeros.

    `planes` is (depth, rows, columns); what comes back is (stride, depth, rows, columns over
    stride): the samples that neighbouring results read lie beside each other.
    """
    if stride == 1 and not more:
        return planes[None]
    depth, rows, columns = planes.shape
    field = np.zeros((stride, depth, rows, -(-columns // stride) + more), np.float32)
    for phase in range(stride):
        part = planes[:, :, phase::stride]
        field[phase, :, :, : part.shape[2]] = part
    return field


def taps_of(work: BankWork, weights: Floats, field: Shape, at_once: int) -> TapList:
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


def _both(plane: int) -> TapList:
    """Return the taps that give the sum and the difference of two planes."""
    weights = np.array([[1, 1], [1, -1]], np.float32)
    return TapList(2, np.zeros(2, np.int64), np.array([0, plane], np.int64), weights)
