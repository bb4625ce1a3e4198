"""The blend modes that there are, by name."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from filters.blending import separable, whole_colour
from filters.blending.whole_colour import OF_GREY, Formula

Floats = npt.NDArray[np.float32]
NORMAL: Final = "normal"
MODES: Final[dict[str, Formula]] = {
    NORMAL: separable.normal,
    "multiply": separable.multiply,
    "screen": separable.screen,
    "overlay": separable.overlay,
    "soft-light": separable.soft_light,
    "hard-light": separable.hard_light,
    "darken": separable.darken,
    "lighten": separable.lighten,
    "colour-dodge": separable.colour_dodge,
    "colour-burn": separable.colour_burn,
    "difference": separable.difference,
    "exclusion": separable.exclusion,
    "add": separable.add,
    "subtract": separable.subtract,
    "divide": separable.divide,
    "grain-extract": separable.grain_extract,
    "grain-merge": separable.grain_merge,
    "hue": whole_colour.hue,
    "saturation": whole_colour.saturation,
    "colour": whole_colour.colour,
    "luminosity": whole_colour.luminosity,
}


def mixed_colour(mode: str, below: Floats, above: Floats) -> Floats:
    """Return B(Cb, Cs) of a mode: the colour of two opaque ones, (rows, columns, 1 or 3)."""
    formula = MODES[mode]
    if below.shape[2] == 1:
        formula = OF_GREY.get(formula, formula)
    return formula(below, above)
