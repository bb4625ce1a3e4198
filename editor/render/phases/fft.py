"""PhaseSpectra: the phases' Fourier transforms, tile by tile, for kernels of many taps.

Overlap-save: a product of transforms is a circular correlation, of which the middle of each tile
is right. The products of all phases are added up before the one inverse transform; a kernel then
costs a transform of each phase's taps, and for each tile and colour one product a phase. Two tiles
are the real and the imaginary part of one: numpy's product of complex numbers takes a third of the
time that cv2.mulSpectrums takes for two packed ones.
"""

from __future__ import annotations

from concurrent.futures import Executor
from functools import partial
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.render.phases.phases import Part, Phases
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
Spectrum = npt.NDArray[np.complex64]  # (SIDE, SIDE)
SIDE: Final = 256  # of a tile, in blocks
REACH: Final = 16  # blocks a tap may lie away
VALID: Final = SIDE - 2 * REACH
MANY_TAPS: Final = 22  # of a phase, from which on products are quicker than sums


class PhaseSpectra:
    """The transforms of the tiles that cover some blocks of a picture's phases."""

    def __init__(self, phases: Phases, region: Region, pool: Executor) -> None:
        self.place, self.region = phases.place(region), region
        self._pool = pool
        self._tiles = [
            Region(top, left, VALID, VALID).clip(region)
            for top in range(region.top, region.bottom, VALID)
            for left in range(region.left, region.right, VALID)
        ]
        self._pairs = [self._tiles[i : i + 2] for i in range(0, len(self._tiles), 2)]
        self._spectra = list(pool.map(partial(_transformed, phases), self._pairs))

    @staticmethod
    def size_of(phases: Phases, region: Region) -> int:
        """Return how many bytes they take: 290 MB for 18 megapixels of RGB."""
        tiles = -(-region.rows // VALID) * -(-region.columns // VALID)
        return (tiles + tiles % 2) * phases.shrink**2 * phases.image.channels * SIDE * SIDE * 4

    @staticmethod
    def suit(phases: Phases, parts: list[Part]) -> bool:
        """Whether a kernel, given as its parts, is summed faster so."""
        near = all(
            first >= -REACH and first + many - 1 <= REACH
            for part in parts
            for first, many in zip((part.down, part.across), part.taps.shape, strict=True)
        )
        many = sum(part.taps.size for part in parts) > MANY_TAPS * phases.shrink**2
        return many and near and phases.is_finite

    def sum_into(self, out: Floats, parts: list[Part]) -> None:
        """Sum a kernel's parts over `region` into `out`, (rows, columns, channels)."""
        kernels = dict(zip((p.plane for p in parts), self._pool.map(_kernel, parts), strict=True))

        def work(index: int) -> None:
            total, product = np.empty((2, SIDE, SIDE), np.complex64)
            sums = _parts(total)
            for channel in range(out.shape[2]):
                for number, (plane, kernel) in enumerate(kernels.items()):
                    into = product if number else total
                    np.multiply(self._spectra[index][plane][channel], kernel, out=into)
                    if number:
                        cv2.add(sums, _parts(product), sums)
                cv2.dft(sums, sums, cv2.DFT_INVERSE)
                for half, tile in enumerate(self._pairs[index]):
                    place = out[tile.relative_to(self.region).slices]
                    place[..., channel] = sums[REACH:, REACH:, half][: tile.rows, : tile.columns]

        list(self._pool.map(work, range(len(self._pairs))))


def _transformed(phases: Phases, pair: list[Region]) -> dict[tuple[int, ...], list[Spectrum]]:
    """Return for each phase the transforms of its channels, means in full scale 1.0."""
    found: dict[tuple[int, ...], list[Spectrum]] = {}
    for plane in np.ndindex(phases.shrink, phases.shrink):
        fields = np.zeros((phases.image.channels, SIDE, SIDE, 2), np.float32)
        for half, tile in enumerate(pair):
            read = Region(tile.top - REACH, tile.left - REACH, SIDE, SIDE)
            known = read.clip(phases.covered)  # what lies beyond, no tap reads
            down, across = known.relative_to(read).slices
            window = phases.window(plane, known)
            fields[:, down, across, half] = window.transpose(2, 0, 1)
        fields *= np.float32(phases.scale)
        found[plane] = [_transform(field) for field in fields]
    return found


def _kernel(part: Part) -> Spectrum:
    """Return what a tile's transform is multiplied by, for its correlation with a part's taps.

    Each tap lies where its distance from the origin puts it; the inverse needs no scaling.
    """
    field = np.zeros((SIDE, SIDE, 2), np.float32)
    rows, columns = part.taps.shape
    down = np.arange(part.down, part.down + rows) % SIDE
    across = np.arange(part.across, part.across + columns) % SIDE
    field[np.ix_(down, across)] = part.taps[..., None] * (1 / SIDE**2, 0)
    return np.conj(_transform(field))


def _transform(pairs: Floats) -> Spectrum:
    done = np.asarray(cv2.dft(pairs), np.float32)
    return np.asarray(done.view(np.complex64)[..., 0])


def _parts(spectrum: Spectrum) -> Floats:
    """View complex numbers as (rows, columns, 2)."""
    return np.asarray(spectrum.view(np.float32).reshape(SIDE, SIDE, 2))
