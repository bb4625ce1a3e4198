"""Painting a small area in bands, which Qt doesn't share out to threads: the same pixels."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from ui.canvas.painting import BAND, SMALL, in_bands

KIND = QImage.Format.Format_ARGB32_Premultiplied


def painted(photo: QImage, scale: float, area: QRect, banded: bool) -> tuple[np.ndarray, int]:
    """Return the pixels of a half transparent photo, enlarged into an area; and how many bands."""
    sheet = QImage(700, 500, KIND)
    sheet.fill(0)
    painter = QPainter(sheet)
    painter.setClipRect(area)
    painter.setOpacity(0.55)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    target = QRectF(3.4, 1.7, photo.width() * scale, photo.height() * scale)
    bands = 0
    for _ in in_bands(painter, area) if banded else [None]:
        bands += 1
        painter.drawImage(target, photo)
    painter.end()
    pixels = np.frombuffer(sheet.constBits(), np.uint8).reshape(500, 700, 4).copy()
    return pixels, bands


@pytest.mark.parametrize("scale", [1.0, 0.71, 2.3])
def test_bands_are_the_same_pixels(scale: float, qtbot: QtBot) -> None:
    rng = np.random.default_rng(4)
    pixels = rng.integers(0, 256, (320, 400, 4), np.uint8)
    pixels[..., :3] = pixels[..., :3] // 2 * (pixels[..., 3:] > 127)
    photo = QImage(pixels.data, 400, 320, 1600, KIND)
    area = QRect(17, 23, 260, 2 * BAND + 9)
    whole, _ = painted(photo, scale, area, banded=False)
    parts, bands = painted(photo, scale, area, banded=True)
    assert bands == 3
    np.testing.assert_array_equal(parts, whole)


def test_a_large_area_is_painted_at_once(qtbot: QtBot) -> None:
    painter = QPainter(sheet := QImage(8, 8, KIND))
    assert sum(1 for _ in in_bands(painter, QRect(0, 0, SMALL // 100 + 1, 100))) == 1
    assert sum(1 for _ in in_bands(painter, QRect(0, 0, 40, BAND))) == 1
    assert sum(1 for _ in in_bands(painter, QRect(0, 0, 40, BAND + 1))) == 2
    painter.end()
    assert sheet.width() == 8
