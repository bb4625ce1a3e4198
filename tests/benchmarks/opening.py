"""How soon a photo's first pixels are on the canvas, and what opening costs, beside the decoder.

    python -m tests.benchmarks.opening [--photo JPEG | --megapixels 18] [--times 7]

Run it on a display (Xvfb counts) or with QT_QPA_PLATFORM=offscreen. Without a photo it makes a JPEG
of quality 92. Issue: at most 1.3 times the decoder's own time, and no more processor time than
pyvips takes to decode it.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pyvips
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from editor.photo.load import load
from editor.photo.save import Encoding, save
from editor.render.malloc import reuse_freed_memory
from filters.registry import Registry
from tests.benchmarks.memory import REST, show
from tests.benchmarks.preview import have_canvas, made_photo, settle, wait
from ui.app import SAMPLE, make_window
from ui.window.window import Window


class FirstPaint(QObject):
    """Waits until the canvas has painted a photo that it did not show before."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window, self._before = window, window.session.document
        self._loop, self.moment = QEventLoop(), 0.0
        window.canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_new = self._window.session.document is not self._before
        if event.type() == QEvent.Type.Paint and is_new and not self.moment:
            watched.removeEventFilter(self)
            watched.event(event)  # it is painted by now
            self.moment = time.perf_counter()
            self._loop.quit()
            return True
        return False

    def wait(self) -> None:
        """Run the Qt loop until then, 30 s at most."""
        QTimer.singleShot(30_000, self._loop.quit)
        self._loop.exec()


def decode(photo: Path) -> None:
    """Decode as pyvips does."""
    pyvips.Image.new_from_file(str(photo), access="sequential").numpy()


def cost(work: Callable[[], object]) -> tuple[float, float]:
    """Return the seconds, and the seconds of the processor, that something takes."""
    begun, before = time.perf_counter(), _processor()
    work()
    return time.perf_counter() - begun, _processor() - before


def first_pixels(window: Window, photo: Path) -> float:
    """Return the seconds from the wish to open a photo until its pixels are painted."""
    paint = FirstPaint(window)
    begun = time.perf_counter()
    window.files.open(photo)
    paint.wait()
    settle(window)
    window.session.close()
    settle(window)
    wait(500)
    return paint.moment - begun


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photo", type=Path)
    parser.add_argument("--megapixels", type=float, default=18)
    parser.add_argument("--times", type=int, default=7)
    given = parser.parse_args()
    reuse_freed_memory()
    app = QApplication(["opening"])
    with tempfile.TemporaryDirectory() as folder:
        photo = given.photo or Path(folder) / "photo.jpg"
        if given.photo is None:
            save(photo, made_photo(given.megapixels).samples, None, Encoding(quality=92))
        window = make_window(Registry.builtin(), Path(folder), SAMPLE)
        window.files.ask_question = lambda *_: "Discard"
        window.show()
        have_canvas(window, 1300, 950)
        show(window, SAMPLE)
        wait(REST)
        first_pixels(window, photo)  # the first time has what later ones have not
        decoded, opened, painted = [], [], []
        for _ in range(given.times):
            decoded.append(cost(lambda: decode(photo)))
            opened.append(cost(lambda: load(photo)))
            painted.append(first_pixels(window, photo))
        window.close()
        app.processEvents()
    wall, used = (statistics.median(column) for column in zip(*decoded, strict=True))
    _, ours = (statistics.median(column) for column in zip(*opened, strict=True))
    first = statistics.median(painted)
    print(f"pyvips decodes it             {wall * 1000:6.0f} ms, {used * 1000:.0f} of processor")
    print(f"opened, of processor          {ours * 1000:6.0f} ms, {ours / used:.2f} times")
    print(f"first pixels on the canvas    {first * 1000:6.0f} ms, {first / wall:.2f} times")
    print("each: " + " ".join(f"{one * 1000:.0f}" for one in painted))


if __name__ == "__main__":
    main()
