"""Feature maps taken together: combined to one, or put in order."""

from __future__ import annotations

from typing import Final, Literal, get_args

import cv2
import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Combination = Literal["maximum", "sum", "magnitude"]
COMBINATIONS: Final[tuple[Combination, ...]] = get_args(Combination)
Order = Literal["number", "energy", "likeness"]
ORDERS: Final[tuple[Order, ...]] = get_args(Order)
SAMPLES: Final = 1 << 14  # values of a map that its likeness to others is taken of


def combined(maps: Floats, how: Combination) -> Floats:
    """Return one map (rows, columns) of many (maps, rows, columns).

    ``maximum`` is the largest value at each place, ``sum`` all of them added, ``magnitude`` the
    square root of the sum of squares, as of Sobel's pair.

    >>> combined(np.array([[[3.0]], [[-4.0]]], np.float32), "magnitude").item()
    5.0
    """
    if how == "maximum":
        return np.asarray(maps.max(axis=0), np.float32)
    if how == "sum":
        return np.asarray(maps.sum(axis=0), np.float32)
    total = np.zeros(maps.shape[1:], np.float32)
    for values in maps:
        total += values * values
    return np.sqrt(total)


def energies(maps: Floats) -> Floats:
    """Return the mean square of each map."""
    return np.array([cv2.norm(one, cv2.NORM_L2SQR) / one.size for one in maps], np.float32)


def likenesses(maps: Floats) -> Floats:
    """Return Pearson's r of every map with every other, (maps, maps); 0 of one that is flat.

    Of large maps so many values at equal distances stand for all.
    """
    flat = maps.reshape(len(maps), -1)
    flat = flat[:, :: max(1, flat.shape[1] // SAMPLES)].astype(np.float64)
    flat -= flat.mean(axis=1, keepdims=True)
    norms = np.linalg.norm(flat, axis=1, keepdims=True)
    scaled = np.divide(flat, norms, out=np.zeros_like(flat), where=norms > 0)
    return np.asarray(scaled @ scaled.T, np.float32)


def ordered(energy: Floats, likeness: Floats, order: Order) -> list[int]:
    """Return maps' numbers, from 0, in an order, by their `energies` and `likenesses`.

    ``energy`` is the largest mean square first. ``likeness`` begins with that too and goes on with
    the map that is most like the one before, whatever its sign.
    """
    if order == "number":
        return list(range(len(energy)))
    if order == "energy":
        return [int(n) for n in np.argsort(-energy, kind="stable")]
    alike = np.abs(likeness)
    chain = [int(energy.argmax())]
    alike[:, chain[0]] = -1  # taken
    while len(chain) < len(energy):
        chain.append(int(alike[chain[-1]].argmax()))
        alike[:, chain[-1]] = -1
    return chain
