"""The planes of a JPEG in colour: what each keeps of red, green and blue, and by which steps.

A JPEG of colours stores Y, Cb and Cr (ITU-T T.871), each a sum of the three colours; so each is a
sum of what every colour's kernel gives, and a block of each gives equations for all three kernels.
Cb and Cr are often kept at half the width and height: means of 2x2 pixels, which are sums as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.jpeg_equations import (
    FEWEST_BLOCKS,
    LUMA,
    SIDE,
    Blocks,
    luma,
    places_of_blocks,
    transformed,
)
from filters.fitting.pixel_equations import CENTRE
from filters.fitting.scientific import linalg
from filters.pixels.region import Region

Floats = npt.NDArray[np.float64]
Levels = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]
COLOURS: Final = 3
_BLUE: Final = np.array((0.0, 0.0, 1.0)) - LUMA
_RED: Final = np.array((1.0, 0.0, 0.0)) - LUMA
# Rows are Y, Cb and Cr, columns red, green and blue; Cb and Cr lie about 128.
PLANES: Final[Floats] = np.stack((LUMA, _BLUE / 1.772, _RED / 1.402))
BELOW: Final = 3.0  # levels from the ends: there a JPEG's swings may have been cut off


@dataclass(frozen=True, eq=False)
class JpegColour:
    """How a JPEG keeps its colours.

    Parameters
    ----------
    blue, red
        (64,) steps by which Cb and Cr are quantized, row by row.
    pitch
        (down, across): pixels for which there is one sample of each, 1 or 2.
    """

    blue: Floats
    red: Floats
    pitch: tuple[int, int] = (1, 1)


@dataclass(frozen=True)
class JpegPlane:
    """One of Y, Cb and Cr: its `weights` of red, green and blue, its `middle`, `steps`, `pitch`."""

    weights: tuple[float, ...]
    middle: float
    steps: Floats
    pitch: tuple[int, int] = (1, 1)

    def of(self, levels: Levels) -> Levels:
        """Return this plane of (rows, columns, 3) levels, at its own pitch, about 128.

        Rows and columns that are left over at the end are left out.
        """
        share = np.array(self.weights, np.float32)
        return means_of(levels @ share, self.pitch) + np.float32(self.middle)

    def decoded(self, levels: Levels) -> Levels:
        """Return this plane of levels that came out of the JPEG, as it was before it was widened.

        libjpeg widens by weights of 3/4 and 1/4, so that a mean of two is 1/8, 3/4 and 1/8.
        """
        plane = self.of(levels)
        for axis in (0, 1):
            if self.pitch[axis] == 2:
                plane = _narrowed(plane, axis)
        return plane


def planes_of(steps: Floats, colour: JpegColour | None) -> tuple[JpegPlane, ...]:
    """Return Y, and Cb and Cr where it is known how they are kept."""
    first = JpegPlane(tuple(PLANES[0]), 0.0, steps)
    if colour is None:
        return (first,)
    kept = (colour.blue, colour.red)
    others = (
        JpegPlane(tuple(PLANES[i + 1]), CENTRE, one, colour.pitch) for i, one in enumerate(kept)
    )
    return (first, *others)


def means_of(plane: Levels, pitch: tuple[int, int]) -> Levels:
    """Return the means of so many (rows, columns) of samples each."""
    rows, columns = (n // p for n, p in zip(plane.shape, pitch, strict=True))
    shape = rows, pitch[0], columns, pitch[1]
    whole = plane[: rows * pitch[0], : columns * pitch[1]].reshape(shape)
    return np.asarray(whole.mean((1, 3)), np.float32)


def _narrowed(plane: Levels, axis: int) -> Levels:
    size = plane.shape[axis]
    bands = np.full((3, size), 1 / 8)
    bands[1] = 3 / 4
    bands[1, [0, -1]] = 7 / 8
    turned = np.moveaxis(plane, axis, 0)
    found = linalg.solve_banded((1, 1), bands, turned.astype(np.float64), check_finite=False)
    return np.ascontiguousarray(np.moveaxis(found, 0, axis), np.float32)


def usable_in(after: Levels, opaque: Mask | None) -> Mask:
    """Return where no colour of (rows, columns, 3) levels is clipped, and all is opaque."""
    usable = np.asarray(((after > BELOW) & (after < 255 - BELOW)).all(2))
    return usable if opaque is None else usable & opaque


def blocks_in(
    plane: JpegPlane,
    before: Levels,
    after: Levels,
    usable: Mask,
    taps: Region,
    numbers: int,
    basis: Floats | None = None,
) -> Blocks | None:
    """Return a plane's blocks with most in them, or None where too few are usable.

    Parameters
    ----------
    before, after
        (rows, columns, 3) levels; the JPEG's first block begins at the first pixel.
    usable
        (rows, columns): not clipped.
    taps
        Of each colour's kernel. The features are red, green and blue of the first tap, then of the
        second, as if they lay beside each other.
    numbers
        Of features, at most.
    basis
        (taps, groups): which taps are alike. Each group then counts as one tap of a window of one
        row, under which lies the mean of what lies under its taps.
    """
    wanted, (down, across) = plane.decoded(after), plane.pitch
    held = means_of(usable.astype(np.float32), plane.pitch) > 0.99
    # As many samples of the plane as hold all that the taps reach.
    top, left = taps.top // down, taps.left // across
    bottom, right = -(-(taps.bottom - 1) // down), -(-(taps.right - 1) // across)
    reach = Region(top, left, bottom - top + 1, right - left + 1)
    chosen = places_of_blocks(means_of(luma(before), plane.pitch), held, reach)
    if len(chosen) < FEWEST_BLOCKS:
        return None
    groups = [np.array([i]) for i in range(taps.rows * taps.columns)]
    window = Region(taps.top, COLOURS * taps.left, taps.rows, COLOURS * taps.columns)
    if basis is not None:
        groups = [np.flatnonzero(one) for one in basis.T]
        window = Region(0, 0, 1, COLOURS * len(groups))
    chosen = chosen[: max(FEWEST_BLOCKS, numbers // (64 * (COLOURS * len(groups) + 1)))]
    rows, columns = (chosen[:, i, None] + np.arange(SIDE) for i in (0, 1))
    features = _features(before, (rows * down, columns * across), plane.pitch, taps, groups)
    found = transformed(wanted[rows[:, :, None], columns[:, None, :]]).reshape(len(chosen), 64)
    fixed = np.zeros((1, 64))
    fixed[0, 0] = SIDE * plane.middle
    return Blocks(window, features, found, plane.steps, fixed)


def _features(
    before: Levels,
    places: tuple[npt.NDArray[np.int_], npt.NDArray[np.int_]],
    pitch: tuple[int, int],
    taps: Region,
    groups: Sequence[npt.NDArray[np.int_]],
) -> npt.NDArray[np.float32]:
    """Return (blocks, 64, 3 groups + 1): coefficients of means under each group, and of 1."""
    rows, columns = places
    means = _running_means(before - np.float32(CENTRE), pitch)
    features = np.zeros((len(rows), 64, COLOURS * len(groups) + 1), np.float32)
    for index, group in enumerate(groups):
        down, across = taps.top + group // taps.columns, taps.left + group % taps.columns
        under = [
            ((rows + one)[:, :, None], (columns + other)[:, None, :])
            for one, other in zip(down, across, strict=True)
        ]
        for colour, mean in enumerate(means):
            part = sum(mean[places] for places in under) / np.float32(len(group))
            features[..., COLOURS * index + colour] = transformed(part).reshape(-1, 64)
    features[:, 0, -1] = SIDE
    return features


def _running_means(levels: Levels, pitch: tuple[int, int]) -> list[Levels]:
    """Return the colours' means of so many rows and columns from each pixel on."""
    means = levels
    for axis, step in enumerate(pitch):
        if step == 2:
            following = np.roll(means, -1, axis)  # what comes in at the end is in no block
            means = np.asarray((means + following) / np.float32(2), np.float32)
    return [np.ascontiguousarray(means[..., colour]) for colour in range(COLOURS)]
