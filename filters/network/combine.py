"""Feature maps taken together: combined to one, or put in order."""

from __future__ import annotations

from typing import Final, Literal, get_args

import cv2
import numpy as np
import numpy.typing as npt

from filters.network.error import NetworkError

Floats = npt.NDArray[np.float32]
Combination = Literal["maximum", "sum", "magnitude", "orientation"]
COMBINATIONS: Final[tuple[Combination, ...]] = get_args(Combination)
Order = Literal["number", "energy", "likeness"]
ORDERS: Final[tuple[Order, ...]] = get_args(Order)
PERPENDICULAR: Final = 0.2  # cosine, up to which two directions are across one another
SMALL: Final = 1e-6  # share of all weights, below which a kernel rises nowhere
FINE: Final = 64  # frequencies a side that a kernel's direction is taken of
SAMPLES: Final = 1 << 14  # values that stand for those of a large map


def combined(maps: Floats, how: Combination, weights: Floats | None = None) -> Floats:
    """Return one map (rows, columns) of many (maps, rows, columns).

    ``maximum`` is the largest value at each place, ``sum`` all of them added, ``magnitude`` the
    square root of the sum of squares, as of Sobel's pair. ``orientation`` is the direction across
    which the photo changes most, as `orientations` says; it needs the maps' weights.

    >>> combined(np.array([[[3.0]], [[-4.0]]], np.float32), "magnitude").item()
    5.0
    """
    if how == "maximum":
        return np.asarray(maps.max(axis=0), np.float32)
    if how == "sum":
        return np.asarray(maps.sum(axis=0), np.float32)
    if how == "orientation":
        if weights is None:
            raise NetworkError("an orientation is that of kernels: these maps have none")
        return orientations(maps, weights)
    total = np.zeros(maps.shape[1:], np.float32)
    for values in maps:
        total += values * values
    return np.sqrt(total)


def orientations(maps: Floats, weights: Floats) -> Floats:
    """Return the direction across which the photo changes, (rows, columns) of 0 to 180 degrees.

    0 is from left to right, as across an upright edge; 90 is up and down; 45 up to the right.
    The maps are those before any activation: the signs that an angle is of are gone after it.
    Two kernels that are odd across one another, as Sobel's pair, give the angle of the gradient.
    Else each map's energy counts for its kernel's direction, the angles doubled so that opposite
    ones are alike (H. Knutsson, G. Granlund, Texture analysis using two-dimensional quadrature
    filters, 1983).

    Parameters
    ----------
    maps
        (maps, rows, columns).
    weights
        (maps, depth, rows, columns) that gave them.
    """
    rises = _rises(weights)
    is_pair = len(maps) == 2 and abs(rises).min() > 0
    if is_pair and abs((rises[0] * rises[1].conjugate()).real) < PERPENDICULAR:
        gradient = maps[0] * np.complex64(rises[0]) + maps[1] * np.complex64(rises[1])
        return np.asarray(np.degrees(np.angle(gradient)) % 180, np.float32)
    field = np.zeros(maps.shape[1:], np.complex64)
    for values, direction in zip(maps, _directions(weights), strict=True):
        field += values * values * np.complex64(direction)
    return np.asarray(np.degrees(np.angle(field)) / 2 % 180, np.float32)


def _rises(weights: Floats) -> npt.NDArray[np.complex128]:
    """Return which way each kernel rises: a unit, real to the right, imaginary up; or 0."""
    planes = weights.sum(axis=1, dtype=np.float64)
    rows, columns = planes.shape[1:]
    across = np.arange(columns) - (columns - 1) / 2
    up = (rows - 1) / 2 - np.arange(rows)
    moments = (planes * across).sum(axis=(1, 2)) + 1j * (planes * up[:, None]).sum(axis=(1, 2))
    sizes = np.abs(planes).sum(axis=(1, 2)) * SMALL
    return np.where(np.abs(moments) > sizes, moments / np.maximum(np.abs(moments), 1e-30), 0)


def _directions(weights: Floats) -> npt.NDArray[np.complex128]:
    """Return the doubled angle of the waves that each kernel answers to; small where all are."""
    planes = weights.sum(axis=1, dtype=np.float64)
    power = np.abs(np.fft.fft2(planes, (FINE, FINE))) ** 2
    up, across = -np.fft.fftfreq(FINE)[:, None], np.fft.fftfreq(FINE)[None]
    size = across**2 + up**2
    doubled = np.where(size > 0, (across + 1j * up) ** 2 / np.where(size > 0, size, 1), 0)
    found = (power * doubled).sum(axis=(1, 2)) / np.maximum(power.sum(axis=(1, 2)), 1e-30)
    return np.asarray(found)


def energies(maps: Floats) -> Floats:
    """Return the mean square of each map."""
    return np.array([cv2.norm(one, cv2.NORM_L2SQR) / one.size for one in maps], np.float32)


def samples_of(values: Floats) -> Floats:
    """Return about `SAMPLES` values of a map that lie at equal distances, or all of a small one."""
    flat = values.reshape(-1)
    return flat[:: max(1, flat.size // SAMPLES)].copy()


def likenesses(maps: Floats) -> Floats:
    """Return Pearson's r of every map with every other, (maps, maps); 0 of one that is flat.

    Of large maps `samples_of` stand for all.
    """
    flat = np.array([samples_of(values) for values in maps], np.float64)
    flat -= flat.mean(axis=1, keepdims=True)
    norms = np.linalg.norm(flat, axis=1, keepdims=True)
    if len(flat) == 1:  # no product, for whose threads the first map of many would wait
        return np.asarray(norms > 0, np.float32)
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
