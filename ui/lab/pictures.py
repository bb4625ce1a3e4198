"""Pictures of a slide for Qt: the input with its padding, and maps in signed colours."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

from editor.lab.drawing import map_limit, padded_levels, signed_levels
from editor.lab.slide import Slide
from ui.look.tokens import Tokens


def source_picture(slide: Slide) -> QImage:
    """Draw the input with the padding around it, a pixel of the picture for each."""
    return picture(padded_levels(slide))


def map_picture(slide: Slide, index: int, tokens: Tokens) -> QImage:
    """Draw a map in the theme's signed colours, a pixel of the picture for each place."""
    values = slide.maps[index]
    return picture(signed_levels(values, map_limit(values), tokens.signed))


def levels_of(values: npt.NDArray[np.float32]) -> npt.NDArray[np.uint8]:
    """Return (rows, columns, 1 or 3), full scale 1.0, as (rows, columns, 3) of the screen."""
    levels = np.rint(np.clip(np.nan_to_num(values), 0, 1) * 255).astype(np.uint8)
    return np.broadcast_to(levels, (*levels.shape[:2], 3))


def picture(rgb: npt.NDArray[np.uint8]) -> QImage:
    """Return (rows, columns, 3) uint8 as a picture of its own."""
    rows, columns = rgb.shape[:2]
    if not rgb.size:
        return QImage()
    packed = np.ascontiguousarray(rgb)
    return QImage(packed.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888).copy()
