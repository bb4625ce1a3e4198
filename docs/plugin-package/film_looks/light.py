"""What both filters use: how light a pixel is."""

import numpy as np

from kernelroom.plugin import Pixels

WEIGHTS = np.array([0.2126, 0.7152, 0.0722], np.float32)  # ITU-R BT.709, of red, green and blue


def lightness(pixels: Pixels) -> Pixels:
    """Return (rows, columns, 1): the weighted sum of the colours."""
    return (pixels[..., :3] @ WEIGHTS)[..., None]
