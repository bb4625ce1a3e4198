"""Levels: of all channels and of each, by sliders, by the photo, or by what is clicked on."""

from __future__ import annotations

import math
from typing import Annotated, Final

import numpy as np

from filters.builtin.tone import percentiles
from filters.pixels.channels import colours, widened
from filters.pixels.transparency import is_opaque
from filters.plugin import Group, Job, Pixels, Range, image_filter

MOST: Final = 1000.0  # of what a gamma is taken of, so that no power is too large for float32
SPARE: Final = 0.5  # percent of the values at each end that Auto lets go beyond black and white
APART: Final = 1.0  # levels between black and white at least, where a click sets them
GAMMAS: Final = (0.1, 10.0)
CHANNELS: Final = ("red", "green", "blue")
LUMINANCE: Final = (0.2126, 0.7152, 0.0722)  # Rec. ITU-R BT.709-6, 3.2
Level = Annotated[float, Range(0, 255, "/ 255")]
Gamma = Annotated[float, Range(*GAMMAS, soft_minimum=0.3, soft_maximum=3)]
Red, Green, Blue = Group("Red"), Group("Green"), Group("Blue")
RGB = tuple[float, float, float]


def auto(pixels: Pixels, job: Job) -> dict[str, float]:
    """Return black and white of all channels alike: the photo keeps its colours."""
    low, high = _ends(colours(pixels), pixels)
    return {
        "black": low,
        "white": high,
        "gamma": 1.0,
        **_each("black", (0.0,) * 3),
        **_each("white", (255.0,) * 3),
        **_each("gamma", (1.0,) * 3),
    }


def auto_colour(pixels: Pixels, job: Job) -> dict[str, float]:
    """Return black and white of each channel: a cast over all of the photo goes."""
    count = colours(pixels).shape[2]
    ends = [_ends(pixels[..., min(n, count - 1)][..., None], pixels) for n in range(3)]
    lows, highs = zip(*ends, strict=True)
    return {
        "black": 0.0,
        "white": 255.0,
        "gamma": 1.0,
        **_each("black", lows),
        **_each("white", highs),
        **_each("gamma", (1.0,) * 3),
    }


def black_point(
    colour: RGB, red_white: float, green_white: float, blue_white: float
) -> dict[str, float]:
    """Return the blacks of the channels that make a colour black."""
    whites = red_white, green_white, blue_white
    lows = (min(_level(v), w - APART) for v, w in zip(colour, whites, strict=True))
    return _each("black", [max(0.0, low) for low in lows])


def white_point(
    colour: RGB, red_black: float, green_black: float, blue_black: float
) -> dict[str, float]:
    """Return the whites of the channels that make a colour white."""
    blacks = red_black, green_black, blue_black
    highs = (max(_level(v), b + APART) for v, b in zip(colour, blacks, strict=True))
    return _each("white", [min(255.0, high) for high in highs])


def grey_point(
    colour: RGB,
    red_black: float,
    green_black: float,
    blue_black: float,
    red_white: float,
    green_white: float,
    blue_white: float,
) -> dict[str, float]:
    """Return the gammas of the channels that make a colour grey, as light as its luma was.

    As gimp:levels has it: log(value) / log(luma), of values between the channel's black and white.
    """
    ends = (red_black, red_white), (green_black, green_white), (blue_black, blue_white)
    shares = [(255 * v - b) / max(APART, w - b) for v, (b, w) in zip(colour, ends, strict=True)]
    luma = sum(part * share for part, share in zip(LUMINANCE, shares, strict=True))
    if not (0 < luma < 1) or not all(0 < share < 1 for share in shares):
        return {}
    wanted = (math.log(share) / math.log(luma) for share in shares)
    return _each("gamma", [min(max(gamma, GAMMAS[0]), GAMMAS[1]) for gamma in wanted])


