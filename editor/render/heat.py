"""Heat colours for signed values: neutral at zero, orange above, blue below."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import numpy as np
import numpy.typing as npt

# Ends of the scale in CIE Lab, D65: blue and orange of the same distance from neutral grey, so
# that equal steps of value are equal steps to the eye; distinct with every colour blindness.
_POSITIVE: Final = np.array([66.0, 34.0, 64.0])
_NEGATIVE: Final = np.array([54.0, -8.0, -48.0])
_WHITE: Final = np.array([0.95047, 1.0, 1.08883])
_TO_RGB: Final = np.array(
    [[3.2404542, -1.5371385, -0.4985314],
     [-0.9692660, 1.8760108, 0.0415560],
     [0.0556434, -0.2040259, 1.0572252]]
)  # fmt: skip
# From the most negative to the most positive at equal steps, on a dark ground.
SIGNED: Final = ("#70b2f0", "#266eb0", "#244668", "#2b2b2b", "#683e1a", "#be6816", "#ffb85c")
STEPS: Final = 512  # colours on each side of neutral: more than 8 bits can tell apart


def heat_rgb(values: npt.ArrayLike, limit: float, neutral: float = 0.23) -> npt.NDArray[np.uint8]:
    """Return the colours of signed values, any shape + (3,), uint8 sRGB.

    Parameters
    ----------
    values
        0 is exactly neutral; ``nan`` is neutral too.
    limit
        The magnitude that has the full colour; larger ones have it too.
    neutral
        The grey of zero, in stored full scale 0..1: the panel's own.

    The way from grey to each end is straight in CIE Lab (CIE 15:2018, 8.2.1).
    """
    scaled = np.nan_to_num(np.asarray(values, np.float64)) / limit if limit else np.zeros(1)
    share = np.clip(scaled, -1.0, 1.0)[..., None]
    grey = np.array([_lightness(neutral), 0.0, 0.0])
    lab = np.where(share >= 0, grey + share * (_POSITIVE - grey), grey - share * (_NEGATIVE - grey))
    rgb = np.rint(255 * _srgb(lab)).astype(np.uint8)
    rgb[np.broadcast_to(share[..., 0] == 0, rgb.shape[:-1])] = round(255 * neutral)
    return rgb


@dataclass(frozen=True, eq=False)
class HeatTable:
    """The colours of `heat_rgb` for one neutral grey, to be looked up.

    Parameters
    ----------
    table
        (2 n + 1, 3) uint8 sRGB, from -1 to 1.
    """

    table: npt.NDArray[np.uint8]

    @classmethod
    @lru_cache(maxsize=8)
    def of(cls, neutral: float) -> HeatTable:
        """Make the table of a grey, stored full scale 0..1."""
        return cls(heat_rgb(np.arange(-STEPS, STEPS + 1), STEPS, neutral))

    @classmethod
    @lru_cache(maxsize=8)
    def between(cls, stops: tuple[str, ...]) -> HeatTable:
        """Make the table of colours ``#rrggbb`` at equal steps, an odd number of them.

        The middle one is that of zero; between two the stored values go in straight lines.
        """
        rgb = np.array([[int(stop[i : i + 2], 16) for i in (1, 3, 5)] for stop in stops])
        places, at = np.linspace(-1, 1, len(stops)), np.linspace(-1, 1, 2 * STEPS + 1)
        table = np.stack([np.interp(at, places, rgb[:, i]) for i in range(3)], axis=1)
        return cls(np.rint(table).astype(np.uint8))

    def colours(self, values: npt.NDArray[np.floating[Any]], limit: float) -> npt.NDArray[np.uint8]:
        """Return the colours of values, any shape + (3,); only 0 and ``nan`` are neutral."""
        share = np.clip(np.nan_to_num(values * (STEPS / limit)), -STEPS, STEPS)
        away = np.where(share >= 0, np.ceil(share), np.floor(share))
        return np.asarray(np.take(self.table, away.astype(np.int32) + STEPS, axis=0), np.uint8)


def _lightness(stored: float) -> float:
    linear = stored / 12.92 if stored <= 0.04045 else ((stored + 0.055) / 1.055) ** 2.4
    return float(116 * np.cbrt(linear) - 16 if linear > 0.008856 else 903.3 * linear)


def _srgb(lab: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    middle = (lab[..., 0] + 16) / 116
    root = np.stack((middle + lab[..., 1] / 500, middle, middle - lab[..., 2] / 200), -1)
    xyz = np.where(root > 6 / 29, root**3, 3 * (6 / 29) ** 2 * (root - 4 / 29)) * _WHITE
    linear = np.clip(xyz @ _TO_RGB.T, 0.0, 1.0)
    return np.asarray(
        np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    )
