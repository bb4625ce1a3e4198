"""Light: exposure, brightness and contrast, levels."""

from __future__ import annotations

from typing import Annotated, Final

import numpy as np

from filters.kernel import Kernel
from filters.pixels.channels import colours
from filters.plugin import Pixels, Range, image_filter

GREY: Final = 0.5  # the value that contrast turns about
MOST: Final = 1000.0  # of what a gamma is taken of, so that no power is too large for float32
Level = Annotated[float, Range(0, 255, "/ 255")]


@image_filter("Exposure", group="Tone", light="linear", channels="any", alpha="straight")
def exposure(
    pixels: Pixels,
    stops: Annotated[float, Range(-10, 10, "EV", soft_minimum=-4, soft_maximum=4)] = 0.0,
) -> Pixels:
    """Multiply linear light by 2 to the stops: one stop is a shutter twice as slow.

    Nothing is clipped before the photo is saved, so a later step can bring highlights back.

    Parameters
    ----------
    stops
        Each is twice or half the light.
    """
    out = pixels.copy()
    if stops:
        colours(out)[...] *= np.float32(2.0**stops)
    return out


def _straight(brightness: float, contrast: float) -> Kernel:
    gain = 1 + contrast / 100
    return Kernel([[gain]], offset=GREY * (1 - gain) + brightness / 100)


@image_filter(
    "Brightness and contrast", group="Tone", channels="any", alpha="straight", convolution=_straight
)
def brightness_contrast(
    pixels: Pixels,
    brightness: Annotated[float, Range(-100, 100, "%")] = 0.0,
    contrast: Annotated[float, Range(-100, 400, "%", soft_maximum=100)] = 0.0,
) -> Pixels:
    """Move stored values, and stretch them about middle grey.

    (v - 1/2) (1 + contrast) + 1/2 + brightness, as gegl:brightness-contrast.

    Parameters
    ----------
    brightness
        Added to each value, of full scale.
    contrast
        How much steeper; -100 % leaves grey alone.
    """
    kernel = _straight(brightness, contrast)
    out = pixels.copy()
    colours(out)[...] = colours(pixels) * np.float32(kernel.taps[0, 0]) + np.float32(kernel.offset)
    return out


@image_filter("Levels", group="Tone", channels="any")
def levels(
    pixels: Pixels,
    black: Level = 0.0,
    gamma: Annotated[float, Range(0.1, 10, soft_minimum=0.3, soft_maximum=3)] = 1.0,
    white: Level = 255.0,
    out_black: Level = 0.0,
    out_white: Level = 255.0,
) -> Pixels:
    """Stretch stored values from a black and a white to others, with a gamma between.

    ((v - black) / (white - black)) ** (1 / gamma), then from 0..1 to the outputs; what is below
    black stays on a straight line, and nothing is clipped, as gimp:levels does.

    Parameters
    ----------
    black
        The value that becomes the output's black.
    gamma
        Above 1 the middle gets lighter.
    white
        The value that becomes the output's white.
    out_black
        What black becomes.
    out_white
        What white becomes.
    """
    out = pixels.copy()
    low, span, target = black / 255, (white - black) / 255, (out_white - out_black) / 255
    if (low, span, gamma, out_black, target) == (0, 1, 1, 0, 1):
        return out
    span = span if abs(span) > 1e-6 else 1.0  # as GIMP has it
    values = (colours(pixels) - np.float32(low)) * np.float32(1 / span)
    if gamma != 1:
        above = np.clip(values, 0, MOST) ** np.float32(1 / gamma)
        values = np.where(values > 0, above, values)
    colours(out)[...] = values * np.float32(target) + np.float32(out_black / 255)
    return out
