"""Resident memory before, with and after a large photo that was zoomed, panned and filtered.

    python -m tests.benchmarks.memory --photo PHOTO [--kernel 15]

Linux only. Run it with QT_QPA_PLATFORM=offscreen or on a display.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication

from editor.document.image import Image
from editor.render.malloc import reuse_freed_memory
from filters import Kernel
from filters.registry import Registry
from tests.benchmarks.preview import have_canvas, settle, wait
from tests.benchmarks.stress import resident_mb
from ui.app import SAMPLE, make_window
from ui.window.window import Window

REST: int = 4000  # ms in which what waits for the program to be idle gets done


def show(window: Window, photo: Path) -> None:
    """Open a photo from its file and wait until it is on the screen."""
    opened: list[Image] = []
    window.files.opened.connect(opened.append)
    window.files.open(photo)
    while not opened:
        wait(20)
    window.files.opened.disconnect(opened.append)
    settle(window)


def work(window: Window, side: int) -> None:
    """Edit a kernel of that side at fit, zoom, pan, and add a Step."""
    rng = np.random.default_rng(3)
    for _ in range(4):
        kernel = Kernel(rng.random((side, side)), normalize=True)
        window.session.edit({"kernel": kernel}, "Edit")
        settle(window)
        weights = np.array(kernel.weights)
        weights[0, 0] += 1
        window.session.edit({"kernel": kernel.replace(weights=weights)}, "Edit")
        settle(window)
    canvas = window.canvas
    for _ in range(3):
        canvas.zoom_in()
        settle(window)
        canvas.look_at(canvas.view.panned(-60, -40))
        settle(window)
    canvas.actual_size()
    settle(window)
    for number in range(12):
        canvas.look_at(canvas.view.panned(-200 if number % 2 else 150, -90))
        settle(window)
    canvas.fit()
    settle(window)
    window.session.select(None)
    window.session.edit({"kernel": Kernel(np.ones((5, 5)), normalize=True)}, "Edit")
    settle(window)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photo", type=Path, required=True)
    parser.add_argument("--kernel", type=int, default=15)
    given = parser.parse_args()
    reuse_freed_memory()
    app = QApplication(["memory"])
    with tempfile.TemporaryDirectory() as folder:
        window = make_window(Registry.builtin(), Path(folder), SAMPLE)
        window.files.ask_question = lambda *_: "Discard"
        window.show()
        have_canvas(window, 1300, 950)
        show(window, SAMPLE)
        wait(REST)
        before = resident_mb()
        print(f"a small photo                {before:7.0f} MB")
        for _ in range(3):
            show(window, given.photo)
            work(window, given.kernel)
            print(f"a large one beside it        {resident_mb():7.0f} MB")
            window.session.close()
            settle(window)
            wait(REST)
            after = resident_mb()
            print(f"the large one closed         {after:7.0f} MB  {after - before:+.0f}")
        window.close()
        app.processEvents()


if __name__ == "__main__":
    main()
