"""Masks drawn on the photo: by real mouse events, at several zooms, as the mask's pixels show."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.canvas.mask_drags import LEFT, ZOOMS, at, drag, draw, look, mask, pixels, place
from ui.window.window import Window


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
