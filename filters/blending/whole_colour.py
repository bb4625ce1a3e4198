"""Blend modes that look at red, green and blue together.

From the W3C's Compositing and Blending Level 1 (2024), 10.2. Arrays are (rows, columns, 3)
float32; of grey, which has one channel, the same formulas give one of the two greys.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Formula = Callable[[Floats, Floats], Floats]
SHARES: Final = (np.float32(0.3), np.float32(0.59), np.float32(0.11))


def hue(below: Floats, above: Floats) -> Floats:
    """Hue of what is above, saturation and luminosity of what lies below."""
    return _with_luma(_with_saturation(above, _saturation(below)), _luma(below))


def saturation(below: Floats, above: Floats) -> Floats:
    """Saturation of what is above, hue and luminosity of what lies below."""
    return _with_luma(_with_saturation(below, _saturation(above)), _luma(below))


def colour(below: Floats, above: Floats) -> Floats:
    """Hue and saturation of what is above, luminosity of what lies below."""
    return _with_luma(above, _luma(below))


def luminosity(below: Floats, above: Floats) -> Floats:
    """Luminosity of what is above, hue and saturation of what lies below."""
    return _with_luma(below, _luma(above))


def _luma(pixels: Floats) -> Floats:
    """Lum: 0.3 R + 0.59 G + 0.11 B, (rows, columns, 1)."""
    red, green, blue = (pixels[..., i] for i in range(3))
    return np.asarray(SHARES[0] * red + SHARES[1] * green + SHARES[2] * blue)[..., None]


def _saturation(pixels: Floats) -> Floats:
    """Sat: the largest less the smallest, (rows, columns, 1)."""
    return np.asarray(pixels.max(axis=-1, keepdims=True) - pixels.min(axis=-1, keepdims=True))


def _with_saturation(pixels: Floats, wanted: Floats) -> Floats:
    """SetSat: the smallest becomes 0, the largest `wanted`, the one between keeps its place."""
    least = pixels.min(axis=-1, keepdims=True)
    spread = pixels.max(axis=-1, keepdims=True) - least
    scale = np.where(spread > 0, wanted / np.where(spread > 0, spread, 1), 0)
    return np.asarray((pixels - least) * scale, np.float32)


def _with_luma(pixels: Floats, wanted: Floats) -> Floats:
    """SetLum: move all three until the luminosity is `wanted`, and cut (ClipColor).

    A luminosity outside 0..1, of which the W3C says nothing, leaves no room for colour: grey.
    ClipColor would turn the colour round, and of a grey make what the last bits happen to be.
    """
    moved = pixels + (wanted - _luma(pixels))
    luma = _luma(moved)
    least, most = moved.min(axis=-1, keepdims=True), moved.max(axis=-1, keepdims=True)
    under = (least < 0) & (luma > least)
    down = np.maximum(luma, 0) / np.where(under, luma - least, 1)
    moved = np.where(under, luma + (moved - luma) * down, moved)
    over = (most > 1) & (most > luma)
    up = np.maximum(1 - luma, 0) / np.where(over, most - luma, 1)
    return np.asarray(np.where(over, luma + (moved - luma) * up, moved), np.float32)


OF_GREY: Final[dict[Formula, Formula]] = {
    hue: lambda below, above: below,
    saturation: lambda below, above: below,
    colour: lambda below, above: below,
    luminosity: lambda below, above: above,
}
