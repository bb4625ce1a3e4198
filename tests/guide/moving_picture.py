"""The moving picture of the README, from the program itself: kernels painted, the photo following.

``.venv/bin/python -m tests.guide.moving_picture [OUT.webp]`` writes docs/moving.webp again.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["KERNELROOM_THEME"] = "dark"

import numpy as np
from PIL import Image as Picture
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from filters.kernel import Kernel
from filters.kernel.painting import Brush
from filters.registry import Registry
from ui.app import SAMPLE, make_window
from ui.window.window import Window

OUT = Path(__file__).parents[2] / "docs" / "moving.webp"
SIZE = (1280, 800)
SHOWN = (960, 600)  # of the picture that is written
FRAME_MS, HOLD_MS = 110, 1600
QUALITY = 62
PATIENCE = 20.0  # seconds for one change to reach the screen
POINTER = ((0, 0), (0, 16), (4, 12), (7, 18), (9, 17), (6, 11), (11, 11))  # of an arrow, pixels
Cells = Iterable[tuple[float, float]]
LEFT = Qt.MouseButton.LeftButton


class Film:
    """Takes a frame of the window whenever the photo has followed."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.frames: list[tuple[Picture.Image, int]] = []
        self._at = QPoint()

    def wait(self, done: Callable[[], bool]) -> None:
        """Let the program go on until something is so."""
        end = time.monotonic() + PATIENCE
        while not done():
            if time.monotonic() > end:
                raise TimeoutError("the window did not follow")
            QApplication.processEvents()
            time.sleep(0.005)

    def take(self, milliseconds: int = FRAME_MS) -> None:
        """Take a frame of what is on the screen once all is."""
        self.wait(lambda: self.window.canvas.is_settled() and not self.window.tasks.is_busy)
        for _ in range(10):  # charts come a moment later
            QApplication.processEvents()
            time.sleep(0.01)
        grabbed = self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        self._draw_pointer(grabbed)
        smooth = Qt.TransformationMode.SmoothTransformation
        small = grabbed.scaled(*SHOWN, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        lines = np.frombuffer(small.constBits(), np.uint8).reshape(SHOWN[1], small.bytesPerLine())
        pixels = lines[:, : SHOWN[0] * 3].reshape(SHOWN[1], SHOWN[0], 3)
        self.frames.append((Picture.fromarray(pixels.copy()), milliseconds))

    def paint(self, brush: Brush, cells: Cells) -> None:
        """Drag a brush over cells, with a frame after each."""
        grid = self.window.filter_panel.kernel_editors()[0].grid
        grid.set_brush(brush)
        corner = grid.geometry_.cell_rect(0, 0).topLeft()
        step = grid.geometry_.cell_rect(1, 1).topLeft() - corner
        points = [
            (corner + QPointF(step.x() * (column + 0.5), step.y() * (row + 0.5))).toPoint()
            for row, column in cells
        ]
        no_key = Qt.KeyboardModifier.NoModifier
        QTest.mousePress(grid, LEFT, no_key, points[0])
        for at in points:
            QTest.mouseMove(grid, at)
            self._at = grid.mapTo(self.window, at)
            self.take()
        QTest.mouseRelease(grid, LEFT, no_key, points[-1])
        grid.set_brush(None)
        self.take(HOLD_MS)

    def _draw_pointer(self, image: QImage) -> None:
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor("black"))
        painter.setBrush(QColor("white"))
        painter.drawPolygon(QPolygonF([QPointF(self._at) + QPointF(x, y) for x, y in POINTER]))
        painter.end()


def identity(side: int) -> Kernel:
    """Return a kernel that changes nothing."""
    weights = np.zeros((side, side))
    weights[side // 2, side // 2] = 1.0
    return Kernel(weights)


def play(film: Film) -> None:
    """Paint a path, along which the photo is smeared; then a relief."""
    window = film.window
    begin(window, identity(15))
    film.take(HOLD_MS)
    path = [(7.5 + 5.5 * np.sin(t), 1.0 + 12 * (t + 1.6) / 3.2) for t in np.linspace(-1.6, 1.6, 22)]
    film.paint(Brush(size=1.5, keep="gain"), path)
    begin(window, identity(7))
    film.take(HOLD_MS // 2)
    film.paint(Brush(value=-1, size=1), [(n, n) for n in np.linspace(0, 2, 5)])
    film.paint(Brush(value=1, size=1), [(n, n) for n in np.linspace(4, 6, 5)])


def begin(window: Window, kernel: Kernel) -> None:
    """Show a kernel in the place of the one that was edited."""
    editor = window.filter_panel.kernel_editors()[0]
    editor.grid.state.take(kernel, "New kernel")


def main(out: Path) -> int:
    """Make the film; return the exit code."""
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        window = make_window(Registry.builtin(), Path(folder), SAMPLE)
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(*SIZE)
        window.show()
        film = Film(window)
        window.drops.open(SAMPLE)
        film.wait(lambda: window.session.document is not None)
        window.edits.choose_filter("convolution")
        window.commands.run(window.commands["workspace_kernel"])
        for _ in range(2):
            window.commands.run(window.commands["zoom_in"])
        film.wait(window.canvas.is_settled)
        play(film)
        window.files.ask_question = lambda *_: "Discard"
        window.close()
    first, *rest = [frame for frame, _ in film.frames]
    times = [milliseconds for _, milliseconds in film.frames]
    first.save(
        out,
        save_all=True,
        append_images=rest,
        duration=times,
        loop=0,
        quality=QUALITY,
        method=4,
    )
    app.processEvents()
    print(f"{out}: {len(times)} frames, {out.stat().st_size / 1e6:.2f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if sys.argv[1:] else OUT))
