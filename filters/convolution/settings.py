"""What a convolution does with colour, alpha and channels, on top of the plain weighted sum."""

from __future__ import annotations

from typing import Literal

import numpy as np
import numpy.typing as npt

from filters.convolution.convolve import weighted_sum
from filters.kernel import Kernel
from filters.params import Channels

AlphaRule = Literal["auto", "keep", "weighted", "plain"]
Floats = npt.NDArray[np.float32]


def correlate_rgba(
    pixels: Floats,
    kernel: Kernel,
    channels: Channels = Channels.ALL,
    alpha: AlphaRule = "auto",
) -> Floats:
    """Lay `kernel` over RGBA `pixels`, (rows, columns, 4) float32; same shape back.

    ``plain`` filters four straight channels. ``weighted`` weights colour by alpha and divides by
    the filtered alpha's weight, and filters alpha by the weights over their sum; ``keep`` does the
    same to colour and leaves alpha. ``auto`` is ``weighted``, or ``keep`` where the weights sum
    to 0 (ADR 2). Where no weight is left, colour is the plain result. The outermost pixels read
    beyond the array: the caller crops the kernel's halo.
    """
    divisor, offset = kernel.gain_divisor, np.float32(kernel.offset)
    if alpha == "auto":
        alpha = "keep" if kernel.sum == 0.0 else "weighted"
    opaque = alpha != "plain" and bool((pixels[..., 3] == 1.0).all())
    if alpha == "plain" or opaque:
        out = weighted_sum(pixels, kernel.taps / divisor, kernel.origin) + offset
        if opaque:
            out[..., 3] = 1.0
    else:
        out = _alpha_weighted(pixels, kernel, alpha)
    for index in range(4):
        if not channels.value >> index & 1:
            out[..., index] = pixels[..., index]
    return out


def _alpha_weighted(pixels: Floats, kernel: Kernel, alpha: AlphaRule) -> Floats:
    weights = pixels[..., 3:]
    carried = np.concatenate((pixels[..., :3] * weights, weights), axis=-1)
    summed = weighted_sum(carried, kernel.taps, kernel.origin)
    total = kernel.sum
    if total == 0.0:  # no weight to divide by: the sum of weighted colour is the result
        colour = summed[..., :3] / np.float32(kernel.gain_divisor)
        covered = weights
    else:
        covered = summed[..., 3:] / np.float32(total)
        safe = np.where(np.abs(covered) > 1e-6, covered, np.float32(1))
        colour = summed[..., :3] / np.float32(kernel.gain_divisor) / safe
    out = np.empty_like(pixels)
    out[..., :3] = colour + np.float32(kernel.offset)
    out[..., 3:] = weights if alpha == "keep" else covered
    return out
