"""Masks drawn on the photo: by real mouse events, at several zooms, as the mask's pixels show."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.masks.mask import Mask
from editor.masks.source import MaskSource
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton
ZOOMS = [0.5, 1.0, 3.0]


def mask(window: Window) -> Mask:
    found = window.session.edited.mask
    assert found is not None
    return found


def pixels(window: Window) -> np.ndarray:
    """Return the mask of the whole photo."""
    document = window.session.document
    source = MaskSource(document.source.region.rows, document.source.region.columns)
    return mask(window).of(source.bounds, source)


def at(window: Window, x: float, y: float) -> QPoint:
    """Return where on the canvas a pixel's corner is."""
    view = window.canvas.view
    ratio = window.canvas.devicePixelRatioF()
    return (QPointF(*view.on_canvas(y, x)) / ratio).toPoint()


def place(window: Window, point: QPoint) -> tuple[float, float]:
    """Return which pixel's corner is at a place of the canvas."""
    view, ratio = window.canvas.view, window.canvas.devicePixelRatioF()
    return (
        (point.x() * ratio - view.across) / view.zoom,
        (point.y() * ratio - view.down) / view.zoom,
    )


def drag(window: Window, *ways: QPoint, key: Qt.KeyboardModifier | None = None) -> None:
    keys = key or Qt.KeyboardModifier.NoModifier
    QTest.mousePress(window.canvas, LEFT, keys, ways[0])
    for way in ways[1:]:
        QTest.mouseMove(window.canvas, way)
    QTest.mouseRelease(window.canvas, LEFT, keys, ways[-1])


def draw(window: Window, tool: str) -> None:
    window.commands.run(window.commands[f"mask.draw_{tool.replace(' ', '_')}"])
    assert window.drawing.tools.tool == tool


@pytest.fixture
def drawing(window: Window, coffee: np.ndarray) -> Window:
    """A window with one step, whose middle is looked at."""
    window.edits.choose_filter("invert")
    return window


def look(window: Window, zoom: float) -> tuple[float, float]:
    """Zoom and return the pixel in the middle of the canvas."""
    window.canvas.zoom_to(zoom)
    row, column = window.canvas.centre()
    return float(column), float(row)


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("tool", ["rectangle", "ellipse"])
def test_a_shape_fills_the_box_that_was_dragged(drawing: Window, tool: str, zoom: float) -> None:
    x, y = look(drawing, zoom)
    draw(drawing, tool)
    start, end = at(drawing, x - 40, y - 30), at(drawing, x + 35, y + 25)
    drag(drawing, start, at(drawing, x, y), end)
    made = pixels(drawing) > 0.5
    rows, columns = np.flatnonzero(made.any(1)), np.flatnonzero(made.any(0))
    (left, top), (right, bottom) = place(drawing, start), place(drawing, end)
    found = columns[0], rows[0], columns[-1] + 1, rows[-1] + 1
    assert found == pytest.approx((left, top, right, bottom), abs=1)
    area = (right - left) * (bottom - top) * (1 if tool == "rectangle" else np.pi / 4)
    assert made.sum() == pytest.approx(area, rel=0.03)
    assert drawing.session.undo_label == f"Draw {tool} in mask"
    drawing.session.undo()  # one drag, one entry
    assert drawing.session.edited.mask is None


@pytest.mark.parametrize("zoom", ZOOMS)
def test_gradients_run_from_where_they_were_dragged(drawing: Window, zoom: float) -> None:
    x, y = look(drawing, zoom)
    draw(drawing, "linear gradient")
    drag(drawing, at(drawing, x, y - 30), at(drawing, x + 4, y), at(drawing, x, y + 30))
    made = pixels(drawing)
    top, bottom = place(drawing, at(drawing, x, y - 30)), place(drawing, at(drawing, x, y + 30))
    column, middle = int(x), int((top[1] + bottom[1]) / 2)
    assert made[int(top[1]) - 2, column] == 1.0
    assert made[int(bottom[1]) + 2, column] == 0.0
    assert made[middle, column] == pytest.approx(0.5, abs=0.03)
    drawing.session.undo()
    draw(drawing, "radial gradient")
    drag(drawing, at(drawing, x, y), at(drawing, x + 40, y + 20))
    made = pixels(drawing)
    assert made[int(y), int(x)] == pytest.approx(1, abs=0.05)
    assert made[int(y), int(x) + 42] == 0.0
    assert made[int(y), int(x) + 20] == pytest.approx(0.5, abs=0.06)


@pytest.mark.parametrize("zoom", ZOOMS)
def test_handles_move_resize_and_turn_as_one_entry_each(drawing: Window, zoom: float) -> None:
    x, y = look(drawing, zoom)
    draw(drawing, "rectangle")
    drag(drawing, at(drawing, x - 40, y - 30), at(drawing, x + 40, y + 30))
    tools = drawing.drawing.tools
    entries = len(drawing.session.history.labels)
    corner = tools.handles()[0, "bottom right"].toPoint()
    to = at(drawing, x + 60, y + 50)
    drag(drawing, corner, (corner + to) / 2, to)
    assert (tools.handles()[0, "bottom right"].toPoint() - to).manhattanLength() <= 2
    assert drawing.session.undo_label == "Change rectangle of mask"
    middle = tools.handles()[0, "move"].toPoint()
    drag(drawing, middle, middle + QPoint(9, 7), middle + QPoint(20, 10))
    assert tools.handles()[0, "move"].toPoint() == middle + QPoint(20, 10)
    assert drawing.session.undo_label == "Move rectangle of mask"
    turn, middle = tools.handles()[0, "turn"].toPoint(), tools.handles()[0, "move"].toPoint()
    away = middle.y() - turn.y()
    drag(drawing, turn, middle + QPoint(away, -away), middle + QPoint(away, 0))
    assert mask(drawing).items[0].to_json()["angle"] == pytest.approx(90, abs=2)
    assert len(drawing.session.history.labels) == entries + 3
    drawing.session.undo()
    drawing.session.undo()
    drawing.session.undo()
    assert len(mask(drawing).items) == 1
    assert tools.handles()[0, "bottom right"].toPoint() == corner


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


