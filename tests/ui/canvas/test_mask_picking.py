"""Ranges and colours of a mask, picked from what the step reads by a click on the photo."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from filters.params.kinds.colour import Colour
from ui.steps.blending import BlendingSection
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton
ROW, COLUMN = 220, 300  # where the colour is even


@pytest.fixture
def inverted(window: Window, coffee: np.ndarray) -> Window:
    """A window whose edited step reads an inverted photo; its mask's bar is unfolded."""
    window.resize(1280, 1100)
    window.edits.choose_filter("invert")
    window.edits.choose_filter("exposure")
    QTest.mouseClick(window.filter_panel.findChild(BlendingSection).header, LEFT)
    return window


def click(window: Window) -> None:
    view, ratio = window.canvas.view, window.canvas.devicePixelRatioF()
    at = QPointF(*view.on_canvas(ROW + 0.5, COLUMN + 0.5)) / ratio
    QTest.mouseClick(window.canvas, LEFT, pos=at.toPoint())


def read(coffee: np.ndarray) -> np.ndarray:
    """Return the mean around the pixel of what the step reads, 0..1."""
    around = coffee[ROW - 2 : ROW + 3, COLUMN - 2 : COLUMN + 3, :3]
    return 1 - around.mean((0, 1)) / 255


def item(window: Window) -> dict:
    return window.session.edited.mask.items[-1].to_json()


def test_a_colour_is_picked_of_what_the_step_reads(
    inverted: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    inverted.canvas.zoom_to(4.0)
    inverted.commands.run(inverted.commands["mask.add_colour"])
    form = inverted.filter_panel.masking.form  # of what was added, so that it can be picked
    QTest.mouseClick(form.pick, LEFT)
    assert inverted.drawing.tools.tool == "pick"
    assert inverted.drawing.bar.isVisible()
    click(inverted)
    qtbot.waitUntil(lambda: item(inverted)["colour"] != "#808080")
    found = Colour.parse(item(inverted)["colour"]).rgb
    assert np.abs(np.array(found) - read(coffee)).max() <= 1 / 255
    assert form.colour.value().text == item(inverted)["colour"]
    assert inverted.drawing.tools.tool == ""  # one click is all
    assert inverted.session.undo_label == "Pick colour of mask"
    inverted.session.undo()
    assert item(inverted)["colour"] == "#808080"


@pytest.mark.parametrize("name", ["lightness", "hue", "saturation"])
def test_a_range_is_full_where_it_was_picked(
    inverted: Window, coffee: np.ndarray, name: str, qtbot: QtBot
) -> None:
    inverted.canvas.zoom_to(4.0)
    inverted.commands.run(inverted.commands[f"mask.add_{name}"])
    inverted.filter_panel.masking.choose(0)
    before = item(inverted)["limits"]
    inverted.commands.run(inverted.commands["mask.pick"])
    click(inverted)
    qtbot.waitUntil(lambda: item(inverted)["limits"] != before)
    start, full, end, gone = item(inverted)["limits"]
    assert start < full < end < gone
    rgb = read(coffee)
    value = (full + end) / 2
    if name == "saturation":
        assert value == pytest.approx((rgb.max() - rgb.min()) / rgb.max(), abs=0.01)
    if name == "lightness":
        assert 0 < value < 1
    inverted.session.show_mask("grey")
    layer = inverted.drawing.tools.layer
    qtbot.waitUntil(lambda: layer.is_settled)
    region, _, levels = layer.levels()
    assert levels[ROW - region.top, COLUMN - region.left] > 100


def test_a_colour_is_typed_too(inverted: Window) -> None:
    inverted.commands.run(inverted.commands["mask.add_colour"])
    inverted.filter_panel.masking.choose(0)
    field = inverted.filter_panel.masking.form.colour.field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "#102030")
    assert item(inverted)["colour"] == "#102030"


def test_shapes_are_not_picked(inverted: Window) -> None:
    inverted.commands.run(inverted.commands["mask.add_ellipse"])
    inverted.filter_panel.masking.choose(0)
    assert not inverted.commands["mask.pick"].is_enabled()
    assert inverted.filter_panel.masking.form.pick is None
    inverted.commands.run(inverted.commands["mask.pick"])
    assert inverted.drawing.tools.tool == ""
