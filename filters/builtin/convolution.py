"""Convolution with a kernel of one's own: what Kernelroom is for."""

from __future__ import annotations

from typing import Annotated, Literal

import numpy as np
import numpy.typing as npt

from filters.convolution import AlphaRule, correlate
from filters.convolution.alpha import alpha_rule, keeps_all
from filters.convolution.correlate import keep_others, wanted_channels
from filters.kernel.reach import reach
from filters.kernel.transforms import turned
from filters.pixels.channels import has_alpha, widened
from filters.plugin import (
    Border,
    BorderRule,
    Channels,
    Group,
    Kernel,
    LightRule,
    Pixels,
    image_filter,
)

Marks = npt.NDArray[np.bool_]
Rounding = Literal["none", "clamp", "8-bit"]
COMPATIBILITY = Group("As other programs do")
IDENTITY_3X3 = Kernel([[0, 0, 0], [0, 1, 0], [0, 0, 0]])
CHANNEL_KERNELS = Group("Kernels of the channels")


def halo(
    kernel: Kernel,
    each_channel: bool,
    green_kernel: Kernel,
    blue_kernel: Kernel,
    alpha_kernel: Kernel,
) -> tuple[int, int]:
    """Reach of the kernel, or the farthest of the four."""
    others = (green_kernel, blue_kernel, alpha_kernel) if each_channel else ()
    return reach(kernel, *others)


def is_each(each_channel: bool) -> bool:
    """Whether the kernels of the other channels matter."""
    return each_channel


def as_kernel(
    kernel: Kernel,
    flip: bool,
    channels: Channels,
    alpha: AlphaRule,
    rounding: Rounding,
    each_channel: bool,
) -> Kernel | None:
    """Return the kernel applied to each colour of an opaque picture; None where it is not all."""
    plain = channels is Channels.ALL and alpha != "premultiplied" and rounding == "none"
    if not plain or each_channel:
        return None
    return turned(kernel) if flip else kernel


@image_filter(
    "Convolution",
    group="Kernel",
    halo=halo,
    border=lambda border, border_value: Border(border, border_value),
    light=lambda light: light,
    makes_alpha=lambda border, add_alpha: add_alpha or border == "transparent",
    relevant={
        "border_value": lambda border: border == "constant",
        "green_kernel": is_each,
        "blue_kernel": is_each,
        "alpha_kernel": is_each,
    },
    convolution=as_kernel,
    channels="grey",
    alpha="straight",
)
def convolution(
    pixels: Pixels,
    kernel: Kernel = IDENTITY_3X3,
    flip: bool = False,
    border: BorderRule = "clamp",
    border_value: float = 0.5,
    channels: Channels = Channels.ALL,
    alpha: AlphaRule = "auto",
    light: LightRule = "stored",
    add_alpha: Annotated[bool, COMPATIBILITY] = False,
    rounding: Annotated[Rounding, COMPATIBILITY] = "none",
    each_channel: Annotated[bool, CHANNEL_KERNELS] = False,
    green_kernel: Annotated[Kernel, CHANNEL_KERNELS] = IDENTITY_3X3,
    blue_kernel: Annotated[Kernel, CHANNEL_KERNELS] = IDENTITY_3X3,
    alpha_kernel: Annotated[Kernel, CHANNEL_KERNELS] = IDENTITY_3X3,
) -> Pixels:
    """Lay a kernel over every pixel and sum what lies under it.

    Parameters
    ----------
    kernel
        The weights, with origin, divisor, offset and normalize.
    flip
        True convolution: the kernel is turned by 180° first, as ImageMagick and SVG do.
    border
        What lies outside the photo.
    border_value
        Grey outside the photo, for the constant border; 0 black, 1 white.
    channels
        Channels that change; the others keep their values.
    alpha
        How colour and transparency go together; auto keeps alpha where the weights sum to 0.
    light
        Filter the stored values, or linear light by the file's own profile.
    add_alpha
        Give the result an alpha channel, filtered like any other, even where the photo has none.
    rounding
        Keep every value, cut to 0..1, or round to 8 bits as programs without floats do.
    each_channel
        One kernel a channel: the first is red's, and green, blue and alpha have their own.
    green_kernel
        The weights for green.
    blue_kernel
        The weights for blue.
    alpha_kernel
        The weights for alpha.
    """
    others = (green_kernel, blue_kernel, alpha_kernel) if each_channel else (kernel,) * 3
    kernels = [turned(k) if flip else k for k in (kernel, *others)]
    return _rounded(_by_channel(pixels, kernels, channels, alpha), rounding)


def _by_channel(
    pixels: Pixels, kernels: list[Kernel], channels: Channels, alpha: AlphaRule
) -> Pixels:
    """Lay each distinct kernel over the pixels, and take the channels that it is for."""
    if pixels.shape[2] <= 2 and not _are_alike(kernels[:3], channels):
        pixels = widened(pixels, pixels.shape[2] + 2)  # it makes colour of grey
    if pixels.shape[2] <= 2:
        kernels = [kernels[0], kernels[3]]
    kernels = kernels[: pixels.shape[2]]
    first, *others = dict.fromkeys(kernels)
    out = correlate(pixels, first, channels, alpha)
    for one in others:
        done = correlate(pixels, one, channels, alpha)
        for index in (i for i, k in enumerate(kernels) if k == one):
            out[..., index] = done[..., index]
    if has_alpha(pixels) and Channels.ALPHA in channels and not kernels[-1].is_identity:
        _cover(out, pixels[..., -1] <= 0, kernels, alpha)
        keep_others(out, pixels, wanted_channels(channels, pixels.shape[2]), alpha)
    return out


def _cover(
    out: Pixels, hidden: npt.NDArray[np.bool_], kernels: list[Kernel], alpha: AlphaRule
) -> None:
    """Make colour 0 that was not seen, where it stays as it is but alpha's kernel may show it."""
    if alpha_rule(kernels[-1], alpha) != "weighted":
        return
    for index, kernel in enumerate(kernels[:-1]):
        if keeps_all(kernel, alpha_rule(kernel, alpha)):
            out[..., index][hidden] = 0


def _are_alike(kernels: list[Kernel], channels: Channels) -> bool:
    """Whether red, green and blue are all changed by one kernel, or none is changed."""
    changed = channels & (Channels.ALL ^ Channels.ALPHA)
    return not changed or (changed == Channels.ALL ^ Channels.ALPHA and len(set(kernels)) == 1)


def _rounded(pixels: Pixels, rounding: Rounding) -> Pixels:
    if rounding == "none":
        return pixels
    np.clip(pixels, 0, 1, out=pixels)
    if rounding == "8-bit":
        np.floor(pixels * np.float32(255) + np.float32(0.5), out=pixels)
        pixels /= np.float32(255)
    return pixels
