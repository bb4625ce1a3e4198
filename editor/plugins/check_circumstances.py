"""The photos other than the chosen one that a check tries a filter on, and the mask it may see."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from editor.document.image import Image
from editor.masks.mask import Mask, MaskItem
from editor.masks.shapes import Ellipse
from filters.plugin import FilterSpec

SIDE: Final = 48  # pixels of a photo whose size doesn't matter


def circumstances(spec: FilterSpec, image: Image) -> Iterator[tuple[str, Image, Mask | None]]:
    """Yield a label, a photo, and the step's mask."""
    yield "where all is transparent or in part", _see_through(), None
    yield "on a black photo", Image(np.zeros((SIDE, SIDE, 3), np.uint8)), None
    yield "on a photo of one pixel", Image(np.full((1, 1, 3), 128, np.uint8)), None
    if spec.sees_mask:
        yield "with a mask", image, Mask((MaskItem(Ellipse()),))


def _see_through() -> Image:
    """Return a photo whose alpha rises from nothing at its left to everything at its right."""
    pixels = np.random.default_rng(2).integers(0, 256, (SIDE, SIDE, 4), np.uint8)
    pixels[..., 3] = np.linspace(-64, 255, SIDE).clip(0)
    return Image(pixels)
