"""A slow filter, a canvas that records its tiles, and colours told apart."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from editor.document.image import Image
from editor.document.step import Step
from filters.pixels.region import Region
from filters.plugin import FilterSpec, Pixels, image_filter
from ui.canvas.canvas import Canvas
from ui.canvas.painting import PROGRESS, picture_rect
from ui.canvas.render_bridge import Bridge

WAIT = 60_000  # ms until a test that hangs fails, on a busy machine too


SURROUND = (255, 0, 255)  # which is nowhere in the photos


ROWS, COLUMNS = 1500, 2000


RED, BLUE = (1.0, 0.0, 0.0), (0.0, 0.0, 1.0)


Shown = npt.NDArray[np.uint8]


def smooth_photo(rows: int = ROWS, columns: int = COLUMNS) -> npt.NDArray[np.uint8]:
    """A photo of greens, so that the reds and blues of filters and the surround stand out."""
    small = np.random.default_rng(3).integers(60, 200, (8, 10), np.uint8)
    green = cv2.resize(small, (columns, rows), interpolation=cv2.INTER_CUBIC)
    return np.stack([green // 4, green, green // 4], -1)


SAMPLES = smooth_photo()
PHOTO = Image(SAMPLES)


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


def is_colour(shown: Shown, colour: tuple[float, float, float]) -> npt.NDArray[np.bool_]:
    """Which pixels have one of the slow filter's colours."""
    return np.asarray(np.abs(shown - np.multiply(colour, 255)).max(-1) < 2)


def fitted(samples: npt.NDArray[np.uint8], shown: Shown) -> npt.NDArray[np.float64]:
    """The photo at the size at which it is shown."""
    size = (shown.shape[1], shown.shape[0])
    return np.asarray(cv2.resize(samples, size, interpolation=cv2.INTER_AREA), np.float64)
