"""What a convolution does with colour, alpha and channels, on top of the plain weighted sum."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from filters.convolution.alpha import AlphaRule, Weights, alpha_rule, alpha_sum
from filters.convolution.engine import sums
from filters.convolution.taps import Taps
from filters.kernel import Kernel
from filters.params.kinds.channels import Channels

__all__ = ["AlphaRule", "correlate_rgba", "weighted_sum"]
Floats = npt.NDArray[np.float32]


def weighted_sum(pixels: Floats, taps: npt.NDArray[np.float64], origin: tuple[int, int]) -> Floats:
    """Lay `taps` as drawn with `origin` on each pixel; what lies beyond the array is clamped.

    `pixels` is (rows, columns, channels) float32; the result is new and has the same shape.
    """
    return np.asarray(sums(pixels, Taps.of(taps, origin)), np.float32)


def correlate_rgba(
    pixels: Floats,
    kernel: Kernel,
    channels: Channels = Channels.ALL,
    alpha: AlphaRule = "auto",
) -> Floats:
    """Lay `kernel` over RGBA `pixels`, (rows, columns, 4) float32; same shape back.

    ``plain`` filters four straight channels. ``weighted`` weights colour by alpha and divides by
    the filtered alpha's weight, and filters alpha by the weights over their sum; ``keep`` does the
    same to colour and leaves alpha; ``gimp`` is GEGL's own alpha weighting (`alpha_sum` says
    more). ``auto`` is ``weighted``, or ``keep`` where the weights sum to 0 (ADR 2). The outermost
    pixels read beyond the array: the caller crops the kernel's halo.
    """

    def summing(field: Floats, weights: Weights, offset: float = 0.0) -> Floats:
        return np.asarray(sums(field, Taps.of(weights, kernel.origin), offset), np.float32)

    out = alpha_sum(pixels, pixels, kernel, alpha_rule(kernel, alpha), summing)
    for index in range(4):
        if not channels.value >> index & 1:
            out[..., index] = pixels[..., index]
    return out
