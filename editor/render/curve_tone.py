"""The tone that a curve of a Step reads at a place of the photo."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np

from editor.document.image import Image
from editor.document.step import Step
from editor.render.mean_pixel import picked_colour
from editor.render.pipeline import Pipeline, never
from filters.params.kinds.curve import Curve
from filters.pixels.colour_space import ColourSpace
from filters.registry import Registry

PICKED: Final = 5  # pixels each way whose mean is read
CHANNELS: Final = ("red", "green", "blue")
LIGHTNESS: Final = "lightness"
LUMA: Final = (0.2126, 0.7152, 0.0722)  # Rec. ITU-R BT.709-6, 3.2


def curve_tone(
    image: Image,
    below: tuple[Step, ...],
    step: Step,
    name: str,
    place: tuple[int, int],
    registry: Registry,
    cancelled: Callable[[], bool] = never,
) -> float | None:
    """Return what a curve is read at for a place, 0..1; None outside the photo.

    A channel's own curve reads that channel, `lightness` CIE L* over 100, and any other the luma
    of the stored values, after the channels' own curves where the Step has such.

    Parameters
    ----------
    below
        The Steps before it.
    name
        Of the curve among the Step's values.
    place
        (row, column) of what the Step is given.
    """
    found = picked_colour(Pipeline.of(image, below, registry), *place, PICKED, cancelled)
    if found is None:
        return None
    colour = np.array(found, np.float32)
    if name in CHANNELS:
        tone = colour[CHANNELS.index(name)]
    else:
        for index, channel in enumerate(CHANNELS):
            own = step.values.get(channel)
            if isinstance(own, Curve):
                colour[index] = own.at(colour[index])
        if name == LIGHTNESS:
            main = step.values.get("rgb")
            lit = colour if not isinstance(main, Curve) else main.at(colour).astype(np.float32)
            tone = ColourSpace().to_lab(lit.reshape(1, 1, 3).astype(np.float32))[0, 0, 0]
        else:
            tone = colour @ np.array(LUMA, np.float32)
    return float(min(max(tone, 0.0), 1.0))
