"""The canvas with real events: pixels at each zoom, wheel, pan, split, drop, failure."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
import scipy.ndimage
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.image import Image
from editor.step import Step
from filters import Kernel
from filters.registry import Registry
from ui.bridge import Bridge
from ui.canvas import Canvas, Reading

BLUR = Kernel(np.ones((3, 5)), normalize=True)


@pytest.fixture(scope="module")
def registry() -> Registry:
    return Registry.builtin()


@pytest.fixture
def canvas(qtbot: QtBot, registry: Registry) -> Iterator[Canvas]:
    bridge = Bridge(registry)
    canvas = Canvas(bridge)
    qtbot.addWidget(canvas)
    canvas.resize(300, 200)
    canvas.show()
    qtbot.waitExposed(canvas)
    yield canvas
    bridge.close()


@pytest.fixture
def photo() -> Image:
    random = np.random.default_rng(5)
    return Image(random.integers(0, 256, (240, 360, 3), dtype=np.uint8))


def blurred(photo: Image) -> np.ndarray:
    planes = [
        scipy.ndimage.correlate(photo.samples[..., c] / 255.0, BLUR.weights / 15, mode="nearest")
        for c in range(3)
    ]
    return np.stack(planes, -1)


def show(canvas: Canvas, qtbot: QtBot, photo: Image, registry: Registry) -> None:
    canvas.show_document(photo, (Step.of(registry["convolution"], kernel=BLUR),))
    qtbot.waitUntil(canvas.is_settled, timeout=10_000)


def screen(canvas: Canvas) -> np.ndarray:
    picture = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1)
    return lines[:, : picture.width() * 3].reshape(picture.height(), picture.width(), 3).copy()


def test_at_100_percent_each_pixel_is_the_exact_result(
    canvas: Canvas, qtbot: QtBot, photo: Image, registry: Registry
) -> None:
    show(canvas, qtbot, photo, registry)
    canvas.actual_size()
    qtbot.waitUntil(canvas.is_settled, timeout=10_000)
    shown, region = canvas.grab_visible()
    expected = np.rint(blurred(photo) * 255).astype(np.uint8)
    np.testing.assert_array_equal(shown, expected[region.slices])


@pytest.mark.parametrize("shrink", [2, 3, 4, 8])
def test_below_100_percent_it_is_the_mean_of_the_full_result(
    canvas: Canvas, qtbot: QtBot, photo: Image, registry: Registry, shrink: int
) -> None:
    show(canvas, qtbot, photo, registry)
    canvas.zoom_to(1 / shrink)
    qtbot.waitUntil(canvas.is_settled, timeout=10_000)
    full = blurred(photo)
    rows, columns = 240 // shrink, 360 // shrink
    mean = full[: rows * shrink, : columns * shrink].reshape(rows, shrink, columns, shrink, 3)
    expected = mean.mean((1, 3)) * 255
    top, left = round((200 - rows) / 2), round((300 - columns) / 2)
    shown = screen(canvas)[max(0, top) : top + rows, max(0, left) : left + columns]
    expected = expected[max(0, -top) :, max(0, -left) :][: shown.shape[0], : shown.shape[1]]
    assert np.abs(shown - expected).max() <= 1.0


@pytest.mark.parametrize("zoom", [2.0, 4.0, 8.0])
def test_above_100_percent_each_pixel_is_a_square(
    canvas: Canvas, qtbot: QtBot, photo: Image, registry: Registry, zoom: float
) -> None:
    show(canvas, qtbot, photo, registry)
    canvas.zoom_to(zoom)
    qtbot.waitUntil(canvas.is_settled, timeout=10_000)
    shown = screen(canvas)
    readings: list[Reading] = []
    canvas.probed.connect(readings.append)
    QTest.mouseMove(canvas, QPoint(20, 20))  # a move to where the mouse is already tells nothing
    QTest.mouseMove(canvas, QPoint(151, 101))
    row, column = readings[-1].row, readings[-1].column
    expected = np.rint(blurred(photo)[row, column] * 255)
    np.testing.assert_array_equal(shown[101, 151], expected)
    np.testing.assert_allclose(readings[-1].values[:3], blurred(photo)[row, column], atol=2e-6)


def test_the_wheel_zooms_about_the_cursor(
    canvas: Canvas, qtbot: QtBot, photo: Image, registry: Registry
) -> None:
    show(canvas, qtbot, photo, registry)
    canvas.zoom_to(2.0)
    readings: list[Reading] = []
    canvas.probed.connect(readings.append)
    at = QPointF(70, 50)
    QTest.mouseMove(canvas, at.toPoint())
    qtbot.waitUntil(canvas.is_settled, timeout=10_000)
    QTest.mouseMove(canvas, at.toPoint() + QPoint(1, 0))
    QTest.mouseMove(canvas, at.toPoint())
    before = readings[-1]
    turn = QWheelEvent(
        at, canvas.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QGuiApplication.sendEvent(canvas, turn)
    assert canvas.zoom == 3.0
    qtbot.waitUntil(canvas.is_settled, timeout=10_000)
    QTest.mouseMove(canvas, at.toPoint() + QPoint(1, 0))
    QTest.mouseMove(canvas, at.toPoint())
    assert abs(readings[-1].row - before.row) <= 1
    assert abs(readings[-1].column - before.column) <= 1


def test_the_middle_button_pans(
    canvas: Canvas, qtbot: QtBot, photo: Image, registry: Registry
) -> None:
    show(canvas, qtbot, photo, registry)
    canvas.actual_size()
    qtbot.waitUntil(canvas.is_settled, timeout=10_000)
    _, before = canvas.grab_visible()
    start, none = QPoint(150, 100), Qt.KeyboardModifier.NoModifier
    QTest.mousePress(canvas, Qt.MouseButton.MiddleButton, none, start)
    QTest.mouseMove(canvas, start + QPoint(-10, -7))
    QTest.mouseRelease(canvas, Qt.MouseButton.MiddleButton, none, start + QPoint(-10, -7))
    qtbot.waitUntil(canvas.is_settled, timeout=10_000)
    shown, after = canvas.grab_visible()
    assert (after.top - before.top, after.left - before.left) == (7, 10)
    expected = np.rint(blurred(photo) * 255).astype(np.uint8)
    np.testing.assert_array_equal(shown, expected[after.slices])


def test_the_split_line_shows_before_on_its_left_and_can_be_dragged(
    canvas: Canvas, qtbot: QtBot, photo: Image, registry: Registry
) -> None:
    show(canvas, qtbot, photo, registry)
    canvas.actual_size()
    canvas.set_compare("split")
    qtbot.waitUntil(canvas.is_settled, timeout=10_000)
    none = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, none, QPoint(150, 60))
    QTest.mouseMove(canvas, QPoint(60, 60))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, none, QPoint(60, 60))
    shown, region = canvas.grab_visible()
    after = np.rint(blurred(photo) * 255).astype(np.uint8)[region.slices]
    np.testing.assert_array_equal(shown[:, :50], photo.samples[region.slices][:, :50])
    np.testing.assert_array_equal(shown[:, 80:], after[:, 80:])


def test_after_many_edits_the_last_one_is_shown(
    canvas: Canvas, qtbot: QtBot, photo: Image, registry: Registry
) -> None:
    canvas.show_document(photo, ())
    canvas.actual_size()
    for number in range(200):
        kernel = Kernel([[number / 200]])
        canvas.show_document(photo, (Step.of(registry["convolution"], kernel=kernel),))
    qtbot.waitUntil(canvas.is_settled, timeout=10_000)
    shown, region = canvas.grab_visible()
    expected = np.rint(photo.samples[region.slices] * np.float32(199 / 200))
    assert np.abs(shown - expected).max() <= 1


def test_a_checkerboard_lies_behind_what_is_transparent(
    canvas: Canvas, qtbot: QtBot, registry: Registry
) -> None:
    samples = np.zeros((60, 60, 4), np.uint8)
    samples[:, 30:] = (255, 0, 0, 255)
    canvas.set_surround(QColor("#00ff00"))
    canvas.show_document(Image(samples), ())
    qtbot.waitUntil(canvas.is_settled, timeout=10_000)
    shown = screen(canvas)
    greys = {tuple(p) for p in shown[75:125, 125:148].reshape(-1, 3).tolist()}
    assert greys == {(153, 153, 153), (102, 102, 102)}
    assert tuple(shown[100, 170]) == (255, 0, 0)
    assert tuple(shown[5, 5]) == (0, 255, 0)


def test_a_filter_that_fails_is_named_and_the_last_picture_stays(
    canvas: Canvas, qtbot: QtBot, photo: Image, registry: Registry
) -> None:
    show(canvas, qtbot, photo, registry)
    canvas.actual_size()
    qtbot.waitUntil(canvas.is_settled, timeout=10_000)
    before, _ = canvas.grab_visible()
    broken = Step(filter_id="gaussian_blur", values={"sigma": 1e30})
    with qtbot.waitSignal(canvas.failed, timeout=10_000) as failed:
        canvas.show_document(photo, (broken,))
    assert failed.args[0].startswith("Gaussian blur:")
    np.testing.assert_array_equal(canvas.grab_visible()[0], before)


def test_a_dropped_file_is_handed_on(canvas: Canvas, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/photos/one.png")])
    drop = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    enter = QDragEnterEvent(
        QPoint(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QGuiApplication.sendEvent(canvas, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(canvas.dropped) as dropped:
        QGuiApplication.sendEvent(canvas, drop)
    assert [p.name for p in dropped.args[0]] == ["one.png"]
