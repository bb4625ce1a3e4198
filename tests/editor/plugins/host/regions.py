"""Pixels for a plugin, and what the host knows of it."""

from pathlib import Path

import numpy as np

from filters.pixels.region import Region

FAULTY = Path(__file__).parents[1] / "faulty.py"
REGION = Region.of_shape(40, 50)


PIXELS = np.random.default_rng(0).random((40, 50, 4), np.float32)


GOOD = """
from typing import Annotated
from filters.plugin import Pixels, Range, image_filter
API = 1
__version__ = "2.1"
__author__ = "Ada"

@image_filter("Shift", group="Tests", halo=lambda by: by, border="wrap",
              relevant={"more": lambda by: by > 2})
def shift(pixels: Pixels, by: Annotated[int, Range(0, 9)] = 1, more: float = 0.0) -> Pixels:
    '''Move to the right.

    Parameters
    ----------
    by
        So many pixels.
    '''
    import numpy as np
    return np.roll(pixels, by, axis=1) + np.float32(more)
"""

MORE = """
import time
import numpy as np
from filters.plugin import Colour, Job, Picture, Pixels, Point, Region, image_filter
API = 1

@image_filter("Slow", group="Tests", halo=None)
def slow(pixels: Pixels, job: Job, rounds: int = 5) -> Pixels:
    '''Tell.'''
    for number in range(rounds):
        job.progress(number / rounds)
        time.sleep(0.05)
    return pixels * 0.5

@image_filter("Spot", group="Tests")
def spot(pixels: Pixels, where: Region, job: Job, at: Point = Point(0.5, 0.5),
         ink: Colour = Colour(255, 0, 0)) -> Pixels:
    '''One pixel of colour.'''
    out = pixels.copy()
    row, column = (round(v) for v in job.place(at))
    if where.top <= row < where.bottom and where.left <= column < where.right:
        out[row - where.top, column - where.left, :3] = ink.rgb
    return out

@image_filter("Blend", group="Tests")
def blend(pixels: Pixels, where: Region, second: Picture = Picture()) -> Pixels:
    '''Mean of two.'''
    other = second.at(where)
    return pixels if other is None else (pixels + other) / 2

@image_filter("Parts", group="Tests", outputs=("Low", "High"))
def parts(pixels: Pixels) -> tuple[Pixels, Pixels]:
    '''Two.'''
    return np.minimum(pixels, 0.5), np.maximum(pixels, 0.5)
"""


def record_of(host, name):
    return next(record for record in host.records if record.name == name)
