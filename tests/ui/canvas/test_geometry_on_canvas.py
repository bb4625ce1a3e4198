"""The canvas follows a result's size: view, zoom, split, readout, and what is seen meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.document.image import Image
from editor.document.step import Step
from editor.render.view import View
from filters.pixels.region import Region
from filters.plugin import FilterSpec, Pixels, image_filter
from filters.registry import Registry
from tests.screen import grab_visible
from ui.canvas.canvas import Canvas
from ui.canvas.layer import Reading
from ui.canvas.render_bridge import Bridge

BUILTIN = Registry.builtin()
PHOTO = Image(np.random.default_rng(4).integers(0, 256, (240, 360, 3), np.uint8))
TURN = Step.of(BUILTIN["rotate_90"])
FLIP = Step.of(BUILTIN["flip"])
CROP = Step.of(BUILTIN["crop"], unit="px", left=100, top=40, right=60, bottom=20)


@dataclass
class Bench:
    canvas: Canvas
    gate: threading.Event
    qtbot: QtBot

    def show(self, *steps: Step) -> None:
        self.canvas.show_document(PHOTO, steps)
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(self.canvas.is_settled, timeout=10_000)

    @property
    def view(self) -> View:
        assert self.canvas.view is not None
        return self.canvas.view

    def seen(self) -> np.ndarray:
        """What is on the screen, RGB."""
        return grab_visible(self.canvas)[0]


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    gate = threading.Event()

    @image_filter("Gated", channels="any")
    def gated(pixels: Pixels) -> Pixels:
        """Wait, and change nothing."""
        gate.wait(20)
        return pixels

    bridge = Bridge(Registry((*BUILTIN.specs, FilterSpec.of(gated))))
    canvas = Canvas(bridge)
    qtbot.addWidget(canvas)
    canvas.resize(500, 400)
    with qtbot.waitExposed(canvas):
        canvas.show()
    yield Bench(canvas, gate, qtbot)
    gate.set()
    bridge.close()


def test_the_view_is_fitted_to_the_result_and_shows_its_pixels(bench: Bench) -> None:
    with bench.qtbot.waitSignal(bench.canvas.size_changed) as told:
        bench.show(TURN)
    assert told.args == [Region.of_shape(360, 240)]
    assert bench.view.bounds == Region.of_shape(360, 240)
    assert bench.view.visible == bench.view.bounds
    np.testing.assert_array_equal(bench.seen(), np.rot90(PHOTO.samples, 3))


def test_another_step_changes_size_and_fits_again(bench: Bench) -> None:
    bench.show()
    np.testing.assert_array_equal(bench.seen(), PHOTO.samples)
    bench.show(CROP, FLIP)
    assert bench.view.bounds == Region.of_shape(180, 200)
    np.testing.assert_array_equal(bench.seen(), PHOTO.samples[40:220, 100:300][:, ::-1])
    bench.show()
    np.testing.assert_array_equal(bench.seen(), PHOTO.samples)


def test_a_zoom_that_was_chosen_stays(bench: Bench) -> None:
    bench.show()
    bench.canvas.zoom_to(3.0)
    bench.show(CROP)
    assert bench.view.zoom == 3.0
    assert bench.view.bounds.contains(bench.view.visible)


@pytest.mark.parametrize("steps", [(TURN,), (CROP,), (FLIP,)])
def test_the_last_picture_stays_where_it_was_until_the_next_is_there(
    bench: Bench, steps: tuple[Step, ...]
) -> None:
    bench.show()
    before = bench.canvas.grab().toImage()
    bench.canvas.show_document(PHOTO, (*steps, Step("gated", {})))
    assert bench.canvas.grab().toImage() == before
    bench.gate.set()
    bench.settle()
    whole = {TURN: np.rot90(PHOTO.samples, 3), CROP: PHOTO.samples[40:220, 100:300]}
    wanted = whole.get(steps[0], PHOTO.samples[:, ::-1])
    np.testing.assert_array_equal(bench.seen(), wanted)


def test_before_and_after_are_cut_alike(bench: Bench) -> None:
    light = Step.of(BUILTIN["exposure"], stops=1.0)
    bench.show(light, CROP)
    bench.canvas.set_compare("before")
    bench.settle()
    np.testing.assert_array_equal(bench.seen(), PHOTO.samples[40:220, 100:300])


def test_what_lies_under_all_results_is_the_photo_as_it_is_cut(bench: Bench) -> None:
    bench.show(FLIP)
    frames = bench.canvas.frames
    bench.qtbot.waitUntil(lambda: frames.after.base is not None, timeout=10_000)
    assert frames.after.base is not None
    base = frames.after.base.pixels[..., 2::-1]
    np.testing.assert_array_equal(base, PHOTO.samples[:, ::-1])
    assert frames.before.base is frames.after.base
    bench.show()
    assert frames.after.base is not None
    np.testing.assert_array_equal(frames.after.base.pixels[..., 2::-1], PHOTO.samples)


def test_the_readout_is_in_the_results_coordinates(bench: Bench) -> None:
    bench.show(CROP)
    view = bench.view
    x, y = view.on_canvas(17, 30)
    with bench.qtbot.waitSignal(bench.canvas.probed) as told:
        QTest.mouseMove(bench.canvas, QPoint(int(x), int(y)))
    reading = told.args[0]
    assert isinstance(reading, Reading)
    assert (reading.row, reading.column) == (17, 30)
    levels = np.rint(np.array(reading.values[:3]) * 255)
    np.testing.assert_array_equal(levels, PHOTO.samples[57, 130])


def test_a_size_that_can_not_be_is_said_and_the_picture_stays(bench: Bench) -> None:
    bench.show()
    pad = Step.of(BUILTIN["pad"], unit="px", left=65000, right=65000)
    with bench.qtbot.waitSignal(bench.canvas.failed, timeout=10_000) as told:
        bench.canvas.show_document(PHOTO, (pad,))
    assert "Pad: a result of" in told.args[0]
    np.testing.assert_array_equal(bench.seen(), PHOTO.samples)
