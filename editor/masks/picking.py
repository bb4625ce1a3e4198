"""Picking: ranges and colours of a mask by a place of the photo."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.masks.mask import MaskItem
from editor.masks.ranges import ColourDistance, ColourRange
from editor.masks.source import MaskSource
from filters.params.kinds.colour import Colour
from filters.pixels.channels import widened
from filters.pixels.region import Region
from filters.pixels.transparency import visible_colours

Floats = npt.NDArray[np.float32]
FURTHEST: Final = 1000.0  # full scales; of what lies beyond the powers of a profile overflow
AROUND: Final = 2  # pixels on each side of the place whose mean is picked
NEAR: Final = {"hue": 15.0}  # degrees on both sides of the value that are full
FADE: Final = {"hue": 20.0}
NEAR_SHARE: Final = 0.08  # the same of all else
FADE_SHARE: Final = 0.1


def can_pick(item: MaskItem) -> bool:
    """Whether an item goes by colours."""
    return isinstance(item.shape, (ColourRange, ColourDistance))


def picked(item: MaskItem, row: int, column: int, source: MaskSource) -> MaskItem:
    """Return an item around the mean colour about a pixel of what its Step reads.

    A colour becomes that one; a range is full near its value and fades on both sides. What is no
    number counts as 0.
    """
    side = 2 * AROUND + 1
    around = Region(row - AROUND, column - AROUND, side, side).clip(source.bounds)
    pixels = np.clip(np.nan_to_num(visible_colours(source.pixels(around))), -FURTHEST, FURTHEST)
    mean = np.asarray(pixels.mean((0, 1), keepdims=True), np.float32)
    shape = item.shape
    if isinstance(shape, ColourDistance):
        red, green, blue = (
            int(each) for each in np.rint(np.clip(widened(mean, 3)[0, 0], 0, 1) * 255)
        )
        return replace(item, shape=replace(shape, colour=Colour(red, green, blue).text))
    if isinstance(shape, ColourRange):
        value = float(shape.value_of(mean, source)[0, 0])
        near = NEAR.get(shape.of_what, NEAR_SHARE)
        far = near + FADE.get(shape.of_what, FADE_SHARE)
        start, full, end, gone = (round(value + by, 4) for by in (-far, -near, near, far))
        return replace(item, shape=replace(shape, limits=(start, full, end, gone)))
    return item
