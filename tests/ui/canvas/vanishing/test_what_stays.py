"""The picture never leaves the canvas: what is known lies under what isn't ready."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.canvas.vanishing.slow_canvas import (
    BLUE,
    PHOTO,
    RED,
    SAMPLES,
    Bench,
    fitted,
    is_colour,
)
from tests.ui.wheel_events import turn


def test_from_100_percent_to_fit_the_picture_stays_while_tiles_come(bench: Bench) -> None:
    canvas = bench.canvas
    canvas.show_document(PHOTO, ())
    bench.settle()
    canvas.actual_size()
    bench.settle()
    canvas.show_document(PHOTO, (bench.slow.step(RED),))
    bench.let_all_pass()
    bench.settle()
    assert is_colour(bench.photo_part(), RED).all()
    while bench.slow.passes.acquire(blocking=False):
        pass
    seen = len(bench.slow.seen)
    QTest.keyClick(canvas, Qt.Key.Key_0)
    part = bench.photo_part()
    rows, columns = part.shape[:2]
    red = is_colour(part, RED)
    assert red[rows // 2 - 40 : rows // 2 + 40, columns // 2 - 40 : columns // 2 + 40].all()
    expected = fitted(SAMPLES, part)
    assert np.abs(part - expected)[~red].mean() < 3, "around it lies what was there at fit before"
    assert red.mean() < 0.3
    bench.is_begun(seen + 1)
    while not canvas.is_settled():
        bench.slow.passes.release()
        QApplication.processEvents()
        bench.photo_part()
    assert is_colour(bench.photo_part(), RED).all()


def test_a_whole_result_at_another_zoom_stays_under_what_is_wanted(bench: Bench) -> None:
    canvas = bench.canvas
    bench.let_all_pass()
    canvas.show_document(PHOTO, (bench.slow.step(RED),))
    bench.settle()
    while bench.slow.passes.acquire(blocking=False):
        pass
    canvas.zoom_to(0.6)
    assert is_colour(bench.photo_part(), RED).all()
    canvas.change_view(lambda view, _: view.panned(-300, -200))
    assert is_colour(bench.photo_part(), RED).all()
    canvas.show_document(PHOTO, (bench.slow.step(BLUE),))
    assert is_colour(bench.photo_part(), RED).all()
    bench.let_all_pass()
    bench.settle()
    assert is_colour(bench.photo_part(), BLUE).all()


def test_another_filter_leaves_the_picture_until_its_own_comes(bench: Bench) -> None:
    canvas = bench.canvas
    canvas.show_document(PHOTO, ())
    bench.settle()
    before = bench.photo_part()
    for colour in (RED, BLUE):
        canvas.show_document(PHOTO, (bench.slow.step(colour),))
        np.testing.assert_array_equal(bench.photo_part(), before)
    bench.is_begun(1)
    np.testing.assert_array_equal(bench.photo_part(), before)
    bench.let_all_pass()
    bench.settle()
    assert is_colour(bench.photo_part(), BLUE).all()


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_done_no_part_of_the_photo_is_ever_empty(bench: Bench, seed: int) -> None:
    canvas, rng = bench.canvas, np.random.default_rng(seed)
    canvas.show_document(PHOTO, ())
    for _ in range(60):
        match rng.integers(8):
            case 0 | 1:
                turn(canvas, 0, int(rng.choice([-120, 120])))
            case 2:
                at, to = (QPoint(*map(int, rng.integers(50, 350, 2))) for _ in range(2))
                QTest.mousePress(canvas, Qt.MouseButton.MiddleButton, pos=at)
                QTest.mouseMove(canvas, to)
                QTest.mouseRelease(canvas, Qt.MouseButton.MiddleButton, pos=to)
            case 3:
                QTest.keyClick(canvas, rng.choice([Qt.Key.Key_0, Qt.Key.Key_1]))
            case 4:
                canvas.show_document(PHOTO, (bench.slow.step(tuple(rng.random(3).round(2))),))
            case 5:
                canvas.set_compare(rng.choice(["before", "after", "split"]))
            case 6:
                bench.slow.passes.release(int(rng.integers(1, 20)))
                QTest.qWait(5)
            case 7:
                canvas.resize(*map(int, rng.integers(200, 700, 2)))
        QApplication.processEvents()
        bench.photo_part()
    bench.let_all_pass()
    bench.settle()
    bench.photo_part()
