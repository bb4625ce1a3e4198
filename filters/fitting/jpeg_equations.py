"""Equations from a JPEG's own coefficients: each is known to half a quantization step.

In pixels a JPEG's errors go together within a block and hang on what was there: a fit of pixels is
biased by as much as a quarter of a weight. In the coefficients of 8x8 blocks (ITU-T T.81, A.3.3)
an error is that of rounding to a multiple of the step, so each equation is weighed by its step;
one whose coefficient was rounded to 0 only says that it was small, and counts where it is not.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.block_features import DCT, SIDE, features_of
from filters.fitting.equations import Equations, Fit
from filters.fitting.pixel_equations import CENTRE
from filters.pixels.region import Region

Floats = npt.NDArray[np.float64]
Plane = npt.NDArray[np.float32]
MOST_BLOCKS: Final = 3600
FEWEST_BLOCKS: Final = 40
LUMA: Final = (0.299, 0.587, 0.114)  # ITU-T T.871 (JFIF)
ROUNDING: Final = 0.4  # levels: of the samples, the change to luma and the inverse transform
SURE: Final = 1.5  # steps from 0 beyond which a coefficient was not rounded to it
ROUNDS: Final = 5
FEW_ROUNDS: Final = 3  # of those, the first, in which a part of the blocks tells enough
SLACK: Final = 0.01  # of what is left: clipping and the colours' own steps leave as much


@dataclass(frozen=True, eq=False)
class Blocks:
    """What of a pair lies in usable blocks.

    Parameters
    ----------
    features
        (blocks, 64, taps + 1) float32: the coefficients of what lies under each tap, and of 1.
    coefficients
        (blocks, 64): those of the result, in levels.
    steps
        (64,): of quantization, row by row.
    fixed
        (blocks, 64): what is part of the result whatever the taps are; 0 where nothing is clipped.
    """

    taps: Region
    features: npt.NDArray[np.float32]
    coefficients: Floats
    steps: Floats
    fixed: Floats | float = 0.0

    def first(self, count: int) -> Blocks:
        """Return the first so many blocks, of those in which nothing is fixed."""
        features, coefficients = self.features[:count], self.coefficients[:count]
        return replace(self, features=features, coefficients=coefficients)


def luma(samples: npt.NDArray[np.float32]) -> Plane:
    """Return the luma of (rows, columns, 1 or 3) levels, as JFIF has it."""
    if samples.shape[2] < 3:
        return np.ascontiguousarray(samples[..., 0])
    return np.ascontiguousarray(samples[..., :3] @ np.array(LUMA, np.float32))


def blocks_of(
    before: Plane,
    after: Plane,
    usable: npt.NDArray[np.bool_],
    steps: Floats,
    taps: Region,
    most: int,
) -> Blocks | None:
    """Return the blocks with most in them, or None where too few are usable.

    Parameters
    ----------
    before, after
        (rows, columns) luma in levels; the JPEG's first block begins at the first pixel.
    usable
        (rows, columns): not clipped.
    steps
        (64,) of quantization of luma.
    most
        How many blocks, but no fewer than `FEWEST_BLOCKS`.
    """
    chosen = places_of_blocks(before, usable, taps)
    if len(chosen) < FEWEST_BLOCKS:
        return None
    chosen = chosen[: max(FEWEST_BLOCKS, most)]
    features = features_of([before], chosen, taps)
    rows, columns = (chosen[:, i, None] + np.arange(SIDE) for i in (0, 1))
    part = after[rows[:, :, None], columns[:, None, :]]
    return Blocks(taps, features, transformed(part).reshape(len(chosen), 64), steps)


def jpeg_fit(blocks: Blocks, first: Fit) -> Equations:
    """Return equations of unit variance, found in rounds from a first fit."""
    values = values_of(first)
    equations = Equations.empty(blocks.taps, CENTRE)
    few = blocks.first(max(len(blocks.features) // 4, blocks.features.shape[2] // 2))
    for turn in range(ROUNDS):
        equations = one_round(few if turn < FEW_ROUNDS else blocks, values)
        if turn < ROUNDS - 1:
            values = values_of(equations.solved(ridge=1e-2))
    return equations


def values_of(fit: Fit) -> Floats:
    """Return a fit's weights, and its offset at the level about which the equations are."""
    return np.append(fit.weights.ravel(), fit.offset + CENTRE * fit.weights.sum())


