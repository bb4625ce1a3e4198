"""The key of the marks of clipped samples, pressed wherever the focus may be."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.screen import grab_visible
from tests.ui.scopes.test_clipping_on_the_photo import levels
from ui.scopes.clipping_layer import COLOURS, ClippingLayer
from ui.window.window import Window

MARK = COLOURS[2].getRgb()[:3]
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def focusable(window: Window) -> list[QWidget]:
    """Return what a person can have the focus in, of what is seen: one of each kind."""
    seen = (w for w in window.findChildren(QWidget) if w.isVisible() and w.isEnabled())
    return list({type(widget): widget for widget in seen if widget.focusPolicy()}.values())


@pytest.mark.parametrize("workspace", ["photo", "kernel"])
def test_its_key_switches_them_wherever_the_focus_is(
    window: Window, coffee: np.ndarray, qtbot: QtBot, workspace: str
) -> None:
    layer = window.told.clipping
    window.edits.choose_filter("convolution")
    window.actions_[f"workspace_{workspace}"].trigger()
    places = focusable(window)
    missed = []
    for place in places:
        place.setFocus()
        before, holder = layer.is_on, QApplication.focusWidget()
        qtbot.keyClick(holder or window, Qt.Key.Key_H, BOTH)
        if layer.is_on == before:
            missed.append((place, holder))
    assert len(places) > 10
    assert missed == []


def test_beside_the_split_line_the_result_is_marked_and_counted_as_far_as_it_is_seen(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    layer, canvas = window.told.clipping, window.canvas
    window.edits.choose_filter("levels")
    window.session.edit({"black": 50.0, "white": 180.0}, "Contrast")
    canvas.actual_size()
    qtbot.keyClick(canvas, Qt.Key.Key_Backslash, Qt.KeyboardModifier.ControlModifier)
    assert canvas.frames.compare == "split"
    qtbot.keyClick(canvas, Qt.Key.Key_H, BOTH)
    for share in (0.5, 0.75):
        middle, end = (QPoint(round(x * canvas.width()), 300) for x in (canvas.frames.split, share))
        qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
        qtbot.mouseMove(canvas, end)
        qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
        column = end.x() - canvas.view.across
        qtbot.waitUntil(lambda column=column: found_from(layer, column))
        qtbot.waitUntil(canvas.is_settled)
        result = levels(window)[:, column:]
        assert layer.found.white == (result == 255).sum() > 0
        pixels, seen = grab_visible(canvas)
        assert not (pixels[60:, : column - seen.left - 16] == MARK).all(axis=2).any()
        assert (pixels[60:, column - seen.left + 16 :] == MARK).all(axis=2).any()


def found_from(layer: ClippingLayer, column: int) -> bool:
    """Whether what is marked begins at a column of the photo."""
    return layer.found is not None and layer.found.marks.shape[1] == 600 - column
