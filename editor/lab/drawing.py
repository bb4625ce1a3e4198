"""Drawing: a slide as levels of red, green and blue: for the window and for animations."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from editor.lab.slide import Slide
from editor.render.heat import HeatTable
from filters.convolution.bank.padding import PaddedPixels
from filters.pixels.region import Region

Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]
FULL_COLOUR_SHARE = 0.99  # of a map's values that lie within the full colours


def padded_levels(slide: Slide) -> Bytes:
    """Return the input with its padding, (rows, columns, 3) uint8, clamped to 0..1."""
    pads = slide.sizes.padding
    whole = PaddedPixels.of(slide.pixels, pads, slide.layer.outside)
    planes = whole.planes(Region.of_shape(len(whole.rows), len(whole.columns)), slice(None))
    rgb = np.broadcast_to(planes.transpose(1, 2, 0), (*planes.shape[1:], 3))
    return np.rint(255 * np.clip(np.nan_to_num(rgb), 0, 1)).astype(np.uint8)


def map_limit(values: Floats) -> float:
    """Return the magnitude that has the full colour: the 99th percentile, of two digits."""
    if not values.size:
        return 1.0
    found = float(np.quantile(np.abs(np.nan_to_num(values)), FULL_COLOUR_SHARE))
    return float(f"{found:.2g}") or 1.0


def signed_levels(values: Floats, limit: float, stops: tuple[str, ...]) -> Bytes:
    """Return a map's colours, (rows, columns, 3) uint8, symmetric about zero."""
    return HeatTable.between(stops).colours(values, limit)
