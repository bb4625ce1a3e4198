"""Blend modes that work channel by channel.

From the W3C's Compositing and Blending Level 1 (2024), 10.1, and those of GIMP 3
(app/operations/layer-modes/gimpoperationlayermode-blend.c). Each takes what lies below (the
backdrop, Cb) and what is laid on it (the source, Cs), float32 of one shape, and gives a new array.

The formulas are for 0..1. Beyond it they go on as they are written; only where one would have no
value (a root below 0, a quotient by 0) is it said what it is.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from filters.blending.choosing import take_where

Floats = npt.NDArray[np.float32]
ONE: Final = np.float32(1)
TWO: Final = np.float32(2)
HALF: Final = np.float32(0.5)
LEAST: Final = np.float32(1e-6)  # GIMP's: what is less counts as nothing to divide
MOST: Final = np.float32(1e6)  # GIMP's: no quotient is larger


def normal(below: Floats, above: Floats) -> Floats:
    """Cs."""
    return above


def multiply(below: Floats, above: Floats) -> Floats:
    """Cb Cs."""
    return below * above


def screen(below: Floats, above: Floats) -> Floats:
    """Cb + Cs - Cb Cs."""
    return below + above - below * above


def hard_light(below: Floats, above: Floats) -> Floats:
    """Multiply by 2 Cs up to a half, else screen with 2 Cs - 1."""
    twice = TWO * above
    return np.where(above <= HALF, below * twice, screen(below, twice - ONE))


def overlay(below: Floats, above: Floats) -> Floats:
    """Hard light, the other way round."""
    return hard_light(above, below)


def soft_light(below: Floats, above: Floats) -> Floats:
    """Darken up to a half by Cb (1 - Cb), else lighten towards a root; below 0 the root is 4 Cb."""
    below, above = np.ascontiguousarray(below), np.ascontiguousarray(above)
    light = np.maximum(below, np.float32(0))  # in place from here on: memory is slow
    curve = light * np.float32(16)
    curve -= np.float32(12)
    curve *= light
    curve += np.float32(4)
    curve *= light
    slope = np.sqrt(light)
    curve += np.float32(4) * (below - light)
    take_where(below <= np.float32(0.25), curve, slope)
    slope -= below
    np.subtract(ONE, below, out=curve)
    curve *= below
    take_where(above <= HALF, curve, slope)
    slope *= TWO * above - ONE
    slope += below
    return slope


def darken(below: Floats, above: Floats) -> Floats:
    """The smaller."""
    return np.minimum(below, above)


def lighten(below: Floats, above: Floats) -> Floats:
    """The larger."""
    return np.maximum(below, above)


@np.errstate(all="ignore")
def colour_dodge(below: Floats, above: Floats) -> Floats:
    """Cb / (1 - Cs), at most 1; 0 where Cb is 0 or less."""
    quotient = np.where(above >= ONE, ONE, np.minimum(ONE, below / (ONE - above)))
    return np.asarray(np.where(below <= 0, np.float32(0), quotient))


@np.errstate(all="ignore")
def colour_burn(below: Floats, above: Floats) -> Floats:
    """1 - (1 - Cb) / Cs, at least 0; 1 where Cb is 1 or more."""
    quotient = np.where(above <= 0, np.float32(0), ONE - np.minimum(ONE, (ONE - below) / above))
    return np.asarray(np.where(below >= ONE, ONE, quotient))


def difference(below: Floats, above: Floats) -> Floats:
    """|Cb - Cs|."""
    return np.asarray(np.abs(below - above))


def exclusion(below: Floats, above: Floats) -> Floats:
    """Cb + Cs - 2 Cb Cs."""
    return below + above - TWO * below * above


def add(below: Floats, above: Floats) -> Floats:
    """Cb + Cs."""
    return below + above


def subtract(below: Floats, above: Floats) -> Floats:
    """Cb - Cs."""
    return below - above


@np.errstate(all="ignore")
def divide(below: Floats, above: Floats) -> Floats:
    """Cb / Cs, within a million to each side; 0 where Cb is less than a millionth."""
    quotient = np.clip(below / above, -MOST, MOST)
    return np.where(np.abs(below) > LEAST, quotient, np.float32(0))


def grain_extract(below: Floats, above: Floats) -> Floats:
    """Cb - Cs + 1/2."""
    return below - above + HALF


def grain_merge(below: Floats, above: Floats) -> Floats:
    """Cb + Cs - 1/2."""
    return below + above - HALF
