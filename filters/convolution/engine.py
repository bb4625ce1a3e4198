"""The engine: weighted sums over a region of an image, strip by strip, by the planned method."""

from __future__ import annotations

from typing import Final

import numpy as np

from filters.border import Border
from filters.convolution.direct import direct
from filters.convolution.taps import Taps
from filters.convolution.window import FULL_SCALE, Samples, window
from filters.region import Region

CLAMP: Final = Border()


def sums(
    pixels: Samples,
    taps: Taps,
    offset: float = 0.0,
    border: Border = CLAMP,
    region: Region | None = None,
    out: Samples | None = None,
    has_alpha: bool = False,
) -> Samples:
    """Give the weighted sums of `pixels`, (rows, columns, channels), plus `offset` in full scale.

    Same dtype back, of `region`'s size (the whole image by default); integers are rounded half to
    even and clamped.
    """
    region = region or Region.of_shape(pixels.shape[0], pixels.shape[1])
    if out is None:
        out = np.empty((region.rows, region.columns, pixels.shape[2]), pixels.dtype)
    field = window(pixels, taps.field(region), border, has_alpha)
    done = direct(field, taps, offset * FULL_SCALE[pixels.dtype.name])
    if done.dtype != out.dtype:
        done = np.rint(np.clip(done, 0, FULL_SCALE[out.dtype.name]))
    out[...] = done
    return out
