"""Support: the taps of a kernel that read a pixel, and where they may lie on one value."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.convolution.padded import Samples

FEW: Final = 4  # taps that most places which are not flat are known by
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Support:
    """Which of a kernel's taps are not 0."""

    reads: Mask  # (rows, columns)

    @cached_property
    def taps(self) -> list[tuple[int, int]]:
        """(row, column) of each tap that reads a pixel, far apart ones first."""
        taps = [(int(row), int(column)) for row, column in np.argwhere(self.reads)]
        return list(dict.fromkeys(taps[:: max(1, len(taps) // FEW)] + taps))

    @cached_property
    def _runs(self) -> tuple[bool, int, int]:
        """(whether along columns, pixels, rows): a flat place has such a run in each of the rows.

        Where no taps lie side by side, the run is of one pixel.
        """
        across, down = _longest(self.reads), _longest(self.reads.T)
        return (False, *across) if across[0] > 1 or down[0] == 1 else (True, *down)

    @property
    def rows_apart(self) -> int:
        """Of how many rows `may_be_flat` reads one."""
        return self._runs[2] if self._runs[1] > 1 else 1

    @cached_property
    def _is_block(self) -> bool:
        """Whether the runs of taps in rows one below the other begin in the same column."""
        along, pixels, rows = self._runs
        support = self.reads.T if along else self.reads
        blocks = np.lib.stride_tricks.sliding_window_view(support, (rows, pixels))
        return bool(blocks.all(axis=(2, 3)).any())

    def may_be_flat(self, field: Samples) -> bool:
        """Whether samples repeat as flat places have it, in those rows that no place is without.

        Of `rows` rows each place has every `rows`th one, and two of every half as many, one after
        the other.
        """
        along, pixels, rows = self._runs
        lines = field.swapaxes(0, 1) if along else field
        if pixels < 2:
            return True
        if not _runs_in(lines[rows - 1 :: rows], pixels).any():
            return False
        half = rows // 2
        if half == 0 or not self._is_block:
            return True
        begun = _runs_in(lines[half - 1 :: half], pixels)
        return bool((begun[1:] & begun[:-1]).any())


def _longest(support: Mask) -> tuple[int, int]:
    """Return a run of taps side by side that many rows, one below the other, have; and how many."""
    runs = [_run(row) for row in support]
    best = 1, 1
    for pixels in {max(runs), -(-max(runs) // 2)}:
        rows = _run(np.array(runs) >= pixels)
        best = max(best, (pixels, rows), key=lambda found: (found[0] > 1) * found[0] * found[1])
    return best


def _run(marks: Mask) -> int:
    """Return the length of the longest run of marks."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], marks.astype(np.int8), [0]))))
    return int((edges[1::2] - edges[::2]).max(initial=0))


def _runs_in(some: Samples, pixels: int) -> Mask:
    """Mark where so many equal samples of a channel, two or more, begin side by side."""
    same = some[:, 1:] == some[:, :-1]
    have, need = 1, pixels - 1
    while have < need:  # a run of marks of twice the length is one beside the other
        step = min(have, need - have)
        same = same[:, step:] & same[:, : same.shape[1] - step]
        have += step
    return np.asarray(same, np.bool_)


def extremes(field: npt.NDArray[Any], support: Mask) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
    """Return the least and the most of the samples under the support, where it fits inside."""
    rows, columns = (a - b + 1 for a, b in zip(field.shape[:2], support.shape, strict=True))
    shape = support.astype(np.uint8)
    least, most = (
        np.asarray(extreme(field, shape, anchor=(0, 0), borderType=cv2.BORDER_REPLICATE))
        for extreme in (cv2.erode, cv2.dilate)
    )
    least, most = (found.reshape(field.shape)[:rows, :columns] for found in (least, most))
    return least, most
