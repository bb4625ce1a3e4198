"""Several small kernels over the same pixels: the border and flat places are looked at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.convolution.correlate import correlate
from filters.convolution.flat import CANCELLED
from filters.kernel import Kernel
from filters.kernel.reach import reach
from filters.pixels.transparency import is_opaque

Floats = npt.NDArray[np.float32]
Mask = npt.NDArray[np.uint8]
LANES: Final = 64  # pixels that vector units take at once at most
MOST_TAPS: Final = 49  # of a kernel; cv2.filter2D sums larger ones by frequencies, from 130 on
MOST_GAIN: Final = 64.0  # sum of |weights|: what sums are off by is below any level


def correlate_each(pixels: Floats, kernels: Sequence[Kernel]) -> Iterator[Floats]:
    """Yield what `correlate` gives for each kernel, alpha as it was: new arrays.

    Opaque pixels under small kernels are summed by OpenCV alone, in a third of the time. Rows are
    made as long as vectors then: what is left over at their end may be rounded otherwise.
    """
    if not (is_opaque(pixels) and all(map(_is_small, kernels))):
        for kernel in kernels:
            yield correlate(pixels, kernel, alpha="keep")
        return
    down, across = reach(*kernels)
    more = across + -pixels.shape[1] % LANES
    edge = cv2.BORDER_REPLICATE
    grown = cv2.copyMakeBorder(pixels, down, down, across, more, edge)
    field: Floats = np.asarray(grown, np.float32).reshape(*grown.shape[:2], pixels.shape[2])
    inner = np.s_[down : down + pixels.shape[0], across : across + pixels.shape[1]]
    flat = _flat_places(field, kernels, inner)
    for kernel in kernels:
        taps = np.asarray(kernel.taps / kernel.gain_divisor, np.float32)
        place = kernel.origin[1], kernel.origin[0]
        summed = cv2.filter2D(field, -1, taps, anchor=place, delta=kernel.offset, borderType=edge)
        out = np.array(np.asarray(summed, np.float32).reshape(field.shape)[inner])
        if flat is not None and _cancels(kernel):
            plane = out.reshape(flat.shape)  # numpy's masks take ten times as long
            cv2.copyTo(np.full_like(plane, kernel.offset), flat, plane)
        if pixels.shape[2] in (2, 4):
            out[..., -1] = pixels[..., -1]
        yield out


def _is_small(kernel: Kernel) -> bool:
    gain = np.abs(kernel.taps / kernel.gain_divisor).sum()
    return kernel.taps.size <= MOST_TAPS and bool(gain <= MOST_GAIN)


def _cancels(kernel: Kernel) -> bool:
    taps = kernel.taps
    return bool(abs(taps.sum()) <= CANCELLED * np.abs(taps).sum())


def _flat_places(
    field: Floats, kernels: Sequence[Kernel], inner: tuple[slice, slice]
) -> Mask | None:
    """Return 255 where all taps of the kernels that cancel lie on one value, (rows, samples).

    None where nowhere.
    """
    taps = {
        (row - kernel.origin[0], column - kernel.origin[1])
        for kernel in kernels
        if _cancels(kernel)
        for row, column in np.argwhere(kernel.taps != 0)
    }
    if not taps:
        return None
    rows, columns = inner

    def seen(tap: tuple[int, int]) -> Floats:
        down, across = tap
        return field[
            rows.start + down : rows.stop + down, columns.start + across : columns.stop + across
        ]

    first, *others = sorted(taps)
    same = np.full(seen(first).shape, 255, np.uint8)
    for tap in others:
        equal = cv2.compare(seen(first), seen(tap), cv2.CMP_EQ).reshape(same.shape)
        cv2.bitwise_and(same, equal, same)
        if not same.any():
            return None
    return same.reshape(rows.stop - rows.start, -1)
