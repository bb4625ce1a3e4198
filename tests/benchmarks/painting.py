"""How long the Qt thread takes for each movement of a brush over a large kernel, in ms.

    python -m tests.benchmarks.painting [--side 127] [--events 400] [--photo FILE]

Each event is a real mouse movement in the whole window with a photo open: painting the kernel,
the history, every panel that follows, and the repainting that comes of it. Run it on a display
(Xvfb counts) or with QT_QPA_PLATFORM=offscreen. The limit is 16 ms for 95 of 100.
"""

from __future__ import annotations

import argparse
import math
import os
import tempfile
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from editor.photo import load as files
from editor.render.malloc import reuse_freed_memory
from filters import Kernel
from filters.kernel.orbits import PAINT_SYMMETRIES, PaintSymmetry
from filters.kernel.painting import Brush, PaintKeep
from filters.registry import Registry
from tests.benchmarks.preview import made_photo, settle, show
from ui.app import SAMPLE, make_window
from ui.kernel.grid.grid import KernelGrid
from ui.window.window import Window

LIMIT = 16.0  # ms, p95


def mouse(grid: KernelGrid, kind: QEvent.Type, at: QPointF) -> None:
    """Send a mouse event as the window system does."""
    buttons = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else LEFT
    event = QMouseEvent(
        kind, at, grid.mapToGlobal(at), button, buttons, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(grid, event)


LEFT = Qt.MouseButton.LeftButton


def measure(window: Window, brush: Brush, events: int) -> list[float]:
    """Paint a spiral stroke; return ms of each movement, its repainting with it."""
    grid = window.filter_panel.findChild(KernelGrid)
    assert isinstance(grid, KernelGrid)
    grid.set_brush(brush)
    middle, reach = grid.geometry_.area.center(), grid.geometry_.area.height() / 2.2
    mouse(grid, QEvent.Type.MouseButtonPress, middle)
    taken: list[float] = []
    for number in range(events):
        turn = number / 12
        radius = reach * number / events
        at = middle + QPointF(radius * math.cos(turn), radius * math.sin(turn))
        begun = time.perf_counter()
        mouse(grid, QEvent.Type.MouseMove, at)
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        taken.append((time.perf_counter() - begun) * 1000)
    mouse(grid, QEvent.Type.MouseButtonRelease, middle)
    settle(window)
    return taken


def cases() -> list[tuple[str, PaintSymmetry, PaintKeep, float]]:
    """Return what is measured: every symmetry, and every rule for the sum, with a wide brush."""
    found: list[tuple[str, PaintSymmetry, PaintKeep, float]] = [
        ("brush of 1", "none", "nothing", 1),
        ("brush of 15", "none", "nothing", 15),
    ]
    found += [(f"brush of 9, {s}", s, "nothing", 9) for s in PAINT_SYMMETRIES if s != "none"]
    keeps: tuple[PaintKeep, ...] = ("sum", "zero", "gain")
    return found + [(f"brush of 9, keeps {keep}", "both", keep, 9) for keep in keeps]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photo", type=Path)
    parser.add_argument("--side", type=int, default=127)
    parser.add_argument("--events", type=int, default=400)
    given = parser.parse_args()
    reuse_freed_memory()
    app = QApplication.instance() or QApplication([])
    image = files.load(given.photo) if given.photo else made_photo()
    worst = 0.0
    with tempfile.TemporaryDirectory() as folder:
        window = make_window(Registry.builtin(), Path(folder), SAMPLE)
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(1280, 800)
        window.show()
        window.session.open(image)
        print(f"{given.side}x{given.side} kernel, {os.cpu_count()} cores")
        y, x = np.mgrid[: given.side, : given.side] - given.side // 2
        start = Kernel(np.exp(-(x * x + y * y) / given.side**2 * 8))
        start = Kernel(start.weights / start.sum)
        for title, symmetry, keep, size in cases():
            window.session.edit({"kernel": start}, "Begin")
            settle(window)
            brush = Brush("add", float(start.weights.max()), size, symmetry, keep)
            taken = measure(window, brush, given.events)
            show(title, taken)
            worst = max(worst, float(np.percentile(taken, 95)))
        window.files.ask_question = lambda *_: "Discard"
        window.close()
    app.processEvents()
    print(
        f"worst p95 {worst:.1f} ms, limit {LIMIT:.0f} ms: {'held' if worst <= LIMIT else 'MISSED'}"
    )


if __name__ == "__main__":
    main()
