"""Flat places: where every tap lies on the same value, the sum is made exact.

Float32 sums are off by a part of the sum of the |weights| (`filters.pixels.rounding`), by another
one at each pixel, as methods add up in different orders. A kernel whose weights cancel, on an
offset of 0.5, puts flat parts right between two levels, and where the error is more than ties are
rounded by, skies and graphics then come out speckled.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.convolution.core_cache import core_floats
from filters.convolution.methods.direct import MOST_TAPS, adds_alike, run_direct
from filters.convolution.padded import Samples
from filters.convolution.sum_request import SumRequest
from filters.convolution.support import FEW, Support, extremes
from filters.convolution.taps import KEPT, SMALL, Taps
from filters.pixels.region import Region
from filters.pixels.rounding import tolerance
from filters.threads import parallel_for, workers_for

Whole = npt.NDArray[np.intp]
TILE: Final = 128, 1024  # rows and columns whose flat places are found at a time
LOOKED_SAMPLES: Final = 1 << 22  # that are seen at a time to have none, by some rows of them
LOOK_NS: Final = 0.3  # about what one core takes for a sample
TRIED: Final = 1 / 64  # of the samples, that trying flat values may sum at most
WHOLE: Final = ("direct", "box")  # they add samples times weights up as they are
EXACT: Final = 1 << 24  # whole numbers below it are exact in float32
PARTS: Final = 1, 2, 16, 256  # of one, that weights may be multiples of
MANY: Final = 48  # sums one after the other that add as much again to the error, on flat places
NEAR: Final = 1e-9  # of a level: what float64 may leave of a tie
NUDGE: Final = 0.25  # of a level, at most
SEEN: Final = 1 / 65535  # full scale; a larger one shows in flat values that are levels as well
MOST_COMPARED: Final = 32  # taps from which on finding the least and the most is quicker
SOME: Final = 64  # one place in so many: fewer are looked at by themselves
LOOKED_UP: Final = 8  # questions of which the levels near ties are kept: up to 512 KB each


@dataclass(frozen=True, eq=False)
class FlatPlaces:
    """The flat places of what is wanted, before a method makes its sums and after."""

    wanted: SumRequest
    method: str

    @cached_property
    def request(self) -> SumRequest:
        """What is to be summed: a tie of all flat places is nudged to the even side."""
        return self.wanted if self._nudged is None else replace(self.wanted, offset=self._nudged)

    def make_exact(self) -> None:
        """Write the exact sum into `wanted.out` wherever every tap that is not 0 sees one value."""
        if self._nudged is not None or not self._may_be_ties:
            return
        request = self.wanted
        apart = self._support.rows_apart
        look, samples = self._look_for_any, LOOKED_SAMPLES
        if self.wanted.taps.total == 0 and request.out.dtype == np.float32:
            look, samples, apart = self._look_where_faint, core_floats(), 1
        inner = request.inner  # where nothing is copied to lay a border around it
        pieces = [inner, *request.region.without(inner)]
        channels = request.out.shape[2]
        parts = [
            part
            for piece in pieces
            if not piece.is_empty
            for part in piece.cut(max(1, samples // (piece.columns * channels)), piece.columns)
        ]
        parallel_for(look, parts, workers_for(request.out.size / apart * LOOK_NS))

    @cached_property
    def _error(self) -> float:
        """How far sums of flat places lie from the exact ones at most, in the samples' units."""
        request = self.wanted
        size, (rows, columns) = request.taps.weights.size, request.taps.shape
        blocks = min(size, MOST_TAPS) + size // MOST_TAPS
        one_by_one = {"direct": blocks, "separable": rows + columns}
        return request.error * request.top_sample * (1 + one_by_one.get(self.method, 0) / MANY)

    @cached_property
    def _may_be_ties(self) -> bool:
        """Whether a flat value's sum may lie so near between two levels that roundings matter."""
        request, offset, total = self.wanted, self.wanted.offset, self.wanted.taps.total
        if request.taps.weights.size == 1 or self._is_whole:
            return False
        if request.out.dtype == np.float32:  # whatever its levels will be
            is_level = total == round(total) and offset == 0
            return total == 0 or self._error > SEEN or (not is_level and self._may_vary)
        return bool(self._near_ties.size) and not self._are_right

    @cached_property
    def _near_ties(self) -> npt.NDArray[np.float64]:
        """The levels whose sums lie so near between two others that roundings may matter."""
        request = self.wanted
        top, near = request.top_sample, tolerance(request.top_sample, request.error)
        return levels_near_ties(request.taps.total, request.offset, top, self._error, near)

    @property
    def _may_vary(self) -> bool:
        """Whether flat places may come out by different additions, one place from the next."""
        return self.method != "direct" or not adds_alike()

    @property
    def _are_right(self) -> bool:
        """Whether all sums of levels near ties are known to come out as the exact ones.

        Where every place is added up alike, one place of each level shows it, if these are few.
        """
        request, values = self.wanted, self._near_ties
        taps, (rows, columns) = request.taps, request.taps.shape
        if self._may_vary or values.size * taps.weights.size > TRIED * request.out.size:
            return False
        blocks = np.tile(np.repeat(values, columns), (rows, 1)).astype(request.pixels.dtype)
        region = Region(-taps.top, -taps.left, 1, blocks.shape[1] - columns + 1)
        out = np.empty((1, region.columns, 1), request.out.dtype)
        run_direct(replace(request, pixels=blocks[..., None], region=region, out=out))
        return bool((out[0, ::columns, 0] == self._exact(values, out.dtype)).all())

    @property
    def _is_whole(self) -> bool:
        """Whether integers under these taps are summed exactly in float32, in any order."""
        request = self.wanted
        if self.method not in WHOLE or request.pixels.dtype == np.float32:
            return False
        ask = _are_whole_once if request.taps.weights.size <= SMALL else are_whole
        return ask(request.taps, request.offset, request.top_sample)

    @cached_property
    def _nudged(self) -> float | None:
        """An offset that rounds to the even side whatever is added or lost on the way."""
        offset = self.wanted.offset
        if self.wanted.in_floats:  # its other ties, too, go to even as they are rounded
            return None
        is_tie = (
            self.wanted.taps.total == 0
            and offset % 1 == 0.5
            and self.wanted.out.dtype != np.float32
        )
        if not is_tie or not self._may_be_ties or self._error > NUDGE:
            return None
        return offset + self._error * (1 if np.rint(offset) > offset else -1)

    @cached_property
    def _support(self) -> Support:
        return Support(self.wanted.taps.weights != 0)

    def _look_for_any(self, part: Region) -> None:
        """Write the exact sums of a part's flat places, where it may have any."""
        if self._support.may_be_flat(self.wanted.field(part)):
            for tile in part.cut(*TILE):
                self._look(tile)

    def _look(self, part: Region) -> None:
        """Write the exact sums of a part's flat places."""
        field = self.wanted.field(part)
        if not self._support.may_be_flat(field):
            return
        out = self.wanted.into(part)
        least, most = extremes(field, self._support.reads)
        flat = (least == most) & np.isfinite(out)
        if self.wanted.taps.total == 0 and out.dtype == np.float32:
            np.putmask(out, flat, np.float32(self.wanted.offset))
        elif flat.any():
            row, column = self._support.taps[0]
            values = field[row : row + part.rows, column : column + part.columns][flat]
            out[flat] = self._exact(values.astype(np.float64), out.dtype)

    def _look_where_faint(self, part: Region) -> None:
        """Do as `_look` for weights that cancel: all flat places give the offset."""
        out, field = self.wanted.into(part), self.wanted.field(part)

        def seen(tap: tuple[int, int]) -> Samples:
            return field[tap[0] : tap[0] + part.rows, tap[1] : tap[1] + part.columns]

        first, second, *others = taps = self._support.taps
        same = cv2.compare(seen(first), seen(second), cv2.CMP_EQ)
        for number, tap in enumerate(others, 2):
            cv2.bitwise_and(same, cv2.compare(seen(first), seen(tap), cv2.CMP_EQ), same)
            if number == FEW:
                marks = (np.asarray(same, np.uint8) & 1).view(np.bool_)
                if np.count_nonzero(marks) * max(SOME, len(taps)) <= out.size:
                    # np.nonzero itself takes ten times as long where there are several axes
                    at = np.unravel_index(np.flatnonzero(marks), out.shape)
                    self._look_at(at, out, field)
                    return
            if number == MOST_COMPARED:
                self._look(part)
                return
        cv2.bitwise_and(same, cv2.compare(out, out, cv2.CMP_EQ), same)  # no nan
        np.putmask(out, same.reshape(out.shape) != 0, np.float32(self.wanted.offset))

    def _look_at(self, places: tuple[Whole, ...], out: Samples, field: Samples) -> None:
        """Do as `_look_where_faint` at places that may be flat, with all their taps at once."""
        down, across = np.transpose(self._support.taps)
        rows, columns, channels = places
        seen = field[rows[:, None] + down, columns[:, None] + across, channels[:, None]]
        flat = (seen == seen[:, :1]).all(axis=1) & ~np.isnan(out[places])
        out[rows[flat], columns[flat], channels[flat]] = self.wanted.offset

    def _exact(self, values: npt.NDArray[np.float64], dtype: npt.DTypeLike) -> Samples:
        sums = values * self.wanted.taps.total + self.wanted.offset
        if np.dtype(dtype) != np.float32:
            sums = np.rint(np.clip(np.round(sums, 8), 0, self.wanted.top_sample))
        return np.asarray(sums, dtype)


