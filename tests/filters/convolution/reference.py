"""What every method is measured against: float64 sums by scipy, with the border laid by numpy."""

import numpy as np
import scipy.ndimage

from filters import Kernel
from filters.pixels.border import Border

FULL_SCALE = {"uint8": 255.0, "uint16": 65535.0, "float32": 1.0}
PAD_MODE = {"clamp": "edge", "mirror": "symmetric", "reflect": "reflect", "wrap": "wrap"}


def exact(pixels, kernel: Kernel, border: str = "clamp", alpha_last: bool = False) -> np.ndarray:
    """Return the result in full scale, float64, neither clamped nor rounded."""
    image = pixels.reshape(*pixels.shape[:2], -1) / FULL_SCALE[pixels.dtype.name]
    (rows, columns), (row, column) = kernel.shape, kernel.origin
    pads = ((row, rows - 1 - row), (column, columns - 1 - column))
    rule = Border.parse(border)
    layers = []
    for index in range(image.shape[2]):
        layer = np.asarray(image[..., index], np.float64)
        if rule.rule in PAD_MODE:
            grown = np.pad(layer, pads, PAD_MODE[rule.rule])
        else:
            is_alpha = alpha_last and index == image.shape[2] - 1
            grown = np.pad(layer, pads, constant_values=rule.colour(4)[3 if is_alpha else 0])
        centre = ((rows - 1) // 2, (columns - 1) // 2)
        full = scipy.ndimage.correlate(
            grown, kernel.taps, mode="constant", origin=[-(1 - n % 2) for n in kernel.shape]
        )
        layers.append(
            full[centre[0] : centre[0] + layer.shape[0], centre[1] : centre[1] + layer.shape[1]]
        )
    summed = np.stack(layers, axis=-1) / kernel.gain_divisor + kernel.offset
    return summed.reshape(pixels.shape)


def stored(values: np.ndarray, dtype) -> np.ndarray:
    """Round half to even and clamp, as a file of that depth has it."""
    if np.dtype(dtype) == np.float32:
        return values.astype(np.float32)
    scale = FULL_SCALE[np.dtype(dtype).name]
    return np.rint(np.clip(values * scale, 0, scale)).astype(dtype)
