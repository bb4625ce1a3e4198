"""Values that are dragged on the photo: a line with a gradient along it, a part, places."""

import numpy as np

from kernelroom.plugin import (
    Colour,
    Gradient,
    Job,
    Line,
    Pixels,
    Point,
    Points,
    Rectangle,
    Region,
    image_filter,
)

API = 2
__version__ = "1.0"
__author__ = "Kernelroom"


@image_filter("Colour sweep", group="Examples")
def sweep(
    pixels: Pixels,
    where: Region,
    job: Job,
    along: Line = Line(Point(0.2, 0.3), Point(0.8, 0.3)),
    colours: Gradient = Gradient(((0.0, Colour(255, 160, 60)), (1.0, Colour(60, 120, 255)))),
    inside: Rectangle = Rectangle(0.1, 0.1, 0.8, 0.8),
    bare: Points = Points(),
) -> Pixels:
    """Multiply a part of the photo by colours along a line.

    Parameters
    ----------
    along
        From the first colour to the last.
    colours
        What the photo is multiplied by.
    inside
        The part that is coloured.
    bare
        Places around which the photo stays as it is.
    """
    tint = colours.of(job.along(along, where))
    part = job.region(inside)
    rows = np.arange(where.top, where.bottom)[:, None]
    columns = np.arange(where.left, where.right)
    share = (rows >= part.top) & (rows < part.bottom)
    share = (share & (columns >= part.left) & (columns < part.right)).astype(np.float32)
    for row, column in map(job.place, bare):
        away = np.hypot(rows - row, columns - column) / (0.1 * max(job.rows, job.columns))
        share = share * np.clip(away, 0, 1).astype(np.float32)
    out = pixels.copy()
    out[..., :3] *= 1 + share[..., None] * (tint - 1)
    return out
