"""Tone."""

from __future__ import annotations

from typing import Annotated

import numpy as np

from filters.plugin import Pixels, Range, image_filter


@image_filter("Auto levels", group="Tone", halo=None)
def auto_levels(
    pixels: Pixels, clip: Annotated[float, Range(0, 25, "%", soft_maximum=5)] = 0.5
) -> Pixels:
    """Stretch each colour channel so that its darkest and lightest parts reach 0 and 1.

    Parameters
    ----------
    clip
        Share of the pixels at each end that may go beyond 0 and 1.
    """
    out = pixels.copy()
    for channel in range(3):
        low, high = np.percentile(pixels[..., channel], (clip, 100 - clip))
        if high > low:
            out[..., channel] = (pixels[..., channel] - low) / (high - low)
    return out
