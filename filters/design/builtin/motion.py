"""Generators of blurs by movement: lines, arcs and tails, drawn one pixel wide with soft edges.

A tap weighs max(0, 1 - its distance from the path), as in MATLAB's fspecial("motion"), and all
weights sum to the divisor.
"""

from __future__ import annotations

import math
from typing import Annotated

import numpy as np

from filters.design.builtin.smoothing import mean_of
from filters.design.generator import generator
from filters.design.plane import Angle, Plane, along_across, places
from filters.kernel import Kernel, KernelError
from filters.params.kinds.number import Range

Length = Annotated[float, Range(1, 250, "px", 1, 60)]
Offset = Annotated[float, Range(-2000, 2000, "px", -300, 300)]


def _grid(reach: float) -> tuple[Plane, Plane]:
    """Return places of a square that holds all within `reach` pixels of the origin."""
    side = 2 * math.ceil(reach) + 1
    if side > 255:
        raise KernelError(f"a blur that reaches {reach:g} px needs {side} taps a side: at most 255")
    return places(side, side)


def _trimmed(weights: Plane) -> Kernel:
    """Crop outer zeros evenly, so that the origin stays in the middle."""
    weights = np.where(weights < 1e-12, 0.0, weights)
    middle = weights.shape[0] // 2
    rows, columns = (np.abs(np.flatnonzero(weights.any(axis=a)) - middle).max() for a in (1, 0))
    return mean_of(
        weights[middle - rows : middle + rows + 1, middle - columns : middle + columns + 1]
    )


def segment_distance(u: Plane, v: Plane, first: float, last: float) -> Plane:
    """Return the distance of (u, v) from the part of the u axis between `first` and `last`."""
    beyond = np.maximum(0.0, np.maximum(first - u, u - last))
    distance: Plane = np.hypot(beyond, v)
    return distance


def _line(length: float, angle: float) -> Kernel:
    half = (length - 1) / 2
    u, v = along_across(*_grid(half + 1), angle)
    return _trimmed(np.maximum(0.0, 1 - segment_distance(u, v, -half, half)))


@generator("Motion blur", group="Motion")
def motion_blur(length: Length = 9.0, angle: Angle = 0.0) -> Kernel:
    """Smear along a line, as a camera that moves while it looks.

    Parameters
    ----------
    length
        Of the path.
    angle
        Of the path, counter-clockwise from the right.

    References
    ----------
    MATLAB and Octave, fspecial("motion", length, angle).
    """
    return _line(length, angle)


@generator("Comet", group="Motion")
def comet(length: Length = 15.0, angle: Angle = 0.0) -> Kernel:
    """Smear to one side, fading: half a Gaussian of σ = length / 3 along a line.

    Parameters
    ----------
    length
        Of the tail.
    angle
        From where the light of the tail comes, counter-clockwise from the right.

    References
    ----------
    ImageMagick, kernel Comet (half of a one-dimensional Gaussian), here at any angle.
    """
    u, v = along_across(*_grid(length + 1), angle)
    tail = np.exp(-((np.clip(u, 0, length) / (length / 3)) ** 2) / 2)
    return _trimmed(np.maximum(0.0, 1 - segment_distance(u, v, 0.0, length)) * tail)


@generator("Zoom blur, as it is at a place", group="Motion")
def zoom_blur(
    right: Offset = 60.0,
    up: Offset = 0.0,
    amount: Annotated[float, Range(0, 200, "%", 0, 50)] = 15.0,
) -> Kernel:
    """Smear away from a centre. One kernel can do it for one place only: this is the blur there.

    Parameters
    ----------
    right
        Of the place from the zoom's centre.
    up
        Of the place from the zoom's centre.
    amount
        How much the picture grows while it is looked at: the path is so much of the distance.

    References
    ----------
    The path of a point at distance d under a growth of p percent: a line of d p / 100 from the
    centre, drawn as motion blur.
    """
    length = math.hypot(right, up) * amount / 100
    return _line(max(1.0, length), math.degrees(math.atan2(up, right)))


@generator("Spin blur, as it is at a place", group="Motion")
def spin_blur(
    right: Offset = 60.0, up: Offset = 0.0, turn: Annotated[float, Range(0, 360, "°", 0, 45)] = 10.0
) -> Kernel:
    """Smear around a centre. One kernel can do it for one place only: this is the blur there.

    Parameters
    ----------
    right
        Of the place from the centre of the turn.
    up
        Of the place from the centre of the turn.
    turn
        How far the picture turns while it is looked at.

    References
    ----------
    The path of a point under a rotation: an arc about the centre, half of it to each side.
    """
    radius, half = math.hypot(right, up), math.radians(turn) / 2
    reach = radius * (2 * math.sin(half / 2) if half < math.pi else 2.0)
    x, y = _grid(reach + 1)
    u, v = along_across(x + right, y - up, math.degrees(math.atan2(up, right)))  # from the centre
    within = np.abs(np.arctan2(v, u)) <= half
    end = np.hypot(u - radius * math.cos(half), np.abs(v) - radius * math.sin(half))
    distance = np.where(within, np.abs(np.hypot(u, v) - radius), end)
    return _trimmed(np.maximum(0.0, 1 - distance))
