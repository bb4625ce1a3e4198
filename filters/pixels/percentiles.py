"""Percentiles of each channel of a large picture: by counting, without sorting it."""

from __future__ import annotations

import math
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.pixels.transparency import strips
from filters.threads import cores, parallel_for

Floats = npt.NDArray[np.float32]
Bracket = tuple[float, float]
FEW: Final = 1 << 18  # samples of a channel that are sorted as quickly
SAMPLES: Final = 1 << 14  # about so many tell where to look
FARTHEST: Final = float(np.finfo(np.float32).max)


def channel_percentiles(pixels: Floats, shares: tuple[float, ...]) -> list[tuple[np.floating, ...]]:
    """Return what np.percentile gives at shares in percent, for each channel.

    A few samples tell between which two values a percentile lies; those below are counted, and
    those between are sorted. Where that was wrong, or a value is not finite, all are sorted.
    """
    count = pixels.shape[0] * pixels.shape[1]
    channels = range(pixels.shape[2])
    if count <= FEW:
        return [_sorted(pixels[..., index], shares) for index in channels]
    step = max(1, math.isqrt(count // SAMPLES))
    some = np.sort(pixels[::step, ::step].reshape(-1, pixels.shape[2]), axis=0)
    brackets = [[_bracket(some[:, index], share) for share in shares] for index in channels]
    found: dict[int, list[list[tuple[int, Floats]]]] = {}

    def look(rows: slice) -> None:
        strip = np.ascontiguousarray(pixels[rows])
        if not np.isfinite(cv2.norm(strip, cv2.NORM_L1)):
            return  # there is what is not a number
        planes = [
            np.asarray(cv2.extractChannel(strip, index), np.float32).ravel() for index in channels
        ]
        found[rows.start] = [
            [_between(plane, *bracket) for bracket in brackets[index]]
            for index, plane in enumerate(planes)
        ]

    parts = strips(pixels)
    parallel_for(look, parts, cores())
    if len(found) < len(parts):
        return [_sorted(pixels[..., index], shares) for index in channels]
    out: list[tuple[np.floating, ...]] = []
    for index in channels:
        values = [
            _found([strip[index][number] for strip in found.values()], share, count)
            for number, share in enumerate(shares)
        ]
        sure = tuple(value for value in values if value is not None)
        out.append(sure if len(sure) == len(shares) else _sorted(pixels[..., index], shares))
    return out


def _sorted(plane: Floats, shares: tuple[float, ...]) -> tuple[np.floating, ...]:
    with np.errstate(invalid="ignore"):  # between two that are infinite
        return tuple(np.percentile(plane, shares))


def _bracket(some: Floats, share: float) -> Bracket:
    """Return two values that a percentile lies between, by what sorted samples say."""
    place, last = share / 100 * (len(some) - 1), len(some) - 1
    near = 8 + 6 * math.sqrt(last * share / 100 * (1 - share / 100))  # six standard deviations
    low, high = math.floor(place - near), math.ceil(place + near)
    return (
        float(some[low]) if low > 0 else -FARTHEST,
        float(some[high]) if high < last else FARTHEST,
    )


def _between(values: Floats, low: float, high: float) -> tuple[int, Floats]:
    """Return how many lie below, and those between."""
    below, rest = values < np.float32(low), values <= np.float32(high)
    return int(np.count_nonzero(below)), values[rest ^ below]


def _found(strips: list[tuple[int, Floats]], share: float, count: int) -> np.floating | None:
    """Return the percentile, between two samples as np.percentile has it; None where unsure."""
    below = sum(one[0] for one in strips)
    between = np.concatenate([one[1] for one in strips])
    place = share / 100 * (count - 1)
    rank = math.floor(place)
    first, second = rank - below, min(rank + 1, count - 1) - below
    if first < 0 or second >= len(between):
        return None
    values = np.partition(between, (first, second))
    low, high, part = np.float64(values[first]), np.float64(values[second]), place - rank
    return np.float64(low + (high - low) * part)
