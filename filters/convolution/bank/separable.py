"""A bank along lines: kernels that are sums of few products of a column and a row.

A Gabor is two of them, as cos(a + b) = cos a cos b - sin a sin b, and a third that takes its mean
away; the one that mirrors it has the same rows. Such maps are computed together: each row is laid
over the planes once, and each map sums columns over what that gives.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.convolution.bank.compiled import phases, sum_tile, taps_of, together
from filters.convolution.bank.work import BankWork, Tile, tiles
from filters.convolution.compiled.loops import LEAST, MAPS, Loops, TapList
from filters.convolution.methods.separable import EXACT
from filters.threads import core_pool

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]
Shape = tuple[int, ...]
MOST_TERMS: Final = MAPS  # as many rows are laid over the planes at a time
TILE: Final = (256, 256)  # results; what they read, lines and sums fit into the cache
LEAST_TAPS: Final = 5  # rows and columns; of fewer, lines save nothing
MOST_FACTORED: Final = 1 << 20  # weights; the factors of more take longer than they may save


@dataclass(frozen=True, eq=False)
class SharedLines:
    """Maps that are sums of columns over the same few rows.

    Parameters
    ----------
    maps
        Their numbers in the bank.
    across
        (lines, depth, 1, columns) float32: the rows that are laid over the planes.
    down
        (maps, lines, rows, 1) float32: the columns that are laid over what those give.
    """

    maps: tuple[int, ...]
    across: Floats
    down: Floats


def lines_of_groups(weights: Floats, groups: int) -> tuple[tuple[SharedLines, ...], ...] | None:
    """Return the lines of each group's maps, as `shared_lines` does; None where one has none.

    They are kept for the next picture: of many groups, they take longer than a small picture.
    """
    if min(weights.shape[2:]) < LEAST_TAPS or weights.size > MOST_FACTORED:
        return None
    return _lines_of_groups(np.ascontiguousarray(weights).tobytes(), weights.shape, groups)


@lru_cache(maxsize=16)
def _lines_of_groups(
    data: bytes, shape: tuple[int, int, int, int], groups: int
) -> tuple[tuple[SharedLines, ...], ...] | None:
    found = []
    for some in np.split(np.frombuffer(data, np.float32).reshape(shape), groups):
        lines = shared_lines(some)
        if lines is None:
            return None
        found.append(lines)
    return tuple(found)


def shared_lines(weights: Floats) -> tuple[SharedLines, ...] | None:
    """Return the lines of all maps, `MAPS` at most together; None where one needs too many.

    `weights` is (maps, depth, rows, columns). What the lines leave over is at most `EXACT` of the
    sum of a kernel's absolute values.
    """
    maps, depth, rows, columns = weights.shape
    ordered = weights.astype(np.float64).transpose(0, 2, 1, 3)
    kernels = ordered.reshape(maps, rows, depth * columns)
    if not np.isfinite(kernels).all():
        return None
    own: list[Doubles] = []
    for kernel in kernels:
        own.append(_lines(kernel))
        if len(own[-1]) > MOST_TERMS:
            return None
    found: list[tuple[list[int], Doubles]] = []
    # the longest first, so that maps of fewer lines find theirs among those of others
    for number in sorted(range(maps), key=lambda number: -len(own[number])):
        for members, lines in found:
            if len(members) < MAPS and _holds(lines, kernels[number]):
                members.append(number)
                break
        else:
            found.append(([number], own[number]))
    return tuple(_together(kernels, members, lines, depth) for members, lines in found)


def _lines(kernel: Doubles) -> Doubles:
    """Return the fewest rows, (lines, depth x columns), of which a kernel's rows are sums."""
    lines: Doubles = np.linalg.svd(kernel, full_matrices=False)[2]
    count = next((n for n in range(1, len(lines)) if _holds(lines[:n], kernel)), len(lines))
    return lines[:count]


def _holds(lines: Doubles, kernel: Doubles) -> bool:
    """Whether the rows of a kernel are sums of the lines, which are orthonormal."""
    rest = kernel - kernel @ lines.T @ lines
    return bool(np.abs(rest).sum() <= EXACT * np.abs(kernel).sum())


def _together(kernels: Doubles, maps: list[int], lines: Doubles, depth: int) -> SharedLines:
    across = lines.reshape(len(lines), 1, depth, -1).transpose(0, 2, 1, 3)
    down = np.stack([kernels[number] @ lines.T for number in maps])  # (maps, rows, lines)
    return SharedLines(
        tuple(maps),
        np.ascontiguousarray(across, np.float32),
        np.ascontiguousarray(down.transpose(0, 2, 1)[..., None], np.float32),
    )


def taps_along_lines(found: tuple[SharedLines, ...]) -> float:
    """Return how many taps the sums of all maps have for a result, as they are computed."""
    return sum(
        float(
            together(len(one.across)) * one.across[0].size * _again(one)
            + together(len(one.maps)) * one.down[0].size
        )
        for one in found
    )


def _again(lines: SharedLines) -> float:
    """Return how many times as many rows are laid over the planes as there are results."""
    return (TILE[0] + int(lines.down.shape[2]) - 1) / TILE[0]


def run_separable(
    work: BankWork, loops: Loops, of_groups: tuple[tuple[SharedLines, ...], ...]
) -> None:
    """Sum along rows, then along columns, a tile at a time."""
    rows, columns = work.out.shape[1:]
    with core_pool() as pool:
        for (maps, planes), found in zip(work.group_slices(), of_groups, strict=True):
            lines = _GroupLines(work, loops, maps, found)

            def one(tile: Tile, lines: _GroupLines = lines, planes: slice = planes) -> None:
                lines.sum_tile(tile, work.read(tile, planes))

            for _ in pool.map(one, tiles(rows, columns, *TILE)):
                pass


class _GroupLines:
    """The lines of one group's maps, laid over a tile after the other."""

    def __init__(
        self, work: BankWork, loops: Loops, maps: slice, found: tuple[SharedLines, ...]
    ) -> None:
        self._work, self._loops, self._maps, self._found = work, loops, maps, found
        self._taps = cache(self._listed)  # most tiles are of one size

    def sum_tile(self, tile: Tile, planes: Floats) -> None:
        """Sum a tile from what it reads of the planes.

        Tap by tap where something is not finite: what counts then is which taps are 0.
        """
        work, (_, _, rows, columns) = self._work, tile
        wide = max(columns, LEAST)
        field = phases(planes, work.stride[1], wide - columns)
        laid = np.empty((1, MOST_TERMS, planes.shape[1], wide), np.float32)
        sums = np.empty((MAPS, rows, wide), np.float32)
        taps = self._taps(field.shape, laid.shape)
        for one, (across, down) in zip(self._found, taps, strict=True):
            if not self._loops.run_maps(field, field.shape[3], laid[0], across):
                sum_tile(work, self._loops, tile, self._maps, planes)
                return
            self._loops.run_maps(laid, work.stride[0] * wide, sums, down)
            for number, of_map in zip(one.maps, sums, strict=False):
                at = self._maps.start + number
                work.write(tile, slice(at, at + 1), of_map[None, :, :columns])

    def _listed(self, field: Shape, laid: Shape) -> list[tuple[TapList, TapList]]:
        """List the taps of rows over a field, and of columns over what those give."""
        work = self._work
        return [
            (
                taps_of(work, one.across, field, together(len(one.across))),
                taps_of(work, one.down, laid, together(len(one.maps))),
            )
            for one in self._found
        ]
