"""Tone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Final

import numpy as np

from filters.pixels.channels import colours
from filters.pixels.percentiles import channel_percentiles
from filters.pixels.transparency import is_opaque, strips
from filters.plugin import Pixels, Range, Region, image_filter
from filters.threads import cores, parallel_for

LEAST: Final = float(np.finfo(np.float32).tiny)  # one over less is more than a float32 holds


def _auto_part(
    read: Callable[[Region], Pixels], region: Region, rows: int, columns: int, clip: float
) -> Pixels | None:
    """Return a region of `auto_levels` of a photo of that size, which is only looked through.

    None where that takes longer than all the rest: alphas are sorted.
    """
    whole = read(Region.of_shape(rows, columns))
    if not is_opaque(whole):
        return None
    return _stretched(np.asarray(region.of(whole), np.float32), *_ends(whole, clip))


@image_filter(
    "Auto levels",
    group="Tone",
    halo=None,
    channels="any",
    alpha="straight",
    part=_auto_part,
    whole_is_quicker=True,
)
def auto_levels(
    pixels: Pixels, clip: Annotated[float, Range(0, 25, "%", soft_maximum=5)] = 0.5
) -> Pixels:
    """Stretch each colour channel so that its darkest and lightest parts reach 0 and 1.

    Parameters
    ----------
    clip
        Share of the pixels at each end that may go beyond 0 and 1; transparent ones count less.
    """
    return _stretched(pixels, *_ends(pixels, clip))


def _ends(pixels: Pixels, clip: float) -> tuple[Pixels, Pixels]:
    """Return what is taken from each channel, and what it is multiplied by; alpha stays."""
    shares = clip, 100 - clip
    if is_opaque(pixels):
        ends = channel_percentiles(colours(pixels), shares)
    else:
        weights, planes = pixels[..., -1], range(colours(pixels).shape[2])
        ends = [percentiles(pixels[..., index], weights, shares) for index in planes]
    lows, scales = np.zeros(pixels.shape[2], np.float32), np.ones(pixels.shape[2], np.float32)
    for index, (low, high) in enumerate(ends):
        if high - low > LEAST:
            lows[index], scales[index] = low, 1 / (high - low)
    return lows, scales


def _stretched(pixels: Pixels, lows: Pixels, scales: Pixels) -> Pixels:
    """Return (pixels - lows) * scales, by channels: strip by strip, on all cores."""
    out = np.empty(pixels.shape, np.float32)
    low, scale = (np.tile(each, pixels.shape[1]) for each in (lows, scales))

    def work(rows: slice) -> None:
        into = out[rows].reshape(-1, len(low))
        given = pixels[rows].reshape(into.shape)
        np.subtract(given, low, out=into)
        into *= scale

    parallel_for(work, strips(out), cores())
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
