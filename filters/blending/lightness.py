"""Lightness, in three senses: CIE L*, luma and the largest channel; read, and set in a colour."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal, get_args

import numpy as np
import numpy.typing as npt

from filters.pixels.channels import brightness
from filters.pixels.colour_space import ColourSpace

Floats = npt.NDArray[np.float32]
LightnessRule = Literal["lightness", "luma", "max"]
LIGHTNESS_RULES: Final[tuple[LightnessRule, ...]] = get_args(LightnessRule)


def lightness_of(colour: Floats, rule: LightnessRule, space: ColourSpace) -> Floats:
    """Return how light pixels are, (rows, columns), 0..1, of stored grey or RGB.

    ``lightness`` is CIE L*/100; ``luma`` that of Rec. ITU-R BT.601; ``max`` the largest channel,
    the value of HSV.
    """
    if rule == "lightness":
        return space.lightness(colour)
    if rule == "luma":
        return brightness(colour)
    return np.asarray(colour.max(axis=2), np.float32)


def with_lightness_of(
    colour: Floats, lighter: Floats, rule: LightnessRule, space: ColourSpace
) -> Floats:
    """Return `colour` as light as `lighter`; the rest of its colour stays.

    Both are (rows, columns, 1 or 3), alike. ``lightness`` keeps a* and b*, ``luma`` the
    differences between the channels, ``max`` their ratios.
    """
    if colour.shape[2] == 1:
        return lighter
    made = _SET[rule](colour, lighter, space)
    same = (colour == lighter).all(axis=2, keepdims=True)
    return np.asarray(np.where(same, colour, made), np.float32)


def _by_lab(colour: Floats, lighter: Floats, space: ColourSpace) -> Floats:
    lab = space.to_lab(colour)
    lab[..., 0] = space.lightness(lighter)
    return space.from_lab(lab)


def _by_luma(colour: Floats, lighter: Floats, _: ColourSpace) -> Floats:
    return np.asarray(colour + (brightness(lighter) - brightness(colour))[..., None])


def _by_max(colour: Floats, lighter: Floats, _: ColourSpace) -> Floats:
    wanted, own = lighter.max(axis=2, keepdims=True), colour.max(axis=2, keepdims=True)
    has_ratios = np.abs(own) > np.float32(1e-6)
    scaled = colour * (wanted / np.where(has_ratios, own, 1))
    return np.asarray(np.where(has_ratios, scaled, wanted), np.float32)


_SET: Final[dict[str, Callable[[Floats, Floats, ColourSpace], Floats]]] = {
    "lightness": _by_lab,
    "luma": _by_luma,
    "max": _by_max,
}
