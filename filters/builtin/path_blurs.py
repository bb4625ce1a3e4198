"""Blurs whose path depends on the place: zoom and spin about a centre."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.params.kinds.number import FloatKind
from filters.pixels.channels import has_alpha
from filters.pixels.transparency import carried, straightened
from filters.plugin import Around, Pixels, Point, Range, image_filter

MOST_SAMPLES: Final = 64
Plane = npt.NDArray[np.float32]
Path = Callable[[Plane, Plane, float], tuple[Plane, Plane]]
Centre = Annotated[Point, Around(1.0)]
MIDDLE: Final = Point(0.5, 0.5)
PERCENT: Final = FloatKind(Range(-100, 200))


def _with_centre(_: int, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of version 1, whose centre was two numbers in percent, as today's."""
    rest = dict(values)
    x, y = (PERCENT.from_json(rest.pop(n, 50.0), n) / 100 for n in ("across", "down"))
    return {**rest, "centre": Point(x, y).text}


@image_filter(
    "Zoom blur",
    group="Blur",
    version=2,
    updated=_with_centre,
    halo=None,
    channels="any",
    alpha="straight",
)
def zoom_blur(
    pixels: Pixels,
    amount: Annotated[float, Range(0, 100, "%", soft_maximum=30)] = 10.0,
    centre: Centre = MIDDLE,
) -> Pixels:
    """Smear towards a centre, as a lens that zooms while it looks.

    Parameters
    ----------
    amount
        Length of the path, as a part of the way to the centre.
    centre
        What the path runs to; drag it on the photo, or beyond its edges.
    """
    if amount == 0:
        return pixels
    farthest = amount / 100 * math.hypot(*pixels.shape[:2])
    return _along_path(
        pixels,
        centre,
        farthest,
        lambda x, y, t: (x * (1 - t * amount / 100), y * (1 - t * amount / 100)),
    )


@image_filter(
    "Spin blur",
    group="Blur",
    version=2,
    updated=_with_centre,
    halo=None,
    channels="any",
    alpha="straight",
)
def spin_blur(
    pixels: Pixels,
    angle: Annotated[float, Range(0, 180, "°", soft_maximum=30)] = 8.0,
    centre: Centre = MIDDLE,
) -> Pixels:
    """Smear around a centre, as a camera that turns while it looks.

    Parameters
    ----------
    angle
        Length of the path.
    centre
        What the path runs around; drag it on the photo, or beyond its edges.
    """
    if angle == 0:
        return pixels
    turn = math.radians(angle)

    def path(x: Plane, y: Plane, t: float) -> tuple[Plane, Plane]:
        c, s = math.cos((t - 0.5) * turn), math.sin((t - 0.5) * turn)
        return x * c - y * s, x * s + y * c

    return _along_path(pixels, centre, turn * math.hypot(*pixels.shape[:2]), path)


def _along_path(pixels: Pixels, centre: Point, longest: float, path: Path) -> Pixels:
    """Take the mean of samples along each pixel's path; colour is weighted by alpha."""
    rows, columns = pixels.shape[:2]
    x0, y0 = centre.x * (columns - 1), centre.y * (rows - 1)
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
