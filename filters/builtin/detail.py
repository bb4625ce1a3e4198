"""Detail: smart sharpen, high pass, local contrast."""

from __future__ import annotations

import math
from typing import Annotated

import numpy as np

from filters.builtin.blur import bell, bell_mean, gaussian_blur
from filters.builtin.denoise import guided
from filters.builtin.rounding import without_rounding
from filters.kernel import Kernel
from filters.kernel.algebra import high_pass as delta_minus
from filters.pixels.channels import colours
from filters.pixels.transparency import (
    carried,
    is_opaque,
    straightened,
    visible_change,
    visible_colours,
)
from filters.plugin import Pixels, Range, image_filter

Radius = Annotated[float, Range(0.3, 60, "px", soft_maximum=20)]


@image_filter(
    "Smart sharpen",
    group="Sharpen",
    halo=lambda radius: 2 * math.ceil(4 * radius) + 1,
    channels="grey",
    alpha="straight",
)
def smart_sharpen(
    pixels: Pixels,
    radius: Annotated[float, Range(0.3, 20, "px", soft_maximum=5)] = 1.5,
    amount: Annotated[float, Range(0, 10, soft_maximum=4)] = 1.5,
    threshold: Annotated[float, Range(0, 50, "%", soft_maximum=10)] = 2.0,
) -> Pixels:
    """Unsharp mask that leaves flat parts, where it would only raise noise.

    Parameters
    ----------
    radius
        Standard deviation of the blur.
    amount
        How much of the difference is added.
    threshold
        Local contrast at which half of it is added, of full scale.
    """
    fine = visible_change(pixels, gaussian_blur(pixels, radius))
    contrast = _contrast(fine, pixels, radius)
    limit = np.float32((threshold / 100) ** 2)
    share = contrast / (contrast + limit) if limit else np.ones_like(contrast)
    out = pixels.copy()
    colours(out)[...] += np.float32(amount) * share[..., None] * fine
    return out


def _contrast(fine: Pixels, pixels: Pixels, radius: float) -> Pixels:
    """Return the mean square of `fine` around each pixel, weighted by alpha: (rows, columns)."""
    square = (fine * fine).mean(2)
    if is_opaque(pixels):
        return bell_mean(np.ascontiguousarray(square), radius)
    return straightened(bell_mean(carried(np.dstack((square, pixels[..., -1]))), radius))[..., 0]


def _fine(radius: float, gain: float) -> Kernel | None:
    blur = bell(radius)
    return None if blur is None else Kernel(delta_minus(blur).weights * gain, offset=0.5)


@image_filter(
    "High pass",
    group="Sharpen",
    halo=lambda radius: math.ceil(4 * radius),
    channels="grey",
    alpha="straight",
    convolution=_fine,
)
def high_pass(
    pixels: Pixels, radius: Radius = 4.0, gain: Annotated[float, Range(0, 10)] = 1.0
) -> Pixels:
    """Keep what a blur takes away, on grey.

    Parameters
    ----------
    radius
        Standard deviation of the blur.
    gain
        Factor on what is kept.
    """
    out = pixels.copy()
    fine = visible_change(pixels, gaussian_blur(pixels, radius))
    fine = without_rounding(fine, visible_colours(pixels))
    colours(out)[...] = np.float32(0.5) + np.float32(gain) * fine
    return out


@image_filter(
    "Local contrast", group="Tone", halo=lambda radius: 2 * radius, channels="any", alpha="straight"
)
def local_contrast(
    pixels: Pixels,
    radius: Annotated[int, Range(1, 200, "px", soft_maximum=80)] = 30,
    amount: Annotated[float, Range(-1, 4, soft_maximum=2)] = 0.5,
    tolerance: Annotated[float, Range(0.1, 100, "%", soft_maximum=40)] = 15.0,
) -> Pixels:
    """Raise the contrast of surroundings without halos: a guided smoothing is what it is against.

    Parameters
    ----------
    radius
        Of the surroundings.
    amount
        How much of the difference is added; below 0 it flattens.
    tolerance
        Contrast that counts as an edge and is left, of full scale.
    """
    out = pixels.copy()
    fine = visible_change(pixels, guided(pixels, radius, tolerance))
    colours(out)[...] += np.float32(amount) * fine
    return out
