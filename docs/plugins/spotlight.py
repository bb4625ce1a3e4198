"""A point on the photo and a colour: a light that can be dragged."""

from typing import Annotated

import numpy as np

from kernelroom.plugin import Colour, Job, Pixels, Point, Range, Region, image_filter

API = 1
__version__ = "1.0"
__author__ = "Kernelroom"


@image_filter("Spotlight", group="Examples")
def spotlight(
    pixels: Pixels,
    where: Region,
    job: Job,
    at: Point = Point(0.5, 0.4),
    radius: Annotated[float, Range(1, 100, "%")] = 40.0,
    tint: Colour = Colour(255, 224, 176),
) -> Pixels:
    """Darken all but a round part, which takes a colour.

    Parameters
    ----------
    at
        Middle of the light; drag its mark on the photo.
    radius
        Reach of the light, percent of the photo's longer side.
    tint
        Colour of the light.
    """
    row, column = job.place(at)
    down = np.arange(where.top, where.bottom, dtype=np.float32)[:, None] - np.float32(row)
    across = np.arange(where.left, where.right, dtype=np.float32) - np.float32(column)
    reach = np.float32(radius / 100 * max(job.rows, job.columns))
    light = np.exp(-(down**2 + across**2) / (2 * (reach / 2) ** 2))[..., None]
    out = pixels.copy()
    out[..., :3] *= 0.2 + 0.8 * light * np.float32(tint.rgb)
    return out
