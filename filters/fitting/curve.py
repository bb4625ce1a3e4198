"""A kernel with a tone curve after it: what the curve bends is straightened, then fitted again."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.pixel_equations import Planes, pixel_equations, places_of
from filters.pixels.region import Region

Bytes = npt.NDArray[np.uint8]
Plane = npt.NDArray[np.float32]
ROUNDS: Final = 6
REACH: Final = 3  # pixels: what a kernel under a curve is tried with


def left_by_curved_kernel(before: Bytes, after: Bytes) -> float:
    """Return the root mean square, in levels, of what kernel and then curve leave.

    Alternating conditional expectations (L. Breiman, J. H. Friedman, J. Am. Stat. Assoc. 80,
    1985): the kernel is fitted to the straightened result, and each level of the result is
    straightened to the mean of what the kernel gives there.
    """
    total, count = 0.0, 0
    side = 2 * REACH + 1
    taps = Region(-REACH, -REACH, side, side)
    for channel in range(after.shape[2]):
        b = np.ascontiguousarray(before[..., channel], np.float32)
        a = np.ascontiguousarray(after[..., channel])
        inside = places_of(b.shape, taps)
        if inside.is_empty:
            return float("inf")
        found = _alternated(b, a, taps, inside)
        real = a[inside.slices].astype(np.float64)
        total += float(((found - real) ** 2).sum())
        count += real.size
    return float(np.sqrt(total / max(1, count)))


def _alternated(before: Plane, after: Bytes, taps: Region, inside: Region) -> Plane:
    straight = after.astype(np.float32)
    usable = (after > 0) & (after < 255)
    where = after[inside.slices]
    if not usable.any():  # black and white alone: they are as straight as they come
        usable[...] = True
    linear = straight[inside.slices]
    for _ in range(ROUNDS):
        fit = pixel_equations(Planes(before, straight, usable), taps, 8).solved()
        linear = _laid(before, fit.weights, inside, taps) + np.float32(fit.offset)
        means = _means(where, linear)
        straight = np.interp(np.arange(256), *means).astype(np.float32)[after]
        spread, wanted = float(straight[usable].std()), float(after[usable].std())
        scale, middle = np.float32(wanted / max(spread, 1e-6)), np.float32(straight.mean())
        straight = (straight - middle) * scale + np.float32(128)
    # Forward again: the curve from what the kernel gives to the result, in 256 steps.
    low, high = np.percentile(linear, (0.05, 99.95))
    steps = np.clip((linear - low) / max(1e-6, high - low) * 511, 0, 511).astype(np.int64)
    counts = np.bincount(steps.ravel(), minlength=512)
    sums = np.bincount(steps.ravel(), where.ravel().astype(np.float64), minlength=512)
    curve = np.interp(
        np.arange(512), np.flatnonzero(counts), (sums / np.maximum(counts, 1))[counts > 0]
    )
    return np.asarray(curve[steps], np.float32)


def _means(levels: Bytes, values: Plane) -> tuple[npt.NDArray[np.int_], npt.NDArray[np.float64]]:
    counts = np.bincount(levels.ravel(), minlength=256)
    sums = np.bincount(levels.ravel(), values.ravel().astype(np.float64), minlength=256)
    there = np.flatnonzero(counts)
    means = sums[there] / counts[there]
    return there, np.maximum.accumulate(means)


def _laid(before: Plane, weights: npt.NDArray[np.float64], inside: Region, taps: Region) -> Plane:
    out = np.zeros((inside.rows, inside.columns), np.float32)
    for row in range(taps.rows):
        for column in range(taps.columns):
            place = inside.moved(taps.top + row, taps.left + column)
            out += np.float32(weights[row, column]) * np.asarray(place.of(before), np.float32)
    return out
