"""The preview under stress: many edits, or frantic editing, panning and zooming at once.

python -m tests.benchmarks.stress edits [--count 10000] [--every 10] [--photo FILE]
python -m tests.benchmarks.stress frantic [--seconds 60] [--photo FILE | --megapixels 100]
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.photo import load as files
from editor.render.malloc import reuse_freed_memory
from editor.render.pipeline import Pipeline
from filters import Kernel
from filters.registry import Registry
from tests.benchmarks.preview import Heartbeat, made_photo, settle, show
from tests.screen import grab_visible
from ui.app import SAMPLE, make_window
from ui.window.window import Window


def resident_mb() -> float:
    """Return the memory of this process that is in use now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


class Driver:
    """Does something to a window at each tick until told to stop."""

    def __init__(self, window: Window, every_ms: int) -> None:
        self.window, self.rng, self.done = window, np.random.default_rng(7), 0
        self.target: int | None = None
        self.loop = QEventLoop()
        self.timer = QTimer(interval=every_ms, timerType=Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.tick)

    def edit(self) -> None:
        """Set one random weight."""
        kernel = self.window.session.edited.values["kernel"]
        weights = np.array(kernel.weights)
        weights[tuple(self.rng.integers(0, n) for n in weights.shape)] = self.rng.normal()
        self.window.session.edit({"kernel": kernel.replace(weights=weights)}, "Edit", "stress")
        self.done += 1
        if self.done == self.target:
            self.loop.quit()

    def tick(self) -> None:
        """Do the next thing."""
        self.edit()

    def run(self, until_done: int | None = None, seconds: float = 1e6) -> None:
        """Tick so many times or so long, and then let the canvas settle."""
        self.done, self.target = 0, until_done
        QTimer.singleShot(int(seconds * 1000), self.loop.quit)
        self.timer.start()
        self.loop.exec()
        self.timer.stop()
        settle(self.window)


class Frantic(Driver):
    """Edits, pans and zooms in turn, with mouse events."""

    def tick(self) -> None:
        canvas, kind = self.window.canvas, self.rng.integers(0, 8)
        middle = QPoint(canvas.width() // 2, canvas.height() // 2)
        if kind < 5:
            self.edit()
        elif kind < 7:
            to = middle + QPoint(*(int(n) for n in self.rng.integers(-80, 80, 2)))
            QTest.mousePress(canvas, Qt.MouseButton.MiddleButton, pos=middle)
            QTest.mouseMove(canvas, to)
            QTest.mouseRelease(canvas, Qt.MouseButton.MiddleButton, pos=to)
        else:
            up = self.window.canvas.zoom < 1 if self.rng.random() < 0.7 else self.rng.random() < 0.5
            turned = QPoint(0, 120 if up else -120)
            event = QWheelEvent(
                QPointF(middle),
                QPointF(canvas.mapToGlobal(middle)),
                QPoint(),
                turned,
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(canvas, event)


def check_last(window: Window) -> bool:
    """Whether the canvas at 100 % shows just what the last edit's Steps give."""
    shown, region = grab_visible(window.canvas)
    pipeline = Pipeline.of(
        window.session.document.source, window.session.shown, window.session.registry
    )
    return bool(np.array_equal(shown, pipeline.stored(region)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("edits", "frantic"))
    parser.add_argument("--photo", type=Path)
    parser.add_argument("--megapixels", type=float, default=18)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--every", type=int, default=10, help="ms between two things")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--kernel", type=int, default=5)
    given = parser.parse_args()
    reuse_freed_memory()
    app = QApplication.instance() or QApplication([])
    image = files.load(given.photo) if given.photo else made_photo(given.megapixels)
    with tempfile.TemporaryDirectory() as folder:
        window = make_window(Registry.builtin(), Path(folder), SAMPLE)
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(1920, 1080)
        window.show()
        window.session.open(image)
        weights = np.zeros((given.kernel, given.kernel))
        weights[given.kernel // 2, given.kernel // 2] = 1
        window.session.edit({"kernel": Kernel(weights)}, "Begin")
        window.canvas.actual_size()
        settle(window)
        numbers: list[int] = []
        window.bridge.delivered.connect(lambda d: numbers.append(d.job.number))
        driver = (Driver if given.what == "edits" else Frantic)(window, given.every)
        if given.what == "edits":
            driver.run(until_done=500)  # what is cached has reached its budget by then
        before, heart, begun = resident_mb(), Heartbeat(), time.perf_counter()
        window.canvas.recorder.clear()
        if given.what == "edits":
            driver.run(until_done=given.count)
        else:
            driver.run(seconds=given.seconds)
        heart.stop()
        seconds = time.perf_counter() - begun
        window.canvas.actual_size()
        settle(window)
        print(
            f"{driver.done} edits in {seconds:.1f} s on {image.region.columns}x{image.region.rows}"
        )
        print(f"last edit shown exactly: {check_last(window)}")
        print(f"memory: {before:.0f} MB before, {resident_mb():.0f} MB after")
        print(f"results {len(numbers)}, in order: {numbers == sorted(numbers)}")
        show("gap of the Qt loop", heart.gaps)
        print(window.canvas.recorder.text(), end="")
        window.files.ask_question = lambda *_: "Discard"
        window.close()
    app.processEvents()


if __name__ == "__main__":
    main()
