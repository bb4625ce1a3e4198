"""The picture never leaves the canvas: what is known lies under what isn't ready yet."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.document.image import Image
from editor.document.step import Step
from editor.render import render_run
from editor.render.render_request import RenderRequest
from filters.pixels.region import Region
from filters.plugin import FilterSpec, Pixels, image_filter
from filters.registry import Registry
from tests.sample_photos import COFFEE
from tests.ui.wheel_events import turn
from ui.canvas.canvas import Canvas
from ui.canvas.painting import PROGRESS, picture_rect
from ui.canvas.render_bridge import Bridge
from ui.look.tokens import tokens_of
from ui.window.window import Window

WAIT = 10_000  # ms until a test that hangs fails
SURROUND = (255, 0, 255)  # which is nowhere in the photos
ROWS, COLUMNS = 1500, 2000
RED, BLUE = (1.0, 0.0, 0.0), (0.0, 0.0, 1.0)
Shown = npt.NDArray[np.uint8]


def smooth_photo(rows: int = ROWS, columns: int = COLUMNS) -> npt.NDArray[np.uint8]:
    """A photo of greens, so that the reds and blues of filters and the surround stand out."""
    small = np.random.default_rng(3).integers(60, 200, (8, 10), np.uint8)
    green = cv2.resize(small, (columns, rows), interpolation=cv2.INTER_CUBIC)
    return np.stack([green // 4, green, green // 4], -1)


PHOTO = Image(smooth_photo())


class SlowFilter:
    """A filter that paints one colour, and waits for the test before each tile."""

    def __init__(self) -> None:
        self.passes = threading.Semaphore(0)
        self.seen: list[Region] = []
        self.colours: list[tuple[float, float, float]] = []  # of each tile that was seen
        self.fails_at = 10**6  # the number of a tile

        @image_filter("Paint")
        def paint(
            pixels: Pixels, where: Region, red: float = 1.0, green: float = 0.0, blue: float = 0.0
        ) -> Pixels:
            """Paint."""
            self.colours.append((red, green, blue))
            self.seen.append(where)
            assert self.passes.acquire(timeout=WAIT / 1000)
            if len(self.seen) >= self.fails_at:
                raise ValueError("it can't")
            out = pixels.copy()
            out[..., :3] = (red, green, blue)
            return out

        self.spec = FilterSpec.of(paint)

    def step(self, colour: tuple[float, float, float]) -> Step:
        return Step.of(self.spec, red=colour[0], green=colour[1], blue=colour[2])


@dataclass
class Bench:
    """A canvas whose slow filter the test lets go on."""

    canvas: Canvas
    bridge: Bridge
    qtbot: QtBot
    slow: SlowFilter = field(default_factory=SlowFilter)

    def shown(self) -> Shown:
        """What is on the screen, (rows, columns, 3) RGB."""
        picture = self.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        lines = np.frombuffer(picture.constBits(), np.uint8)
        lines = lines.reshape(picture.height(), picture.bytesPerLine())
        return lines[:, : 3 * picture.width()].reshape(picture.height(), -1, 3).copy()

    def photo_part(self) -> Shown:
        """What is on the screen of the photo below the line of progress; none may be empty."""
        assert self.canvas.view is not None
        below = self.canvas.rect().adjusted(0, PROGRESS, 0, 0)
        rect = picture_rect(self.canvas.view) & below
        part = self.shown()[rect.top() : rect.bottom() + 1, rect.left() : rect.right() + 1]
        assert not (part == SURROUND).all(-1).any(), "a part of the photo is empty"
        return part

    def settle(self) -> None:
        self.qtbot.waitUntil(self.canvas.is_settled, timeout=WAIT)

    def until_smooth(self) -> None:
        """Wait until the photo's small picture is no longer the rough one."""
        base = self.canvas.frames.after.base
        assert base is not None
        self.qtbot.waitUntil(lambda: self.canvas.frames.after.base is not base, timeout=WAIT)

    def is_begun(self, tiles: int) -> None:
        """Wait until the slow filter works on its so-many-th tile."""
        self.qtbot.waitUntil(lambda: len(self.slow.seen) >= tiles, timeout=WAIT)

    def show_a_tile(self, colour: tuple[float, float, float]) -> None:
        """Have the slow filter paint, and let go on until the screen shows something of it."""
        begun = len(self.slow.seen)
        self.canvas.show_document(PHOTO, (self.slow.step(colour),))
        self.is_begun(begun + 1)
        self.qtbot.waitUntil(lambda: self.canvas.frames.is_late, timeout=WAIT)
        self.slow.passes.release(1)
        self.qtbot.waitUntil(lambda: is_colour(self.photo_part(), colour).any(), timeout=WAIT)

    def let_all_pass(self) -> None:
        self.slow.passes.release(100_000)


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    slow = SlowFilter()
    bridge = Bridge(Registry((*Registry.builtin().specs, slow.spec)))
    canvas = Canvas(bridge)
    qtbot.addWidget(canvas)
    canvas.resize(500, 400)
    canvas.set_surround(QColor(*SURROUND))
    canvas.show()
    qtbot.waitExposed(canvas)
    bench = Bench(canvas, bridge, qtbot, slow)
    yield bench
    bench.let_all_pass()
    bridge.close()


