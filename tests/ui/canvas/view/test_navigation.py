"""Wheel, touchpad and dragging on the canvas."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.screen import grab_visible
from tests.ui.canvas.view.pictures import PHOTO, STEP, Bench, levels, oracle
from tests.ui.wheel_events import BEGIN, END, NOTHING, UPDATE, pinch, turn


def test_the_wheel_zooms_about_the_cursor(bench: Bench) -> None:
    bench.settle(lambda: bench.canvas.show_document(PHOTO, ()))
    at = QPointF(310, 90)
    before = bench.view.pixel_at(at.x(), at.y())
    event = QWheelEvent(
        at,
        bench.canvas.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with bench.qtbot.waitSignal(bench.canvas.zoom_changed):
        QApplication.sendEvent(bench.canvas, event)
    after = bench.view.pixel_at(at.x(), at.y())
    assert before is not None
    assert after is not None
    assert np.abs(np.subtract(before, after)).max() <= 2


@pytest.mark.parametrize(("angle", "zoom"), [(120, 1.5), (-120, 2 / 3), (240, 2.0)])
def test_a_notch_of_the_wheel_is_a_step_of_the_zoom(bench: Bench, angle: int, zoom: float) -> None:
    bench.canvas.show_document(PHOTO, ())
    bench.canvas.actual_size()
    turn(bench.canvas, 0, angle, pixels=angle // 8)  # as X11 sends it
    assert bench.canvas.zoom == zoom


@pytest.mark.parametrize(("angle", "zoom"), [(15, 1.5), (-15, 2 / 3)])
def test_eight_small_turns_zoom_by_one_step(bench: Bench, angle: int, zoom: float) -> None:
    bench.canvas.show_document(PHOTO, ())
    bench.canvas.actual_size()
    for _ in range(7):
        turn(bench.canvas, 0, angle)
    assert bench.canvas.zoom == 1.0
    turn(bench.canvas, 0, angle)
    assert bench.canvas.zoom == zoom


def test_turning_the_wheel_back_drops_what_was_left_of_a_notch(bench: Bench) -> None:
    bench.canvas.show_document(PHOTO, ())
    bench.canvas.actual_size()
    for angle in (100, -100, 100, -100):
        turn(bench.canvas, 0, angle)
    assert bench.canvas.zoom == 1.0


@pytest.mark.parametrize("pixels", [0, 40])
@pytest.mark.parametrize(("x", "y", "phase"), NOTHING)
def test_a_sideways_or_empty_event_or_one_of_momentum_leaves_the_view(
    bench: Bench, x: int, y: int, phase: Qt.ScrollPhase, pixels: int
) -> None:
    bench.canvas.show_document(PHOTO, ())
    before, fitted = bench.view, bench.view.zoom
    turn(bench.canvas, x, y, phase, pixels=pixels if y else 0)
    assert bench.view == before
    bench.canvas.resize(300, 200)
    bench.qtbot.waitUntil(lambda: bench.canvas.zoom < fitted)  # it is fitted still


def test_fingers_on_a_touchpad_zoom_smoothly_about_the_cursor(bench: Bench) -> None:
    bench.canvas.show_document(PHOTO, ())
    bench.canvas.actual_size()
    at, zooms = QPointF(310.5, 90.5), [1.0]
    before = bench.view.pixel_at(at.x(), at.y())
    turn(bench.canvas, 0, 0, BEGIN, at=at)
    for _ in range(60):
        turn(bench.canvas, 0, 8, UPDATE, at=at, pixels=4)
        zooms.append(bench.canvas.zoom)
    turn(bench.canvas, 0, 0, END, at=at)
    assert np.ptp(np.diff(np.log(zooms))) < 1e-9  # each as much as the one before
    assert zooms[-1] == pytest.approx(4.0)
    assert bench.view.pixel_at(at.x(), at.y()) == before
    for _ in range(60):
        turn(bench.canvas, 0, -8, UPDATE, at=at, pixels=-4)
    assert bench.canvas.zoom == pytest.approx(1.0)
    bench.settle()


def test_a_pinch_zooms_about_the_pointer(bench: Bench) -> None:
    bench.canvas.show_document(PHOTO, (STEP,))
    bench.canvas.actual_size()
    at = QPointF(70.5, 210.5)
    before = bench.view.pixel_at(at.x(), at.y())
    for _ in range(20):
        pinch(bench.canvas, 0.05, at)
    assert bench.canvas.zoom == pytest.approx(1.05**20)
    assert bench.view.pixel_at(at.x(), at.y()) == before
    for _ in range(100):
        pinch(bench.canvas, 0.5, at)
    assert bench.canvas.zoom == 64.0  # the largest
    pinch(bench.canvas, -0.5, at)
    assert bench.canvas.zoom == 32.0
    bench.settle()


@pytest.mark.parametrize("by", ["middle button", "space"])
def test_dragging_pans_and_what_was_known_is_not_rendered_again(bench: Bench, by: str) -> None:
    bench.canvas.show_document(PHOTO, (STEP,))
    bench.settle(bench.canvas.actual_size)
    button = Qt.MouseButton.MiddleButton
    if by == "space":
        button = Qt.MouseButton.LeftButton
        QTest.keyPress(bench.canvas, Qt.Key.Key_Space)
    was = bench.view
    QTest.mousePress(bench.canvas, button, pos=QPoint(200, 150))
    QTest.mouseMove(bench.canvas, QPoint(160, 170))
    QTest.mouseRelease(bench.canvas, button, pos=QPoint(160, 170))
    assert (bench.view.across, bench.view.down) == (was.across - 40, was.down + 20)
    bench.settle()
    shown, region = grab_visible(bench.canvas)
    np.testing.assert_array_equal(shown, levels(oracle())[region.slices])
    number = bench.canvas.frames.asked
    bench.canvas.look_at(was)
    assert bench.canvas.is_settled(), "what has been seen is kept"
    assert bench.canvas.frames.asked == number


def test_what_has_no_room_beside_a_newer_part_is_rendered_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.canvas.show_document(PHOTO, (STEP,))
    bench.settle(bench.canvas.actual_size)
    newest = bench.canvas.frames.after.patches[-1]
    monkeypatch.setattr("ui.canvas.layer.BUDGET", newest.bytes)  # for what is seen, and no more
    middle = Qt.MouseButton.MiddleButton
    QTest.mousePress(bench.canvas, middle, pos=QPoint(200, 150))
    QTest.mouseMove(bench.canvas, QPoint(160, 150))
    QTest.mouseRelease(bench.canvas, middle, pos=QPoint(160, 150))
    bench.settle()  # a strip came, and took the room of the rest
    shown, region = grab_visible(bench.canvas)
    np.testing.assert_array_equal(shown, levels(oracle())[region.slices])
