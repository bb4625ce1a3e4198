"""A stroke that is being painted: how long lines are cut, so that no move takes long."""

from __future__ import annotations

import numpy as np
import pytest

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
