"""The crop's bar turns and flips the photo below the crop, and has its horizon drawn."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from filters.pixels.region import Region
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


def names(window: Window) -> list[str]:
    return [step.filter_id for step in window.session.document.steps]


def test_the_crop_bars_turns_and_horizon(window: Window, coffee: np.ndarray, qtbot: QtBot) -> None:
    rows, columns = coffee.shape[:2]
    window.edits.choose_filter("crop")
    window.session.edit({"unit": "px", "left": 30.0, "bottom": 10.0}, "Crop")
    bar, crop, session = window.points.bar, window.points.crop, window.session
    left, right, flip = bar.turns
    QTest.mouseClick(right, LEFT)
    assert names(window) == ["rotate_90", "crop"]
    assert crop.bounds == Region.of_shape(columns, rows)
    assert crop.frame == Region(30, 10, columns - 30, rows - 10)
    QTest.mouseClick(left, LEFT)
    assert names(window) == ["crop"]
    assert right.accessibleName() == right.toolTip() == "Turn photo and frame right"
    for turn in ("crop_turn_right", "crop_turn_left"):
        window.commands.run(window.commands[turn])
    assert names(window) == ["crop"]
    assert session.undo_label == "Turn the photo"
    QTest.mouseClick(flip, LEFT)
    assert crop.frame == Region(0, 0, rows - 10, columns - 30)
    assert session.undo_label == "Flip the photo"
    session.undo()
    assert bar.isVisible()
    assert bar.horizon.isVisible()
    QTest.mouseClick(bar.horizon, LEFT)
    assert names(window) == ["rotate", "crop"]
    assert session.edited.filter_id == "rotate"  # the frame gives way to the line
    qtbot.waitUntil(window.canvas.is_settled)
    middle = window.canvas.rect().center()
    draw_line(window, middle - QPoint(100, 0), middle + QPoint(100, 7))
    assert session.document.steps[0].values["angle"] == pytest.approx(-2.0, abs=0.3)
    assert session.edited.filter_id == "crop"
    assert bar.isVisible()
    QTest.mouseClick(bar.horizon, LEFT)  # the Straighten that is there is drawn again
    assert names(window) == ["rotate", "crop"]
    assert session.document.selected == 0
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert session.edited.filter_id == "crop"
    window.edits.choose_filter("perspective")
    assert bar.isVisible()
    assert not bar.horizon.isVisible()
    assert not window.commands["crop_flip"].is_enabled()


def draw_line(window: Window, begin: QPoint, end: QPoint) -> None:
    QTest.mousePress(window.canvas, LEFT, pos=begin)
    QTest.mouseMove(window.canvas, end)
    assert not window.plugin_parts.picking.line.frame.isEmpty()  # it turns while the photo rests
    QTest.mouseRelease(window.canvas, LEFT, pos=end)
