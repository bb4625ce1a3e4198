"""Sameness: whether two pictures have the same pixels, and where they differ most."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Final, Protocol

import numpy as np
import numpy.typing as npt

from filters.pixels.region import Region

Samples = npt.NDArray[Any]
NAMES: Final = {
    1: ("grey",),
    2: ("grey", "alpha"),
    3: ("red", "green", "blue"),
    4: ("red", "green", "blue", "alpha"),
}
BAND: Final = 256, 8192  # rows and columns compared at a time, so that little memory is needed


class ReadByParts(Protocol):
    """A picture of which any part can be had, such as an Image that stays in its file."""

    @property
    def shape(self) -> tuple[int, ...]:
        """(rows, columns, channels)."""

    @property
    def dtype(self) -> np.dtype[Any]:
        """The samples' type."""

    def part(self, region: Region) -> Samples:
        """Return a part, which must lie inside."""


@dataclass(frozen=True, eq=False)
class _Held:
    """An array, by parts."""

    samples: Samples

    @property
    def shape(self) -> tuple[int, ...]:
        return self.samples.shape

    @property
    def dtype(self) -> np.dtype[Any]:
        return self.samples.dtype

    def part(self, region: Region) -> Samples:
        return self.samples[region.slices]


@dataclass(frozen=True)
class ChannelDifference:
    """What two pictures differ by in one channel.

    Parameters
    ----------
    name
        Of the channel.
    count
        How many samples differ.
    largest, mean
        The largest and the mean absolute difference, in the samples' own levels.
    row, column
        The first place of the largest, from 0; None where nothing differs.
    values
        What both pictures have there.
    """

    name: str
    count: int
    largest: float
    mean: float
    row: int | None = None
    column: int | None = None
    values: tuple[float, float] = (0.0, 0.0)

    def to_json(self) -> dict[str, Any]:
        """Return the form in reports; what JSON has no number for is a text."""
        form = {**vars(self), "values": [_plain(value) for value in self.values]}
        return form | {"largest": _plain(self.largest), "mean": _plain(self.mean)}


@dataclass(frozen=True)
class Sameness:
    """What a comparison has found.

    Parameters
    ----------
    shape
        (rows, columns, channels) of both; of the first where they are not alike.
    depth
        numpy's name of the samples' type; of the first where they are not alike.
    unlike
        Why the pixels can't be compared one by one, in a sentence; empty where they can.
    channels
        What each channel differs by.
    pixels
        How many pixels differ in some channel.
    """

    shape: tuple[int, int, int]
    depth: str
    unlike: str = ""
    channels: tuple[ChannelDifference, ...] = ()
    pixels: int = 0

    @property
    def is_same(self) -> bool:
        """Whether every sample of both is the same."""
        return not self.unlike and self.pixels == 0

    @property
    def worst(self) -> ChannelDifference | None:
        """The channel with the largest difference; None where nothing differs."""
        found = max(self.channels, key=lambda one: one.largest, default=None)
        return None if found is None or not found.count else found

    def to_json(self) -> dict[str, Any]:
        """Return the form in reports."""
        return {
            "same": self.is_same,
            "rows": self.shape[0],
            "columns": self.shape[1],
            "depth": self.depth,
            "unlike": self.unlike,
            "different_pixels": self.pixels,
            "channels": [one.to_json() for one in self.channels],
        }


def compared(first: Samples | ReadByParts, second: Samples | ReadByParts) -> Sameness:
    """Compare samples (rows, columns, channels) of two pictures, exactly: no tolerance.

    A sample that is not a number is the same as another one that is none. Of pictures that are
    read by parts a few are in memory, however large they are; what reading them raises is raised.
    """
    one = _Held(first) if isinstance(first, np.ndarray) else first
    other = _Held(second) if isinstance(second, np.ndarray) else second
    rows, columns, channels = one.shape
    if unlike := _unlike(one, other):
        return Sameness((rows, columns, channels), one.dtype.name, unlike)
    comparison = Comparison((rows, columns, channels), one.dtype.name)
    whole = Region.of_shape(rows, columns)
    for top in range(0, rows, BAND[0]):
        for left in range(0, columns, BAND[1]):
            place = Region(top, left, *BAND).clip(whole)
            comparison.take(place, one.part(place), other.part(place))
    return comparison.found


class Comparison:
    """Two pictures of one shape and depth, compared part by part in any order."""

    def __init__(self, shape: tuple[int, int, int], depth: str) -> None:
        self._shape, self._depth, self._pixels = shape, depth, 0
        names = NAMES.get(shape[2], tuple(map(str, range(shape[2]))))
        self._channels = [_Found(name) for name in names]

    def take(self, place: Region, one: Samples, other: Samples) -> None:
        """Compare a part: what both have at that place, (rows, columns, channels)."""
        different = one != other
        if one.dtype.kind == "f":
            different &= ~(np.isnan(one) & np.isnan(other))
        self._pixels += int(np.count_nonzero(different.any(axis=-1)))
        for at, counted in enumerate(self._channels):
            counted.take(one[..., at], other[..., at], different[..., at], place)

    @property
    def found(self) -> Sameness:
        """What the parts so far have shown."""
        rows, columns, _ = self._shape
        told = tuple(counted.told(rows * columns) for counted in self._channels)
        return Sameness(self._shape, self._depth, "", told, self._pixels)


def _unlike(first: ReadByParts, second: ReadByParts) -> str:
    if first.shape[:2] != second.shape[:2]:
        sizes = (f"{one.shape[1]} x {one.shape[0]}" for one in (first, second))
        return f"their sizes differ: {' and '.join(sizes)} pixels"
    if first.shape[2] != second.shape[2]:
        return f"their channels differ: {first.shape[2]} and {second.shape[2]}"
    if first.dtype != second.dtype:
        return f"their depths differ: {first.dtype.name} and {second.dtype.name}"
    return ""


class _Found:
    """Counts of one channel, part by part."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._count, self._sum, self._largest = 0, 0.0, 0.0
        self._place: tuple[int, int] | None = None
        self._values = (0.0, 0.0)

    def take(self, one: Samples, other: Samples, different: Samples, where: Region) -> None:
        """Count a part; of equal differences the one in the first row, and there the first."""
        count = int(np.count_nonzero(different))
        if not count:
            return
        by = np.where(different, np.abs(one.astype(np.float64) - other.astype(np.float64)), 0.0)
        by = np.nan_to_num(by, nan=np.inf)  # a number against none
        at = int(by.argmax())
        row, column = divmod(at, by.shape[1])
        self._count += count
        self._sum += float(by.sum())
        largest, place = float(by[row, column]), (where.top + row, where.left + column)
        if self._place is None or (-largest, place) < (-self._largest, self._place):
            self._largest, self._place = largest, place
            self._values = float(one[row, column]), float(other[row, column])

    def told(self, samples: int) -> ChannelDifference:
        """Return what was counted."""
        row, column = self._place or (None, None)
        mean = self._sum / samples
        counts = self._count, self._largest, mean
        return ChannelDifference(self._name, *counts, row, column, self._values)


def _plain(value: float) -> float | str:
    return value if math.isfinite(value) else str(value)
