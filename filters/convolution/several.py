"""Several small kernels over the same pixels, by OpenCV alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.convolution.correlate import correlate
from filters.kernel import Kernel
from filters.kernel.reach import reach
from filters.pixels.transparency import is_opaque

Floats = npt.NDArray[np.float32]
EDGE: Final = cv2.BORDER_REPLICATE
LANES: Final = 64  # samples that vector units take at once at most, as unrolled
MOST_TAPS: Final = 49  # of a kernel; cv2.filter2D sums larger ones by frequencies, from 130 on
MOST_GAIN: Final = 8.0  # sum of |weights|: what sums are off by is below any level


def correlate_each(pixels: Floats, kernels: Sequence[Kernel]) -> Iterator[Floats]:
    """Yield what `correlate` gives for each kernel, alpha as it was: new arrays.

    Opaque pixels under small kernels are summed by OpenCV alone, in a third of the time. What its
    vectors leave over at a row's end may be rounded otherwise: it is summed again, within longer
    rows, so that flat places come out alike and a tile like the whole.
    """
    if not (is_opaque(pixels) and all(map(_is_small, kernels))):
        for kernel in kernels:
            yield correlate(pixels, kernel, alpha="keep")
        return
    across = reach(*kernels)[1]
    rest = max(0, pixels.shape[1] - LANES // pixels.shape[2])
    end = pixels[:, max(0, rest - across) :]
    longer = _filled(cv2.copyMakeBorder(end, 0, 0, 0, across + LANES, EDGE), pixels)
    for kernel in kernels:
        out = _summed(pixels, kernel)
        first = rest - max(0, rest - across)
        out[:, rest:] = _summed(longer, kernel)[:, first : first + pixels.shape[1] - rest]
        if pixels.shape[2] in (2, 4):
            out[..., -1] = pixels[..., -1]
        yield out


def _summed(pixels: Floats, kernel: Kernel) -> Floats:
    taps = np.asarray(kernel.taps / kernel.gain_divisor, np.float32)
    place = kernel.origin[1], kernel.origin[0]
    return _filled(
        cv2.filter2D(pixels, -1, taps, anchor=place, delta=kernel.offset, borderType=EDGE), pixels
    )


def _filled(found: npt.ArrayLike, pixels: Floats) -> Floats:
    """Return what cv2 made with the axis of channels, which it drops where there is one."""
    floats = np.asarray(found, np.float32)
    return floats.reshape(*floats.shape[:2], pixels.shape[2])


def _is_small(kernel: Kernel) -> bool:
    gain = np.abs(kernel.taps / kernel.gain_divisor).sum()
    return kernel.taps.size <= MOST_TAPS and bool(gain <= MOST_GAIN)
