"""Relief: the photo as if carved, lit from a side."""

from __future__ import annotations

import math
from typing import Annotated

import cv2
import numpy as np

from filters.builtin.blur import bell_mean
from filters.convolution import correlate
from filters.design.builtin import relief as made
from filters.kernel import Kernel
from filters.kernel.reach import reach
from filters.pixels.channels import colours
from filters.pixels.transparency import visible_brightness
from filters.plugin import Pixels, Range, image_filter

Angle = Annotated[float, Range(-360, 360, "°", 0, 360)]


def _emboss(angle: float, depth: float, radius: int, keep_photo: bool) -> Kernel:
    return made.emboss(angle, depth, radius, keep_photo)


@image_filter(
    "Emboss",
    group="Relief",
    halo=lambda radius: radius,
    convolution=_emboss,
    channels="grey",
    alpha="straight",
)
def emboss(
    pixels: Pixels,
    angle: Angle = 135.0,
    depth: Annotated[float, Range(0, 20, soft_maximum=6)] = 2.0,
    radius: Annotated[int, Range(1, 15, "px", 1, 7)] = 1,
    keep_photo: bool = True,
) -> Pixels:
    """Carve the photo in relief, lit from an angle.

    Parameters
    ----------
    angle
        Where the light comes from, counter-clockwise from the right.
    depth
        How deep.
    radius
        Of the kernel: 1 is 3x3.
    keep_photo
        Add the relief to the photo; otherwise it stands on grey.
    """
    kernel = _emboss(angle, depth, radius, keep_photo)
    assert max(reach(kernel)) <= radius
    return correlate(pixels, kernel, alpha="keep")


@image_filter(
    "Bump map",
    group="Relief",
    halo=lambda smooth: 1 + math.ceil(4 * smooth),
    channels="any",
    alpha="straight",
)
def bump_map(
    pixels: Pixels,
    angle: Angle = 135.0,
    elevation: Annotated[float, Range(1, 90, "°")] = 45.0,
    depth: Annotated[float, Range(0, 100, soft_maximum=20)] = 5.0,
    smooth: Annotated[float, Range(0, 10, "px", soft_maximum=4)] = 1.0,
) -> Pixels:
    """Light the photo as a landscape whose height is its brightness (Lambert's cosine law).

    What is transparent lies at the height of black, as in GIMP.

    Parameters
    ----------
    angle
        Where the light comes from, counter-clockwise from the right.
    elevation
        How high the light stands.
    depth
        Height of white over black, in pixels.
    smooth
        Blur of the heights.
    """
    grey = visible_brightness(pixels)
    if smooth > 0:
        grey = bell_mean(grey, smooth)
    across = cv2.Scharr(grey, cv2.CV_32F, 1, 0) * np.float32(depth / 32)
    down = cv2.Scharr(grey, cv2.CV_32F, 0, 1) * np.float32(depth / 32)
    turn, height = math.radians(angle), math.radians(elevation)
    lx, ly, lz = (
        math.cos(height) * math.cos(turn),
        -math.cos(height) * math.sin(turn),
        math.sin(height),
    )
    shade = (lz - across * lx - down * ly) / np.sqrt(1 + across**2 + down**2)
    out = pixels.copy()
    colours(out)[...] *= np.maximum(shade / max(lz, 0.02), 0)[..., None]
    return out
