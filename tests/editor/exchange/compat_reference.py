"""What each program computes, tap by tap in float64, written from its documented semantics."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
PAD = {"clamp": "edge", "mirror": "symmetric", "reflect": "reflect", "wrap": "wrap"}
OUTSIDE = {"black": (0, 0, 0, 1), "white": (1, 1, 1, 1), "transparent": (0, 0, 0, 0)}


def summed(values: Array, weights: Array, origin: tuple[int, int], border: str) -> Array:
    """Lay `weights` as drawn on each pixel of (rows, columns, 4)."""
    (rows, columns), (up, left) = weights.shape, origin
    sides = ((up, rows - 1 - up), (left, columns - 1 - left))
    if border in PAD:
        padded = np.pad(values, (*sides, (0, 0)), PAD[border])
    else:
        outside = zip(np.moveaxis(values, -1, 0), OUTSIDE[border], strict=True)
        padded = np.stack([np.pad(v, sides, constant_values=o) for v, o in outside], axis=-1)
    out = np.zeros_like(values)
    for r in range(rows):
        for c in range(columns):
            out += weights[r, c] * padded[r : r + len(values), c : c + values.shape[1]]
    return out


def carried(rgba: Array) -> Array:
    return np.concatenate((rgba[..., :3] * rgba[..., 3:], rgba[..., 3:]), axis=-1)


def encode(v: Array) -> Array:
    return np.where(v <= 0.0031308, 12.92 * v, 1.055 * np.maximum(v, 0.003) ** (1 / 2.4) - 0.055)


def decode(v: Array) -> Array:
    return np.where(v <= 0.04045, v / 12.92, ((np.maximum(v, 0.04) + 0.055) / 1.055) ** 2.4)


def with_colour(rgba: Array, curve: Any) -> Array:
    return np.concatenate((curve(rgba[..., :3]), rgba[..., 3:]), axis=-1)


def gimp_rule(weights: Array, zero_offset: float) -> tuple[float, float]:
    total = weights.sum()
    if total > 0:
        return total, 0.0
    return (-total, 1.0) if total < 0 else (1.0, zero_offset)


def gimp(rgba: Array, weights: Array, origin: tuple[int, int], border: str, on: bool) -> Array:
    """GEGL's convolution-matrix with normalize; `on` is alpha-weight."""
    divisor, offset = gimp_rule(weights, 0.5)
    linear = with_colour(rgba, decode)
    if not on:
        return with_colour(summed(linear, weights, origin, border) / divisor + offset, encode)
    # the border carries alpha too: opaque black and white, or nothing
    out = summed(carried(linear), weights, origin, border) / divisor
    seen = summed(np.repeat(rgba[..., 3:], 4, -1), abs(weights), origin, alpha_border(border))
    sees = seen[..., 0] > 0
    gain = np.where(sees, abs(weights).sum() / np.where(sees, seen[..., 0], 1), 0)
    out[..., 3] *= gain
    return with_colour(out + offset, encode)


def gimp28(rgba: Array, weights: Array, origin: tuple[int, int], border: str) -> Array:
    """GIMP 2.8's plug-in with alpha weighting and automatic divisor; levels, not yet rounded."""
    divisor, offset = gimp_rule(weights, 128 / 255)
    out = summed(carried(rgba), weights, origin, border) / divisor
    seen = summed(np.repeat(rgba[..., 3:], 4, -1), abs(weights), origin, alpha_border(border))
    sees = seen[..., 0] > 0
    gain = np.where(sees, abs(weights).sum() / np.where(sees, seen[..., 0], 1), 0)
    out[..., :3] *= gain[..., None]
    return np.clip((out + offset) * 255, 0, 255)


def svg(rgba: Array, weights: Array, target: tuple[int, int], border: str, bias: float) -> Array:
    """feConvolveMatrix, preserveAlpha=false, in linearRGB, by the sum of its specification.

    RESULT(x, y) = sum over i, j of SOURCE(x - targetX + j, y - targetY + i)
                   * kernelMatrix(orderX - j - 1, orderY - i - 1) / divisor + bias * ALPHA(x, y)
    """
    divisor = weights.sum() or 1.0
    out = summed(carried(with_colour(rgba, decode)), weights[::-1, ::-1], target, border)
    out = out / divisor + bias * rgba[..., 3:]
    alpha = np.clip(out[..., 3:], 0, 1)
    colour = np.clip(out[..., :3], 0, alpha) / np.where(alpha > 0, alpha, 1)
    return np.concatenate((encode(colour), alpha), axis=-1)


def alpha_border(border: str) -> str:
    """Return the rule that lays alpha in all four channels of a border."""
    return {"black": "white", "transparent": "black_of_nothing"}.get(border, border)


OUTSIDE["black_of_nothing"] = (0, 0, 0, 0)