@lru_cache(maxsize=LOOKED_UP)
def levels_near_ties(
    total: float, offset: float, top: float, error: float, tolerance: float
) -> npt.NDArray[np.float64]:
    """Return the levels 0..top whose sum lies so near between two others that roundings may matter.

    Parameters
    ----------
    total
        What a level is multiplied by.
    offset, error, tolerance
        What is added to it, how far off it may be, and how near a tie is taken for one, in levels.
    """
    are_alike = total == round(total)  # then one is as near as another
    values = np.arange(1.0 if are_alike else top + 1)
    off = np.abs((values * total + offset) % 1 - 0.5)
    is_near = off <= tolerance + error
    if error <= tolerance:  # then a tie is rounded as one
        is_near &= off >= NEAR
    return np.arange(top + 1) if are_alike and is_near[0] else values[is_near]


def are_whole(taps: Taps, offset: float, top: float) -> bool:
    """Whether levels 0..top under these taps are summed exactly in float32, in any order."""
    most = taps.gain * top + abs(offset)
    numbers = np.append(taps.weights, offset)
    return not (numbers * PARTS[-1] % 1).any() and any(
        most * parts < EXACT and not (numbers * parts % 1).any() for parts in PARTS
    )


_are_whole_once = lru_cache(maxsize=KEPT)(are_whole)
