"""PhaseSpectra: the phases' Fourier transforms, tile by tile, for kernels of many taps.

Overlap-save: a product of transforms is a circular correlation, of which the middle of each tile
is right. The products of all phases are added up before the one inverse transform; a kernel then
costs a transform of each phase's taps, and for each tile and colour one product a phase.
"""

from __future__ import annotations

from concurrent.futures import Executor
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.phases import Part, Phases
from filters.region import Region

Floats = npt.NDArray[np.float32]
SIDE: Final = 256  # of a tile, in blocks
REACH: Final = 16  # blocks a tap may lie away
VALID: Final = SIDE - 2 * REACH
BUDGET: Final = 512 << 20  # bytes; 18 megapixels of RGB take 290 MB
MANY_TAPS: Final = 60  # of a phase, from which on products are quicker than sums


class PhaseSpectra:
    """The transforms of the tiles that cover some blocks of a picture's phases."""

    def __init__(self, phases: Phases, region: Region, pool: Executor) -> None:
        self.phases, self.region, self.border = phases, region, phases.border
        self._pool = pool
        self._tiles = [
            Region(top, left, VALID, VALID).clip(region)
            for top in range(region.top, region.bottom, VALID)
            for left in range(region.left, region.right, VALID)
        ]
        self._spectra = list(pool.map(self._transformed, self._tiles))

    @staticmethod
    def suit(phases: Phases, parts: list[Part], region: Region) -> bool:
        """Whether a kernel, given as its parts, is summed faster so, and within the budget."""
        tiles = -(-region.rows // VALID) * -(-region.columns // VALID)
        size = tiles * phases.shrink**2 * phases.image.channels * SIDE * SIDE * 4
        near = all(
            first >= -REACH and first + many - 1 <= REACH
            for part in parts
            for first, many in zip((part.down, part.across), part.taps.shape, strict=True)
        )
        many = sum(part.taps.size for part in parts) > MANY_TAPS * phases.shrink**2
        return many and near and size <= BUDGET and phases.is_finite

    def are_of(self, phases: Phases, region: Region) -> bool:
        """Whether they are the transforms of those blocks, with the border that lies there now."""
        same = self.phases is phases and self.border == phases.border
        return same and self.region == region

    def sum_into(self, out: Floats, parts: list[Part]) -> None:
        """Sum a kernel's parts over `region` into `out`, (rows, columns, channels)."""
        kernels = dict(zip((p.plane for p in parts), self._pool.map(_kernel, parts), strict=True))

        def work(index: int) -> None:
            tile = self._tiles[index]
            place = out[tile.relative_to(self.region).slices]
            total = np.empty((SIDE, SIDE), np.float32)
            product = np.empty_like(total)
            for channel in range(out.shape[2]):
                total[...] = 0
                for plane, kernel in kernels.items():
                    spectrum = self._spectra[index][plane][channel]
                    cv2.mulSpectrums(spectrum, kernel, 0, product, conjB=True)
                    cv2.add(total, product, total)
                cv2.dft(total, total, cv2.DFT_INVERSE | cv2.DFT_SCALE | cv2.DFT_REAL_OUTPUT)
                place[..., channel] = total[REACH:, REACH:][: tile.rows, : tile.columns]

        list(self._pool.map(work, range(len(self._tiles))))

    def _transformed(self, tile: Region) -> dict[tuple[int, ...], list[Floats]]:
        """Give for each phase the transforms of its channels, means in full scale 1.0."""
        read = Region(tile.top - REACH, tile.left - REACH, SIDE, SIDE)
        known = read.clip(self.phases.covered)  # what lies beyond, no tap reads
        found: dict[tuple[int, ...], list[Floats]] = {}
        for plane in np.ndindex(self.phases.shrink, self.phases.shrink):
            field = np.zeros((SIDE, SIDE, self.phases.image.channels), np.float32)
            field[known.relative_to(read).slices] = self.phases.window(plane, known)
            field *= np.float32(self.phases.scale)
            channels = [np.ascontiguousarray(field[..., c]) for c in range(field.shape[2])]
            found[plane] = [np.asarray(cv2.dft(c, c), np.float32) for c in channels]
        return found


def _kernel(part: Part) -> Floats:
    """Give the transform of a part's taps, each where its distance from the origin puts it."""
    field = np.zeros((SIDE, SIDE), np.float32)
    rows, columns = part.taps.shape
    down = np.arange(part.down, part.down + rows) % SIDE
    across = np.arange(part.across, part.across + columns) % SIDE
    field[np.ix_(down, across)] = part.taps
    return np.asarray(cv2.dft(field, field), np.float32)
