"""SumRequest: weighted sums wanted of a region, and what every method needs to deliver them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, Literal

import cv2
import numpy as np

from filters.convolution.aligned import aligned
from filters.convolution.padded import Floats, Samples, full_scale, has_dense_rows, padded
from filters.convolution.taps import Taps
from filters.pixels.border import Border
from filters.pixels.region import Region
from filters.pixels.rounding import ERROR, rounded_into, sum_error

FloatUnits = Literal["levels", "full scale"]
BYTES: Final = np.arange(256, dtype=np.float32) / np.float32(255)  # exact, and faster to look up


@dataclass(frozen=True, eq=False)
class SumRequest:
    """Sums of `taps` over `region` of `pixels`, plus `offset`, to be written into `out`.

    `pixels` is (rows, columns, channels); `out` has `region`'s rows and columns and the same
    channels and dtype; `offset` is in the samples' units.

    `in_floats` has integers summed in float32 by every method and rounded by `rounded_into`. With
    ``full scale`` they are floats of 0..1 meanwhile: bit for bit what summing float pixels and
    rounding the result gives, in one pass through the caches instead of four through memory.
    """

    pixels: Samples
    taps: Taps
    offset: float
    border: Border
    has_alpha: bool
    region: Region
    out: Samples
    in_floats: FloatUnits | None = None

    @property
    def in_full_scale(self) -> bool:
        """Whether integers are floats of 0..1 meanwhile."""
        return self.in_floats == "full scale"

    @cached_property
    def top_sample(self) -> float:
        """The sample value that means 1.0."""
        return full_scale(self.pixels.dtype)

    @cached_property
    def error(self) -> float:
        """How far a sum may lie from the exact one, of full scale."""
        taps = self.taps
        return max(ERROR, sum_error(taps.gain, taps.weights.size, self.offset / self.top_sample))

    @property
    def delta(self) -> float:
        """What is added to each sum, in its units."""
        return self.offset / self.top_sample if self.in_full_scale else self.offset

    @property
    def inner(self) -> Region:
        """The part of the region that is summed from pixels that are there; it may be empty."""
        taps, (down, across) = self.taps, self.taps.shape
        rows, columns = self.pixels.shape[0] - down + 1, self.pixels.shape[1] - across + 1
        return Region(-taps.top, -taps.left, max(0, rows), max(0, columns)).clip(self.region)

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
        is_dense = place.dtype == np.float32 or has_dense_rows(self.out)
        into = place if is_dense else np.empty(sums.shape, place.dtype)
        scale = self.top_sample if self.in_full_scale else 1.0
        rounded_into(into, sums, self.top_sample, self.error, scale)
        if not is_dense:
            np.copyto(place, into)

    def floats(self, part: Region, scratch: Scratch) -> Floats:
        """Return `field` in float32, in the units of the sums; maybe a buffer of `scratch`."""
        field = self.field(part)
        if not self.in_full_scale:
            return scratch.as_floats("field", field)
        buffer = scratch.floats("field", field.shape)
        if field.dtype == np.uint8:
            cv2.LUT(field, BYTES, buffer)
        else:
            np.divide(field, np.float32(self.top_sample), out=buffer)
        return buffer


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
            flat = self._flat[name] = aligned((size,), np.float32)
        return flat[:size].reshape(shape)

    def samples(self, name: str, shape: tuple[int, ...], dtype: np.dtype[Any]) -> Samples:
        """Return a buffer likewise, of samples of that type."""
        size = math.prod(shape)
        flat = self.floats(name, (-(-size * dtype.itemsize // 4),))
        return flat.view(dtype)[:size].reshape(shape)

    def as_floats(self, name: str, samples: Samples) -> Floats:
        """Return float32 samples as they are, and integers converted into a buffer."""
        if samples.dtype == np.float32:
            return np.asarray(samples, np.float32)
        buffer = self.floats(name, samples.shape)
        np.copyto(buffer, samples)
        return buffer
