"""TapList: the taps of a kernel in the order and form in which the compiled loop reads them."""

from __future__ import annotations

import bisect
import math
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.convolution.compiled.jobs import RUN, SPREAD, addresses
from filters.convolution.padded import Floats
from filters.convolution.taps import KEPT, LAID_PAIR_COST, PAIR_COST, SMALL, Taps

Whole = npt.NDArray[np.int64]
WORTH: Final = 0.75  # pairs of taps as a part of the taps, at most: each reads more than a tap does


@dataclass(frozen=True, eq=False)
class TapList:
    """Taps as the compiled loop reads them, for pixels of so many channels.

    Parameters
    ----------
    together
        How many weights a tap has: for rows of results, for maps, or for both of a pair.
    rows, columns
        (taps,) int64, rows and samples from the first sample that a result reads.
    weights
        (taps, together) float32.
    are_rows
        Whether the results that are summed together are rows, one below the other.
    apart
        Of pairs of taps of a row, how many samples lie between the two (`spread_assembly`), or 0.
    pairs
        How many such pairs there are; those that are listed behind them have one weight.
    runs
        (1 + runs, 2) int64. First how many taps, at the beginning, the first of two rows has for
        itself, or `pairs`, and where those end that the second has not for itself; then where each
        run of taps that are summed one after the other ends, `RUN` of them or fewer, and bits that
        say whose results' run that is. The last run of the second row goes on to the last tap.
        Made with the taps, not when it is first asked for: threads that ask at once would each
        make their own, and the first one's would be freed while its loop reads it.
    """

    together: int
    rows: Whole
    columns: Whole
    weights: Floats
    are_rows: bool = False
    apart: int = 0
    pairs: int = 0
    runs: Whole = field(init=False)

    def __post_init__(self) -> None:
        if not len(self.rows):
            raise ValueError("the compiled loop has no end without a tap")
        object.__setattr__(self, "runs", self._runs())

    @classmethod
    def of(cls, taps: Taps, channels: int, are_laid: bool = False, lanes: int = 0) -> TapList:
        """List the taps that are not 0, of whichever way costs less.

        Parameters
        ----------
        channels
            Samples from one tap to the next.
        are_laid
            Whether samples are integers, which the loop lays into a ring.
        lanes
            Floats of a vector, where taps of a single row may be in pairs.
        """
        make = _listed_once if taps.weights.size <= SMALL else _listed
        return make(taps, channels, are_laid, lanes)

    @classmethod
    def spread(cls, weights: Floats, columns: Whole, apart: int) -> TapList | None:
        """List the taps of one row in pairs that lie `apart`; None where it is not worth it.

        Parameters
        ----------
        weights, columns
            (taps,) and where each one's samples are, rising.
        """
        places = columns.tolist()
        left = dict(zip(places, weights.tolist(), strict=True))
        pairs = {
            place: (left.pop(place), left.pop(place + apart))
            for place in places
            if place in left and place + apart in left
        }
        every = pairs | {place: (weight, 0.0) for place, weight in left.items()}
        if len(every) > WORTH * len(columns):
            return None
        firsts, listed = np.array(list(every), np.int64), np.array(list(every.values()), np.float32)
        return cls(2, np.zeros_like(firsts), firsts, listed, apart=apart, pairs=len(pairs))

    @property
    def row_step(self) -> int:
        """How many rows of results are summed at a time."""
        return self.together if self.are_rows else 1

    @cached_property
    def places(self) -> tuple[int, ...]:
        """Where rows, columns, weights and runs begin, as long as this is kept alive."""
        return tuple(addresses(self.rows, self.columns, self.weights, self.runs))

    def _runs(self) -> Whole:
        """Return the runs.

        Of two rows the second reads each of its taps one row later: so that both add up the same
        taps in the same order, and a row does not hang on whether it is the first or the second,
        its run ends where the tap comes that the first row's next run begins with.
        """
        results = SPREAD if self.apart else self.together
        every, many = (1 << results) - 1, len(self.rows)
        run = RUN // 2 if self.apart else RUN
        ends = dict.fromkeys(range(run, many, run), every)
        alone, shared = 0, many
        if self.together == 2 and self.are_rows:
            of_first, of_second = self.weights.T != 0
            alone, shared = int(of_second.argmax()), many - int(of_first[::-1].argmax())
            places = list(zip(self.rows.tolist(), self.columns.tolist(), strict=True))
            ends = dict.fromkeys(ends, 1)
            for row, column in [places[end] for end in ends]:
                later = bisect.bisect_left(places, (row + 1, column))
                ends[later] = ends.get(later, 0) | 2
        ends.pop(many, None)
        alone, shared = min(alone, *ends, many), max(shared, *ends, 0)
        ends[shared] = every if shared == many else ends.get(shared, 0) | 1
        first = (self.pairs if self.apart else alone), shared
        return np.array([first, *sorted(ends.items())], np.int64)


def _listed(taps: Taps, channels: int, are_laid: bool = False, lanes: int = 0) -> TapList:
    there, weights = taps.weights != 0, taps.weights.astype(np.float32)[..., None]
    there[0, 0] |= not there.any()  # a sum of nothing has a tap too
    if 0 < taps.paired_work(LAID_PAIR_COST if are_laid else PAIR_COST) < taps.count:
        empty = np.zeros_like(weights[:1])
        above, below = np.append(weights, empty, axis=0), np.append(empty, weights, axis=0)
        there, weights = taps.row_pairs, np.concatenate((above, below), axis=2)
    rows, columns = (places.astype(np.int64) for places in np.nonzero(there))
    columns *= channels
    listed = np.ascontiguousarray(weights[there])
    spread = None
    if lanes and len(taps.weights) == 1:
        spread = TapList.spread(listed[:, 0], columns, math.lcm(lanes, channels))
    return spread or TapList(weights.shape[2], rows, columns, listed, are_rows=True)


_listed_once = lru_cache(maxsize=KEPT)(_listed)
