"""Development: how a camera raw photo is made a picture of, as it stands in a step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Demosaic = Literal["AHD", "DHT", "AAHD", "DCB", "PPG", "VNG", "linear"]
WhiteBalance = Literal["camera", "daylight", "grey world", "temperature"]
Highlights = Literal["clip", "keep", "blend", "rebuild"]


@dataclass(frozen=True, slots=True)
class Development:
    """What is chosen of it.

    Parameters
    ----------
    temperature, tint
        Of the light, in kelvin, and towards magenta (100: half as much green); where the white
        balance is ``temperature``.
    exposure
        In stops: 1 doubles the light.
    """

    demosaic: Demosaic = "AHD"
    white_balance: WhiteBalance = "camera"
    temperature: float = 5500.0
    tint: float = 0.0
    exposure: float = 0.0
    highlights: Highlights = "clip"

    @property
    def is_plain(self) -> bool:
        """Whether it is how a photo is developed when it is opened."""
        chosen = self.demosaic, self.white_balance, self.exposure, self.highlights
        return chosen == PLAIN


PLAIN: Final = ("AHD", "camera", 0.0, "clip")
Develop = Callable[[Floats, Development], Floats]


def as_it_is(pixels: Floats, development: Development) -> Floats:
    """Return the pixels of a photo that nobody develops."""
    return pixels