@image_filter(
    "Levels",
    group="Tone",
    channels="any",
    buttons={"Auto": auto, "Auto colour": auto_colour},
    pickers={"Black": black_point, "Grey": grey_point, "White": white_point},
)
def levels(
    pixels: Pixels,
    black: Level = 0.0,
    gamma: Gamma = 1.0,
    white: Level = 255.0,
    out_black: Level = 0.0,
    out_white: Level = 255.0,
    red_black: Annotated[Level, Red] = 0.0,
    red_gamma: Annotated[Gamma, Red] = 1.0,
    red_white: Annotated[Level, Red] = 255.0,
    green_black: Annotated[Level, Green] = 0.0,
    green_gamma: Annotated[Gamma, Green] = 1.0,
    green_white: Annotated[Level, Green] = 255.0,
    blue_black: Annotated[Level, Blue] = 0.0,
    blue_gamma: Annotated[Gamma, Blue] = 1.0,
    blue_white: Annotated[Level, Blue] = 255.0,
) -> Pixels:
    """Stretch stored values from a black and a white to others, with a gamma between.

    ((v - black) / (white - black)) ** (1 / gamma), first each channel by its own and then all,
    and from 0..1 to the outputs; what is below black stays on a straight line, and nothing is
    clipped, as gimp:levels does. Auto leaves 0.5 % of the values beyond each end.

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
    red_black
        The value of red that becomes 0.
    red_gamma
        Above 1 the middle gets redder.
    red_white
        The value of red that becomes full.
    green_black
        The value of green that becomes 0.
    green_gamma
        Above 1 the middle gets greener.
    green_white
        The value of green that becomes full.
    blue_black
        The value of blue that becomes 0.
    blue_gamma
        Above 1 the middle gets bluer.
    blue_white
        The value of blue that becomes full.
    """
    each = (
        (red_black, red_gamma, red_white),
        (green_black, green_gamma, green_white),
        (blue_black, blue_gamma, blue_white),
    )
    makes_colour = pixels.shape[2] <= 2 and not each[0] == each[1] == each[2]
    out = np.array(widened(pixels, pixels.shape[2] + 2) if makes_colour else pixels)
    for index in range(colours(out).shape[2]):
        stretched = _stretched(_stretched(out[..., index], *each[index]), black, gamma, white)
        out[..., index] = stretched
    target = (out_white - out_black) / 255
    if (out_black, target) != (0, 1):
        colours(out)[...] = colours(out) * np.float32(target) + np.float32(out_black / 255)
    return out


def _stretched(values: Pixels, black: float, gamma: float, white: float) -> Pixels:
    """Return values from black and white, of 255, to 0..1."""
    if (black, gamma, white) == (0, 1, 255):
        return values
    low, span = black / 255, (white - black) / 255
    span = span if abs(span) > 1e-6 else 1.0  # as GIMP has it
    out = (values - np.float32(low)) * np.float32(1 / span)
    if gamma == 1:
        return np.asarray(out, np.float32)
    above = np.clip(out, 0, MOST) ** np.float32(1 / gamma)
    return np.asarray(np.where(out > 0, above, out), np.float32)


def _ends(values: Pixels, pixels: Pixels) -> tuple[float, float]:
    """Return the levels, 0 to 255, that nearly all values lie between; 0 and 255 where flat."""
    weights = None
    if not is_opaque(pixels):
        weights = np.broadcast_to(pixels[..., -1:], values.shape).ravel()
    found = percentiles(values.ravel(), weights, (SPARE, 100 - SPARE))
    low, high = (round(_level(float(value)), 2) for value in found)
    return (low, high) if high - low >= APART else (0.0, 255.0)


def _each(name: str, values: tuple[float, ...] | list[float]) -> dict[str, float]:
    return {f"{channel}_{name}": value for channel, value in zip(CHANNELS, values, strict=True)}


def _level(value: float) -> float:
    return min(max(255.0 * value, 0.0), 255.0)
