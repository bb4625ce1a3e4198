"""OpenEXR's luminance and chroma as RGB: Y of each pixel, RY and BY of one in four.

Technical Introduction to OpenEXR, "Luminance/Chroma": RY = (R - Y) / Y, BY = (B - Y) / Y; the
weights of Y follow from the primaries.
"""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.document.image import Samples

Plane = npt.NDArray[Any]
Floats = npt.NDArray[np.float64]
_REC_709: Final = (0.64, 0.33, 0.3, 0.6, 0.15, 0.06, 0.3127, 0.329)  # red, green, blue, white
# What lies between two samples, by the 14 around it: the interpolation of OpenEXR's RGBA interface.
_HALF: Final = (0.002128, -0.00754, 0.019597, -0.043159, 0.087929, -0.186077, 0.627123)
_BETWEEN: Final = np.array((*_HALF, *_HALF[::-1]))


def rgb_of(y: Plane, ry: Plane, by: Plane, chromaticities: tuple[float, ...] = ()) -> Samples:
    """Return linear RGB, (rows, columns, 3) float32.

    Parameters
    ----------
    y
        (rows, columns).
    ry, by
        (ceil(rows / 2), ceil(columns / 2)), or as large as y.
    chromaticities
        x and y of red, green, blue and white; Rec. 709's where there are none.

    Raises
    ------
    ValueError
        The sizes are others, or the chromaticities make no sense.
    """
    luminance = y.astype(np.float64)
    red, blue = (_at_full_size(plane, luminance.shape) for plane in (ry, by))
    r, b = (red + 1) * luminance, (blue + 1) * luminance
    weights = _weights(chromaticities if len(chromaticities) == 8 else _REC_709)
    g = (luminance - weights[0] * r - weights[2] * b) / weights[1]
    return np.stack((r, g, b), axis=-1).astype(np.float32)


def _at_full_size(plane: Plane, shape: tuple[int, ...]) -> Floats:
    whole = plane.astype(np.float64)
    if whole.shape == shape:
        return whole
    if whole.shape != tuple((side + 1) // 2 for side in shape):
        raise ValueError(f"{whole.shape} are not half of {shape}")
    for axis, side in enumerate(shape):
        taps = np.expand_dims(_BETWEEN, 1 - axis)
        first = (0, _BETWEEN.size // 2 - 1)  # of the two samples in the middle, along the axis
        place = (first[axis], first[1 - axis])
        made = cv2.filter2D(whole, -1, taps, anchor=place, borderType=cv2.BORDER_REPLICATE)
        between = np.asarray(made, np.float64)
        both = np.stack((whole, between), axis=axis + 1)
        whole = both.reshape(*whole.shape[:axis], -1, *whole.shape[axis + 1 :])
        whole = np.take(whole, range(side), axis)
    return whole


def _weights(chromaticities: tuple[float, ...]) -> Floats:
    """Return what red, green and blue of 1 add to Y of white, which is 1."""
    x, y = np.array(chromaticities, np.float64).reshape(4, 2).T
    if not (y != 0).all():
        raise ValueError("a chromaticity's y is 0")
    xyz = np.stack((x / y, np.ones(4), (1 - x - y) / y))  # of Y 1
    weights = np.linalg.solve(xyz[:, :3], xyz[:, 3]).astype(
        np.float64
    )  # LinAlgError is a ValueError
    if not np.isfinite(weights).all() or weights[1] == 0:
        raise ValueError("the chromaticities lie on a line")
    return weights
