"""Masks of a Step whose result is cropped and turned above it: drawn and shown where one looks."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.masks.source import MaskSource
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def turned(window: Window, coffee: np.ndarray, qtbot: QtBot) -> Window:
    """A window with a Step that is edited, and Steps above it that crop, turn and mirror."""
    window.edits.choose_filter("invert")
    window.edits.choose_filter("crop")
    window.session.edit({"left": 20.0, "top": 10.0}, "Crop")
    window.edits.choose_filter("rotate_90")
    window.edits.choose_filter("flip")
    window.session.select(0)
    qtbot.waitUntil(window.canvas.is_settled)
    return window


def pixels(window: Window) -> np.ndarray:
    rows, columns = window.session.document.source.samples.shape[:2]
    source = MaskSource(rows, columns)
    return window.session.edited.mask.of(source.bounds, source)


def above(mask: np.ndarray) -> np.ndarray:
    """Return what the Steps above make of a mask."""
    rows, columns = mask.shape
    return np.fliplr(np.rot90(mask[round(rows * 0.1) :, round(columns * 0.2) :], -1))


def drag(window: Window, *ways: QPoint) -> None:
    QTest.mousePress(window.canvas, LEFT, pos=ways[0])
    for way in ways[1:]:
        QTest.mouseMove(window.canvas, way)
    QTest.mouseRelease(window.canvas, LEFT, pos=ways[-1])


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_what_is_drawn_lies_where_it_was_drawn(turned: Window, zoom: float, qtbot: QtBot) -> None:
    turned.canvas.zoom_to(zoom)
    view, ratio = turned.canvas.view, turned.canvas.devicePixelRatioF()
    middle = turned.canvas.rect().center()
    turned.commands.run(turned.commands["mask.draw_rectangle"])
    drag(turned, middle, middle + QPoint(40, 20), middle + QPoint(80, 60))
    made = above(pixels(turned)) > 0.5
    rows, columns = np.flatnonzero(made.any(1)), np.flatnonzero(made.any(0))
    left = (middle.x() * ratio - view.across) / zoom
    top = (middle.y() * ratio - view.down) / zoom
    assert (columns[0], rows[0]) == pytest.approx((left, top), abs=1)
    assert (columns.size, rows.size) == pytest.approx((80 / zoom, 60 / zoom), abs=1.5)
    tools = turned.drawing.tools
    place = tools.handles()[0, "move"]
    assert (place - QPointF(middle) - QPointF(40, 30)).manhattanLength() < 3
    turned.session.show_mask("grey")
    qtbot.waitUntil(lambda: tools.layer.is_settled)
    tools.marks.hide()
    seen = turned.canvas.grab().toImage()
    for across, down, wanted in ((20, 15, 255), (70, 50, 255), (-9, 30, 0), (95, 30, 0)):
        at = (QPointF(middle + QPoint(across, down)) * ratio).toPoint()
        assert seen.pixelColor(at).red() == wanted


def test_a_stroke_is_painted_under_the_pointer(turned: Window, qtbot: QtBot) -> None:
    turned.canvas.zoom_to(1.0)
    turned.commands.run(turned.commands["mask.draw_brush"])
    tools = turned.drawing.tools
    tools.set_brush(type(tools.brush)(size=12, hardness=0.8))
    middle = turned.canvas.rect().center()
    QTest.mousePress(turned.canvas, LEFT, pos=middle)
    QTest.mouseMove(turned.canvas, middle + QPoint(50, 0))
    ((live, _),) = tools.layer.strokes
    seen = np.array(live._cover)
    QTest.mouseRelease(turned.canvas, LEFT, pos=middle + QPoint(50, 0))
    assert seen[middle.y(), middle.x() + 25] == 1.0
    made, view = above(pixels(turned)), turned.canvas.view
    part = made[view.visible.slices]
    top, left = max(view.down, 0), max(view.across, 0)
    assert np.abs(seen[top:, left:][: part.shape[0], : part.shape[1]] - part).max() < 0.05
