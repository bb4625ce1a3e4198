"""Generators that a person writes: weights, or a frequency response, by formula."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

import numpy as np

from filters.design.generator import generator
from filters.design.plane import Plane, Side, places
from filters.formula.expression import Expression, ExpressionError
from filters.kernel import Kernel, KernelError

Scaling = Literal["as-written", "sum-1", "sum-0"]


@generator("Formula", group="By formula")
def formula(
    weight: str = "exp(-r^2 / 8)",
    rows: Side = 9,
    columns: Side = 9,
    scaling: Scaling = "sum-1",
) -> Kernel:
    """Compute each weight from its place.

    Parameters
    ----------
    weight
        A formula of x (rightwards) and y (downwards) in pixels from the middle, r, theta (radians,
        atan2(y, x)), w and h (columns and rows), such as exp(-r^2 / 8) * cos(pi * x / 3).
    rows
        Height.
    columns
        Width.
    scaling
        As written, divided by their sum, or less their mean.

    References
    ----------
    filters.formula.expression lists the functions.
    """
    values = variables(rows, columns)
    return Kernel(_scaled(_computed(weight, values, (rows, columns)), scaling))


def variables(rows: int, columns: int) -> dict[str, Plane]:
    """Return what a formula of weights may name: x, y, r and theta (rows, columns), w and h."""
    x, y = places(rows, columns)
    return {
        "x": x,
        "y": y,
        "r": np.hypot(x, y),
        "theta": np.arctan2(y, x),
        "w": np.asarray(float(columns)),
        "h": np.asarray(float(rows)),
    }


def _computed(text: str, values: dict[str, Plane], shape: tuple[int, int]) -> Plane:
    try:
        found = Expression.parse(text, values).evaluate(values)
    except ExpressionError as error:
        raise KernelError(f"the formula can't be used: {error}") from None
    return np.broadcast_to(found, shape)


def _scaled(weights: Plane, scaling: Scaling) -> Plane:
    if scaling == "sum-0":
        return weights - float(weights.mean())
    if scaling == "as-written":
        return weights
    total, most = float(weights.sum()), float(np.abs(weights).sum())
    if abs(total) <= 1e-12 * most:
        raise KernelError("the weights of the formula sum to 0: no factor makes their sum 1")
    return weights / total


@generator("Response by formula", group="By formula")
def response_formula(
    gain: str = "1 / (1 + (f / 0.15)^4)",
    side: Side = 15,
    window: Literal["none", "hann", "hamming", "blackman"] = "none",
) -> Kernel:
    """Compute the wanted gain at each frequency, and the kernel that has it (frequency sampling).

    Parameters
    ----------
    gain
        A formula of f, u and v in cycles a pixel (0.5 is the finest), such as f < 0.2; u is
        across and v down.
    side
        Rows and columns; the response is exact at the side x side frequencies of the grid.
    window
        Lower the outer taps, for less ripple between those frequencies.

    References
    ----------
    J. S. Lim, Two-dimensional signal and image processing (1990), 4.4.
    """
    u, v = np.meshgrid(np.fft.fftfreq(side), np.fft.fftfreq(side))
    values = {"u": u, "v": v, "f": np.hypot(u, v)}
    return Kernel(sampled(_computed(gain, values, (side, side))) * windowed(side, window))


def sampled(response: Plane) -> Plane:
    """Return the weights of a real response at the frequencies of np.fft.fftfreq, origin mid-grid.

    The kernel is applied as drawn, so a response that is not symmetric turns; its even part counts.
    """
    mirrored = np.roll(response[::-1, ::-1], 1, (0, 1))
    even = np.fft.ifft2((response + mirrored) / 2).real
    middle = (response.shape[0] - 1) // 2
    weights: Plane = np.roll(even, middle, (0, 1))
    return weights


WINDOWS: Final[Mapping[str, tuple[float, float, float]]] = MappingProxyType(
    {"hann": (0.5, 0.5, 0.0), "hamming": (0.54, 0.46, 0.0), "blackman": (0.42, 0.5, 0.08)}
)


def windowed(side: int, name: str) -> Plane:
    """Return a separable symmetric window, (side, side): the product of two cosine sums.

    a + b cos t + c cos 2t with t from -pi to pi just beyond the outer taps, so that none is 0.
    F. J. Harris, On the use of windows for harmonic analysis, Proc. IEEE 66 (1978).
    """
    if name == "none":
        return np.ones((side, side))
    a, b, c = WINDOWS[name]
    t = np.linspace(-np.pi, np.pi, side + 2)[1:-1]
    row = a + b * np.cos(t) + c * np.cos(2 * t)
    return np.outer(row, row)
