"""A masked and blended Step against the same maths in cv2 and numpy; and strokes over its mask.

    python -m tests.benchmarks.masked [--zoom 1|fit|strokes] [--photo FILE] [--edits 40]

A 15x15 kernel is laid by soft light through a feathered brush mask over 18 MP. Keys are typed into
the grid at 100 % or at fit, and a stroke of real mouse movements goes over the mask. The same
maths (`cv2.filter2D`, soft light and mask in numpy, drawing; the mask is given) is of the same run:
of the visible region at 100 %, of the whole photo, then shrunk, at fit. Run it on a display (Xvfb
counts) or with QT_QPA_PLATFORM=offscreen.
"""

from __future__ import annotations

import argparse
import math
import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from editor.document.image import Image
from editor.masks.mask import Mask
from editor.masks.source import MaskSource
from editor.photo import load as files
from editor.render.malloc import reuse_freed_memory
from filters import Kernel
from filters.blending.blending import Blending
from filters.pixels.region import Region
from filters.registry import Registry
from tests.benchmarks.preview import made_photo, measure, settle, show, wait
from ui.app import SAMPLE, make_window
from ui.window.window import Window

Floats = npt.NDArray[np.float32]
SIDE = 15
AT_MOST = {"1": 1.5, "fit": 1.2}  # times the same maths
LIMIT = 16.0  # ms of a stroke's event, p95
LEFT = Qt.MouseButton.LeftButton
POINTS = [[0.06 + 0.88 * n / 23, 0.5 + 0.36 * (-1) ** n, 1.0] for n in range(24)]
STROKE = {"points": POINTS, "size": 0.09, "hardness": 0.4}
BRUSH = {"shape": "brush", "strokes": [STROKE], "feather": 0.004}
MASK = Mask.from_json({"items": [BRUSH]})


class Sheet(QWidget):
    """Draws a picture as soon as it has it."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QImage()

    def draw(self, pixels: npt.NDArray[np.uint8]) -> None:
        rows, columns = pixels.shape[:2]
        self._picture = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)
        self.repaint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(QPoint(), self._picture)
        painter.end()


@dataclass
class SameMaths:
    """What a plain program does: the photo's part and its mask are there, the kernel is new."""

    pixels: Floats  # with the kernel's reach around
    mask: Floats
    shrink: int
    sheet: Sheet

    @classmethod
    def of(cls, image: Image, region: Region, shrink: int, sheet: Sheet) -> SameMaths:
        source = MaskSource(image.region.rows, image.region.columns)
        return cls(image.floats(region), MASK.of(region, source), shrink, sheet)

    def draw(self, weights: npt.NDArray[np.float64]) -> None:
        """Filter, blend, mask, shrink, convert and draw."""
        below = self.pixels
        above = cv2.filter2D(below, -1, weights, borderType=cv2.BORDER_REPLICATE)
        curve = ((16 * below - 12) * below + 4) * below
        root = np.where(below <= 0.25, curve, np.sqrt(below))
        slope = np.where(above <= 0.5, below * (1 - below), root - below)
        lit = below + (2 * above - 1) * slope
        done = below + self.mask[..., None] * (lit - below)
        if self.shrink > 1:
            size = below.shape[1] // self.shrink, below.shape[0] // self.shrink
            done = cv2.resize(
                done[: size[1] * self.shrink, : size[0] * self.shrink],
                size,
                interpolation=cv2.INTER_AREA,
            )
        levels = np.rint(np.clip(done, 0, 1) * 255).astype(np.uint8)
        self.sheet.draw(cv2.cvtColor(levels, cv2.COLOR_RGB2BGRA))


def times_of(maths: SameMaths, count: int) -> list[float]:
    """Return ms of the same maths with kernels that differ by a tap."""
    taken = []
    for number in range(count + 2):
        weights = begun_with()
        weights.flat[number % weights.size] = 2.0
        weights /= weights.sum()
        begun = time.perf_counter()
        maths.draw(weights)
        taken.append((time.perf_counter() - begun) * 1e3)
    return taken[2:]


def begun_with() -> npt.NDArray[np.float64]:
    """Return weights that no method can make less of: all differ."""
    return np.random.default_rng(5).integers(10, 100, (SIDE, SIDE)).astype(np.float64)


