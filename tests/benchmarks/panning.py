"""A filtered picture of a gigapixel, dragged: how long the Qt loop waits, and when all is exact.

    python -m tests.benchmarks.panning PHOTO [--drags 20] [--zoom 1|0.5] [--kernel 5]

Run it on a display (Xvfb counts). Each drag is 32 movements of the pressed mouse, one each 16 ms,
at another place of the photo. It prints the loop's gaps, and how soon after the last movement all
that is seen is exact; and how soon after a jump to a place of which nothing was read.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from editor.photo.tiled.opening import opened
from editor.render.malloc import reuse_freed_memory
from filters import Kernel
from filters.registry import Registry
from tests.benchmarks.preview import Heartbeat, settle, show, wait
from ui.app import SAMPLE, make_window
from ui.window.window import Window

MOVES, EACH_MS, STEP = 32, 16, (23, 11)  # movements of a drag, ms and pixels between two
NO_BUTTON, MIDDLE = Qt.MouseButton.NoButton, Qt.MouseButton.MiddleButton


def mouse(window: Window, kind: QEvent.Type, place: tuple[float, float]) -> None:
    """Send an event of the middle button at a place of the canvas."""
    canvas, at = window.canvas, QPointF(*place)
    cause = NO_BUTTON if kind == QEvent.Type.MouseMove else MIDDLE
    held = NO_BUTTON if kind == QEvent.Type.MouseButtonRelease else MIDDLE
    where = QPointF(canvas.mapToGlobal(at))
    event = QMouseEvent(kind, at, where, cause, held, Qt.KeyboardModifier.NoModifier)
    QGuiApplication.sendEvent(canvas, event)


def jump(window: Window, places: np.random.Generator) -> None:
    """Look at another place of the photo."""
    view = window.canvas.view
    assert view is not None
    left = places.uniform(0, view.columns * view.zoom - view.width)
    top = places.uniform(0, view.rows * view.zoom - view.height)
    window.canvas.look_at(replace(view, across=-int(left), down=-int(top)))


def since(begun: float, window: Window) -> float:
    """Wait until all that is seen is exact and return how long it took, in ms."""
    settle(window)
    return (time.perf_counter() - begun) * 1000


def drag(window: Window) -> float:
    """Drag, and return how long after the last movement all was exact, in ms."""
    x, y = 760.0, 500.0
    mouse(window, QEvent.Type.MouseButtonPress, (x, y))
    for _ in range(MOVES):
        x, y = x - STEP[0], y - STEP[1]
        mouse(window, QEvent.Type.MouseMove, (x, y))
        wait(EACH_MS)
    mouse(window, QEvent.Type.MouseMove, (x - STEP[0], y - STEP[1]))
    took = since(time.perf_counter(), window)
    mouse(window, QEvent.Type.MouseButtonRelease, (x - STEP[0], y - STEP[1]))
    return took


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("photo", type=Path)
    parser.add_argument("--drags", type=int, default=20)
    parser.add_argument("--zoom", type=float, default=1.0)
    parser.add_argument("--kernel", type=int, default=5)
    given = parser.parse_args()
    reuse_freed_memory()
    app = QApplication.instance() or QApplication([])
    image, places = opened(given.photo), np.random.default_rng(1)
    with tempfile.TemporaryDirectory() as folder:
        window = make_window(Registry.builtin(), Path(folder), SAMPLE)
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(1400, 870)
        window.show()
        window.session.open(image)
        weights = places.normal(size=(given.kernel, given.kernel)) + 0.2
        window.session.edit({"kernel": Kernel(weights, normalize=True)}, "Begin")
        window.canvas.zoom_to(given.zoom)
        settle(window)
        rows, columns = image.region.rows, image.region.columns
        canvas = window.canvas.size()
        print(
            f"{columns}x{rows}, kernel {given.kernel}x{given.kernel}, zoom {given.zoom:g}, ", end=""
        )
        print(f"canvas {canvas.width()}x{canvas.height()}")
        jumps, drags, gaps = [], [], []
        for _ in range(given.drags):
            begun = time.perf_counter()
            jump(window, places)
            jumps.append(since(begun, window))
            before = window.canvas.view
            heart = Heartbeat()
            drags.append(drag(window))
            heart.stop()
            gaps += heart.gaps
            assert window.canvas.view != before, "the mouse has moved nothing"
        show("last movement of a drag to all exact", drags)
        show("jump to all exact", jumps)
        show("gap of the Qt loop, in drags", gaps)
        window.files.ask_question = lambda *_: "Discard"
        window.close()
    app.processEvents()


if __name__ == "__main__":
    main()
