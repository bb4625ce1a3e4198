"""Job: weighted sums that are wanted of a region, and what every method needs to deliver them."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final, TypeVar

import cv2
import numpy as np

from filters.border import Border
from filters.convolution.taps import Taps
from filters.convolution.window import FULL_SCALE, Floats, Samples, window
from filters.region import Region

CV2_BORDER: Final = {
    "clamp": cv2.BORDER_REPLICATE,
    "mirror": cv2.BORDER_REFLECT,
    "reflect": cv2.BORDER_REFLECT_101,
}
SMALL: Final = 1 << 17  # samples below which a second thread costs more than it gives
T = TypeVar("T")


@dataclass(frozen=True, eq=False)
class Job:
    """Sums of `taps` over `region` of `pixels`, plus `offset`, to be written into `out`.

    `pixels` is (rows, columns, channels); `out` has `region`'s rows and columns and the same
    channels and dtype; `offset` is in the samples' units.
    """

    pixels: Samples
    taps: Taps
    offset: float
    border: Border
    has_alpha: bool
    region: Region
    out: Samples

    @property
    def top_sample(self) -> float:
        """The sample value that means 1.0."""
        return FULL_SCALE[self.pixels.dtype.name]

    @property
    def samples(self) -> int:
        """How many samples the result has."""
        return self.out.size

    def field(self, part: Region) -> Samples:
        """Give the pixels that `part` of the region is summed from, border laid."""
        return window(self.pixels, self.taps.field(part), self.border, self.has_alpha)

    def into(self, part: Region) -> Samples:
        """Give the place for `part` in `out`."""
        return self.out[part.relative_to(self.region).slices]

    def write(self, part: Region, sums: Floats) -> None:
        """Put finished sums into `out`: rounded half to even and clamped for integers."""
        place = self.into(part)
        if place.dtype != np.float32:
            np.clip(sums, 0, np.float32(self.top_sample), out=sums)
            np.rint(sums, out=sums)
        np.copyto(place, sums, casting="unsafe")

    def part(self, part: Region) -> Job:
        """Give the same job for less of its region."""
        return dataclasses.replace(self, region=part, out=self.into(part))

    def tiles(self, samples: int, times: int) -> list[Region]:
        """Cut into tiles of about so many samples, each side at least `times` the taps' side."""
        whole, (rows, columns) = self.region, self.taps.shape
        high = min(whole.rows, max(64, times * rows))
        wide = max(64, times * columns, samples // (high * self.out.shape[2]))
        return [
            Region(top, left, high, wide).clip(whole)
            for top in range(whole.top, whole.bottom, high)
            for left in range(whole.left, whole.right, wide)
        ]

    def strips(self, rows: int) -> list[Region]:
        """Cut the region into full-width strips of at most that many rows."""
        whole = self.region
        return [
            Region(top, whole.left, min(rows, whole.bottom - top), whole.columns)
            for top in range(whole.top, whole.bottom, max(1, rows))
        ]


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def spread(work: Callable[[T], None], items: Iterable[T], samples: int) -> None:
    """Do `work` on each item, on all cores where there are samples enough to be worth it.

    The threads live for this call only: starting them takes 0.1 ms, and none are left over.
    """
    todo = list(items)
    workers = min(cores(), len(todo)) if samples >= SMALL else 1
    if workers <= 1:
        for item in todo:
            work(item)
        return
    with ThreadPoolExecutor(workers) as pool:
        for _ in pool.map(work, todo):
            pass