def against_the_same_maths(window: Window, image: Image, zoom: str, edits: int) -> bool:
    """Type into the grid, and do the same maths; return whether the limit holds."""
    (window.canvas.actual_size if zoom == "1" else window.canvas.fit)()
    settle(window)
    view = window.canvas.view
    region = view.visible if zoom == "1" else image.region
    shrink = 1 if zoom == "1" else view.shrink
    print(f"zoom {view.zoom:.3f}, shrink {shrink}, {region.columns}x{region.rows} of the photo")
    sheet = Sheet()
    sheet.resize(window.canvas.size())
    sheet.show()
    QApplication.processEvents()
    maths = SameMaths.of(image, region, shrink, sheet)
    begun = time.process_time()
    others = times_of(maths, edits // 2)
    other_work = (time.process_time() - begun) * 1e3 / (edits // 2 + 2)
    window.activateWindow()
    begun = time.process_time()
    latencies, _ = measure(window, edits, 0, scrolls=False)
    work = (time.process_time() - begun) * 1e3 / edits
    others += times_of(maths, edits - edits // 2)
    sheet.close()
    show("key to painted exact frame", latencies)
    show("the same maths, drawing included", others)
    print(window.canvas.recorder.text(), end="")
    print(
        f"processor time a key, all that the window does with it: {work:.1f} ms, "
        f"the same maths {other_work:.1f} ms: {work / other_work:.2f}"
    )
    worst = float(np.percentile(latencies, 95) / np.percentile(others, 50))
    alike = float(np.percentile(latencies, 95) / np.percentile(others, 95))
    middle = float(np.percentile(latencies, 50) / np.percentile(others, 50))
    held = alike <= AT_MOST[zoom]
    print(
        f"p95 is {alike:.2f} times the other's, {worst:.2f} its median; medians {middle:.2f}; "
        f"limit {AT_MOST[zoom]}: {'held' if held else 'MISSED'}"
    )
    return held


def strokes(window: Window, zoom: str, events: int) -> bool:
    """Paint over the mask by real movements; return whether the limit holds."""
    (window.canvas.actual_size if zoom == "1" else window.canvas.fit)()
    settle(window)
    if window.drawing.tools.tool != "brush":
        window.commands.run(window.commands["mask.draw_brush"])
    canvas = window.canvas
    settle(window)
    wait(1500)  # pictures of presets and the like are made
    before = window.session.edited.mask
    middle, reach = canvas.rect().center(), min(canvas.width(), canvas.height()) / 2.4
    QTest.mousePress(canvas, LEFT, pos=middle)
    taken: list[float] = []
    for number in range(events):
        turn, radius = number / 9, reach * (number + 1) / events
        at = middle + QPoint(round(radius * math.cos(turn)), round(radius * math.sin(turn)))
        begun = time.perf_counter()
        QTest.mouseMove(canvas, at)
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        taken.append((time.perf_counter() - begun) * 1e3)
    begun = time.perf_counter()
    QTest.mouseRelease(canvas, LEFT, pos=at)
    QApplication.processEvents()
    released = (time.perf_counter() - begun) * 1e3
    settle(window)
    assert window.session.edited.mask != before, "nothing was painted"
    show(f"a movement of the brush, zoom {canvas.zoom:.3f}", taken)
    worst = float(np.percentile([*taken, released], 95))
    held = worst <= LIMIT
    print(
        f"letting go {released:.1f} ms; p95 {worst:.1f} ms, limit {LIMIT:.0f} ms: "
        f"{'held' if held else 'MISSED'}"
    )
    return held


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photo", type=Path)
    parser.add_argument("--edits", type=int, default=40)
    parser.add_argument("--events", type=int, default=300)
    parser.add_argument("--zoom", choices=("1", "fit", "strokes"), default="1")
    given = parser.parse_args()
    reuse_freed_memory()
    app = QApplication.instance() or QApplication([])
    image = files.load(given.photo) if given.photo else made_photo()
    with tempfile.TemporaryDirectory() as folder:
        window = make_window(Registry.builtin(), Path(folder), SAMPLE)
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(1920, 1080)
        window.show()
        window.session.open(image)
        window.session.edit({"kernel": Kernel(begun_with(), normalize=True)}, "Begin")
        window.session.set_blending(Blending("soft-light"))
        window.session.set_mask(MASK)
        print(f"{image.region.columns}x{image.region.rows}, {os.cpu_count()} cores")
        if given.zoom == "strokes":
            for zoom in ("1", "fit"):
                strokes(window, zoom, given.events)
        else:
            against_the_same_maths(window, image, given.zoom, given.edits)
        window.files.ask_question = lambda *_: "Discard"
        window.close()
    app.processEvents()


if __name__ == "__main__":
    main()
