"""The line between before and after: a mark on a photo, so white with a dark edge."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from ui.canvas.split_line import paint_split

GREY = 120


def painted(at: int, width: int, ratio: float) -> np.ndarray:
    """(200, width, 3) RGB of a grey canvas with the line, in device pixels."""
    image = QImage(width, 200, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0xFF000000 | GREY * 0x10101)
    painter = QPainter(image)
    painter.scale(1 / ratio, 1 / ratio)
    paint_split(painter, at, width, 200)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(200, width, 4)
    return pixels[..., 2::-1].astype(int)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_it_is_white_with_a_dark_edge_and_has_no_hue(qtbot: QtBot, ratio: float) -> None:
    found = painted(200, 400, ratio)
    assert np.ptp(found, axis=-1).max() <= 1
    row = found[190, 180:220, 0]
    light, dark = row == 255, row < GREY
    assert light.sum() == round(2 * ratio)
    assert dark.sum() >= 2 * ratio
    assert (row[: 10 - round(3 * ratio)] == GREY).all()
    knob = found[100, :, 0] == 255
    assert 16 * ratio <= knob.sum() <= 24 * ratio


def test_sides_are_named_where_there_is_room(qtbot: QtBot) -> None:
    def is_named(found: np.ndarray, left: int, right: int) -> bool:
        return bool((found[12:32, left:right, 0] < GREY - 40).any())

    both, narrow = painted(200, 400, 1.0), painted(40, 400, 1.0)
    assert is_named(both, 0, 180)
    assert is_named(both, 220, 400)
    assert not is_named(narrow, 0, 30)
    assert is_named(narrow, 220, 400)
