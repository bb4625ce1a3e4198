"""Tile pairs: two real tiles as the real and imaginary part of one complex tile.

Their sums come apart by themselves, as the taps are real:

    sums[map] = inverse(sum over planes of transform(plane) * spectra[map, plane])

The channels of a picture stay as they lie: a row of interleaved channels is one row of samples
whose taps lie `channels` apart.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.convolution.aligned import aligned
from filters.convolution.cost import Transform
from filters.convolution.methods.spectrum import Pairs, as_complex, multiply
from filters.pixels.rounding import ERROR, rounded_into

Floats = npt.NDArray[np.float32]
Rows = npt.NDArray[Any]  # (rows, samples), each row dense


class TilePair:
    """One core's buffers, used pair after pair.

    Parameters
    ----------
    spectra
        Of each map's taps for each plane, (maps, planes, rows, samples, 2) float32.
    transform
        What the transforms are done by: scipy where this machine's cv2.dft is slower.
    are_kept
        Whether who asks keeps the planes' transforms, so that they are new arrays each time.
    """

    def __init__(self, spectra: Pairs, transform: Transform, are_kept: bool = False) -> None:
        maps, planes, *shape, _ = spectra.shape
        self._spectra = spectra
        self._transform = TRANSFORM[transform]
        self.shape, self._are_kept = tuple(shape), are_kept
        self._planes = [] if are_kept else _buffers(planes, shape)
        # A plane that is read by one map only is not needed any more once that has read it.
        is_read_once = maps == 1 and not are_kept
        self._products = self._planes if is_read_once else _buffers(min(planes, 2), shape)
        self._sums = self._products[0]
        self._room: dict[np.dtype[Any], Rows] = {}  # by dtype, for `_paired`

    def transformed(self, fields: Sequence[Sequence[Rows]]) -> list[Floats]:
        """Return the transforms of one or two tiles: of each plane, for `sums`.

        `fields` has the tiles' fields for each plane, all of the tiles' two shapes.
        """
        planes = _buffers(len(fields), self.shape) if self._are_kept else self._planes
        for plane, tiles in zip(planes, fields, strict=True):
            self._lay(plane, tiles)
            self._transform(plane, False)
        return planes

    def sums(self, planes: list[Floats], offset: float = 0.0) -> Iterator[int]:
        """Sum over transformed planes; yield each map's number while `write` has its sums.

        `offset` is added to every sum.
        """
        for number, of_map in enumerate(self._spectra):
            for index, (plane, spectrum) in enumerate(zip(planes, of_map, strict=True)):
                product = self._products[min(index, len(self._products) - 1)]
                multiply(plane, spectrum, product)
                if index:
                    cv2.add(self._sums, product, self._sums)
            self._sums[0, 0] += np.float32(offset)  # the mean: a free way to add to every pixel
            self._transform(self._sums, True)
            yield number

    def write(
        self,
        outs: Sequence[Rows],
        top_sample: float = 1.0,
        error: float = ERROR,
        step: tuple[int, int] = (1, 1),
    ) -> None:
        """Write a map's sums over the tiles into as many places, of which each has its own shape.

        A result lies `step` (rows, samples) after the one before; `error` is for rounding
        (`rounded_into`).
        """
        (rows, columns), (down, across) = outs[0].shape, step
        if step != (1, 1) or not _are_alike(outs):
            for index, out in enumerate(outs):
                high, wide = out.shape
                part = self._sums[: high * down : down, : wide * across : across, index]
                one = np.ascontiguousarray(part)
                rounded_into(out, one, top_sample, error)
        elif outs[0].dtype == np.float32:
            cv2.split(self._sums[:rows, :columns], outs)
        else:
            pairs = self._paired(outs[0])
            rounded_into(pairs, self._sums[:rows, :columns], top_sample, error)
            cv2.split(pairs, outs)

    def _lay(self, plane: Pairs, fields: Sequence[Rows]) -> None:
        """Write fields into the corner, and 0 elsewhere.

        What the pair before left there is never read by this one's sums, but it would be filtered
        again and again, and grow until its rounding errors drown them.
        """
        rows, columns = fields[0].shape
        if not _are_alike(fields):  # a border may have made one of them another dtype
            plane[...] = 0
            for index, field in enumerate(fields):
                np.copyto(plane[: field.shape[0], : field.shape[1], index], field)
            return
        pairs = self._paired(fields[0])
        cv2.merge(fields, pairs)
        np.copyto(plane[:rows, :columns], pairs)
        plane[rows:] = 0
        plane[:rows, columns:] = 0

    def _paired(self, rows: Rows) -> Rows:
        """Return room for two such beside each other, sample by sample.

        cv2.merge and cv2.split write past the caches where the target is aligned, or can be after
        some pairs, and the transform then waits for memory: twice as long. One sample off, they
        don't.
        """
        if rows.dtype not in self._room:
            self._room[rows.dtype] = aligned((2 * math.prod(self.shape),), rows.dtype, 1)
        return self._room[rows.dtype][: 2 * rows.size].reshape(*rows.shape, 2)


def _buffers(count: int, shape: Sequence[int]) -> list[Floats]:
    return [np.asarray(aligned((*shape, 2), np.float32), np.float32) for _ in range(count)]


def _are_alike(pixels: Sequence[Rows]) -> bool:
    """Whether they are two of one shape and dtype."""
    first, *others = ((p.shape, p.dtype) for p in pixels)
    return others == [first]


def _by_cv2(points: Pairs, is_inverse: bool) -> None:
    cv2.dft(points, points, cv2.DFT_INVERSE if is_inverse else 0)


def _by_scipy(points: Pairs, is_inverse: bool) -> None:
    """Do as cv2.dft, which scales neither way."""
    import scipy.fft  # not at the start, where it takes a share of a second

    numbers = as_complex(points)
    if is_inverse:
        done = scipy.fft.ifft2(numbers, norm="forward", overwrite_x=True, workers=1)
    else:
        done = scipy.fft.fft2(numbers, overwrite_x=True, workers=1)
    if done is not numbers:
        np.copyto(numbers, done)


TRANSFORM: Final[Mapping[Transform, Callable[[Pairs, bool], None]]] = MappingProxyType(
    {"cv2": _by_cv2, "scipy": _by_scipy}
)
