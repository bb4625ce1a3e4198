"""Hue, chroma and lightness of the hexcone, for any values, and back."""

from __future__ import annotations

import numpy as np

from filters.plugin import Pixels


def to_hue(colour: Pixels) -> tuple[Pixels, Pixels, Pixels]:
    """Return hue 0..6 (sixths of a turn, red at 0), chroma and lightness of (rows, columns, 3)."""
    red, green, blue = (colour[..., i] for i in range(3))
    most, least = colour.max(axis=2), colour.min(axis=2)
    chroma = most - least
    unit = np.where(chroma > 0, chroma, 1)
    by_red, by_green = (green - blue) / unit, (blue - red) / unit + 2
    hue = np.where(most == red, by_red, np.where(most == green, by_green, (red - green) / unit + 4))
    return np.asarray(hue % 6, np.float32), chroma, np.asarray((most + least) / 2)


def from_hue(hue: Pixels, chroma: Pixels, lightness: Pixels) -> Pixels:
    """Return (rows, columns, 3) of what `to_hue` gives; hue may be of any turn."""
    out = np.empty((*hue.shape, 3), np.float32)
    for index, start in enumerate((0, 4, 2)):
        # 1 at the channel's own sixths, 0 across, straight between
        ramp = np.clip(np.abs((hue + start) % 6 - 3) - 1, 0, 1)
        out[..., index] = lightness + chroma * (ramp - np.float32(0.5))
    return out
