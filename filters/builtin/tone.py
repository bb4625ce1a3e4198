"""Tone."""

from __future__ import annotations

from typing import Annotated

import numpy as np

from filters.pixels.channels import colours
from filters.pixels.transparency import is_opaque
from filters.plugin import Pixels, Range, image_filter


@image_filter("Auto levels", group="Tone", halo=None, channels="any", alpha="straight")
def auto_levels(
    pixels: Pixels, clip: Annotated[float, Range(0, 25, "%", soft_maximum=5)] = 0.5
) -> Pixels:
    """Stretch each colour channel so that its darkest and lightest parts reach 0 and 1.

    Parameters
    ----------
    clip
        Share of the pixels at each end that may go beyond 0 and 1; transparent ones count less.
    """
    out = pixels.copy()
    weights = None if is_opaque(pixels) else pixels[..., -1]
    for index in range(colours(pixels).shape[2]):
        plane = pixels[..., index]
        low, high = percentiles(plane, weights, (clip, 100 - clip))
        if high > low:
            out[..., index] = (plane - low) / (high - low)
    return out


def percentiles(
    plane: Pixels, weights: Pixels | None, shares: tuple[float, float]
) -> tuple[np.floating, np.floating]:
    """Return the values at two shares in percent; with weights 1/2 counts as half a pixel."""
    if weights is None:
        low, high = np.percentile(plane, shares)
        return low, high
    seen = weights > 0
    if not seen.any():
        return np.float32(0), np.float32(0)
    values = plane[seen]
    order = np.argsort(values, kind="stable")
    each = weights[seen][order].astype(np.float64)
    middles = np.cumsum(each) - each / 2
    places = (middles - middles[0]) / max(middles[-1] - middles[0], 1e-30)
    low, high = np.interp(np.array(shares) / 100, places, values[order])
    return np.float32(low), np.float32(high)
