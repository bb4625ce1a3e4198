"""The engine: weighted sums over a region of an image by the planned method."""

from __future__ import annotations

from typing import Final

import numpy as np

from filters.convolution.cost import CostModel
from filters.convolution.flat import FlatPlaces
from filters.convolution.padded import Samples, full_scale, padded
from filters.convolution.planning.plan import RUN, Method, plan_taps
from filters.convolution.sum_request import FloatUnits, SumRequest
from filters.convolution.taps import Taps
from filters.pixels.border import Border
from filters.pixels.region import Region

CLAMP: Final = Border()
BY_TILES: Final[tuple[Method, ...]] = ("direct", "separable")
MANY_SIDE: Final = 512  # pixels a side of what is taken apart into 4 channels at a time


def sums(
    pixels: Samples,
    taps: Taps,
    offset: float = 0.0,
    border: Border = CLAMP,
    region: Region | None = None,
    out: Samples | None = None,
    has_alpha: bool = False,
    method: Method | None = None,
    model: CostModel | None = None,
) -> Samples:
    """Return the weighted sums of `pixels`, (rows, columns, channels), plus `offset` in full scale.

    Same dtype back, of `region`'s size (the whole image by default); integers are rounded half to
    even and clamped. More than 4 channels are done 4 by 4, as cv2 has it.
    """
    region = region or Region.of_shape(pixels.shape[0], pixels.shape[1])
    channels = pixels.shape[2]
    if out is None:
        out = np.empty((region.rows, region.columns, channels), pixels.dtype)
    if channels > 4:
        for tile in region.tiles(MANY_SIDE):
            place = out[tile.relative_to(region).slices]
            _four_by_four(padded(pixels, taps.field(tile), border), taps, offset, place, method)
        return out
    if method is None:
        method = plan_taps(region, channels, pixels.dtype, taps, model).method
    unit = full_scale(pixels.dtype)
    _run(SumRequest(pixels, taps, offset * unit, border, has_alpha, region, out), method)
    return out


def levels_of_floats(
    pixels: Samples, taps: Taps, offset: float, border: Border, region: Region, units: FloatUnits
) -> Samples | None:
    """Return what rounding float sums of integer pixels gives, without the floats between.

    None where the planned method can not. See `SumRequest.in_floats` for the units.

    Parameters
    ----------
    pixels
        (rows, columns, 1 to 4 channels) uint8 or uint16, none of them alpha.
    offset
        In full scale.
    """
    is_by_levels = units == "levels"
    dtype = pixels.dtype if is_by_levels else np.float32  # the method that floats are summed by
    method = plan_taps(region, pixels.shape[2], dtype, taps).method
    if not is_by_levels and method not in BY_TILES:
        return None
    out = np.empty((region.rows, region.columns, pixels.shape[2]), pixels.dtype)
    top = full_scale(pixels.dtype)
    _run(SumRequest(pixels, taps, offset * top, border, False, region, out, units), method)
    return out


def _run(job: SumRequest, method: Method) -> None:
    """Sum by a method, and make flat places exact."""
    flat = FlatPlaces(job, method)
    RUN[method](flat.request)
    flat.make_exact()


def _four_by_four(
    field: Samples, taps: Taps, offset: float, out: Samples, method: Method | None
) -> None:
    """Sum a field of many channels, border added, into `out`."""
    inner = Region(-taps.top, -taps.left, out.shape[0], out.shape[1])
    unit = full_scale(out.dtype)
    given = offset * unit / full_scale(field.dtype)  # a border can make the field float32
    for first in range(0, out.shape[2], 4):
        some = np.ascontiguousarray(field[..., first : first + 4])
        done = sums(some, taps, given, CLAMP, inner, method=method)
        if done.dtype != out.dtype:
            done = np.rint(np.clip(done, 0, unit))
        np.copyto(out[..., first : first + 4], done, casting="unsafe")
