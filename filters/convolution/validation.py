"""What `convolve` is given, checked: one sentence for what can't be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import numpy as np
import numpy.typing as npt

from filters.convolution.padded import FULL_SCALE, Samples
from filters.kernel import Kernel
from filters.kernel.transforms import turned
from filters.pixels.region import Region
from filters.user_error import UserError


class PixelsError(UserError, ValueError):
    """Pixels or settings that can't be: one sentence naming the value and what is allowed."""


def checked_pixels(pixels: Samples) -> Samples:
    """Return them as (rows, columns, channels); raise PixelsError."""
    if not isinstance(pixels, np.ndarray) or pixels.dtype.name not in (*FULL_SCALE, "float64"):
        kind = getattr(pixels, "dtype", type(pixels).__name__)
        raise PixelsError(
            f"pixels of {kind} are not allowed: use uint8, uint16, float32 or float64"
        )
    if pixels.ndim not in (2, 3) or 0 in pixels.shape:
        raise PixelsError(
            f"pixels of shape {pixels.shape} are not allowed: use (rows, columns) or "
            "(rows, columns, channels), none of them 0"
        )
    return pixels.reshape(*pixels.shape[:2], -1)


def checked_region(region: Region | None, image: Samples) -> Region:
    """Return the whole where there is none; raise PixelsError where it leaves the image."""
    whole = Region.of_shape(image.shape[0], image.shape[1])
    if region is None:
        return whole
    if region.rows < 0 or region.columns < 0 or not whole.contains(region):
        raise PixelsError(
            f"{region} is not allowed: it must lie inside the image of {whole.rows} rows and "
            f"{whole.columns} columns"
        )
    return region


def checked_kernels(
    kernel: Kernel | Sequence[Kernel] | str | npt.ArrayLike, channels: int, flip: bool
) -> tuple[Kernel, ...]:
    """Return one a channel, turned by 180 degrees for `flip`; raise PixelsError, KernelError."""
    if isinstance(kernel, Kernel):
        kernels = (kernel,) * channels
    elif isinstance(kernel, Sequence) and kernel and all(isinstance(k, Kernel) for k in kernel):
        kernels = tuple(k for k in kernel if isinstance(k, Kernel))
    else:
        kernels = (Kernel(cast("str | npt.ArrayLike", kernel)),) * channels  # or KernelError
    if len(kernels) != channels:
        raise PixelsError(
            f"{len(kernels)} kernels are not allowed for {channels} channels: give one, or one "
            "for each channel"
        )
    return tuple(turned(k) for k in kernels) if flip else kernels


def checked_out(out: Samples | None, pixels: Samples, region: Region) -> Samples:
    """Return a new array where there is none; raise PixelsError where it does not fit."""
    shape = (region.rows, region.columns, *pixels.shape[2:])
    if out is None:
        return np.empty(shape, pixels.dtype)
    if out.shape != shape or out.dtype != pixels.dtype:
        raise PixelsError(
            f"out of {out.shape} {out.dtype} is not allowed: it must be {shape} {pixels.dtype}"
        )
    return out
