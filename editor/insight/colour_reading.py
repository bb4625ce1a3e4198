"""ColourReading: the mean of a few pixels of a photo and of its result, and how it is written."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from editor.render.mean_pixel import mean_pixel
from editor.render.pipeline import Pipeline, never
from editor.render.placing import Placing
from filters.pixels.colour_space import ColourSpace

SIDES: Final = (1, 3, 5, 11, 31, 51)  # pixels each way that a mean may be of
Scale = Literal["byte", "unit", "lab", "hex"]
SCALES: Final[tuple[tuple[Scale, str], ...]] = (
    ("byte", "0 to 255"),
    ("unit", "0 to 1"),
    ("lab", "L*a*b*"),
    ("hex", "Hex"),
)


@dataclass(frozen=True)
class Colour:
    """A mean colour.

    Parameters
    ----------
    rgb
        Stored values, 0..1 and unclamped.
    lab
        CIE L* (0..100), a* and b*, against the white of the photo's profile.
    alpha
        The mean of it, 0..1.
    """

    rgb: tuple[float, float, float]
    lab: tuple[float, float, float]
    alpha: float = 1.0

    @property
    def bytes(self) -> tuple[int, int, int]:
        """As 8 bits save it."""
        red, green, blue = (int(np.rint(min(max(v, 0.0), 1.0) * 255)) for v in self.rgb)
        return red, green, blue

    def text(self, scale: Scale) -> str:
        """Write it in a scale; Unicode's minus."""
        if scale == "hex":
            return "#{:02x}{:02x}{:02x}".format(*self.bytes)
        if scale == "lab":
            words = (f"{value:.1f}" for value in self.lab)
        elif scale == "unit":
            words = (f"{value:.3f}" for value in self.rgb)
        else:
            words = (f"{value * 255:.0f}" for value in self.rgb)
        return " ".join(_no_minus_zero(word).replace("-", "\N{MINUS SIGN}") for word in words)


@dataclass(frozen=True)
class ColourReading:
    """One place of a photo: its mean colour before and after all Steps.

    Parameters
    ----------
    before
        None where the place is not on the photo, as beyond a border that a Step adds.
    after
        None where a crop has cut the place off.
    at
        (x, y) of the result, in pixels from its corner.
    """

    before: Colour | None
    after: Colour | None
    at: tuple[float, float]


def mean_colour(
    pipeline: Pipeline, row: int, column: int, side: int, cancelled: Callable[[], bool] = never
) -> Colour | None:
    """Return the mean of the `side` x `side` pixels around one; None outside the result.

    Of full pixels, weighed by their alpha; at an edge of those that there are. The sum is done in
    64 bits. Raises as `Pipeline.render` does.
    """
    found = mean_pixel(pipeline, row, column, side, cancelled)
    return None if found is None else _colour(*found, pipeline.colours.profile.space)


def read_place(
    source: Pipeline,
    result: Pipeline,
    placing: Placing,
    place: tuple[float, float],
    side: int,
    cancelled: Callable[[], bool] = never,
) -> ColourReading:
    """Read a place (x, y) of the source there, and where the Steps have put it in the result."""
    x, y = place
    before = mean_colour(source, math.floor(y), math.floor(x), side, cancelled)
    across, down = placing.above(x, y)
    after = mean_colour(result, math.floor(down), math.floor(across), side, cancelled)
    return ColourReading(before, after, (across, down))


def _colour(rgb: tuple[float, float, float], alpha: float, space: ColourSpace) -> Colour:
    lab = space.to_lab(np.array([[rgb]], np.float32))[0, 0].astype(np.float64) * (100, 500, 200)
    lightness, a, b = (float(v) for v in lab)
    return Colour(rgb, (lightness, a, b), alpha)


def _no_minus_zero(word: str) -> str:
    return word.removeprefix("-") if float(word) == 0 else word
