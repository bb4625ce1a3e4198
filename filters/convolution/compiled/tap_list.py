"""TapList: the taps of a kernel in the order and form in which the compiled loop reads them."""

from __future__ import annotations

import bisect
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

import numpy as np
import numpy.typing as npt

from filters.convolution.compiled.jobs import RUN, addresses
from filters.convolution.padded import Floats
from filters.convolution.taps import KEPT, LAID_PAIR_COST, PAIR_COST, SMALL, Taps

Whole = npt.NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class TapList:
    """Taps as the compiled loop reads them, for pixels of so many channels.

    Parameters
    ----------
    together
        How many rows of results are summed at a time.
    rows, columns
        (taps,) int64, rows and samples from the first sample that a result reads.
    weights
        (taps, together) float32.
    are_rows
        Whether the results that are summed together are rows, one below the other.
    runs
        (1 + runs, 2) int64. First how many taps, at the beginning, the first of two rows has for
        itself, and where those end that the second has not for itself; then where each run of
        taps that are summed one after the other ends, `RUN` of them or fewer, and bits that say
        whose results' run that is. The last run of the second row goes on to the last tap. Made
        with the taps, not when it is first asked for: threads that ask at once would each make
        their own, and the first one's would be freed while its loop reads it.
    """

    together: int
    rows: Whole
    columns: Whole
    weights: Floats
    are_rows: bool = False
    runs: Whole = field(init=False)

    def __post_init__(self) -> None:
        if not len(self.rows):
            raise ValueError("the compiled loop has no end without a tap")
        object.__setattr__(self, "runs", self._runs())

    @classmethod
    def of(cls, taps: Taps, channels: int, are_laid: bool = False) -> TapList:
        """List the taps that are not 0, of whichever way costs less.

        `are_laid` says that samples are integers, which the loop lays into a ring.
        """
        make = _listed_once if taps.weights.size <= SMALL else _listed
        return make(taps, channels, are_laid)

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
        every, many = (1 << self.together) - 1, len(self.rows)
        ends = dict.fromkeys(range(RUN, many, RUN), every)
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
        return np.array([(alone, shared), *sorted(ends.items())], np.int64)


def _listed(taps: Taps, channels: int, are_laid: bool) -> TapList:
    there, weights = taps.weights != 0, taps.weights.astype(np.float32)[..., None]
    there[0, 0] |= not there.any()  # a sum of nothing has a tap too
    if 0 < taps.paired_work(LAID_PAIR_COST if are_laid else PAIR_COST) < taps.count:
        empty = np.zeros_like(weights[:1])
        above, below = np.append(weights, empty, axis=0), np.append(empty, weights, axis=0)
        there, weights = taps.row_pairs, np.concatenate((above, below), axis=2)
    rows, columns = np.nonzero(there)
    return TapList(
        weights.shape[2],
        rows.astype(np.int64),
        columns.astype(np.int64) * channels,
        np.ascontiguousarray(weights[there]),
        are_rows=True,
    )


_listed_once = lru_cache(maxsize=KEPT)(_listed)
