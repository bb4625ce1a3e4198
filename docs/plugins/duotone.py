"""A gradient, a rectangle, a table and several points: values of many parts."""

from typing import Annotated

import numpy as np

from kernelroom.plugin import (
    Colour,
    Columns,
    Gradient,
    Job,
    Pixels,
    Point,
    Points,
    Range,
    Rectangle,
    Region,
    Table,
    image_filter,
)

API = 2
__version__ = "1.0"
__author__ = "Kernelroom"
LUMINANCE = np.array([0.2126, 0.7152, 0.0722], np.float32)  # ITU-R BT.709


@image_filter("Gradient over a part", group="Examples")
def gradient_map(
    pixels: Pixels,
    where: Region,
    job: Job,
    colours: Gradient = Gradient(((0.0, Colour(16, 24, 64)), (1.0, Colour(255, 232, 200)))),
    part: Rectangle = Rectangle(0.0, 0.0, 1.0, 1.0),
    gains: Annotated[Table, Columns("from", "gain")] = Table(((0.0, 1.0), (1.0, 1.0))),
) -> Pixels:
    """Colour dark and bright parts by a gradient.

    Parameters
    ----------
    colours
        From black to white.
    part
        The part of the photo that takes them.
    gains
        By what a brightness is multiplied first; in a straight line between the rows.
    """
    grey = np.clip(pixels[..., :3] @ LUMINANCE, 0, 1)
    table = gains.array
    if len(table):
        table = table[np.argsort(table[:, 0], kind="stable")]
        grey = grey * np.interp(grey, table[:, 0], table[:, 1])
    region = job.region(part)
    rows = np.arange(where.top, where.bottom)[:, None]
    columns = np.arange(where.left, where.right)
    inside = (rows >= region.top) & (rows < region.bottom)
    inside = inside & (columns >= region.left) & (columns < region.right)
    out = pixels.copy()
    out[..., :3] = np.where(inside[..., None], colours.of(grey), pixels[..., :3])
    return out


@image_filter("Spots of light", group="Examples")
def spots(
    pixels: Pixels,
    where: Region,
    job: Job,
    at: Points = Points((Point(0.3, 0.4), Point(0.7, 0.4))),
    radius: Annotated[float, Range(1, 50, "%")] = 10.0,
) -> Pixels:
    """Lighten the photo around some points.

    Parameters
    ----------
    at
        The middles of the lights.
    radius
        Of each, percent of the photo's longer side.
    """
    light = np.zeros(pixels.shape[:2], np.float32)
    reach = radius / 100 * max(job.rows, job.columns)
    for point in at:
        row, column = job.place(point)
        down = np.arange(where.top, where.bottom, dtype=np.float32)[:, None] - np.float32(row)
        across = np.arange(where.left, where.right, dtype=np.float32) - np.float32(column)
        light += np.exp(-(down**2 + across**2) / np.float32(2 * (reach / 2) ** 2))
    out = pixels.copy()
    out[..., :3] *= 1 + light[..., None]
    return out
