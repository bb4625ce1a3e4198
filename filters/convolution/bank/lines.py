"""Lines: kernels taken apart into sums of few products of a column and a row.

A Gabor with a round envelope is two of them, as cos(a + b) = cos a cos b - sin a sin b, and a third
that takes its mean away. The one that mirrors it has the same products, the second with the other
sign: both are the sum and the difference of two sums.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.convolution.compiled.loops import LEAST
from filters.convolution.methods.separable import EXACT

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]
# Results: what they read, lines and sums fit into the cache, and none is too narrow for the loop.
TILE: Final = (128, LEAST)
MOST_LINES: Final = 4  # as many rows are laid over the planes at a time
MOST_MAPS: Final = 4  # that share their lines
LEAST_TAPS: Final = 5  # rows and columns; of fewer, lines save nothing
MOST_FACTORED: Final = 1 << 20  # weights; the factors of more take longer than they may save


@dataclass(frozen=True, eq=False)
class LineMaps:
    """Maps that are made of columns over the same lines.

    Parameters
    ----------
    maps
        Their numbers in the bank.
    down
        (sums, lines, rows, 1) float32: the columns that are laid over what the lines give.
    is_mirrored
        Whether the maps are the sum and the difference of two sums; else each is a sum.
    """

    maps: tuple[int, ...]
    down: Floats
    is_mirrored: bool

    @property
    def at_once(self) -> tuple[Floats, ...]:
        """The columns that are summed at a time: of a mirrored pair each reads its own lines."""
        step = 1 if self.is_mirrored else 2
        return tuple(self.down[first : first + step] for first in range(0, len(self.down), step))


@dataclass(frozen=True, eq=False)
class LineBatch:
    """Lines that are laid over the planes at a time, and what is made of them.

    Parameters
    ----------
    across
        (lines, depth, 1, columns) float32.
    families
        The maps; together they read every line.
    """

    across: Floats
    families: tuple[LineMaps, ...]

    @property
    def taps(self) -> float:
        """How many taps the sums have for a result, as they are computed."""
        rows = int(self.families[0].down.shape[2])
        again = (TILE[0] + rows - 1) / TILE[0]  # lines are laid over so many times as many rows
        down = sum(
            together(len(some)) * int(some.any(axis=(0, 3)).sum())
            for family in self.families
            for some in family.at_once
        )
        return together(len(self.across)) * int(self.across[0].size) * again + down


def together(lines: int) -> int:
    """Return how many sums are made at a time for so many lines.

    >>> [together(lines) for lines in (1, 2, 3, 4)]
    [1, 2, 4, 4]
    """
    return 1 << (lines - 1).bit_length()


def batches_of_groups(weights: Floats, groups: int) -> tuple[tuple[LineBatch, ...], ...] | None:
    """Return the lines of each group's maps, as `line_batches` does; None where one has none.

    They are kept for the next picture: of many groups, they take longer than a small picture.
    """
    if min(weights.shape[2:]) < LEAST_TAPS or weights.size > MOST_FACTORED:
        return None
    return _batches_of_groups(np.ascontiguousarray(weights).tobytes(), weights.shape, groups)


@lru_cache(maxsize=16)
def _batches_of_groups(
    data: bytes, shape: tuple[int, int, int, int], groups: int
) -> tuple[tuple[LineBatch, ...], ...] | None:
    found = []
    for some in np.split(np.frombuffer(data, np.float32).reshape(shape), groups):
        batches = line_batches(some)
        if batches is None:
            return None
        found.append(batches)
    return tuple(found)


def line_batches(weights: Floats) -> tuple[LineBatch, ...] | None:
    """Return the lines of all maps, a few together; None where one needs too many.

    `weights` is (maps, depth, rows, columns). What the lines leave over is at most `EXACT` of the
    sum of the absolute values of a kernel, or of a mirrored pair.
    """
    maps, depth, rows, columns = weights.shape
    ordered = weights.astype(np.float64).transpose(0, 2, 1, 3)
    kernels = ordered.reshape(maps, rows, depth * columns)
    if not np.isfinite(kernels).all():
        return None
    own: list[Doubles] = []
    for kernel in kernels:
        own.append(_lines(kernel))
        if len(own[-1]) > MOST_LINES:
            return None
    families = [
        family
        for members, lines in _sharing(kernels, own)
        for family in _families(kernels, members, lines)
    ]
    return tuple(_batch(some, depth) for some in _packed(families))


@dataclass(frozen=True, eq=False)
class _Family:
    """As `LineMaps`, with its own lines (lines, depth x columns); ``down`` is without the 1."""

    maps: tuple[int, ...]
    lines: Doubles
    down: Doubles
    is_mirrored: bool = False


def _sharing(kernels: Doubles, own: list[Doubles]) -> list[tuple[list[int], Doubles]]:
    """Put kernels together whose rows are sums of the same lines, `MOST_MAPS` at most."""
    found: list[tuple[list[int], Doubles]] = []
    # the longest first, so that maps of fewer lines find theirs among those of others
    for number in sorted(range(len(kernels)), key=lambda number: -len(own[number])):
        for members, lines in found:
            if len(members) < MOST_MAPS and _holds(lines, kernels[number]):
                members.append(number)
                break
        else:
            found.append(([number], own[number]))
    return found


def _families(kernels: Doubles, maps: list[int], lines: Doubles) -> list[_Family]:
    """Return the families of maps that share their lines: pairs that mirror each other first."""
    found: list[_Family] = []
    left = list(maps)
    for one in maps:
        for other in left[left.index(one) + 1 :] if one in left else ():
            pair = _mirrored(kernels, one, other, len(lines))
            if pair is not None:
                found.append(pair)
                left = [number for number in left if number not in pair.maps]
                break
    if left:
        down = np.stack([kernels[number] @ lines.T for number in left]).transpose(0, 2, 1)
        found.append(_Family(tuple(left), lines, down))
    return found


def _mirrored(kernels: Doubles, one: int, other: int, most: int) -> _Family | None:
    """Return two maps as a sum and a difference of so many lines; None where that needs more."""
    halves = (kernels[one] + kernels[other]) / 2, (kernels[one] - kernels[other]) / 2
    lines = [_lines(half) for half in halves]
    count = len(lines[0])
    if count + len(lines[1]) > most:
        return None
    down = np.zeros((2, most, kernels.shape[1]))
    down[0, :count] = (halves[0] @ lines[0].T).T
    down[1, count : count + len(lines[1])] = (halves[1] @ lines[1].T).T
    every = np.concatenate(lines)
    return _Family((one, other), every, down[:, : len(every)], is_mirrored=True)


def _packed(families: list[_Family]) -> list[list[_Family]]:
    """Put families together that have `MOST_LINES` lines at most."""
    found: list[list[_Family]] = []
    for family in sorted(families, key=lambda family: -len(family.lines)):
        for some in found:
            if sum(len(one.lines) for one in some) + len(family.lines) <= MOST_LINES:
                some.append(family)
                break
        else:
            found.append([family])
    return found


def _batch(families: list[_Family], depth: int) -> LineBatch:
    every = np.concatenate([family.lines for family in families])
    across = every.reshape(len(every), 1, depth, -1).transpose(0, 2, 1, 3)
    found, first = [], 0
    for family in families:
        down = np.zeros((len(family.down), len(every), family.down.shape[2], 1), np.float32)
        down[:, first : first + len(family.lines), :, 0] = family.down
        first += len(family.lines)
        found.append(LineMaps(family.maps, down, family.is_mirrored))
    return LineBatch(np.ascontiguousarray(across, np.float32), tuple(found))


def _lines(kernel: Doubles) -> Doubles:
    """Return the fewest rows, (lines, depth x columns), of which a kernel's rows are sums.

    All that there are where they are more than `MOST_LINES`.
    """
    lines: Doubles = np.linalg.svd(kernel, full_matrices=False)[2]
    few = range(1, min(MOST_LINES, len(lines)) + 1)
    count = next((n for n in few if _holds(lines[:n], kernel)), len(lines))
    return lines[:count]


def _holds(lines: Doubles, kernel: Doubles) -> bool:
    """Whether the rows of a kernel are sums of the lines, which are orthonormal."""
    rest = kernel - kernel @ lines.T @ lines
    return bool(np.abs(rest).sum() <= EXACT * np.abs(kernel).sum())
