"""Eyedroppers of a filter and colours among its values, by a click on the photo."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from filters.params.kinds.colour import Colour
from ui.form.value_controls import ColourControl
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton
ROW, COLUMN = 220, 300  # where the colour is even


def click(window: Window, qtbot: QtBot, row: float = ROW, column: float = COLUMN) -> None:
    view, ratio = window.canvas.view, window.canvas.devicePixelRatioF()
    assert view is not None
    at = QPointF(*view.on_canvas(row + 0.5, column + 0.5)) / ratio
    qtbot.mouseClick(window.canvas, LEFT, pos=at.toPoint())


def picker(window: Window, title: str) -> QPushButton:
    button = window.filter_panel.buttons.pickers[title]
    assert button.isVisible()
    return button


def test_levels_are_set_by_auto_and_by_what_is_clicked_on(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.resize(1280, 1100)
    window.edits.choose_filter("invert")
    window.edits.choose_filter("levels")
    session, pressing = window.session, window.plugin_parts.pressing
    window.canvas.zoom_to(4.0)
    with qtbot.waitSignal(pressing.tasks.idle):
        qtbot.mouseClick(window.filter_panel.buttons.buttons["Auto"], LEFT)
    low, high = np.percentile(255 - coffee[..., :3].astype(float), (0.5, 99.5))
    assert session.edited.values["black"] == round(low, 2)
    assert session.edited.values["white"] == round(high, 2)
    assert session.undo_label == "Press auto"
    qtbot.mouseClick(picker(window, "White"), LEFT)
    assert window.canvas.hasFocus()
    before = session.edited.values
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert not picker(window, "White").isChecked()
    click(window, qtbot)
    assert session.edited.values == before
    qtbot.mouseClick(picker(window, "White"), LEFT)
    click(window, qtbot)
    qtbot.waitUntil(lambda: session.edited.values != before)
    given = 255 - coffee[ROW - 2 : ROW + 3, COLUMN - 2 : COLUMN + 3, :3].mean((0, 1))
    for name, wanted in zip(("red", "green", "blue"), given, strict=True):
        assert abs(session.edited.values[f"{name}_white"] - wanted) < 1e-3, given
    assert session.undo_label == "Pick white"
    assert not picker(window, "White").isChecked()  # one click is all
    session.undo()
    assert session.edited.values == before
    command = next(c for c in window.commands.available() if c.id == "pick.Black")
    window.commands.run(command)
    assert picker(window, "Black").isChecked()
    window.edits.choose_filter("invert")
    assert window.plugin_parts.picking.taken == ""


def test_grey_is_picked_where_it_lies_in_a_photo_that_is_turned_later(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.resize(1280, 1100)
    window.edits.choose_filter("white_balance")
    window.edits.choose_filter("rotate_90")
    session = window.session
    session.select(0)
    window.canvas.zoom_to(4.0)
    qtbot.mouseClick(picker(window, "Grey"), LEFT)
    place = COLUMN, coffee.shape[0] - 1 - ROW  # a quarter to the right
    click(window, qtbot, *place)
    qtbot.waitUntil(lambda: session.edited.values["by"] == "grey")
    around = coffee[ROW - 2 : ROW + 3, COLUMN - 2 : COLUMN + 3, :3].mean((0, 1))
    grey = session.edited.values["grey"]
    assert np.abs(255 * np.array(grey.rgb) - around).max() <= 1
    control = window.filter_panel.form.controls["grey"]
    assert isinstance(control, ColourControl)
    assert control.pick.isVisible()
    session.edit({"grey": Colour(1, 2, 3)}, "Grey")
    qtbot.mouseClick(control.pick, LEFT)
    click(window, qtbot, *place)
    qtbot.waitUntil(lambda: session.edited.values["grey"] == grey)
    assert not control.pick.isChecked()


def test_a_horizon_is_drawn_and_drawn_again_in_a_photo_that_is_turned(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    session, canvas = window.session, window.canvas
    window.actions_["draw_horizon"].trigger()
    picking = window.plugin_parts.picking
    assert [step.filter_id for step in session.document.steps] == ["rotate"]
    assert picking.taken == "Horizon"
    draw(window, qtbot, (100, 200), (300, 220))
    slope = np.degrees(np.arctan2(20, 200))
    assert abs(session.edited.values["angle"] + slope) < 0.3
    assert session.undo_label == "Pick horizon"
    assert picking.taken == ""
    qtbot.waitUntil(canvas.is_settled)
    before = session.edited.values["angle"]
    window.actions_["draw_horizon"].trigger()  # the same step, not another one
    size = window.canvas.bounds
    draw(window, qtbot, (size.columns // 2, 50), (size.columns // 2 + 15, 250))  # upright
    assert len(session.document.steps) == 1
    more = np.degrees(np.arctan2(15, 200))  # off upright, to the left
    assert abs(session.edited.values["angle"] - (before + more)) < 0.3
    window.actions_["draw_horizon"].trigger()
    told = "No horizon can be picked there: choose another place"
    with qtbot.waitSignal(picking.failed, check_params_cb=lambda text: text == told):
        qtbot.mouseClick(canvas, LEFT, pos=canvas.rect().center())
    assert picking.taken == "Horizon"
    qtbot.mousePress(canvas, LEFT, pos=canvas.rect().center())
    assert picking.line.isVisible()
    qtbot.mouseMove(canvas, canvas.rect().center() + QPoint(90, 9))
    assert picking.line.frame.at(0).y() < picking.line.frame.at(1).y()  # it turns with the line
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert not picking.line.isVisible()
    assert picking.taken == ""


def draw(
    window: Window, qtbot: QtBot, start: tuple[float, float], end: tuple[float, float]
) -> None:
    """Drag from one place (x, y) of the result to another."""
    view, ratio = window.canvas.view, window.canvas.devicePixelRatioF()
    assert view is not None
    first, last = ((QPointF(*view.on_canvas(y, x)) / ratio).toPoint() for x, y in (start, end))
    qtbot.mousePress(window.canvas, LEFT, pos=first)
    qtbot.mouseMove(window.canvas, last)
    qtbot.mouseRelease(window.canvas, LEFT, pos=last)
