"""A picture that Qt has, as from the clipboard, as an Image."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtGui import QColorSpace, QImage

from editor.document.image import Image, Metadata

_GREY: Final = (QImage.Format.Format_Grayscale8, QImage.Format.Format_Grayscale16)
_FORMATS: Final = {
    "grey": (QImage.Format.Format_Grayscale8, 1),
    "colour": (QImage.Format.Format_RGB888, 3),
    "alpha": (QImage.Format.Format_RGBA8888, 4),
}


def image_of(picture: QImage) -> Image:
    """Make an Image, 8 bit grey, RGB or RGBA, of a Qt picture; its colour space is the profile."""
    space = picture.colorSpace()
    is_plain = not space.isValid() or space == QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    is_of_grey = space.isValid() and space.colorModel() == QColorSpace.ColorModel.Gray
    alpha, grey = picture.hasAlphaChannel(), picture.format() in _GREY and (is_plain or is_of_grey)
    shape, channels = _FORMATS["alpha" if alpha else "grey" if grey else "colour"]
    converted = picture.convertToFormat(shape)
    rows, columns = converted.height(), converted.width()
    lines = np.frombuffer(converted.constBits(), np.uint8).reshape(rows, converted.bytesPerLine())
    pixels = lines[:, : columns * channels].reshape(rows, columns, channels).copy()
    return Image(pixels, Metadata(icc=None if is_plain else bytes(space.iccProfile().data())))
