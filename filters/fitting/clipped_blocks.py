"""Blocks of a JPEG in which much is black or white, as of edges: equations that know of clipping.

A filter of edges clips half of its result, so hardly a block of 8x8 is free of it, and to leave
the clipped pixels out keeps those that came out too large: weights found from them are too small
by half (truncated regression: T. Amemiya, Econometrica 41, 1973). Here clipping is part of the
model: by the kernel found so far it is known where the result is 0 or 255 whatever the taps are,
and by how much a JPEG that swings beyond the range was clipped again as it was opened.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.block_features import SIDE
from filters.fitting.equations import Equations, Fit
from filters.fitting.jpeg_equations import (
    LUMA,
    Blocks,
    luma,
    one_round,
    places_of_blocks,
    requantized_blocks,
    transformed,
    values_of,
)
from filters.fitting.pixel_equations import CENTRE
from filters.pixels.region import Region

Floats = npt.NDArray[np.float64]
Levels = npt.NDArray[np.float32]
ROUNDS: Final = 8
FEWEST: Final = 40  # blocks
MOST_NUMBERS: Final = 20_000_000  # of features at once
MOST_BLOCKS: Final = 1600
FEW: Final = 400  # blocks in all rounds but the last
OPEN: Final = 0.15  # of a block's pixels: not clipped, in every channel
WHITE: Final = 255.0


def clipped_equations(
    before: Levels,
    after: Levels,
    opaque: npt.NDArray[np.bool_] | None,
    steps: Floats,
    first: Fit,
    report: Callable[[float], None] | None = None,
) -> Equations | None:
    """Return equations from blocks that may be clipped, or None where nearly all of it is.

    Parameters
    ----------
    before, after
        (rows, columns, 1 or 3) levels; the JPEG's first block begins at the first pixel.
    opaque
        (rows, columns): blocks with other pixels are left out; None where all are.
    steps
        (64,) of quantization of luma.
    first
        A first fit, over the taps that are wanted.
    """
    usable = np.asarray(((after > 0.5) & (after < WHITE - 0.5)).all(2))
    places = places_of_blocks(luma(before), usable, first.taps, OPEN)
    if opaque is not None:
        places = np.array([p for p in places if opaque[_block(p)].all()], np.int_).reshape(-1, 2)
    if len(places) < FEWEST:
        return None
    values, equations = values_of(first), None
    for turn in range(ROUNDS):
        most = MOST_BLOCKS if turn == ROUNDS - 1 else FEW
        some = places[: max(FEWEST, min(most, MOST_NUMBERS // (64 * len(values))))]
        equations = one_round(_blocks(before, after, some, first.taps, steps, values), values)
        values = values_of(equations.solved(ridge=1e-2))
        if report is not None:
            report((turn + 1) / ROUNDS)
    return equations


def _block(place: npt.NDArray[np.int_]) -> tuple[slice, slice]:
    return slice(place[0], place[0] + SIDE), slice(place[1], place[1] + SIDE)


def _blocks(
    before: Levels,
    after: Levels,
    places: npt.NDArray[np.int_],
    taps: Region,
    steps: Floats,
    values: Floats,
) -> Blocks:
    """Return blocks whose features are 0 where the values given clip the result."""
    channels = before.shape[2]
    share = np.array(LUMA if channels == 3 else (1.0,), np.float32)[:, None, None, None]
    width = before.shape[1]
    rows, columns = (places[:, i, None] + np.arange(SIDE) for i in (0, 1))
    pixels = rows[:, :, None] * width + columns[:, None, :]
    centred = np.ascontiguousarray(before.reshape(-1, channels).T) - np.float32(CENTRE)

    def under(index: int) -> Levels:
        down, across = taps.top + index // taps.columns, taps.left + index % taps.columns
        return np.asarray(centred.take(pixels + (down * width + across), axis=1))

    made = np.full((channels, *pixels.shape), np.float32(values[-1]))
    for index in range(len(values) - 1):
        made += np.float32(values[index]) * under(index)
    kept = np.clip(made, 0, WHITE)
    open_ = np.where((made > 0) & (made < WHITE), share, np.float32(0))
    features = np.empty((len(places), SIDE * SIDE, len(values)), np.float32)
    for index in range(len(values) - 1):
        features[..., index] = _flat((open_ * under(index)).sum(0))
    features[..., -1] = _flat(open_.sum(0))
    fixed = _flat((np.where(open_ > 0, np.float32(0), kept) * share).sum(0))
    found = (after.reshape(-1, channels).T.take(pixels, axis=1) * share).sum(0)
    return Blocks(taps, features, _flat(found - _clipped_again(kept, share, steps)), steps, fixed)


def _clipped_again(kept: Levels, share: Levels, steps: Floats) -> Levels:
    """Return the luma that is lost where a JPEG swings below black and beyond white."""
    grey = (kept * share).sum(0)
    swung = kept + (requantized_blocks(grey, steps) - grey)
    return np.asarray(((np.clip(swung, 0, WHITE) - swung) * share).sum(0), np.float32)


def _flat(part: npt.NDArray[np.floating]) -> Floats:
    return transformed(part).reshape(len(part), SIDE * SIDE)
