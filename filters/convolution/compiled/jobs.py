"""Jobs: many compiled sums in one call.

A call from Python takes as long as some thousands of sums, and other threads wait for the
interpreter meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

# What a compiled sum takes, in order: addresses, counts and strides in samples, then floats.
ADDRESSES: Final = (
    "source", "out", "ring", "offsets", "tap_rows", "tap_columns", "weights", "runs",
)  # fmt: skip
COUNTS: Final = (
    "source_stride", "out_stride", "result_stride", "ring_stride", "rows", "row_step", "width",
    "span", "reach", "taps",
)  # fmt: skip
FLOATS: Final = ("delta", "scale_in", "scale_out", "top", "snap")
FIELDS: Final = ("function", *ADDRESSES, *COUNTS, *FLOATS)  # of a job, int64 each; of floats bits
SPREAD: Final = 8  # results of a block that lie apart (`spread_assembly`)
RUN: Final = 32  # taps that are summed one after the other, so that few roundings add up
SOURCE, OUT, RING, OFFSETS = (FIELDS.index(name) for name in ("source", "out", "ring", "offsets"))
Whole = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]


def bits(number: float) -> int:
    """Return a float32's bits as a whole number."""
    return int(np.float32(number).view(np.int32))


def addresses(*arrays: npt.NDArray[Any]) -> list[int]:
    """Return where arrays begin, which the caller keeps alive."""
    return [array.__array_interface__["data"][0] for array in arrays]


@dataclass(frozen=True, eq=False)
class Jobs:
    """Sums that are done one after the other, from some arrays into others.

    Parameters
    ----------
    table
        (jobs, `FIELDS`) int64; source and out are bytes from where their arrays begin.
    sources, outs
        (jobs,) numbers of those arrays.
    most_taps
        The taps of the one that has most.
    owners
        What the table names by its address.
    """

    table: Whole
    sources: Whole
    outs: Whole
    most_taps: int
    owners: Sequence[object]

    def placed(
        self, *arrays: npt.NDArray[Any], offsets: Whole, ring: Floats | None = None
    ) -> Whole:
        """Return the table for arrays, with room for `most_taps` offsets of this thread alone.

        `ring` is likewise the room for a row of integers as floats, where there are any.
        """
        table, starts = self.table.copy(), np.array(addresses(*arrays), np.int64)
        table[:, SOURCE] += starts[self.sources]
        table[:, OUT] += starts[self.outs]
        table[:, OFFSETS] = addresses(offsets)[0]
        if ring is not None:
            table[:, RING] = addresses(ring)[0]
        return table
