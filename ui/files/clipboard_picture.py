"""A picture that Qt has, as from the clipboard, as an Image."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColorSpace, QImage

from editor.document.image import Image, Metadata


def image_of(picture: QImage) -> Image:
    """Make an Image, 8 bit RGB or RGBA, of a Qt picture; its colour space becomes the profile."""
    alpha = picture.hasAlphaChannel()
    shape = QImage.Format.Format_RGBA8888 if alpha else QImage.Format.Format_RGB888
    converted = picture.convertToFormat(shape)
    rows, columns, channels = converted.height(), converted.width(), 4 if alpha else 3
    lines = np.frombuffer(converted.constBits(), np.uint8).reshape(rows, converted.bytesPerLine())
    pixels = lines[:, : columns * channels].reshape(rows, columns, channels).copy()
    space = picture.colorSpace()
    is_plain = not space.isValid() or space == QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    return Image(pixels, Metadata(icc=None if is_plain else bytes(space.iccProfile().data())))
