"""What a convolution does with colour, alpha and channels, on top of the plain weighted sum."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from filters.convolution.alpha import AlphaRule, Weights, alpha_rule, alpha_sum
from filters.convolution.engine import sums
from filters.convolution.planning.plan import Method
from filters.convolution.taps import Taps
from filters.kernel import Kernel
from filters.params.kinds.channels import Channels
from filters.pixels.channels import has_alpha, narrowed, widened
from filters.pixels.transparency import is_opaque

Floats = npt.NDArray[np.float32]


def correlate(
    pixels: Floats,
    kernel: Kernel,
    channels: Channels = Channels.ALL,
    alpha: AlphaRule = "auto",
    method: Method | None = None,
) -> Floats:
    """Lay `kernel` over `pixels`, (rows, columns, 1 to 4 channels); same shape back.

    ``plain`` filters straight channels. ``weighted`` weights colour by alpha and divides by
    the filtered alpha's weight, and filters alpha by the weights over their sum; ``keep`` does the
    same to colour and leaves alpha; ``gimp`` is GEGL's own alpha weighting (`alpha_sum` says
    more). ``auto`` is ``weighted``, or ``keep`` where the weights sum to 0 (ADR 2). Without an
    alpha channel the rule has no effect, but for ``premultiplied``: it divides by the filtered
    alpha of opaque pixels too. Grey changes with any of R, G and B. The outermost pixels read
    beyond the array: the caller crops the kernel's halo. Sums are made by `method`, or else by the
    one that is quickest there.
    """

    def summing(field: Floats, weights: Weights, offset: float) -> Floats:
        taps = Taps.of(weights, kernel.origin)
        return np.asarray(sums(field, taps, offset, method=method), np.float32)

    rule, count = alpha_rule(kernel, alpha), pixels.shape[2]
    if rule == "keep" and has_alpha(pixels) and is_opaque(pixels):
        colour = narrowed(pixels)
        out = widened(alpha_sum(colour, colour, kernel, "plain", summing), count)
    elif has_alpha(pixels) or rule == "premultiplied":
        given = widened(pixels, count + 1 - has_alpha(pixels))
        out = alpha_sum(given, given, kernel, rule, summing)[..., :count]
    else:
        out = alpha_sum(pixels, pixels, kernel, "plain", summing)
    keep_others(out, pixels, wanted_channels(channels, count), rule)
    return out


def keep_others(out: Floats, pixels: Floats, wanted: list[bool], rule: AlphaRule) -> None:
    """Put back the channels that don't change; hidden colour is 0 where alpha makes it visible.

    ``plain`` takes hidden colour for what it is.
    """
    shown = None
    if has_alpha(pixels) and wanted[-1] and rule != "plain" and not all(wanted):
        shown = (pixels[..., -1] == 0) & (out[..., -1] != 0)
    for index, changes in enumerate(wanted):
        if not changes:
            out[..., index] = pixels[..., index]
            if shown is not None:
                out[..., index][shown] = 0


def wanted_channels(channels: Channels | None, count: int) -> list[bool]:
    """Say for each channel whether it changes; more than 4 channels have no names, so all do."""
    if channels is None or count > 4:
        return [True] * count
    grey = bool(channels & (Channels.RED | Channels.GREEN | Channels.BLUE))
    if count <= 2:
        return [grey, Channels.ALPHA in channels][:count]
    return [bool(channels.value >> index & 1) for index in range(count)]
