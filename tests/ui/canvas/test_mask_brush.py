"""The mask's brush: strokes that are seen at once and are what was drawn, keys and pens."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.canvas.mask_drags import LEFT, ZOOMS, at, drag, draw, look, mask, pixels
from ui.window.window import Window


@pytest.mark.parametrize("zoom", ZOOMS)
def test_a_stroke_is_seen_at_once_and_is_what_was_drawn(
    drawing: Window, zoom: float, qtbot: QtBot
) -> None:
    x, y = look(drawing, zoom)
    draw(drawing, "brush")
    tools = drawing.drawing.tools
    tools.set_brush(type(tools.brush)(size=20, hardness=0.4))
    document = drawing.session.document
    canvas = drawing.canvas
    ways = [at(drawing, x + dx, y + dy) for dx, dy in ((-40, 0), (-10, 12), (30, -20))]
    QTest.mousePress(canvas, LEFT, pos=ways[0])
    QTest.mouseMove(canvas, ways[1])
    QTest.mouseMove(canvas, ways[2])
    ((live, _),) = tools.layer.strokes
    assert drawing.session.document is document  # nothing is rendered while it is painted
    seen = np.array(live._cover)
    QTest.mouseRelease(canvas, LEFT, pos=ways[2])
    assert drawing.session.undo_label == "Paint mask"
    qtbot.waitUntil(lambda: tools.layer.is_settled)
    assert tools.layer.strokes == []  # the mask itself is there now
    made = pixels(drawing)
    for dx, dy in ((-40, 0), (-10, 12), (30, -20)):
        assert made[int(y + dy), int(x + dx)] == 1.0
    assert made[int(y) + 40, int(x)] == 0.0
    if zoom == 1.0:  # a device pixel is one of the photo
        view = canvas.view
        part = made[view.visible.slices]
        top, left = max(view.down, 0), max(view.across, 0)
        rows, columns = part.shape
        assert np.abs(seen[top : top + rows, left : left + columns] - part).max() < 0.05
    drawing.session.undo()
    assert drawing.session.edited.mask is None


def test_a_move_looks_at_the_strokes_own_pixels_only(drawing: Window, qtbot: QtBot) -> None:
    x, y = look(drawing, 1.0)
    draw(drawing, "brush")
    tools = drawing.drawing.tools
    tools.set_brush(type(tools.brush)(size=16))
    QTest.mousePress(drawing.canvas, LEFT, pos=at(drawing, x, y))
    ((live, _),) = tools.layer.strokes
    part = live.go_on((x + 5, y + 5, 1.0))
    assert part.width() * part.height() <= 32 * 32
    tools.set_brush(type(tools.brush)(size=3000))
    tools.step_back()
    assert tools.layer.strokes == []
    QTest.mouseRelease(drawing.canvas, LEFT, pos=at(drawing, x, y))
    QTest.mousePress(drawing.canvas, LEFT, pos=at(drawing, x, y))
    ((live, _),) = tools.layer.strokes
    assert live._cover.size < 100_000  # a large brush is painted in larger pixels
    QTest.mouseRelease(drawing.canvas, LEFT, pos=at(drawing, x, y))


def test_erasing_and_the_brushs_keys(drawing: Window) -> None:
    x, y = look(drawing, 1.0)
    draw(drawing, "brush")
    tools = drawing.drawing.tools
    size = tools.brush.size
    assert size == pytest.approx(0.06 * max(drawing.canvas.view.columns, 1), abs=1)
    drag(drawing, at(drawing, x - 30, y), at(drawing, x + 30, y))
    QTest.keyClick(drawing.canvas, Qt.Key.Key_X)
    assert drawing.drawing.bar.deed.index == 1
    QTest.keyClick(drawing.canvas, Qt.Key.Key_BracketLeft)
    assert tools.brush.size < size
    drag(drawing, at(drawing, x, y - 20), at(drawing, x, y + 20))
    assert drawing.session.undo_label == "Erase from mask"
    made = pixels(drawing)
    assert made[int(y), int(x)] == 0.0
    assert made[int(y), int(x) - 30] == 1.0
    assert len(mask(drawing).items) == 1
    QTest.keyClick(drawing.canvas, Qt.Key.Key_BraceRight, Qt.KeyboardModifier.ShiftModifier)
    assert tools.brush.hardness == pytest.approx(0.6)


def test_a_pens_pressure_is_the_strokes_width(drawing: Window) -> None:
    x, y = look(drawing, 1.0)
    draw(drawing, "brush")
    start, middle = at(drawing, x - 30, y), at(drawing, x, y)
    press_pen(drawing, start, 1.0)
    QTest.mousePress(drawing.canvas, LEFT, pos=start)
    press_pen(drawing, middle, 0.25)
    QTest.mouseMove(drawing.canvas, middle)
    press_pen(drawing, middle, 0.0, is_down=False)
    QTest.mouseRelease(drawing.canvas, LEFT, pos=middle)
    (stroke,) = mask(drawing).items[0].to_json()["strokes"]
    assert [pressure for _, _, pressure in stroke["points"]] == [1.0, 0.25]
    press_pen(drawing, start, 0.0, is_down=False)  # a pen in the air, and then the mouse
    drag(drawing, start, middle)
    strokes = mask(drawing).items[0].to_json()["strokes"]
    assert [pressure for _, _, pressure in strokes[1]["points"]] == [1.0, 1.0]


def test_space_pans_while_a_tool_is_chosen(drawing: Window) -> None:
    x, y = look(drawing, 3.0)
    draw(drawing, "brush")
    before, middle = drawing.canvas.view, at(drawing, x, y)
    QTest.keyPress(drawing.canvas, Qt.Key.Key_Space)
    drag(drawing, middle, middle + QPoint(30, 20))
    QTest.keyRelease(drawing.canvas, Qt.Key.Key_Space)
    assert drawing.canvas.view != before
    assert drawing.session.edited.mask is None


def press_pen(window: Window, place: QPoint, pressure: float, is_down: bool = True) -> None:
    """Send what a pen sends before the mouse event that stands for it."""
    spot, button = QPointF(place), Qt.MouseButton
    held = button.LeftButton if is_down else button.NoButton
    event = QTabletEvent(
        QEvent.Type.TabletMove,
        QPointingDevice.primaryPointingDevice(),
        spot,
        QPointF(window.canvas.mapToGlobal(place)),
        pressure,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        Qt.KeyboardModifier.NoModifier,
        button.NoButton,
        held,
    )
    QApplication.sendEvent(window.canvas, event)
