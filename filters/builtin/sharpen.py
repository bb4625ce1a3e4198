"""Sharpening."""

from __future__ import annotations

import math
from typing import Annotated

import numpy as np

from filters.builtin.blur import bell, gaussian_blur
from filters.kernel import Kernel
from filters.kernel.algebra import sharpened
from filters.pixels.channels import colours
from filters.pixels.transparency import visible_change
from filters.plugin import Pixels, Range, image_filter


def _sharpened(radius: float, amount: float, threshold: float) -> Kernel | None:
    blur = bell(radius)
    return None if blur is None or threshold else sharpened(blur, amount)


@image_filter(
    "Unsharp mask",
    group="Sharpen",
    halo=lambda radius: math.ceil(4 * radius),
    channels="grey",
    alpha="straight",
    convolution=_sharpened,
)
def unsharp_mask(
    pixels: Pixels,
    radius: Annotated[float, Range(0, 100, "px", soft_maximum=10)] = 2.0,
    amount: Annotated[float, Range(0, 10, soft_maximum=3)] = 1.0,
    threshold: Annotated[float, Range(0, 100, "%", soft_maximum=10)] = 0.0,
) -> Pixels:
    """Sharpen by adding back what a Gaussian blur takes away; transparency stays.

    Parameters
    ----------
    radius
        Standard deviation of the blur.
    amount
        How much of the difference is added.
    threshold
        Differences up to this, of full scale, are left as they are, and larger ones sharpened by
        what they have more: noise stays down.
    """
    out = pixels.copy()
    fine = visible_change(pixels, gaussian_blur(pixels, radius))
    if threshold:
        limit = np.float32(threshold / 100)
        fine -= np.clip(fine, -limit, limit)
    colours(out)[...] += amount * fine
    return out
