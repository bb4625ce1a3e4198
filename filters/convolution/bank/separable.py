"""A bank along lines: each line is laid over the planes once, and maps sum columns over those."""

from __future__ import annotations

from math import prod
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.convolution.bank.compiled import phases, sum_tile, taps_of, together
from filters.convolution.bank.lines import MOST_LINES, LineBatch, LineMaps
from filters.convolution.bank.work import BankWork, Tile, tiles
from filters.convolution.compiled.jobs import Jobs, addresses
from filters.convolution.compiled.loops import LEAST, Loops
from filters.convolution.compiled.tap_list import TapList
from filters.threads import cores, parallel_for

Floats = npt.NDArray[np.float32]
Shape = tuple[int, ...]
TILE: Final = (128, 256)  # results; what they read, lines and sums fit into the cache
ALIGNED: Final = 64  # bytes: a vector that lies in two lines of the cache takes twice as long
SAMPLE: Final = 4  # bytes
FIELD, LAID, SUMS, OUT = range(4)  # the arrays of a tile's jobs


def taps_along_lines(batches: tuple[LineBatch, ...]) -> float:
    """Return how many taps the sums of all maps have for a result, as they are computed."""
    return sum(batch.taps(_again(batch)) for batch in batches)


def _again(batch: LineBatch) -> float:
    """Return how many times as many rows are laid over the planes as there are results."""
    return (TILE[0] + int(batch.families[0].down.shape[2]) - 1) / TILE[0]


def run_separable(
    work: BankWork, loops: Loops, of_groups: tuple[tuple[LineBatch, ...], ...]
) -> None:
    """Sum along rows, then along columns, a tile at a time."""
    rows, columns = work.out.shape[1:]
    # as even as can be: a narrow one takes as long, and one of another size is listed again
    height, width = (
        -(-size // -(-size // most)) for size, most in zip((rows, columns), TILE, strict=True)
    )
    for (maps, planes), batches in zip(work.group_slices(), of_groups, strict=True):
        group = _GroupLines(work, loops, maps, batches)

        def one(tile: Tile, group: _GroupLines = group, planes: slice = planes) -> None:
            group.sum_tile(tile, work.read(tile, planes))

        parallel_for(one, tiles(rows, columns, height, width), cores())


class _GroupLines:
    """The lines of one group's maps, laid over a tile after the other."""

    def __init__(
        self, work: BankWork, loops: Loops, maps: slice, batches: tuple[LineBatch, ...]
    ) -> None:
        self._work, self._loops, self._maps, self._batches = work, loops, maps, batches
        self._jobs: dict[tuple[Shape, Shape, int, Shape], Jobs] = {}  # most tiles are of one size

    def sum_tile(self, tile: Tile, planes: Floats) -> None:
        """Sum a tile from what it reads of the planes.

        Tap by tap where something is not finite: what counts then is which taps are 0.
        """
        work, (top, left, rows, columns) = self._work, tile
        is_wide = columns >= LEAST
        wide = max(columns, LEAST)
        field = phases(planes, work.stride[1], wide - columns)
        laid, sums = _aligned((MOST_LINES, planes.shape[1], wide)), _aligned((2, rows, wide))
        out = work.out[self._maps, top : top + rows, left : left + columns]
        into = out if is_wide else np.empty((len(out), rows, wide), np.float32)
        jobs = self._listed(field.shape, laid.shape, rows, into.strides)
        offsets = np.empty(jobs.most_taps, np.int64)
        if not self._loops.run_jobs(jobs.placed(field, laid, sums, into, offsets=offsets)):
            sum_tile(work, self._loops, tile, self._maps, planes)
        elif is_wide:
            work.finish_there(tile, self._maps)
        else:
            work.write(tile, self._maps, into[..., :columns])

    def _listed(self, field: Shape, laid: Shape, rows: int, strides: Shape) -> Jobs:
        """Return the sums of a tile: lines over a field, and columns over what those give."""
        key = field, laid, rows, strides
        if key not in self._jobs:  # no `cache`: it would keep itself, and the maps
            self._jobs[key] = self._list(*key)
        return self._jobs[key]

    def _list(self, field: Shape, laid: Shape, rows: int, strides: Shape) -> Jobs:
        list_ = _JobList(self._loops, rows, laid[2], strides)
        for batch in self._batches:
            across = taps_of(self._work, batch.across, field, together(len(batch.across)))
            list_.lay(across, field[3], laid[1])
            for family in batch.families:
                down = [
                    taps_of(self._work, some, (1, *laid), together(len(some)))
                    for some in family.at_once
                ]
                list_.sum(family, down, self._work.stride[0])
        return list_.jobs


class _JobList:
    """The sums of a tile as they are listed: results (rows, `wide`), in bytes `strides` apart."""

    def __init__(self, loops: Loops, rows: int, wide: int, strides: Shape) -> None:
        self._loops, self._rows, self._wide, self._strides = loops, rows, wide, strides
        self._jobs: list[list[int]] = []
        self._arrays: list[tuple[int, int]] = []
        self._taps: list[TapList] = []

    @property
    def jobs(self) -> Jobs:
        """All that is listed."""
        sources, outs = np.array(self._arrays, np.int64).T
        most = max(len(taps.rows) for taps in self._taps)
        return Jobs(np.array(self._jobs, np.int64), sources, outs, most, self._taps)

    def lay(self, taps: TapList, stride: int, rows: int) -> None:
        """Lay lines over so many rows of the field, which lie `stride` samples apart."""
        self._add(taps, (FIELD, LAID), stride, (0, rows * self._wide, self._wide), rows)

    def sum(self, family: LineMaps, taps: list[TapList], stride: int) -> None:
        """Sum a family's maps; `stride` is the rows from what one result reads to the next."""
        step, plane = stride * self._wide, self._rows * self._wide
        of_map, of_row = self._strides[0], self._strides[1] // SAMPLE
        if family.is_mirrored:
            for number, some in enumerate(taps):
                place = (number * plane * SAMPLE, 0, self._wide)
                self._add(some, (LAID, SUMS), step, place, self._rows)
            taps, step = [_both(plane)], self._wide
        arrays = (SUMS if family.is_mirrored else LAID), OUT
        for number, some in enumerate(taps):
            maps = family.maps[2 * number : 2 * number + 2]
            apart = (maps[-1] - maps[0]) * of_map // SAMPLE
            self._add(some, arrays, step, (maps[0] * of_map, apart, of_row), self._rows)

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


def _both(plane: int) -> TapList:
    """Return the taps that give the sum and the difference of two planes."""
    weights = np.array([[1, 1], [1, -1]], np.float32)
    return TapList(2, np.zeros(2, np.int64), np.array([0, plane], np.int64), weights)


def _aligned(shape: Shape) -> Floats:
    """Return an array whose first value lies where a line of the cache begins."""
    room = np.empty(prod(shape) + ALIGNED // SAMPLE, np.float32)
    first = -addresses(room)[0] % ALIGNED // SAMPLE
    return room[first : first + prod(shape)].reshape(shape)
