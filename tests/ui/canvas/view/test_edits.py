"""Edits, comparing and slow filters on the canvas."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.document.image import Image
from editor.document.step import Step
from filters.kernel import Kernel
from filters.plugin import FilterSpec, Pixels, image_filter
from filters.registry import Registry
from tests.screen import grab_visible
from tests.ui.canvas.view.pictures import PHOTO, REGISTRY, STEP, WEIGHTS, Bench, levels, oracle
from ui.canvas.canvas import Canvas
from ui.canvas.render_bridge import Bridge


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
