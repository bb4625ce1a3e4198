"""The place: a filter that must know where its pixels lie takes the whole photo (halo=None)."""

from typing import Annotated

import numpy as np

from kernelroom.plugin import Pixels, Range, image_filter

API = 1
__version__ = "1.0"
__author__ = "Kernelroom"


@image_filter("Vignette", group="Examples", halo=None)
def vignette(
    pixels: Pixels,
    amount: Annotated[float, Range(-100, 100, "%")] = 40.0,
    size: Annotated[float, Range(10, 150, "%")] = 70.0,
) -> Pixels:
    """Darken the corners, or lighten them below 0.

    Parameters
    ----------
    amount
        At the corners.
    size
        Of the part that stays as it is, of half the diagonal.
    """
    rows, columns = pixels.shape[:2]
    y, x = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j]
    far = np.hypot(x, y) / np.sqrt(2)
    shade = 1 - amount / 100 * np.clip((far - size / 100) / max(1e-3, 1 - size / 100), 0, 1) ** 2
    out = pixels.copy()
    out[..., :3] *= shade[..., None]
    return out
