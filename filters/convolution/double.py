"""Sums of float64 samples in float64: for measuring, not for speed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from filters.convolution.correlate import wanted_channels
from filters.convolution.padded import padded
from filters.convolution.validation import (
    PixelsError,
    checked_kernels,
    checked_out,
    checked_region,
)
from filters.kernel import Kernel
from filters.params.kinds.channels import Channels
from filters.pixels.border import Border
from filters.pixels.region import Region

MOST_TAPS: Final = 400  # summed one by one; above, a transform of the whole is quicker


def double_sums(
    pixels: npt.NDArray[Any],
    kernel: Kernel | Sequence[Kernel] | str | npt.ArrayLike,
    border: Border | str | int,
    channels: Channels | None,
    flip: bool,
    out: npt.NDArray[Any] | None,
    region: Region | None,
) -> npt.NDArray[Any]:
    """Lay kernels over float64 (rows, columns) or (rows, columns, channels), as `convolve` does.

    Every channel is summed as it is stored. Raise PixelsError, KernelError.
    """
    if pixels.ndim not in (2, 3) or 0 in pixels.shape:
        raise PixelsError(
            f"pixels of shape {pixels.shape} are not allowed: use (rows, columns) or "
            "(rows, columns, channels), none of them 0"
        )
    image = pixels.reshape(*pixels.shape[:2], -1)
    border = Border.of(border)
    region = checked_region(region, image)
    kernels = checked_kernels(kernel, image.shape[2], flip)
    result = checked_out(out, pixels, region)
    wanted = wanted_channels(channels, image.shape[2])
    planes = [
        _plane(image[..., index : index + 1], one, border, region)
        if wanted[index]
        else image[region.slices][..., index]
        for index, one in enumerate(kernels)
    ]
    result[...] = np.stack(planes, axis=2).reshape(result.shape)
    return result


def given_out(out: npt.NDArray[Any] | None, done: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Return a result, written into an array where that is given; raise PixelsError."""
    if out is None:
        return done
    checked = checked_out(out, done, Region.of_shape(done.shape[0], done.shape[1]))
    checked[...] = done
    return checked


def _plane(
    plane: npt.NDArray[Any], kernel: Kernel, border: Border, region: Region
) -> npt.NDArray[np.float64]:
    (rows, columns), (row, column) = kernel.shape, kernel.origin
    grown = Region(
        region.top - row, region.left - column, region.rows + rows - 1, region.columns + columns - 1
    )
    field = np.asarray(padded(plane, grown, border)[..., 0], np.float64)
    taps = kernel.taps
    places = np.argwhere(taps)
    if len(places) > MOST_TAPS:
        import scipy.signal  # here: it takes as long as all else of a start

        total = scipy.signal.fftconvolve(field, taps[::-1, ::-1], mode="valid")
    else:
        total = np.zeros((region.rows, region.columns))
        for down, across in places:
            part = field[down : down + region.rows, across : across + region.columns]
            total += taps[down, across] * part
    return np.asarray(total / kernel.gain_divisor + kernel.offset, np.float64)
