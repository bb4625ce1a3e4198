"""The canvas: exact pixels at every zoom, panning, comparing, and nothing stale or lost."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import pytest
import scipy.ndimage
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.document.image import Image
from editor.document.step import Step
from editor.render.view import View
from filters.kernel import Kernel
from filters.plugin import FilterSpec, Pixels, image_filter
from filters.registry import Registry
from tests.screen import grab_visible
from tests.ui.wheel_events import BEGIN, END, NOTHING, UPDATE, pinch, turn
from ui.canvas.canvas import Canvas
from ui.canvas.layer import Reading
from ui.canvas.painting import picture_rect
from ui.canvas.render_bridge import Bridge

REGISTRY = Registry.builtin()
PHOTO = Image(np.random.default_rng(8).integers(0, 256, (600, 800, 3), np.uint8))
WEIGHTS = np.array([[1, -2, 2], [3, 4, -2], [1, 1, -1]]) / 7  # sevenths never lie on a half
STEP = Step.of(REGISTRY["convolution"], kernel=Kernel(WEIGHTS))


def oracle(weights: np.ndarray = WEIGHTS, photo: Image = PHOTO) -> np.ndarray:
    """The whole result, unclamped, by scipy on the stored values."""
    planes = [
        scipy.ndimage.correlate(photo.samples[..., c].astype(float), weights, mode="nearest")
        for c in range(3)
    ]
    return np.stack(planes, -1)


def levels(values: np.ndarray) -> np.ndarray:
    return np.clip(np.rint(values), 0, 255).astype(np.uint8)


def grab(canvas: Canvas) -> np.ndarray:
    """What is on the screen, (rows, columns, 3) RGB."""
    picture = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(picture.constBits(), np.uint8)
    lines = lines.reshape(picture.height(), picture.bytesPerLine())[:, : 3 * picture.width()]
    return lines.reshape(picture.height(), picture.width(), 3).copy()


@dataclass
class Bench:
    canvas: Canvas
    bridge: Bridge
    qtbot: QtBot

    def settle(self, act: Callable[[], object] = lambda: None) -> None:
        act()
        self.qtbot.waitUntil(self.canvas.is_settled, timeout=10_000)

    @property
    def view(self) -> View:
        assert self.canvas.view is not None
        return self.canvas.view


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    bridge = Bridge(REGISTRY)
    canvas = Canvas(bridge)
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    with qtbot.waitExposed(canvas):
        canvas.show()
    yield Bench(canvas, bridge, qtbot)
    bridge.close()


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


def test_the_wheel_zooms_about_the_cursor(bench: Bench) -> None:
    bench.settle(lambda: bench.canvas.show_document(PHOTO, ()))
    at = QPointF(310, 90)
    before = bench.view.pixel_at(at.x(), at.y())
    event = QWheelEvent(
        at, bench.canvas.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
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


def test_before_shows_the_source_and_after_is_there_again_at_once(bench: Bench) -> None:
    bench.canvas.show_document(PHOTO, (STEP,))
    bench.settle(bench.canvas.actual_size)
    with bench.qtbot.waitSignal(bench.canvas.compare_changed):
        bench.settle(lambda: bench.canvas.set_compare("before"))
    shown, region = grab_visible(bench.canvas)
    np.testing.assert_array_equal(shown, PHOTO.samples[region.slices])
    number = bench.canvas.frames.asked
    bench.canvas.set_compare("after")
    shown, _ = grab_visible(bench.canvas)
    np.testing.assert_array_equal(shown, levels(oracle())[region.slices])
    assert bench.canvas.frames.asked == number


def test_the_split_line_drags_with_the_source_on_its_left(bench: Bench) -> None:
    bench.canvas.show_document(PHOTO, (STEP,))
    bench.settle(bench.canvas.actual_size)
    bench.settle(lambda: bench.canvas.set_compare("split"))
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(bench.canvas, left, pos=QPoint(200, 40))
    QTest.mouseMove(bench.canvas, QPoint(100, 40))
    QTest.mouseRelease(bench.canvas, left, pos=QPoint(100, 40))
    shown, region = grab_visible(bench.canvas)
    near, named = 14, 34  # device pixels of the line's knob, and of the sides' names on top
    source, result = PHOTO.samples[region.slices], levels(oracle())[region.slices]
    np.testing.assert_array_equal(shown[named:, : 100 - near], source[named:, : 100 - near])
    np.testing.assert_array_equal(shown[named:, 100 + near :], result[named:, 100 + near :])


def test_the_last_of_many_edits_is_what_stays_on_the_screen(bench: Bench) -> None:
    bench.canvas.show_document(PHOTO, (STEP,))
    bench.settle(bench.canvas.actual_size)
    seen: list[int] = []
    bench.canvas.painted.connect(seen.append)
    for number in range(60):
        weights = WEIGHTS * (number / 59)
        step = Step.of(REGISTRY["convolution"], kernel=Kernel(weights))
        bench.canvas.show_document(PHOTO, (step,))
        QApplication.processEvents()
    bench.settle()
    shown, region = grab_visible(bench.canvas)
    np.testing.assert_array_equal(shown, levels(oracle())[region.slices])
    assert seen == sorted(seen), "an older result never follows a newer one"


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


def test_closing_while_a_filter_runs_ends_in_peace(qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()

    @image_filter("Slow")
    def slow(pixels: Pixels) -> Pixels:
        """Wait for the test."""
        begun.set()
        assert go_on.wait(60)
        return pixels

    bridge = Bridge(Registry((FilterSpec.of(slow),)))
    canvas = Canvas(bridge)
    qtbot.addWidget(canvas)
    delivered: list[object] = []
    bridge.delivered.connect(delivered.append)
    canvas.show_document(PHOTO, (Step("slow", {}),))
    assert begun.wait(60)
    go_on.set()
    bridge.close()
    QApplication.processEvents()
    assert delivered == []


def test_a_failing_filter_says_so_and_the_last_picture_stays(qtbot: QtBot) -> None:
    @image_filter("Broken")
    def broken(pixels: Pixels) -> Pixels:
        """Fail."""
        raise ValueError("it can't")

    bridge = Bridge(Registry((*REGISTRY.specs, FilterSpec.of(broken))))
    canvas = Canvas(bridge)
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.show()
    bench = Bench(canvas, bridge, qtbot)
    canvas.show_document(PHOTO, (STEP,))
    bench.settle(canvas.actual_size)
    before, _ = grab_visible(canvas)
    with qtbot.waitSignal(canvas.failed, timeout=10_000) as failed:
        canvas.show_document(PHOTO, (Step("broken", {}),))
    assert failed.args == ["Broken: it can't"]
    after, _ = grab_visible(canvas)
    np.testing.assert_array_equal(after, before)
    bridge.close()


def test_a_step_that_is_switched_off_and_on_again_is_shown_at_once(window, coffee, qtbot):
    window.canvas.setFixedWidth(300)  # however wide the panels get
    window.canvas.actual_size()
    weights = np.array([[0, -1, 0], [-1, 5, -1], [0, -1, 0]], float)
    window.session.edit({"kernel": Kernel(weights)}, "Sharpen")
    qtbot.waitUntil(window.canvas.is_settled, timeout=5000)
    sharp, _ = grab_visible(window.canvas)
    window.edits.switch(False, [0])
    qtbot.waitUntil(window.canvas.is_settled, timeout=5000)
    plain, _ = grab_visible(window.canvas)
    assert not np.array_equal(sharp, plain)
    asked = []
    window.bridge.submit = asked.append  # nothing is rendered from here on
    for on, expected in ((True, sharp), (False, plain), (True, sharp)):
        window.edits.switch(on, [0])
        assert window.canvas.is_settled()
        np.testing.assert_array_equal(grab_visible(window.canvas)[0], expected)
    assert asked == []


def test_tiles_of_a_slow_filter_show_before_the_whole_with_a_line_of_progress(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    passes = threading.Semaphore(0)
    monkeypatch.setattr("editor.render.render_run.PARTS_AFTER", 0.0)

    @image_filter("Tile by tile")
    def by_tile(pixels: Pixels, level: float = 0.0) -> Pixels:
        """Wait to be let through."""
        assert passes.acquire(timeout=60)
        out = np.full_like(pixels, level)
        out[..., 3] = 1
        return out

    registry = Registry((FilterSpec.of(by_tile),))
    bridge = Bridge(registry)
    canvas = Canvas(bridge)
    qtbot.addWidget(canvas)
    canvas.resize(500, 400)
    canvas.show()
    image = Image(np.full((1600, 2000, 3), 255, np.uint8))
    canvas.show_document(image, ())
    qtbot.waitUntil(canvas.is_settled, timeout=5000)
    canvas.show_document(image, (Step("by_tile", {"level": 0.0}),))

    def dark() -> int:
        lines = canvas.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        return int((np.frombuffer(lines.constBits(), np.uint8) < 10).sum())

    passes.release(3)
    qtbot.waitUntil(lambda: 0 < dark() < 500 * 400 * 0.9, timeout=5000)
    assert not canvas.is_settled()

    def line_is_under_way() -> bool:
        top = canvas.grab().toImage()
        return top.pixelColor(0, 0) != top.pixelColor(499, 0)

    qtbot.waitUntil(line_is_under_way, timeout=5000)  # it comes once the job takes a while
    passes.release(1000)
    qtbot.waitUntil(canvas.is_settled, timeout=5000)
    assert dark() == 500 * 400
    bridge.close()


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
