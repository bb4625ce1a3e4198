"""Blurs whose path depends on the place: zoom and spin about a centre."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Annotated, Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.pixels.channels import has_alpha
from filters.pixels.transparency import carried, straightened
from filters.plugin import Pixels, Range, image_filter

MOST_SAMPLES: Final = 64
Plane = npt.NDArray[np.float32]
Path = Callable[[Plane, Plane, float], tuple[Plane, Plane]]
Centre = Annotated[float, Range(-100, 200, "%", 0, 100)]


@image_filter("Zoom blur", group="Blur", halo=None, channels="any", alpha="straight")
def zoom_blur(
    pixels: Pixels,
    amount: Annotated[float, Range(0, 100, "%", soft_maximum=30)] = 10.0,
    across: Centre = 50.0,
    down: Centre = 50.0,
) -> Pixels:
    """Smear towards a centre, as a lens that zooms while it looks.

    Parameters
    ----------
    amount
        Length of the path, as a part of the way to the centre.
    across
        Place of the centre, from the left.
    down
        Place of the centre, from the top.
    """
    if amount == 0:
        return pixels
    farthest = amount / 100 * math.hypot(*pixels.shape[:2])
    return _along_path(
        pixels,
        across,
        down,
        farthest,
        lambda x, y, t: (x * (1 - t * amount / 100), y * (1 - t * amount / 100)),
    )


@image_filter("Spin blur", group="Blur", halo=None, channels="any", alpha="straight")
def spin_blur(
    pixels: Pixels,
    angle: Annotated[float, Range(0, 180, "°", soft_maximum=30)] = 8.0,
    across: Centre = 50.0,
    down: Centre = 50.0,
) -> Pixels:
    """Smear around a centre, as a camera that turns while it looks.

    Parameters
    ----------
    angle
        Length of the path.
    across
        Place of the centre, from the left.
    down
        Place of the centre, from the top.
    """
    if angle == 0:
        return pixels
    turn = math.radians(angle)

    def path(x: Plane, y: Plane, t: float) -> tuple[Plane, Plane]:
        c, s = math.cos((t - 0.5) * turn), math.sin((t - 0.5) * turn)
        return x * c - y * s, x * s + y * c

    return _along_path(pixels, across, down, turn * math.hypot(*pixels.shape[:2]), path)


def _along_path(pixels: Pixels, across: float, down: float, longest: float, path: Path) -> Pixels:
    """Take the mean of samples along each pixel's path; colour is weighted by alpha."""
    rows, columns = pixels.shape[:2]
    x0, y0 = across / 100 * (columns - 1), down / 100 * (rows - 1)
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    x, y = x - np.float32(x0), y - np.float32(y0)
    given = carried(pixels) if has_alpha(pixels) else np.ascontiguousarray(pixels)
    count = int(min(MOST_SAMPLES, max(1, math.ceil(longest / 2) + 1)))
    total = np.zeros_like(given)
    for index in range(count):
        to_x, to_y = path(x, y, index / max(1, count - 1))
        total += cv2.remap(
            given,
            (to_x + np.float32(x0)).astype(np.float32),
            (to_y + np.float32(y0)).astype(np.float32),
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        ).reshape(given.shape)
    total /= np.float32(count)
    return straightened(total) if has_alpha(pixels) else total
