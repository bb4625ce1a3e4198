"""SumRequest: weighted sums wanted of a region, and what every method needs to deliver them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from filters.convolution.padded import FULL_SCALE, Floats, Samples, has_dense_rows, padded
from filters.convolution.taps import Taps
from filters.pixels.border import Border
from filters.pixels.region import Region
from filters.pixels.rounding import rounded_into, sum_error


@dataclass(frozen=True, eq=False)
class SumRequest:
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

    @cached_property
    def error(self) -> float:
        """How far a sum may lie from the exact one, of full scale."""
        weights = self.taps.weights
        return sum_error(float(np.abs(weights).sum()), weights.size, self.offset / self.top_sample)

    @property
    def samples(self) -> int:
        """How many samples the result has."""
        return self.out.size

    @property
    def is_inside(self) -> bool:
        """Whether the region is summed from pixels that are there, without a border."""
        whole = Region.of_shape(self.pixels.shape[0], self.pixels.shape[1])
        return whole.contains(self.taps.field(self.region))

    def field(self, part: Region) -> Samples:
        """Return the pixels that `part` of the region is summed from, border added."""
        return padded(self.pixels, self.taps.field(part), self.border, self.has_alpha)

    def into(self, part: Region) -> Samples:
        """Return the place for `part` in `out`."""
        return self.out[part.relative_to(self.region).slices]

    def write(self, part: Region, sums: Floats) -> None:
        """Put finished sums into `out`: rounded half to even and clamped for integers.

        `sums` may be overwritten on the way.
        """
        place = self.into(part)
        if place.dtype == np.float32 or has_dense_rows(self.out):
            rounded_into(place, sums, self.top_sample, self.error)
            return
        dense = np.empty(sums.shape, place.dtype)
        rounded_into(dense, sums, self.top_sample, self.error)
        np.copyto(place, dense)

    def tiles(self, rows: int, columns: int) -> list[Region]:
        """Cut the region into tiles of that size; the last of a row or column may be smaller."""
        whole = self.region
        return [
            Region(top, left, rows, columns).clip(whole)
            for top in range(whole.top, whole.bottom, rows)
            for left in range(whole.left, whole.right, columns)
        ]


class Scratch:
    """One worker's buffers, by name, used tile after tile.

    New memory is expensive: the first touch of it takes 0.3 ns a byte, several times
    as long as the sums that go into it.
    """

    def __init__(self) -> None:
        self._flat: dict[str, Floats] = {}

    def floats(self, name: str, shape: tuple[int, ...]) -> Floats:
        """Return a buffer of that shape with whatever was left in it."""
        size = math.prod(shape)
        flat = self._flat.get(name)
        if flat is None or flat.size < size:
            flat = self._flat[name] = np.empty(size, np.float32)
        return flat[:size].reshape(shape)

    def as_floats(self, name: str, samples: Samples) -> Floats:
        """Return float32 samples as they are, and integers converted into a buffer."""
        if samples.dtype == np.float32:
            return np.asarray(samples, np.float32)
        buffer = self.floats(name, samples.shape)
        np.copyto(buffer, samples)
        return buffer
