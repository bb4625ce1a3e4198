"""Values: a number with limits and a unit, a choice, a switch, and one that is seldom needed."""

from typing import Annotated, Literal

import numpy as np

from kernelroom.plugin import Group, Pixels, Range, image_filter

API = 1
__version__ = "1.0"
__author__ = "Kernelroom"


@image_filter(
    "Contrast curve",
    group="Examples",
    relevant={"middle": lambda curve: curve == "straight"},
)
def contrast_curve(
    pixels: Pixels,
    amount: Annotated[float, Range(-100, 300, "%", soft_maximum=100)] = 30.0,
    curve: Literal["straight", "smooth"] = "smooth",
    keep_grey: bool = False,
    middle: Annotated[float, Range(0, 1), Group("Fine")] = 0.5,
) -> Pixels:
    """Raise or lower the contrast around the middle.

    Parameters
    ----------
    amount
        How much contrast is added.
    curve
        A straight line, or a smooth one that spares black and white.
    keep_grey
        Change colours only as far as their brightness changes.
    middle
        The value that stays.
    """
    colour = pixels[..., :3]
    if curve == "straight":
        curved = middle + (1 + amount / 100) * (colour - middle)
    else:
        held = np.clip(colour, 0, 1)
        curved = colour + amount / 100 * (held * held * (3 - 2 * held) - held)
    out = pixels.copy()
    if keep_grey:
        curved = colour + (curved - colour).mean(axis=2, keepdims=True)
    out[..., :3] = curved
    return out