def test_a_lasso_is_drawn_by_hand_or_by_corners(drawing: Window) -> None:
    x, y = look(drawing, 1.0)
    draw(drawing, "lasso")
    around = [(-40, -30), (40, -30), (40, 30), (-40, 30)]
    drag(drawing, *(at(drawing, x + dx, y + dy) for dx, dy in (*around, (-40, -25))))
    made = pixels(drawing) > 0.5
    assert made.sum() == pytest.approx(80 * 60, rel=0.05)
    drawing.session.undo()
    for dx, dy in around:
        QTest.mouseClick(drawing.canvas, LEFT, pos=at(drawing, x + dx, y + dy))
    assert drawing.session.edited.mask is None
    QTest.keyClick(drawing.canvas, Qt.Key.Key_Return)
    assert mask(drawing).items[0].to_json()["points"].__len__() == 4
    assert (pixels(drawing) > 0.5).sum() == pytest.approx(80 * 60, rel=0.03)
    assert drawing.session.undo_label == "Draw lasso in mask"


def test_escape_takes_back_what_is_drawn_then_the_tool(drawing: Window) -> None:
    x, y = look(drawing, 1.0)
    draw(drawing, "rectangle")
    assert drawing.drawing.bar.isVisible()
    assert drawing.session.mask_view == ""  # there is none yet
    entries = drawing.session.history.labels
    QTest.mousePress(drawing.canvas, LEFT, pos=at(drawing, x, y))
    QTest.mouseMove(drawing.canvas, at(drawing, x + 50, y + 40))
    assert drawing.session.mask_view == "red"
    QTest.keyClick(drawing.canvas, Qt.Key.Key_Escape)
    assert drawing.session.edited.mask is None
    QTest.mouseRelease(drawing.canvas, LEFT, pos=at(drawing, x + 50, y + 40))
    drag(drawing, at(drawing, x, y), at(drawing, x + 50, y + 40))
    assert len(mask(drawing).items) == 1
    assert len(drawing.session.history.labels) == len(entries) + 1
    QTest.keyClick(drawing, Qt.Key.Key_Escape)  # wherever the focus is
    assert drawing.drawing.tools.tool == ""
    assert not drawing.drawing.bar.isVisible()
    assert drawing.session.mask_view == ""
    assert len(mask(drawing).items) == 1


def test_shapes_join_as_the_bar_says_and_any_is_chosen_by_its_middle(drawing: Window) -> None:
    x, y = look(drawing, 1.0)
    tools, bar = drawing.drawing.tools, drawing.drawing.bar
    draw(drawing, "rectangle")
    drag(drawing, at(drawing, x - 50, y - 40), at(drawing, x + 50, y + 40))
    draw(drawing, "ellipse")
    subtract = bar.joins.cells()[1].center().toPoint()
    QTest.mouseClick(bar.joins, LEFT, pos=subtract)
    drag(drawing, at(drawing, x - 30, y + 20), at(drawing, x, y), at(drawing, x + 30, y - 20))
    assert [item.join for item in mask(drawing).items] == ["add", "subtract"]
    made = pixels(drawing)
    assert made[int(y), int(x)] == 0.0
    assert made[int(y) - 30, int(x)] == 1.0
    assert drawing.filter_panel.masking.chosen == 1
    assert (0, "top left") not in tools.handles()
    drawing.session.undo()
    drawing.session.redo()
    drag(drawing, at(drawing, x - 48, y - 10), at(drawing, x - 48, y - 2), at(drawing, x - 44, y))
    assert len(mask(drawing).items) == 3  # the third is another small one
    drawing.session.undo()
    drawing.filter_panel.masking.choose(0)
    corner = tools.handles()[0, "top left"].toPoint()
    drag(drawing, corner, corner + QPoint(5, 5), corner + QPoint(20, 20))
    assert drawing.session.undo_label == "Change rectangle of mask"
    assert (tools.handles()[0, "top left"].toPoint() - corner - QPoint(20, 20)).isNull()


def test_another_step_ends_the_tool(drawing: Window) -> None:
    draw(drawing, "ellipse")
    drawing.edits.choose_filter("exposure")
    assert drawing.drawing.tools.tool == ""
    drawing.session.select(None)
    assert not drawing.commands["mask.draw_brush"].is_enabled()


def test_space_pans_while_a_tool_is_chosen(drawing: Window) -> None:
    x, y = look(drawing, 3.0)
    draw(drawing, "brush")
    before, middle = drawing.canvas.view, at(drawing, x, y)
    QTest.keyPress(drawing.canvas, Qt.Key.Key_Space)
    drag(drawing, middle, middle + QPoint(30, 20))
    QTest.keyRelease(drawing.canvas, Qt.Key.Key_Space)
    assert drawing.canvas.view != before
    assert drawing.session.edited.mask is None
