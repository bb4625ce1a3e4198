"""Tile pairs: two real tiles as the real and imaginary part of one complex tile.

Their sums come apart by themselves, as the taps are real. The channels stay as they lie: a row of
interleaved channels is one row of samples whose taps lie `channels` apart.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import as_strided

from filters.convolution.aligned import aligned
from filters.convolution.cost import Transform
from filters.convolution.methods.spectrum import Pairs, multiply
from filters.convolution.padded import Samples, has_dense_rows
from filters.pixels.rounding import rounded_into


class TilePair:
    """One core's buffers, used pair after pair.

    Parameters
    ----------
    spectrum
        Of the taps, (rows, columns, 2) float32.
    dtype
        Of the pixels and the results.
    transform
        What the transforms are done by: scipy where this machine's cv2.dft is slower.
    """

    def __init__(self, spectrum: Pairs, dtype: npt.DTypeLike, transform: Transform) -> None:
        self._spectrum = spectrum
        self._transform = TRANSFORM[transform]
        self._sums = np.asarray(aligned(spectrum.shape, np.float32), np.float32)
        # cv2.merge and cv2.split write past the caches where the target is aligned, and the
        # transform then waits for memory: twice as long. One sample off, they don't.
        self._pairs = aligned(spectrum.shape, dtype, 1).reshape(-1)

    def sum(
        self,
        fields: Sequence[Samples],
        outs: Sequence[Samples],
        offset: float,
        top_sample: float,
        error: float,
    ) -> None:
        """Write the sums over one or two fields into as many places of the results' shapes.

        All are (rows, columns, channels), `outs` with pixels that are dense in a row; `offset` is
        added; `error` is for rounding (`rounded_into`).
        """
        sums = self._sums
        dense = (f if has_dense_rows(f) else np.ascontiguousarray(f) for f in fields)
        self._lay([_rows(field) for field in dense])
        self._transform(sums, False)
        multiply(sums, self._spectrum)
        sums[0, 0] += np.float32(offset)  # the mean: a free way to add to every pixel
        self._transform(sums, True)
        self._write([_rows(out) for out in outs], top_sample, error)

    def _lay(self, fields: list[Samples]) -> None:
        """Write fields into the corner, and 0 elsewhere.

        What the pair before left there is never read by this one's sums, but it would be filtered
        again and again, and grow until its rounding errors drown them.
        """
        sums, (rows, columns) = self._sums, fields[0].shape
        if not self._are_alike(fields):
            sums[...] = 0
            for index, field in enumerate(fields):
                np.copyto(sums[: field.shape[0], : field.shape[1], index], field)
            return
        pairs = self._paired(rows, columns)
        cv2.merge(fields, pairs)
        np.copyto(sums[:rows, :columns], pairs)
        sums[rows:] = 0
        sums[:rows, columns:] = 0

    def _write(self, outs: list[Samples], top_sample: float, error: float) -> None:
        sums, (rows, columns) = self._sums, outs[0].shape
        if not self._are_alike(outs):
            for index, out in enumerate(outs):
                one = np.ascontiguousarray(sums[: out.shape[0], : out.shape[1], index])
                rounded_into(out, one, top_sample, error)
        elif self._pairs.dtype == np.float32:
            cv2.split(sums[:rows, :columns], outs)
        else:
            pairs = self._paired(rows, columns)
            rounded_into(pairs, sums[:rows, :columns], top_sample, error)
            cv2.split(pairs, outs)

    def _are_alike(self, pixels: list[Samples]) -> bool:
        """Whether they are two of one shape; a border may have made a field another dtype."""
        shape, dtype = pixels[0].shape, self._pairs.dtype
        return [(p.shape, p.dtype) for p in pixels] == [(shape, dtype)] * 2

    def _paired(self, rows: int, columns: int) -> Samples:
        return self._pairs[: 2 * rows * columns].reshape(rows, columns, 2)


def _by_cv2(points: Pairs, is_inverse: bool) -> None:
    cv2.dft(points, points, cv2.DFT_INVERSE if is_inverse else 0)


def _by_scipy(points: Pairs, is_inverse: bool) -> None:
    """Do as cv2.dft, which scales neither way."""
    import scipy.fft  # not at the start, where it takes a share of a second

    numbers = points.view(np.complex64)[..., 0]
    if is_inverse:
        done = scipy.fft.ifft2(numbers, norm="forward", overwrite_x=True, workers=1)
    else:
        done = scipy.fft.fft2(numbers, overwrite_x=True, workers=1)
    if done is not numbers:
        np.copyto(numbers, done)


TRANSFORM: Final[Mapping[Transform, Callable[[Pairs, bool], None]]] = MappingProxyType(
    {"cv2": _by_cv2, "scipy": _by_scipy}
)


def _rows(pixels: Samples) -> Samples:
    """Return (rows, columns, channels) as (rows, samples); a view, which may be written to."""
    rows, columns, channels = pixels.shape
    strides = (pixels.strides[0], pixels.itemsize)
    return as_strided(pixels, (rows, columns * channels), strides)