def one_round(blocks: Blocks, values: Floats) -> Equations:
    """Sum up the equations that count, given where a kernel would have put the coefficients."""
    expected = (blocks.features @ values.astype(np.float32)).astype(np.float64)
    lifted = expected + blocks.fixed - _lift()
    found, steps = blocks.coefficients - _lift(), blocks.steps[None, :]
    variance = np.broadcast_to(steps**2 / 12 + ROUNDING**2, expected.shape)
    is_sure = np.abs(lifted) > SURE * steps
    bounded = np.clip(lifted, found - steps / 2 - ROUNDING, found + steps / 2 + ROUNDING)
    is_breach = ~is_sure & (bounded != lifted)
    targets = np.where(is_sure, found, bounded) + _lift() - blocks.fixed
    use = is_sure | is_breach
    scale = 1 / np.sqrt(variance[use])
    x = blocks.features[use].astype(np.float64) * scale[:, None]
    y = targets[use] * scale
    count = float(is_sure.sum())
    return Equations(blocks.taps, x.T @ x, x.T @ y, float(y @ y), count, CENTRE, SLACK)


def _lift() -> Floats:
    """Return the coefficients of the level shift by 128: that of the mean is 1024 higher."""
    lift = np.zeros(64)
    lift[0] = SIDE * CENTRE
    return lift


def requantized(luma_levels: Plane, steps: Floats) -> Plane:
    """Return luma as it comes out of a JPEG of those steps; whole blocks only, others as they are.

    (rows, columns) float32 in levels.
    """
    rows, columns = (n // SIDE * SIDE for n in luma_levels.shape)
    out = luma_levels.astype(np.float32, copy=True)
    shape = rows // SIDE, SIDE, columns // SIDE, SIDE
    back = requantized_blocks(luma_levels[:rows, :columns].reshape(shape).swapaxes(1, 2), steps)
    out[:rows, :columns] = back.swapaxes(1, 2).reshape(rows, columns)
    return out


def requantized_blocks(part: npt.NDArray[np.floating], steps: Floats) -> Floats:
    """Return blocks of luma, (..., 8, 8) levels, as they come out of a JPEG of those steps."""
    grid = steps.reshape(SIDE, SIDE)
    whole = np.rint(transformed(part - CENTRE) / grid) * grid
    return np.asarray(DCT.T @ whole @ DCT + CENTRE)


def transformed(part: npt.NDArray[np.floating]) -> Floats:
    """Return the coefficients of blocks, (..., 8, 8)."""
    return np.asarray(DCT @ part @ DCT.T, np.float64)


def places_of_blocks(
    before: Plane, usable: npt.NDArray[np.bool_], taps: Region, share: float = 1.0
) -> npt.NDArray[np.int_]:
    """Return the first pixels of usable blocks, (count, 2), those with most in them first.

    A block is usable where at least that share of its pixels is.
    """
    rows, columns = before.shape
    down = np.arange(0, rows - SIDE + 1, SIDE)
    across = np.arange(0, columns - SIDE + 1, SIDE)
    down = down[(down + taps.top >= 0) & (down + SIDE + taps.bottom - 1 <= rows)]
    across = across[(across + taps.left >= 0) & (across + SIDE + taps.right - 1 <= columns)]
    if not down.size or not across.size:
        return np.zeros((0, 2), np.int_)
    window = (slice(down[0], down[-1] + SIDE), slice(across[0], across[-1] + SIDE))
    shape = len(down), SIDE, len(across), SIDE
    good = usable[window].reshape(shape).mean((1, 3)) >= share
    variance = before[window].reshape(shape).var((1, 3))
    places = np.argwhere(good)
    order = np.argsort(-variance[good], kind="stable")
    # Half of the liveliest, and the rest evenly: a kernel is to be known at every contrast.
    lively = order[: MOST_BLOCKS // 2]
    others = order[MOST_BLOCKS // 2 :]
    evenly = others[:: max(1, len(others) // (MOST_BLOCKS // 2))][: MOST_BLOCKS // 2]
    mixed = np.empty(len(lively) + len(evenly), np.int_)
    shared = min(len(lively), len(evenly))
    mixed[: 2 * shared : 2], mixed[1 : 2 * shared : 2] = lively[:shared], evenly[:shared]
    mixed[2 * shared :] = np.concatenate((lively[shared:], evenly[shared:]))
    picked = places[mixed]
    return np.stack((down[picked[:, 0]], across[picked[:, 1]]), axis=1)
