"""The picture of a mask in its step's row: the mask itself, small, and new once edits rest."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from editor.masks.mask import Mask
from ui.steps.row import ROW_DATA
from ui.window.window import Window


def picture(window: Window, index: int = 0) -> np.ndarray | None:
    """Return the levels of the picture in a row."""
    image: QImage | None = window.steps.list.item(index).data(ROW_DATA).mask
    if image is None:
        return None
    rows = [
        [image.pixelColor(x, y).red() for x in range(image.width())] for y in range(image.height())
    ]
    return np.array(rows)


def made(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.steps.list.masks.is_settled)


def test_a_row_shows_the_mask_and_its_edits(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.edits.choose_filter("invert")
    assert picture(window) is None
    left = {"items": [{"shape": "rectangle", "centre": [0.25, 0.5], "size": [0.5, 1]}]}
    window.session.set_mask(Mask.from_json(left))
    made(window, qtbot)
    found = picture(window)
    assert found.shape == (48, 72)  # as the photo, 600 x 400
    assert found[:, :34].min() == 255
    assert found[:, 38:].max() == 0
    window.commands.run(window.commands["mask.invert"])
    assert picture(window) is not None  # the one from before, until the new one is there
    made(window, qtbot)
    assert picture(window)[:, :34].max() == 0
    window.session.set_mask(None)
    assert picture(window) is None


def test_colours_are_those_that_the_step_reads(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.edits.choose_filter("invert")
    window.edits.choose_filter("exposure")
    light = {"items": [{"shape": "range", "of": "luma", "limits": [0.5, 0.5, 1, 1]}]}
    window.session.set_mask(Mask.from_json(light))
    made(window, qtbot)
    second = picture(window, 1)
    window.session.select(0)
    window.session.set_mask(Mask.from_json(light))
    made(window, qtbot)
    first = picture(window, 0)
    assert abs(first.mean() / 255 - 0.5) > 0.02
    assert second.mean() != first.mean()
