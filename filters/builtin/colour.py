"""Colour: saturation, vibrance, black and white, colour balance, gradient map."""

from __future__ import annotations

from typing import Annotated, Final

import numpy as np

from filters.pixels.channels import brightness, colours, narrowed, widened
from filters.pixels.mixing import mixed
from filters.plugin import Colour, Group, Pixels, Range, image_filter

Percent = Annotated[float, Range(-100, 100, "%")]
SHARES: Final = ((0.213, 0.715, 0.072),)  # Filter Effects Module Level 1, saturate


@image_filter("Saturation and vibrance", group="Colour", channels="any")
def saturation(
    pixels: Pixels,
    saturation: Annotated[float, Range(-100, 300, "%", soft_maximum=100)] = 0.0,
    vibrance: Annotated[float, Range(-100, 300, "%", soft_maximum=100)] = 0.0,
) -> Pixels:
    """Make colours stronger or weaker; vibrance leaves those alone that are strong already.

    Y + (c - Y) s, with the luma Y of the matrix "saturate" of the W3C's Filter Effects Module and
    s = (1 + saturation) (1 + vibrance (1 - C)), C the largest channel less the smallest, 0..1.

    Parameters
    ----------
    saturation
        For all alike; -100 % leaves grey.
    vibrance
        For weak colours more than for strong ones.
    """
    if pixels.shape[2] <= 2 or not (saturation or vibrance):
        return pixels
    colour = colours(pixels)
    luma = mixed(narrowed(pixels), SHARES)
    factor: Pixels | np.float32 = np.float32(1 + saturation / 100)
    if vibrance:
        strong = np.clip(colour.max(axis=2) - colour.min(axis=2), 0, 1)
        factor = factor * (1 + np.float32(vibrance / 100) * (1 - strong))
        factor = np.maximum(factor, 0)[..., None]
    out = pixels.copy()
    colours(out)[...] = luma + (colour - luma) * factor
    return out


@image_filter("Black and white", group="Colour", channels="any")
def black_and_white(
    pixels: Pixels,
    red: Annotated[float, Range(-200, 300, "%", soft_minimum=-50, soft_maximum=150)] = 29.9,
    green: Annotated[float, Range(-200, 300, "%", soft_minimum=-50, soft_maximum=150)] = 58.7,
    blue: Annotated[float, Range(-200, 300, "%", soft_minimum=-50, soft_maximum=150)] = 11.4,
    keep_brightness: bool = True,
) -> Pixels:
    """Mix the channels to grey, as a coloured filter before black and white film does.

    red R + green G + blue B, as gegl:mono-mixer; the defaults are the luma of BT.601.

    Parameters
    ----------
    red
        Share of the red channel.
    green
        Share of the green channel.
    blue
        Share of the blue channel.
    keep_brightness
        Divide the shares by their sum, so that grey stays as light as it is.
    """
    shares = np.array([red, green, blue]) / 100
    if keep_brightness and abs(shares.sum()) > 1e-6:
        shares = shares / shares.sum()
    out = pixels.copy()
    if pixels.shape[2] <= 2:
        colours(out)[...] *= np.float32(shares.sum())
        return out
    planes = [np.float32(shares[i]) * pixels[..., i] for i in range(3)]
    colours(out)[...] = (planes[0] + planes[1] + planes[2])[..., None]
    return out


Darks, Middles, Lights = Group("Shadows"), Group("Midtones"), Group("Highlights")


@image_filter("Colour balance", group="Colour", channels="any")
def colour_balance(
    pixels: Pixels,
    shadows_red: Annotated[Percent, Darks] = 0.0,
    shadows_green: Annotated[Percent, Darks] = 0.0,
    shadows_blue: Annotated[Percent, Darks] = 0.0,
    midtones_red: Percent = 0.0,
    midtones_green: Percent = 0.0,
    midtones_blue: Percent = 0.0,
    highlights_red: Annotated[Percent, Lights] = 0.0,
    highlights_green: Annotated[Percent, Lights] = 0.0,
    highlights_blue: Annotated[Percent, Lights] = 0.0,
    keep_luminosity: bool = True,
) -> Pixels:
    """Tint shadows, midtones and highlights each in its own colour.

    Weights over the lightness of HSL and their scale of 0.7 as gimp:color-balance has them; the
    lightness is kept by moving all channels alike, and nothing is clipped.

    Parameters
    ----------
    shadows_red
        From cyan to red, in dark parts.
    shadows_green
        From magenta to green, in dark parts.
    shadows_blue
        From yellow to blue, in dark parts.
    midtones_red
        From cyan to red, in the middle.
    midtones_green
        From magenta to green, in the middle.
    midtones_blue
        From yellow to blue, in the middle.
    highlights_red
        From cyan to red, in light parts.
    highlights_green
        From magenta to green, in light parts.
    highlights_blue
        From yellow to blue, in light parts.
    keep_luminosity
        Keep the lightness (the mean of the largest and the smallest channel).
    """
    moves = (
        np.array([shadows_red, shadows_green, shadows_blue], np.float32) / 100,
        np.array([midtones_red, midtones_green, midtones_blue], np.float32) / 100,
        np.array([highlights_red, highlights_green, highlights_blue], np.float32) / 100,
    )
    if not any(move.any() for move in moves):
        return pixels
    out = np.array(widened(pixels, pixels.shape[2] + 2 * (pixels.shape[2] <= 2)))
    colour = colours(out)
    light = _hsl_lightness(colour)
    made = colour + sum(w * m for w, m in zip(_balance_weights(light), moves, strict=True))
    if keep_luminosity:
        made = made + (light - _hsl_lightness(made))
    colour[...] = made
    return out


def _hsl_lightness(colour: Pixels) -> Pixels:
    most, least = colour.max(axis=2, keepdims=True), colour.min(axis=2, keepdims=True)
    return np.asarray((most + least) / 2)


def _balance_weights(light: Pixels) -> tuple[Pixels, Pixels, Pixels]:
    """Return how much shadows, midtones and highlights count, as GIMP has it."""
    width, third, scale = 0.25, 0.333, np.float32(0.7)
    rise = np.clip((light - third) / width + 0.5, 0, 1)
    fall = np.clip((light + third - 1) / -width + 0.5, 0, 1)
    top = np.clip((light + third - 1) / width + 0.5, 0, 1)
    bottom = np.clip((light - third) / -width + 0.5, 0, 1)
    return bottom * scale, rise * fall * scale, top * scale


@image_filter("Gradient map", group="Colour", channels="any")
def gradient_map(
    pixels: Pixels,
    dark: Colour = Colour(0, 0, 0),
    middle: Colour = Colour(128, 128, 128),
    light: Colour = Colour(255, 255, 255),
    place: Annotated[float, Range(1, 99, "%")] = 50.0,
) -> Pixels:
    """Map each brightness to a colour of a gradient of three.

    Straight lines between stored colours, over the luma of Rec. ITU-R BT.601; beyond black and
    white the ends stay.

    Parameters
    ----------
    dark
        What black becomes.
    middle
        The colour between.
    light
        What white becomes.
    place
        The brightness that becomes the colour between.
    """
    luma = brightness(pixels)
    stops = np.array([dark.rgb, middle.rgb, light.rgb])
    out = np.array(widened(pixels, pixels.shape[2] + 2 * (pixels.shape[2] <= 2)))
    for index in range(3):
        out[..., index] = np.interp(luma, [0, place / 100, 1], stops[:, index])
    return out
