"""The crop's frame on the photo: shown, dragged, by a ratio, ended; and a perspective's corners."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from filters.params.kinds.point import Point
from filters.pixels.region import Region
from tests.screen import grab_visible
from ui.canvas.crop_drag import place_of
from ui.canvas.crop_frame import CropFrame
from ui.canvas.crop_overlay import CropBar, CropOverlay, size_text
from ui.look.floating import SHADOW
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
WHOLE = Region.of_shape(400, 600)


@pytest.fixture
def crop(window: Window, coffee: np.ndarray, qtbot: QtBot) -> CropFrame:
    """A crop that has just been added, its frame on the photo."""
    window.edits.choose_filter("crop")
    qtbot.waitUntil(window.canvas.is_settled)
    return window.points.crop


def drag(window: Window, start: QPointF, by: QPoint, keys: Qt.KeyboardModifier = NO_KEY) -> None:
    """Drag on the canvas, in two steps."""
    at = start.toPoint()
    QTest.mousePress(window.canvas, LEFT, pos=at)
    for end in (at + by / 2, at + by):
        QTest.mouseEvent(
            QTest.MouseAction.MouseMove, window.canvas, Qt.MouseButton.NoButton, keys, end
        )
    QTest.mouseRelease(window.canvas, LEFT, pos=at + by)


def seen(window: Window) -> Region:
    view = window.canvas.view
    assert view is not None
    return view.bounds


def test_a_crop_shows_the_whole_photo_while_it_is_edited(
    window: Window, crop: CropFrame, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.session.edit({"left": 50.0}, "Crop")
    assert crop.frame == Region(0, 300, 400, 300)
    assert seen(window) == WHOLE
    overlay = window.canvas.findChild(CropOverlay)
    assert overlay is not None
    assert overlay.isVisible()
    window.commands.run(window.commands["frame"])
    assert seen(window) == Region.of_shape(400, 300)
    assert not overlay.isVisible()
    window.canvas.actual_size()
    qtbot.waitUntil(window.canvas.is_settled)
    shown, region = grab_visible(window.canvas)
    np.testing.assert_array_equal(shown, coffee[:, 300:][region.slices])
    window.commands.run(window.commands["frame"])
    assert seen(window) == WHOLE


def test_later_steps_wait_while_the_frame_is_shown_and_another_step_ends_it(
    window: Window, crop: CropFrame
) -> None:
    window.session.edit({"top": 25.0}, "Crop")
    window.edits.choose_filter("rotate_90")
    assert crop.filter_id == ""
    assert seen(window) == Region.of_shape(600, 300)
    window.session.select(0)
    assert crop.filter_id == "crop"
    assert seen(window) == WHOLE


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_key_ends_it(window: Window, crop: CropFrame, key: Qt.Key) -> None:
    window.session.edit({"left": 10.0}, "Crop")
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, key)
    assert crop.filter_id == ""
    document = window.session.document
    assert document is not None
    assert len(document.steps) == 1


def test_corner_side_and_middle_are_dragged_each_as_one_undo(
    window: Window, crop: CropFrame
) -> None:
    view, ratio = window.canvas.view, window.canvas.devicePixelRatioF()
    assert view is not None
    pixel = round(20 * view.zoom / ratio) * ratio / view.zoom  # what 20 pixels are on the screen
    by = QPoint(round(20 * view.zoom / ratio), round(20 * view.zoom / ratio))
    drag(window, crop.on_canvas(*place_of(WHOLE, "nw")), by)
    first = crop.frame
    assert first is not None
    assert (first.left, first.top) == pytest.approx((pixel, pixel), abs=1)
    assert (first.right, first.bottom) == (600, 400)
    drag(window, crop.on_canvas(*place_of(first, "e")), -by)
    second = crop.frame
    assert second is not None
    assert (second.left, second.top, second.bottom) == (first.left, first.top, 400)
    assert second.right == pytest.approx(600 - pixel, abs=1)
    drag(window, crop.on_canvas(300, 250), QPoint(0, -by.y()))
    third = crop.frame
    assert third is not None
    assert third == second.moved(third.top - second.top, 0)
    assert third.top == pytest.approx(0, abs=1)
    assert window.session.undo_label == "Crop"
    for frame in (second, first, WHOLE):
        window.session.undo()
        assert crop.frame == frame


def test_a_ratio_of_the_bar_is_kept_by_drags(window: Window, crop: CropFrame) -> None:
    bar = window.canvas.findChild(CropBar)
    assert bar is not None
    assert bar.isVisible()
    assert not bar.swap.isEnabled()
    assert bar.height() - 2 * SHADOW == 36
    bar.ratios.chosen.emit(5)
    assert window.session.edited.values["ratio"] == "3:2"
    assert bar.ratios.index == 5
    assert crop.frame == WHOLE
    drag(window, crop.on_canvas(600, 400), QPoint(-60, -10))
    frame = crop.frame
    assert frame is not None
    assert frame.columns == pytest.approx(1.5 * frame.rows, abs=1)
    assert frame.columns < 600
    bar.swap.click()
    frame = crop.frame
    assert frame is not None
    assert frame.rows == pytest.approx(1.5 * frame.columns, abs=1)
    bar.done.click()
    assert seen(window) == Region.of_shape(frame.rows, frame.columns)
    assert not bar.isVisible()


def test_shift_keeps_the_ratio_of_a_free_frame(window: Window, crop: CropFrame) -> None:
    drag(window, crop.on_canvas(600, 400), QPoint(-80, -40), SHIFT)
    frame = crop.frame
    assert frame is not None
    assert frame.columns == pytest.approx(1.5 * frame.rows, abs=1)
    assert frame.rows < 390


def test_the_frame_says_its_size() -> None:
    text = size_text(Region(0, 0, 989, 1483), Region.of_shape(1050, 1680))
    assert text == "1483 × 989 · 1.47 MP · 83 % kept"


def test_a_perspectives_corners_are_dragged_on_the_photo_as_it_was(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.edits.choose_filter("perspective")
    crop = window.points.crop
    assert crop.filter_id == "perspective"
    qtbot.waitUntil(window.canvas.is_settled)
    assert len(crop.corners) == 4
    start = window.points.places()["top_left"]
    assert (crop.corners[0] - start).manhattanLength() < 0.01
    drag(window, start, QPoint(40, 30))
    moved = window.session.edited.values["top_left"]
    assert isinstance(moved, Point)
    assert moved.x > 0.02
    assert moved.y > 0.02
    assert seen(window) == WHOLE
    assert (crop.corners[0] - start - QPointF(40, 30)).manhattanLength() < 2
    crop.show_frame(False)
    assert len(window.canvas.frames.after.moving) == 1
