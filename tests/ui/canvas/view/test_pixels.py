"""Exact pixels on the canvas at every zoom."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from editor.document.image import Image
from editor.document.step import Step
from filters.kernel import Kernel
from tests.screen import grab_visible
from tests.ui.canvas.view.pictures import (
    PHOTO,
    REGISTRY,
    STEP,
    WEIGHTS,
    Bench,
    grab,
    levels,
    oracle,
)
from ui.canvas.layer import Reading
from ui.canvas.painting import picture_rect


def test_a_new_picture_is_fitted_and_at_100_percent_equals_scipy(bench: Bench) -> None:
    with bench.qtbot.waitSignal(bench.canvas.painted, timeout=10_000):
        bench.canvas.show_document(PHOTO, (STEP,))
    assert bench.view.visible == PHOTO.region
    bench.settle(bench.canvas.actual_size)
    shown, region = grab_visible(bench.canvas)
    np.testing.assert_array_equal(shown, levels(oracle())[region.slices])


@pytest.mark.parametrize("shrink", [2, 3, 4, 6, 8])
def test_zoomed_out_each_pixel_is_the_mean_of_its_block_of_the_full_result(
    bench: Bench, shrink: int
) -> None:
    photo = Image((PHOTO.samples // 4 + 96).astype(np.uint8))  # so that nothing clips
    weights = WEIGHTS / WEIGHTS.sum()
    step = Step.of(REGISTRY["convolution"], kernel=Kernel(weights))
    bench.canvas.show_document(photo, (step,))
    bench.settle(lambda: bench.canvas.zoom_to(1 / shrink))
    rows, columns = 600 // shrink, 800 // shrink
    full = oracle(weights, photo)[: rows * shrink, : columns * shrink]
    means = full.reshape(rows, shrink, columns, shrink, 3).mean((1, 3))
    view, shown = bench.view, grab(bench.canvas)
    top, left = max(0, -view.down), max(0, -view.across)
    part = means[top : top + 300, left : left + 400]
    row, column = max(0, view.down), max(0, view.across)
    seen = shown[row : row + part.shape[0], column : column + part.shape[1]]
    part = part[: seen.shape[0], : seen.shape[1]]
    assert np.abs(seen.astype(int) - np.rint(part)).max() <= 1


@pytest.mark.parametrize("zoom", [2, 4, 8])
def test_zoomed_in_a_photo_pixel_is_a_square_of_one_colour(bench: Bench, zoom: int) -> None:
    bench.canvas.show_document(PHOTO, (STEP,))
    bench.settle(lambda: bench.canvas.zoom_to(zoom))
    view, shown, expected = bench.view, grab(bench.canvas), levels(oracle())
    for y in range(3, 300, 41):
        for x in range(5, 400, 37):
            place = view.pixel_at(x + 0.5, y + 0.5)
            assert place is not None
            np.testing.assert_array_equal(shown[y, x], expected[place])


def test_the_readout_gives_the_pixel_and_its_value_and_none_outside(bench: Bench) -> None:
    bench.canvas.show_document(PHOTO, (STEP,))
    bench.settle(lambda: bench.canvas.zoom_to(4))
    read: list[Reading | None] = []
    bench.canvas.probed.connect(read.append)
    QTest.mouseMove(bench.canvas, QPoint(123, 77))
    bench.qtbot.waitUntil(lambda: bool(read), timeout=5_000)
    reading = read[-1]
    assert reading is not None
    assert (reading.row, reading.column) == bench.view.pixel_at(123, 77)
    expected = oracle()[reading.row, reading.column] / 255
    np.testing.assert_allclose(reading.values[:3], expected, atol=1e-5)
    bench.settle(lambda: bench.canvas.zoom_to(1 / 8))
    QTest.mouseMove(bench.canvas, QPoint(2, 2))
    bench.qtbot.waitUntil(lambda: read[-1] is None, timeout=5_000)


def test_transparency_shows_a_checkerboard(bench: Bench) -> None:
    samples = np.full((600, 800, 4), 255, np.uint8)
    samples[:, 400:, 3] = 0
    bench.canvas.show_document(Image(samples), ())
    bench.settle(bench.canvas.actual_size)
    shown, region = grab_visible(bench.canvas)
    edge = 400 - region.left
    assert (shown[:, :edge] == 255).all()
    assert len(np.unique(shown[:, edge:].reshape(-1, 3), axis=0)) == 2


def test_nothing_that_was_painted_before_stays_beside_the_photo(bench: Bench) -> None:
    canvas = bench.canvas

    def surround_is(colour: QColor) -> None:
        picture, view = canvas.grab().toImage(), canvas.view
        assert view is not None
        rect = picture_rect(view)
        for x in (0, rect.left() - 1, rect.right() + 1, picture.width() - 1):
            for y in (0, rect.top() - 1, rect.bottom() + 1, picture.height() - 1):
                if picture.rect().contains(x, y) and not rect.contains(x, y):
                    assert picture.pixelColor(x, y) == colour, (view.zoom, x, y)

    canvas.show_document(PHOTO, (STEP,))
    canvas.set_surround(QColor(255, 0, 0))
    for zoom in (0.3, 1.0, 0.21, 0.5):
        bench.settle(lambda zoom=zoom: canvas.zoom_to(zoom))
        surround_is(QColor(255, 0, 0))
    canvas.set_surround(QColor(0, 0, 255))
    surround_is(QColor(0, 0, 255))
