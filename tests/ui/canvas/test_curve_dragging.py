"""A curve is dragged on the photo: at the tone under the pointer, up and down."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.document.image import Image
from editor.document.step import Step
from editor.render.curve_tone import LUMA, curve_tone
from filters.params.kinds.curve import Curve
from filters.pixels.colour_space import ColourSpace
from filters.registry import Registry
from ui.window.window import Window

REGISTRY = Registry.builtin()
LEFT = Qt.MouseButton.LeftButton
UP = Curve(((0.0, 0.2), (1.0, 1.0)))


def test_each_curve_reads_the_tone_that_it_changes() -> None:
    image = Image(np.full((9, 9, 3), (51, 102, 204), np.uint8))
    step = Step.of(REGISTRY["curves"], red=UP, rgb=UP)

    def tone(name: str, row: int = 4) -> float | None:
        return curve_tone(image, (), step, name, (row, 4), REGISTRY)

    assert tone("red") == pytest.approx(0.2, abs=1e-5)
    assert tone("blue") == pytest.approx(0.8, abs=1e-5)
    own = np.array((UP.at(0.2), 0.4, 0.8))
    assert tone("rgb") == pytest.approx(own @ np.array(LUMA), abs=1e-5)
    lit = UP.at(own).astype(np.float32).reshape(1, 1, 3)
    assert tone("lightness") == pytest.approx(ColourSpace().to_lab(lit)[0, 0, 0], abs=1e-5)
    assert tone("rgb", 9) is None
    below = (Step.of(REGISTRY["invert"]),)
    assert curve_tone(image, below, step, "blue", (4, 4), REGISTRY) == pytest.approx(0.2, abs=1e-5)


def test_a_press_adds_a_point_at_the_tone_and_a_drag_moves_it(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.resize(1280, 1100)
    window.edits.choose_filter("curves")
    session, canvas, curves = window.session, window.canvas, window.points.curves
    pick = window.filter_panel.form.controls["rgb"].pick
    QTest.mouseClick(pick, LEFT)
    assert curves.taken.param.name == "rgb"
    row, column = 220, 300
    at = (QPointF(*canvas.view.on_canvas(row, column)) / canvas.devicePixelRatioF()).toPoint()
    QTest.mousePress(canvas, LEFT, pos=at)
    qtbot.waitUntil(lambda: len(session.edited.values["rgb"].points) == 3)
    x, y = session.edited.values["rgb"].points[1]
    window_of = coffee[row - 2 : row + 3, column - 2 : column + 3, :3].mean(axis=(0, 1)) / 255
    assert x == pytest.approx(window_of @ np.array(LUMA), abs=0.02)
    assert y == pytest.approx(x, abs=1e-6)
    assert curves.mark.isVisible()
    QTest.mouseMove(canvas, at - QPoint(0, 32))
    qtbot.waitUntil(lambda: session.edited.values["rgb"].points[1][1] > y)
    assert session.edited.values["rgb"].points[1] == pytest.approx((x, y + 32 / 256), abs=1e-6)
    assert curves.mark.text == f"{x * 255:.0f} → {(y + 32 / 256) * 255:.0f}"
    QTest.mouseRelease(canvas, LEFT, pos=at - QPoint(0, 32))
    assert not curves.mark.isVisible()
    session.undo()  # adding and dragging are one change
    assert session.edited.values["rgb"] == Curve()
    session.redo()
    QTest.mousePress(canvas, LEFT, pos=at)  # the same tone: its point, and let go before the answer
    QTest.mouseMove(canvas, at + QPoint(0, 20))
    QTest.mouseRelease(canvas, LEFT, pos=at + QPoint(0, 20))
    qtbot.waitUntil(lambda: session.edited.values["rgb"].points[1][1] < y + 32 / 256)
    assert session.edited.values["rgb"].points[1] == pytest.approx((x, y + 12 / 256), abs=1e-6)
    assert not curves.mark.isVisible()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert curves.taken is None
    window.commands.run(window.commands["drag_curve"])
    assert pick.isChecked()
    window.edits.choose_filter("invert")
    assert not pick.isChecked()


def test_the_photo_drags_the_curve_that_is_shown(window: Window, coffee: np.ndarray) -> None:
    window.edits.choose_filter("curves")
    curves = window.filter_panel.form.curves
    rgb, red = curves.controls[:2]
    window.commands.run(window.commands["drag_curve"])
    assert rgb.pick.isChecked()
    QTest.mouseClick(curves.switch, LEFT, pos=curves.switch.cells()[1].center().toPoint())
    assert (rgb.pick.isChecked(), red.pick.isChecked()) == (False, True)
    window.commands.run(window.commands["drag_curve"])
    assert not red.pick.isChecked()
    window.commands.run(window.commands["drag_curve"])
    assert red.pick.isChecked()
