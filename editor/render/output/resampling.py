"""Resampling: another number of pixels by Lanczos' window, one tile of the source after the other.

The weights are sinc(x) sinc(x/3) for |x| < 3 (Duchon, Lanczos filtering in one and two dimensions,
1979), spread by the factor where the picture becomes smaller, so that nothing folds back, and each
row of them sums to 1. At an edge what lies outside has no weight. The sums are our own: libvips
enlarges by a cubic and cv2 shrinks without spreading; both want the whole picture at once, and this
adds up tile by tile.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Final

import numpy as np
import numpy.typing as npt
import scipy.sparse

from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
LOBES: Final = 3


def lanczos_weights(old: int, new: int) -> scipy.sparse.csc_array:
    """Return (new, old) float32 weights, of which each row makes a new pixel of the old ones."""
    scale = max(1.0, old / new)
    reach = LOBES * scale
    centres = (np.arange(new) + 0.5) * old / new - 0.5
    first = np.floor(centres - reach).astype(int) + 1
    offsets = np.arange(math.ceil(2 * reach))
    columns = first[:, None] + offsets
    x = (columns - centres[:, None]) / scale
    weights = np.where(np.abs(x) < LOBES, np.sinc(x) * np.sinc(x / LOBES), 0.0)
    weights[(columns < 0) | (columns >= old)] = 0.0
    weights /= weights.sum(1, keepdims=True)
    there = weights != 0.0
    rows = np.repeat(np.arange(new), there.sum(1))
    found = (weights[there].astype(np.float32), (rows, columns[there]))
    return scipy.sparse.csc_array(found, shape=(new, old))


@dataclass(frozen=True, eq=False)
class Resampling:
    """From a picture of one size to another.

    Parameters
    ----------
    old, new
        (rows, columns).
    """

    old: tuple[int, int]
    new: tuple[int, int]
    _weights: tuple[scipy.sparse.csc_array, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        made = tuple(map(lanczos_weights, self.old, self.new))
        object.__setattr__(self, "_weights", made)

    def add(self, tile: Region, pixels: Floats, out: Floats) -> None:
        """Add what a tile of the old picture contributes to the new one.

        Parameters
        ----------
        pixels
            The tile, (rows, columns, channels); linear light, colour multiplied by alpha.
        out
            The new picture so far, zero at first; (rows, columns, channels).
        """
        down, across = (
            _part(weights, start, stop)
            for weights, start, stop in zip(
                self._weights, (tile.top, tile.left), (tile.bottom, tile.right), strict=True
            )
        )
        rows, columns, channels = pixels.shape
        sideways = np.ascontiguousarray(pixels.transpose(1, 0, 2)).reshape(columns, -1)
        summed = (across[1] @ sideways).reshape(-1, rows, channels)
        upright = np.ascontiguousarray(summed.transpose(1, 0, 2)).reshape(rows, -1)
        found = (down[1] @ upright).reshape(down[1].shape[0], -1, channels)
        out[down[0], across[0]] += found


def _part(
    weights: scipy.sparse.csc_array, start: int, stop: int
) -> tuple[slice, scipy.sparse.csr_array]:
    """Return which new pixels some old ones contribute to, and by which weights."""
    part = weights[:, start:stop].tocsr()
    used = np.flatnonzero(np.diff(part.indptr))
    if not used.size:
        return slice(0, 0), part[:0]
    where = slice(int(used[0]), int(used[-1]) + 1)
    return where, part[where]
