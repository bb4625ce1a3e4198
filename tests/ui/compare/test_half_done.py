"""While a side is computed its last picture stays, and a line says how far the next one is."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from editor.render.delivery import Advance, Frame
from filters import Kernel
from filters.pixels.region import Region
from tests.ui.compare.opened import opened_with
from ui.compare.page import ComparePage
from ui.compare.view import PaneView
from ui.look.tokens import DARK
from ui.window.window import Window

BLUR = Kernel(np.ones((5, 5)), normalize=True)


@pytest.fixture
def compare(window: Window, qtbot: QtBot) -> ComparePage:
    return opened_with(BLUR, window, qtbot)


def tile_of(view: PaneView) -> Frame:
    """Return a tile of 8 x 8 pixels of what a picture waits for, white, half of the work."""
    assert view.layer.pending is not None
    region = view.layer.pending.region
    corner = Region(region.top, region.left, 8, 8)
    job = dataclasses.replace(view.layer.pending, region=corner)
    return Frame(job, np.full((8, 8, 4), 255, np.uint8), {}, share=0.5)


def test_a_tile_of_the_first_difference_is_not_shown_without_the_rest(
    compare: ComparePage, window: Window, qtbot: QtBot
) -> None:
    compare.add.click()
    added = compare.panes[-1]
    assert not added.difference.layer.patches
    window.bridge.delivered.emit(tile_of(added.difference))
    assert added.difference.layer.parts == []
    assert added.difference.layer.share == 0.5
    window.bridge.delivered.emit(tile_of(added.picture))  # the photo lies under a result
    assert added.picture.layer.base is not None
    assert len(added.picture.layer.parts) == 1
    qtbot.waitUntil(compare.is_settled)


def test_tiles_of_the_next_difference_come_over_the_last_one(
    compare: ComparePage, window: Window, qtbot: QtBot
) -> None:
    view = compare.panes[1].difference
    last = view.grab().toImage()
    window.session.edit({"kernel": Kernel(np.ones((9, 9)), normalize=True)}, "Blur more")
    assert view.layer.pending is not None
    assert view.grab().toImage() == last
    window.bridge.delivered.emit(tile_of(view))
    assert len(view.layer.parts) == 1
    assert view.layer.patches
    qtbot.waitUntil(compare.is_settled)


def test_a_line_says_how_far_a_slow_side_is(
    compare: ComparePage, window: Window, qtbot: QtBot
) -> None:
    view = compare.panes[1].difference
    window.session.edit({"kernel": Kernel(np.ones((9, 9)), normalize=True)}, "Blur more")
    assert view.wait.isActive()
    view.wait.timeout.emit()  # as it does after a while
    view.grab()  # what was laid out otherwise asks again
    job = view.layer.pending
    assert job is not None
    window.bridge.delivered.emit(Advance(job, 0.5))
    picture = view.grab().toImage()
    accent, hair = (QColor(getattr(DARK, name)) for name in ("accent", "hair"))
    assert picture.pixelColor(view.width() // 4, 0) == accent
    assert picture.pixelColor(view.width() * 3 // 4, 1) == hair
    qtbot.waitUntil(lambda: compare.is_settled() and not view.is_late)


def test_a_photo_that_is_made_later_lies_under_results(
    compare: ComparePage, window: Window, qtbot: QtBot
) -> None:
    layer = compare.panes[0].picture.layer
    assert layer.wanted is not None
    layer.base = None
    window.bridge.sources.changed.emit(layer.wanted[0])
    assert layer.base is not None
