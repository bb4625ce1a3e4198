"""A stroke that is being painted: how long lines are cut, so that no move takes long."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRect

from editor.document.image import Image
from editor.masks.brush import Stroke, Tip
from editor.render.placing import Placing
from editor.render.view import View
from filters.pixels.region import Region
from filters.registry import Registry
from ui.canvas.live_stroke import LiveStroke
from ui.canvas.mask_place import MaskPlace

ROWS, COLUMNS = 600, 900


def place(registry: Registry) -> MaskPlace:
    """Return that of a photo shown pixel by pixel."""
    photo = Image(np.zeros((ROWS, COLUMNS, 3), np.uint8))
    return MaskPlace(View(ROWS, COLUMNS, ROWS, COLUMNS), Placing.of(photo, (), registry, None))


def levels(stroke: LiveStroke) -> np.ndarray:
    """Return the alpha of its picture."""
    picture = stroke.picture
    shape = picture.height(), picture.width(), 4
    return np.frombuffer(picture.constBits(), np.uint8).reshape(shape)[..., 3].astype(int)


@pytest.mark.parametrize("hardness", [0.0, 0.8])
def test_a_long_line_in_pieces_is_the_line(registry: Registry, hardness: float) -> None:
    stroke = LiveStroke(Stroke((), 0.0, hardness), 60.0, place(registry))
    stroke.go_on((50.0, 40.0, 1.0))
    part = stroke.go_on((850.0, 530.0, 0.4))
    whole = np.zeros((ROWS, COLUMNS), np.float32)
    line = (50.0, 40.0), (850.0, 530.0)
    Tip(hardness).lay(whole, Region.of_shape(ROWS, COLUMNS), line, (30.0, 12.0))
    assert np.abs(levels(stroke) - np.rint(whole * 255)).max() <= 1
    assert part.contains(50, 40)
    assert part.contains(850, 530)


def test_a_long_line_looks_at_few_pixels(
    registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    stroke = LiveStroke(Stroke((), 0.0), 20.0, place(registry))
    stroke.go_on((10.0, 10.0, 1.0))
    looked_at: list[int] = []
    lay = Tip.lay

    def counted(*given: object) -> Region:
        part = lay(*given)
        looked_at.append(part.rows * part.columns)
        return part

    monkeypatch.setattr(Tip, "lay", counted)
    stroke.go_on((890.0, 590.0, 1.0))
    assert 0 < sum(looked_at) < ROWS * COLUMNS / 4


@pytest.mark.parametrize("size", [60.0, 500.0])
def test_a_part_of_its_picture_is_the_crop_of_the_whole(registry: Registry, size: float) -> None:
    stroke = LiveStroke(Stroke((), 0.0, 0.2), size, place(registry))
    stroke.go_on((300.0, 240.0, 1.0))
    stroke.go_on((450.0, 330.0, 0.7))
    assert (stroke.step > 1) == (size > 200)

    def alpha(area: QRect) -> np.ndarray:
        picture = stroke.part(area)
        shape = picture.height(), picture.width(), 4
        return np.frombuffer(picture.constBits(), np.uint8).reshape(shape)[..., 3].astype(int)

    whole = alpha(QRect(0, 0, COLUMNS, ROWS))
    assert whole.shape == (ROWS, COLUMNS)
    for left, top, wide, high in ((0, 0, 50, 70), (301, 203, 97, 88), (899, 599, 1, 1)):
        part = alpha(QRect(left, top, wide, high))
        np.testing.assert_array_equal(part, whole[top : top + high, left : left + wide])
    true = np.zeros((ROWS, COLUMNS), np.float32)
    begin, end, radius = (300.0, 240.0), (450.0, 330.0), size / 2
    for to, last in ((begin, radius), (end, 0.7 * radius)):  # a press paints already
        Tip(0.2).lay(true, Region.of_shape(ROWS, COLUMNS), (begin, to), (radius, last))
    assert np.abs(whole - true * 255).max() <= 2
