"""Coefficients of what lies under each tap, for blocks of 8x8: two products of matrices each.

What lies under a tap is a block of its own, moved by as much. The coefficients of all of them are
D_r N D_c', where N is the block's neighbourhood and the rows of D_r are the cosines of each
frequency (ITU-T T.81, A.3.3), once for each row of taps, begun at that row.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.pixel_equations import CENTRE
from filters.pixels.region import Region
from filters.threads import cores, parallel_for

Floats = npt.NDArray[np.float64]
Plane = npt.NDArray[np.float32]
SIDE: Final = 8
TOGETHER: Final = 1_000_000  # numbers in work at once
# The orthonormal DCT-II: rows are frequencies, by cos(pi k (2 n + 1) / 2 N).
_SCALE: Final = np.full((SIDE, 1), np.sqrt(2 / SIDE))
_SCALE[0] = np.sqrt(1 / SIDE)
_ANGLES: Final = np.outer(np.arange(SIDE), 2 * np.arange(SIDE) + 1) * np.pi / (2 * SIDE)
DCT: Final = _SCALE * np.cos(_ANGLES)


def features_of(
    planes: Sequence[Plane],
    places: npt.NDArray[np.int_],
    taps: Region,
    pitch: tuple[int, int] = (1, 1),
    basis: Floats | None = None,
) -> Plane:
    """Return (blocks, 64, planes x taps + 1): coefficients of what lies under each tap, and of 1.

    Parameters
    ----------
    planes
        (rows, columns) levels of each colour; those of a tap lie beside each other in the result.
    places
        (blocks, 2): the first sample of each block; all that the taps reach is in the planes.
    pitch
        (down, across): pixels of which a block's sample is the mean.
    basis
        (taps, groups): taps that are alike count as one, under which lies their mean.
    """
    down, across = (_sliding(n, p) for n, p in zip((taps.rows, taps.columns), pitch, strict=True))
    shape = down.shape[1], across.shape[1]
    first = places * np.array(pitch) + (taps.top, taps.left)
    groups = None if basis is None else (basis / basis.sum(0)).astype(np.float32)
    count = taps.rows * taps.columns if groups is None else groups.shape[1]
    features = np.zeros((len(places), SIDE * SIDE, len(planes) * count + 1), np.float32)
    chunk = max(1, TOGETHER // (SIDE * SIDE * taps.rows * taps.columns))

    def fill(task: tuple[int, slice]) -> None:
        colour, some = task
        around = np.lib.stride_tricks.sliding_window_view(planes[colour], shape)
        near = around[first[some, 0], first[some, 1]] - np.float32(CENTRE)
        each = _under(near, down, across)
        out = features[some, :, colour : -1 : len(planes)]
        if groups is None:
            out.reshape(each.shape)[...] = each
        else:
            out[...] = each.reshape(len(near), SIDE * SIDE, -1) @ groups

    parts = [slice(start, start + chunk) for start in range(0, len(places), chunk)]
    parallel_for(fill, [(i, part) for i in range(len(planes)) for part in parts], cores())
    features[:, 0, -1] = SIDE
    return features


def _under(near: Plane, down: Plane, across: Plane) -> Plane:
    """Return a view, (blocks, 8, 8, rows, columns of taps), of (blocks, rows, columns) pixels."""
    both = down @ (near @ across.T)
    shape = len(near), SIDE, len(down) // SIDE, SIDE, len(across) // SIDE
    return both.reshape(shape).swapaxes(2, 3)


def _sliding(taps: int, pitch: int) -> Plane:
    """Return (8 taps, samples): each frequency's cosines, begun at each tap."""
    cosines = np.repeat(DCT / pitch, pitch, axis=1)
    out = np.zeros((SIDE, taps, cosines.shape[1] + taps - 1), np.float32)
    for tap in range(taps):
        out[:, tap, tap : tap + cosines.shape[1]] = cosines
    return out.reshape(SIDE * taps, -1)
