"""A mask as a picture file: white where its Step is seen, black where it is not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from editor.document.image import Image
from editor.document.step import Step
from editor.masks.mask import Mask
from editor.photo.save import save
from editor.render.mask_view import mask_levels
from editor.render.pipeline import Pipeline, never
from filters.registry import Registry


def save_mask_picture(
    path: Path,
    image: Image,
    below: tuple[Step, ...],
    mask: Mask,
    registry: Registry,
    cancelled: Callable[[], bool] = never,
) -> None:
    """Write a mask in 8 bits of grey, as large as what it lies on.

    Parameters
    ----------
    path
        Its suffix names the format.
    below
        The Steps before the masked one.

    Raises
    ------
    FileError
        Nothing was written.
    Cancelled, FilterFailure, MaskError
        As the mask is made; nothing was written.
    """
    whole = Pipeline.of(image, below, registry).region
    levels = mask_levels(image, below, mask, whole, 1, registry, cancelled)
    save(path, np.ascontiguousarray(levels[..., None]))