def is_colour(shown: Shown, colour: tuple[float, float, float]) -> npt.NDArray[np.bool_]:
    """Which pixels have one of the slow filter's colours."""
    return np.asarray(np.abs(shown - np.multiply(colour, 255)).max(-1) < 2)


def fitted(samples: npt.NDArray[np.uint8], shown: Shown) -> npt.NDArray[np.float64]:
    """The photo at the size at which it is shown."""
    size = (shown.shape[1], shown.shape[0])
    return np.asarray(cv2.resize(samples, size, interpolation=cv2.INTER_AREA), np.float64)


SAMPLES = smooth_photo()
KINDS: dict[str, Any] = {
    "8 bit": SAMPLES,
    "16 bit": SAMPLES.astype(np.uint16) * 257,
    "float": SAMPLES.astype(np.float32) / np.float32(255),
    "opaque RGBA": np.dstack([SAMPLES, np.full((ROWS, COLUMNS), 255, np.uint8)]),
    "grey": SAMPLES[..., 1:2],
    "grey and alpha": np.dstack([SAMPLES[..., 1:2], np.full((ROWS, COLUMNS), 255, np.uint8)]),
    "a strip": SAMPLES[:3],
    "a pixel": SAMPLES[:1, :1],
}


@pytest.mark.parametrize("kind", KINDS)
def test_opening_shows_the_photo_itself_before_anything_is_rendered(
    bench: Bench, kind: str
) -> None:
    samples = KINDS[kind]
    bench.canvas.show_document(Image(samples), (bench.slow.step(RED),))
    expected = SAMPLES[: samples.shape[0], : samples.shape[1]]
    if samples.shape[2] < 3:
        expected = expected[..., [1, 1, 1]]
    part = bench.photo_part()
    assert np.abs(part - fitted(expected, part)).max() < 12, "rough, on the first paint already"
    if max(samples.shape) > 512:
        bench.until_smooth()
        part = bench.photo_part()
        assert np.abs(part - fitted(expected, part)).mean() < 1
    assert not is_colour(part, RED).any()


def test_another_photo_is_there_at_once_in_place_of_the_first(bench: Bench) -> None:
    bench.canvas.show_document(PHOTO, ())
    bench.settle()
    other = Image(np.full((1000, 900, 3), 250, np.uint8))
    bench.canvas.show_document(other, (bench.slow.step(RED),))
    assert (bench.photo_part() == 250).all()
    bench.canvas.show_document(PHOTO, (bench.slow.step(BLUE),))
    part = bench.photo_part()
    assert np.abs(part - fitted(SAMPLES, part)).mean() < 1, "it is known from before, smooth"


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


def test_tiles_come_from_the_centre(bench: Bench) -> None:
    canvas = bench.canvas
    canvas.show_document(PHOTO, ())
    bench.settle()
    canvas.show_document(PHOTO, (bench.slow.step(RED),))
    bench.is_begun(1)
    bench.qtbot.waitUntil(lambda: canvas.frames.is_late, timeout=WAIT)
    bench.slow.passes.release(2)
    bench.qtbot.waitUntil(lambda: is_colour(bench.photo_part(), RED).any(), timeout=WAIT)
    rows, columns = np.nonzero(is_colour(bench.photo_part(), RED))
    high, wide = bench.photo_part().shape[:2]
    near = np.hypot(rows / high - 0.5, columns / wide - 0.5)
    assert near.min() < 0.05
    assert near.max() < 0.4
    bench.let_all_pass()
    bench.settle()

    def distance(region: Region) -> float:
        down, across = region.top + region.rows / 2, region.left + region.columns / 2
        return float(np.hypot(down - ROWS / 2, across - COLUMNS / 2))

    distances = [distance(region) for region in bench.slow.seen]
    third = len(distances) // 3
    assert np.mean(distances[:third]) < np.mean(distances[third:-third])
    assert np.mean(distances[third:-third]) < np.mean(distances[-third:])


