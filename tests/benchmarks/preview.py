"""How soon an edit is on the screen, and how long the Qt loop ever waits; with real key presses.

    python -m tests.benchmarks.preview [--photo FILE | --megapixels 100] [--edits N]
        [--zoom 1|fit] [--kernel 5] [--presets 2000]

Run it on a display (Xvfb counts) or with QT_QPA_PLATFORM=offscreen. Without a photo it makes one.
"""

from __future__ import annotations

import argparse
import gc
import os
import tempfile
import time
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.document.image import Image
from editor.document.step import Step
from editor.photo import load as files
from editor.presets.preset import Preset
from editor.render.malloc import reuse_freed_memory
from filters import Kernel
from filters.registry import Registry
from tests.benchmarks.floor import floor_ms
from ui.app import SAMPLE, make_window
from ui.kernel.grid.grid import KernelGrid
from ui.window.window import Window
from ui.work.garbage import Garbage


def made_photo(megapixels: float = 18.0) -> Image:
    """Make a photo of smooth noise, 16:9."""
    rows = int((megapixels * 1e6 * 9 / 16) ** 0.5) // 4 * 4
    columns = rows * 16 // 9 // 4 * 4
    small = np.random.default_rng(1).integers(0, 256, (rows // 4, columns // 4, 3), np.uint8)
    return Image(np.repeat(np.repeat(small, 4, 0), 4, 1))


def settle(window: Window, seconds: float = 30.0) -> None:
    """Run the Qt loop until the canvas shows all it should."""
    until = time.perf_counter() + seconds
    loop = QEventLoop()
    window.bridge.delivered.connect(loop.quit)  # the canvas has taken it by then
    while not (window.canvas.is_settled() and window.canvas.isVisible()):
        if time.perf_counter() > until:
            raise TimeoutError("the canvas did not settle")
        QTimer.singleShot(1000, loop.quit)
        loop.exec()
    window.bridge.delivered.disconnect(loop.quit)


def wait(milliseconds: int) -> None:
    """Run the Qt loop as the program does: QTest.qWait holds Python's lock meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def have_canvas(window: Window, width: int, height: int) -> None:
    """Return the window the size at which its canvas has so many device pixels."""
    for _ in range(3):  # a window's panels may take some of what it is given
        wait(200)
        ratio, canvas = window.devicePixelRatioF(), window.canvas.size()
        more_width, more_height = width / ratio - canvas.width(), height / ratio - canvas.height()
        window.resize(window.width() + round(more_width), window.height() + round(more_height))
    wait(200)


class Heartbeat:
    """Ticks every 2 ms and remembers how late each tick came, in ms."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer(interval=2, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._clock.start()
        self._timer.start()

    def _beat(self) -> None:
        self.gaps.append(self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()

    def stop(self) -> None:
        self._timer.stop()


def add_presets(folder: Path, count: int) -> None:
    """Write that many presets, each of other values, so that each has a thumbnail of its own."""
    registry, user = Registry.builtin(), folder / "presets"
    user.mkdir(parents=True)
    for number in range(count):
        weights = np.random.default_rng(number).normal(size=(3 + number % 4 * 2,) * 2)
        step = Step.of(registry["convolution"], kernel=Kernel(weights, normalize=True))
        text = Preset(f"Random {number}", step, tags=("many",)).to_text(registry)
        (user / f"p{number:05}.json").write_text(text, encoding="utf-8")


def scroll(window: Window, number: int) -> None:
    """Show other presets, whose thumbnails are not drawn yet."""
    bar = window.presets.view.verticalScrollBar()
    bar.setValue(number * bar.pageStep() % max(1, bar.maximum()))
    window.presets.rows.draw_seen()  # at once, as a hand that scrolls on would put it off


def measure(
    window: Window, edits: int, every_ms: int, scrolls: bool
) -> tuple[list[float], list[float]]:
    """Type `edits` digits into the grid; return ms from key to painted, and the loop's gaps."""
    grid = window.filter_panel.findChild(KernelGrid)
    grid.setFocus()
    side = window.session.edited.values["kernel"].shape[0]
    latencies: list[float] = []
    heart = Heartbeat()
    for number in range(edits):
        begun = time.perf_counter()
        row, column = divmod(number % side**2, side)
        if column:
            QTest.keyClick(grid, Qt.Key.Key_Right)
        else:
            QTest.keyClick(grid, Qt.Key.Key_Down)
            QTest.keyClick(grid, Qt.Key.Key_Home)
        if row == column == 0:
            QTest.keyClick(grid, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        digit = str(2 + number // side**2 % 8)  # no kernel twice: it would be shown at once
        if scrolls:
            scroll(window, number)
            wait(0)
        painted: list[float] = []
        begun = time.perf_counter() if scrolls else begun
        connection = window.canvas.painted.connect(
            lambda _, seen=painted: seen.append(time.perf_counter())
        )
        QTest.keyClicks(grid, digit)
        settle(window)
        wait(0)
        window.canvas.painted.disconnect(connection)
        if painted:
            latencies.append((painted[-1] - begun) * 1000)
        left = every_ms - (time.perf_counter() - begun) * 1000
        if left > 1:
            wait(int(left))
    heart.stop()
    return latencies, heart.gaps


def show(title: str, values: list[float]) -> None:
    p50, p95, p999 = np.percentile(values, (50, 95, 99.9))
    print(
        f"{title:42s} n {len(values):6d}   p50 {p50:7.1f}   p95 {p95:7.1f}   "
        f"p99.9 {p999:7.1f}   max {max(values):7.1f} ms"
    )


def show_ratios(latencies: list[float], floor: list[float], quickest: list[float]) -> None:
    """Print edits, the floor with rests before each run and without, and the edits' ratios."""
    show("key to painted exact frame", latencies)
    show("floor: cv2.filter2D of what is seen, drawn", floor)
    show("floor without rests", quickest)
    for name, least in (("floor", floor), ("floor without rests", quickest)):
        ratio, usual = (np.percentile(latencies, n) / np.percentile(least, n) for n in (95, 50))
        print(f"of the {name}: p95 {ratio:.2f}, p50 {usual:.2f}")


def asked() -> argparse.Namespace:
    """Read what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photo", type=Path)
    parser.add_argument("--megapixels", type=float, default=18.0, help="of a photo that is made")
    parser.add_argument("--edits", type=int, default=100)
    parser.add_argument("--every", type=int, default=100, help="ms between edits")
    parser.add_argument("--kernel", type=int, default=5)
    parser.add_argument("--presets", type=int, default=0, help="scrolled through before each key")
    parser.add_argument("--canvas", default="", help="device pixels, as in 1920x1080")
    parser.add_argument("--zoom", choices=("1", "fit"), default="1")
    return parser.parse_args()


def main() -> None:
    given = asked()
    reuse_freed_memory()
    gc.disable()  # until the window is there, as main() does it
    app = QApplication.instance() or QApplication([])
    image = files.load(given.photo) if given.photo else made_photo(given.megapixels)
    with tempfile.TemporaryDirectory() as folder:
        if given.presets:
            add_presets(Path(folder), given.presets)
        window = make_window(Registry.builtin(), Path(folder), SAMPLE)
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(1920, 1080)
        window.show()
        window.session.open(image)
        if given.canvas:
            have_canvas(window, *(int(n) for n in given.canvas.split("x")))
        weights = np.zeros((given.kernel, given.kernel))
        weights[given.kernel // 2, given.kernel // 2] = 1
        window.session.edit({"kernel": Kernel(weights, normalize=True)}, "Begin")
        (window.canvas.actual_size if given.zoom == "1" else window.canvas.fit)()
        settle(window)
        canvas, ratio = window.canvas.size(), window.devicePixelRatioF()
        print(
            f"{image.region.columns}x{image.region.rows}, kernel {given.kernel}x{given.kernel}, "
            f"canvas {canvas.width() * ratio:.0f}x{canvas.height() * ratio:.0f}, "
            f"zoom {window.canvas.zoom:.3f}, {os.cpu_count()} cores"
        )
        if given.presets:
            wait(2000)  # the photo stays as it is: its thumbnails begin
        garbage = Garbage(window)
        garbage.begin()
        window.clock.watch(True)
        window.canvas.recorder.clear()
        rested = partial(floor_ms, image, window, given.kernel, lambda: wait(given.every))
        at_once = partial(floor_ms, image, window, given.kernel, lambda: None)
        floor, quickest = rested(), at_once()
        latencies, gaps = measure(window, given.edits, given.every, given.presets > 0)
        show_ratios(latencies, [*floor, *rested()], [*quickest, *at_once()])
        slowest = int(np.argmax(latencies))
        print(f"slowest: edit {slowest + 1} of {len(latencies)}; the last: {latencies[-1]:.1f} ms")
        show("gap of the Qt loop", gaps)
        if given.presets:
            print(f"thumbnails drawn: {len(window.pictures.thumbnails)}")
        print(window.canvas.recorder.text(), end="")
        garbage.end()
        window.files.ask_question = lambda *_: "Discard"
        window.close()
    app.processEvents()


if __name__ == "__main__":
    main()
