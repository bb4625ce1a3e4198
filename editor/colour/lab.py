"""CIE L*a*b* against the white of D50, as TIFF and ICC profiles mean it, to sRGB."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from filters.pixels.colour_space import SRGB_TO_XYZ
from filters.pixels.light import SRGB

Floats = npt.NDArray[np.float32]
_D50: Final = (0.9642, 1.0, 0.8249)  # ICC.1:2022, 7.2.16
_EDGE: Final = 6 / 29  # of the straight part (CIE 15:2004, 8.2.1)


def lab_to_srgb(lab: Floats) -> Floats:
    """Return sRGB's stored values, unclamped, of (..., 3) L* 0..100, a*, b*."""
    middle = (lab[..., 0].astype(np.float64) + 16) / 116
    f = np.stack((middle + lab[..., 1] / 500, middle, middle - lab[..., 2] / 200), -1)
    xyz = np.where(f > _EDGE, f**3, 3 * _EDGE**2 * (f - 4 / 29)) * _D50
    linear = xyz @ np.linalg.inv(np.array(SRGB_TO_XYZ)).T
    return np.asarray(SRGB.to_stored(linear.astype(np.float32)), np.float32)
