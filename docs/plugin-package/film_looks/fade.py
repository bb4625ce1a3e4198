"""A print that lay in the sun."""

from typing import Annotated

from kernelroom.plugin import Pixels, Range, image_filter

from .light import lightness


@image_filter("Fade", group="Film")
def fade(pixels: Pixels, amount: Annotated[float, Range(0, 100, "%")] = 30.0) -> Pixels:
    """Take colour and depth away, as years in the sun do.

    Parameters
    ----------
    amount
        How much: 100 % leaves light grey.
    """
    share = amount / 100
    out = pixels.copy()
    grey = 0.35 + 0.55 * lightness(pixels)
    out[..., :3] += share * (grey - pixels[..., :3])
    return out
