"""Several outputs and a second picture: what is smooth, what is fine, and a blend."""

from typing import Annotated, Literal

import numpy as np

from kernelroom.plugin import Kernel, Picture, Pixels, Range, Region, convolve, image_filter

API = 1
__version__ = "1.0"
__author__ = "Kernelroom"
BOX = Kernel(np.ones((9, 9)), normalize=True)


@image_filter("Frequency separation", group="Examples", halo=4, outputs=("Smooth", "Fine"))
def frequency_separation(pixels: Pixels) -> tuple[Pixels, Pixels]:
    """Part a photo in what is smooth and what is fine, about grey; both add up to it."""
    smooth = convolve(pixels, BOX)
    fine = pixels - smooth + np.float32(0.5)
    fine[..., 3] = pixels[..., 3]
    return smooth, fine


@image_filter("Blend with a picture", group="Examples")
def blend(
    pixels: Pixels,
    where: Region,
    second: Picture = Picture(),
    mode: Literal["mean", "multiply", "screen"] = "mean",
    amount: Annotated[float, Range(0, 1)] = 0.5,
) -> Pixels:
    """Lay a second picture over the photo.

    Parameters
    ----------
    second
        Its file; it is stretched to the photo's size.
    mode
        How the two are combined.
    amount
        0 leaves the photo as it is.
    """
    other = second.at(where)
    if other is None:
        return pixels
    mixed = {"mean": other, "multiply": pixels * other, "screen": 1 - (1 - pixels) * (1 - other)}
    out = pixels + np.float32(amount) * (mixed[mode] - pixels)
    out[..., 3] = pixels[..., 3]
    return out
