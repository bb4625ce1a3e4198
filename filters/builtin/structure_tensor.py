"""The structure tensor: in which direction a photo runs around each pixel."""

from __future__ import annotations

import math
from typing import Literal

import cv2
import numpy as np

from filters.builtin.blur import bell_mean
from filters.builtin.derivatives import Gain, Sigma
from filters.builtin.length import length
from filters.pixels.channels import colours, has_alpha, widened
from filters.pixels.transparency import visible_brightness
from filters.plugin import Pixels, image_filter


@image_filter(
    "Structure tensor",
    group="Edges",
    halo=lambda sigma: 1 + math.ceil(4 * sigma),
    channels="any",
    alpha="straight",
)
def structure_tensor(
    pixels: Pixels,
    sigma: Sigma = 2.0,
    show: Literal["coherence", "orientation", "corners"] = "orientation",
    gain: Gain = 1.0,
) -> Pixels:
    """How much the photo runs in one direction around each pixel, and in which.

    From the blurred products of its gradients: with eigenvalues a >= b, coherence is
    (a - b) / (a + b), corners are b (Shi and Tomasi), and orientation is a colour of the wheel as
    strong as a - b (Bigun and Granlund, 1987).

    Parameters
    ----------
    sigma
        Size of the surroundings.
    show
        Which of them.
    gain
        Factor on the brightness.
    """
    grey = visible_brightness(pixels)
    across = cv2.Scharr(grey, cv2.CV_32F, 1, 0) / 16
    down = cv2.Scharr(grey, cv2.CV_32F, 0, 1) / 16
    xx, xy, yy = (
        bell_mean(np.asarray(p, np.float32), sigma)
        for p in (across * across, across * down, down * down)
    )
    lean, skew = np.asarray(xx - yy, np.float32), np.asarray(2 * xy, np.float32)
    spread = length(lean, skew)
    total = xx + yy
    if show == "orientation":
        out = np.array(widened(pixels, 3 + has_alpha(pixels)))
        out[..., :3] = _wheel(lean, skew, spread, gain)
        return out
    out = pixels.copy()
    if show == "coherence":
        colours(out)[...] = (gain * spread / (total + 1e-4))[..., None]
    else:
        colours(out)[...] = (gain * 8 * np.sqrt(np.maximum(0, (total - spread) / 2)))[..., None]
    return out


def _wheel(cosine: Pixels, sine: Pixels, strength: Pixels, gain: float) -> Pixels:
    """Return colours of the wheel by direction, as bright as the strength's root."""
    bright = np.sqrt(strength) * (4 * gain)
    safe = np.maximum(strength, 1e-8)
    thirds = [(math.cos(t), math.sin(t)) for t in (0.0, 2 * math.pi / 3, 4 * math.pi / 3)]
    planes = [bright * (0.5 + 0.5 * (cosine * c + sine * s) / safe) for c, s in thirds]
    return np.asarray(np.stack(planes, -1), np.float32)
