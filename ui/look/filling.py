"""How a picture fills a box of another shape."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage


def filling(picture: QImage, box: QRectF) -> QRectF:
    """Return the part in the middle of a picture that fills a box of that shape."""
    across, down = float(picture.width()), float(picture.height())
    shape = box.width() / box.height()
    width, height = min(across, down * shape), min(down, across / shape)
    return QRectF((across - width) / 2, (down - height) / 2, width, height)