def test_a_thin_line_shows_how_far_a_slow_picture_is_and_goes_with_it(bench: Bench) -> None:
    canvas, tokens = bench.canvas, tokens_of(bench.canvas.palette())
    accent, track = tokens.colour("accent"), tokens.colour("hair")

    def line() -> list[QColor]:
        picture = canvas.grab().toImage()
        return [picture.pixelColor(x, 1) for x in range(picture.width())]

    canvas.show_document(PHOTO, ())
    bench.settle()
    canvas.show_document(PHOTO, (bench.slow.step(RED),))
    bench.is_begun(1)
    if not canvas.frames.is_late:  # a busy machine may have taken as long already
        assert accent not in line()
        assert track not in line()
    bench.qtbot.waitUntil(lambda: canvas.frames.is_late, timeout=WAIT)
    assert set(map(QColor.name, line())) == {track.name()}
    assert canvas.grab().toImage().pixelColor(250, 2) not in (track, accent), "2 pixels high"
    bench.slow.passes.release(6)
    bench.qtbot.waitUntil(lambda: line()[0] == accent, timeout=WAIT)
    assert line()[-1] == track
    bench.let_all_pass()
    bench.settle()
    assert accent not in line()
    assert track not in line()


def test_an_edit_does_not_wait_for_all_tiles_of_the_one_before(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(render_run, "GIVES_WAY_AFTER", 0.0)
    canvas = bench.canvas
    canvas.show_document(PHOTO, ())
    bench.settle()
    bench.show_a_tile(RED)
    canvas.show_document(PHOTO, (bench.slow.step(BLUE),))
    assert is_colour(bench.photo_part(), RED).any(), "the tiles stay until others come"
    bench.let_all_pass()
    bench.settle()
    assert is_colour(bench.photo_part(), BLUE).all()
    reds, blues = (bench.slow.colours.count(colour) for colour in (RED, BLUE))
    assert reds < blues / 2


def test_undo_takes_the_tiles_away_that_had_come(bench: Bench) -> None:
    canvas = bench.canvas
    canvas.show_document(PHOTO, ())
    bench.settle()
    before = bench.photo_part()
    bench.show_a_tile(RED)
    canvas.show_document(PHOTO, ())
    np.testing.assert_array_equal(bench.photo_part(), before)
    bench.let_all_pass()
    bench.qtbot.waitUntil(lambda: not canvas.frames.is_busy, timeout=WAIT)
    np.testing.assert_array_equal(bench.photo_part(), before)


def test_a_filter_that_fails_after_some_tiles_leaves_the_last_picture(bench: Bench) -> None:
    canvas = bench.canvas
    canvas.show_document(PHOTO, ())
    bench.settle()
    before = bench.photo_part()
    bench.show_a_tile(RED)
    bench.slow.fails_at = len(bench.slow.seen)
    with bench.qtbot.waitSignal(canvas.failed, timeout=WAIT):
        bench.let_all_pass()
    np.testing.assert_array_equal(bench.photo_part(), before)


def test_tiles_of_a_transparent_photo_take_the_place_of_what_is_below(bench: Bench) -> None:
    canvas = bench.canvas
    photo = Image(np.dstack([SAMPLES, np.full((ROWS, COLUMNS), 100, np.uint8)]))
    canvas.show_document(photo, ())
    bench.settle()
    before = bench.photo_part()
    canvas.show_document(photo, (bench.slow.step(RED),))
    bench.is_begun(1)
    bench.qtbot.waitUntil(lambda: canvas.frames.is_late, timeout=WAIT)
    bench.slow.passes.release(4)
    bench.qtbot.waitUntil(lambda: len(canvas.frames.after.parts) > 1, timeout=WAIT)
    during = bench.photo_part()
    bench.let_all_pass()
    bench.settle()
    after = bench.photo_part()
    has_come = (during != before).any(-1)
    assert 0 < has_come.mean() < 1
    assert np.abs(during.astype(int) - after)[has_come].max() <= 2


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


def test_a_file_that_is_opened_and_a_preset_clicked_at_once_show_the_photo(
    window: Window, qtbot: QtBot
) -> None:
    canvas = window.canvas
    window.resize(800, 600)  # so that the photo is shown small, as its first picture is
    submit, held = window.bridge.submit, list[RenderRequest]()
    window.bridge.submit = held.append  # the renderer is as slow as can be
    canvas.set_surround(QColor(*SURROUND))
    bench = Bench(canvas, window.bridge, qtbot)
    with qtbot.waitSignal(window.files.opened, timeout=WAIT):
        window.files.open(COFFEE)
    document = window.session.document
    assert document is not None

    def is_photo() -> bool:
        part = bench.photo_part()
        return bool(np.abs(part - fitted(document.source.samples, part)).mean() < 6)

    assert is_photo()
    presets = window.presets
    at = presets.model.find("Sharpen")
    presets.view.scrollTo(at)
    QTest.mouseClick(
        presets.view.viewport(), Qt.MouseButton.LeftButton, pos=presets.view.visualRect(at).center()
    )
    assert window.session.edited.filter_id == "convolution"
    assert held[-1].pipeline.steps, "the preset is asked for"
    assert is_photo()
    window.bridge.submit = submit
    for job in held:
        submit(job)
    bench.settle()
