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

from filters.fitting.block_features import SIDE, features_of
from filters.fitting.jpeg_equations import (
    FEWEST_BLOCKS,
    LUMA,
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


@dataclass(frozen=True, eq=False)
class Kept:
    """What a JPEG kept of a pair in one plane, at the plane's pitch, in levels.

    Parameters
    ----------
    wanted
        (rows, columns): the result, as it was before it was widened.
    grey
        (rows, columns): means of the first picture's luma, which say where much goes on.
    """

    plane: JpegPlane
    wanted: Levels
    grey: Levels


def kept_in(plane: JpegPlane, before: Levels, after: Levels) -> Kept:
    """Return what was kept in a plane; (rows, columns, 3) levels before and after.

    The JPEG's first block begins at the first pixel.
    """
    return Kept(plane, plane.decoded(after), means_of(luma(before), plane.pitch))


def _reach(taps: Region, pitch: tuple[int, int]) -> Region:
    """Return as many samples of a plane as hold all that taps reach."""
    down, across = pitch
    top, left = taps.top // down, taps.left // across
    bottom, right = -(-(taps.bottom - 1) // down), -(-(taps.right - 1) // across)
    return Region(top, left, bottom - top + 1, right - left + 1)


def blocks_in(
    kept: Kept,
    colours: Sequence[Levels],
    usable: Mask,
    taps: Region,
    numbers: int,
    basis: Floats | None = None,
    made: Levels | None = None,
) -> Blocks | None:
    """Return a plane's blocks with most in them, or None where too few are usable.

    Parameters
    ----------
    colours
        (rows, columns) levels of red, of green and of blue before.
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
    made
        (rows, columns, 3) levels to which the kernels add; None is nothing.
    """
    plane = kept.plane
    held = means_of(usable.astype(np.float32), plane.pitch) > 0.99
    chosen = places_of_blocks(kept.grey, held, _reach(taps, plane.pitch))
    if len(chosen) < FEWEST_BLOCKS:
        return None
    groups = taps.rows * taps.columns if basis is None else basis.shape[1]
    window = Region(taps.top, COLOURS * taps.left, taps.rows, COLOURS * taps.columns)
    if basis is not None:
        window = Region(0, 0, 1, COLOURS * groups)
    chosen = chosen[: max(FEWEST_BLOCKS, numbers // (64 * (COLOURS * groups + 1)))]
    features = features_of(colours, chosen, taps, plane.pitch, basis)
    rows, columns = (chosen[:, i, None] + np.arange(SIDE) for i in (0, 1))
    at = rows[:, :, None], columns[:, None, :]
    found = transformed(kept.wanted[at]).reshape(len(chosen), 64)
    fixed = np.zeros((1, 64))
    fixed[0, 0] = SIDE * plane.middle
    if made is not None:
        fixed = transformed(plane.of(made)[at]).reshape(len(chosen), 64)
    return Blocks(window, features, found, plane.steps, fixed)
