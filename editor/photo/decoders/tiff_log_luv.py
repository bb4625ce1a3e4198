"""LogL and LogLuv of a TIFF, luminance on a logarithmic scale, as linear light in floats.

Larson, "LogLuv Encoding for Full-gamut, High-dynamic Range Images" (Journal of Graphics Tools,
1998). libtiff unpacks them (tif_luv.c); libvips hands on LogL as it is stored, LogLuv as XYZ.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt

from editor.colour.coding import Coding
from editor.document.image import Samples

LOG_L, LOG_LUV = 32844, 32845  # PhotometricInterpretation
LINEAR: Final = Coding.of_cicp(1, 8)
_D65: Final = (95.047, 100, 108.8827)  # what libvips multiplies XYZ of white 1 by
_TO_RGB: Final = (  # Rec. 709's primaries, white of X = Y = Z (libtiff, XYZtoRGB24)
    (2.690, -1.276, -0.414),
    (-1.022, 1.978, 0.044),
    (0.061, -0.224, 1.163),
)
Stored = npt.NDArray[Any]


def linear_light(stored: Stored) -> Samples:
    """Return linear RGB or grey, (rows, columns, 3 or 1) float32; white is 1.

    Parameters
    ----------
    stored
        Of libvips: XYZ in floats, LogL in integers of 16 bits, or what libtiff has made of it,
        luminance in floats, where the file says that it had floats.
    """
    if stored.shape[2] == 1 and stored.dtype == np.float32:
        return stored
    if stored.shape[2] == 1:
        return _luminances()[stored.view(np.uint16)]
    matrix = np.array(_TO_RGB) / _D65
    return np.asarray(stored @ matrix.T.astype(np.float32), np.float32)


def _luminances() -> npt.NDArray[np.float32]:
    """Return the luminance of each number of 16 bits: the highest is a sign, 0 is none."""
    numbers = np.arange(2**16)
    exponents = numbers & 0x7FFF
    size = np.where(exponents, np.exp2((exponents + 0.5) / 256 - 64), 0)
    return np.where(numbers < 2**15, size, -size).astype(np.float32)
