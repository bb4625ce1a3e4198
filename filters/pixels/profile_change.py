"""ProfileChange: what a Step makes of what a picture's numbers mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Intent = Literal["relative", "perceptual", "saturation", "absolute"]


@dataclass(frozen=True)
class ProfileChange:
    """Another profile, by which the numbers become others or only mean others.

    Parameters
    ----------
    profile
        A name that the host knows, or ``file``.
    path
        The ICC profile where that is chosen.
    converts
        Whether the numbers change so that colours look as before; else they stay.
    intent
        What becomes of colours that the profile has no room for, ICC.1:2022, 6.2.
    black_point
        Whether the darkest of one profile becomes the darkest of the other.
    """

    profile: str
    path: str = ""
    converts: bool = True
    intent: Intent = "relative"
    black_point: bool = True
