"""Time from the start of the program to its window, against what it has to import in any case.

    python -m tests.benchmarks.start [PHOTO] [--runs 5]

The clock stops at the first painting of the window, which is empty, and at the first one with its
parts, on a display or with QT_QPA_PLATFORM=offscreen. Each run has data, settings and caches of
its own kind: the first one makes them and does not count. The limit is a ratio of 1.5 on an idle
machine. An empty window of Qt, after the same imports, is what a program of Python and Qt takes
that shows nothing before it has all.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

WORDS: Final = {
    "empty": "an empty window of Qt",
    "window": "the program's",
    "parts": "that with its parts",
}
IMPORTS: Final = "import PySide6.QtWidgets, numpy, cv2"
PAINT: Final = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

times = {}

def paint(window, event):
    QMainWindow.paintEvent(window, event)
    is_filled = getattr(window, "is_filled", True)
    if is_filled not in times:
        times[is_filled] = time.monotonic()
        if is_filled:
            print(*times.values(), flush=True)
            QTimer.singleShot(0, window.close)
"""
EMPTY: Final = f"""
{IMPORTS}
{PAINT}
class Window(QMainWindow):
    paintEvent = paint

app, window = QApplication([]), Window()
window.show()
sys.exit(app.exec())
"""
CHILD: Final = f"""
{PAINT}
import main
from ui.window.window import Window

Window.paintEvent = paint
sys.exit(main.main(sys.argv[1:]))
"""


def seconds_of(command: list[str], environment: dict[str, str]) -> list[float]:
    """Run a program; return seconds to the times that it prints, or else to its end."""
    begun = time.monotonic()
    done = subprocess.run(
        command, env=environment, check=True, capture_output=True, text=True, timeout=120
    )
    ends = [float(word) for word in done.stdout.split()] or [time.monotonic()]
    return [end - begun for end in ends]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("photo", nargs="?", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    photo = [] if given.photo is None else [str(given.photo)]
    times: dict[str, list[float]] = {"imports": [], "empty": [], "window": [], "parts": []}
    with tempfile.TemporaryDirectory() as folder:
        own = {f"XDG_{name}_HOME": folder for name in ("DATA", "CONFIG", "CACHE", "STATE")}
        environment = {**os.environ, **own, "KERNELROOM_DATA": f"{folder}/kernelroom"}
        window = [sys.executable, "-c", CHILD, "--no-calibration", *photo]
        for _ in range(given.runs + 1):  # in turns, so that what else the machine does is shared
            times["imports"] += seconds_of([sys.executable, "-c", IMPORTS], environment)
            times["empty"].append(seconds_of([sys.executable, "-c", EMPTY], environment)[0])
            seen, filled = seconds_of(window, environment)
            times["window"].append(seen)
            times["parts"].append(filled)
    median = {name: statistics.median(found[1:]) for name, found in times.items()}
    print(f"median of {given.runs}: imports {median['imports']:.3f} s", end="")
    for name, words in WORDS.items():
        ratio = median[name] / median["imports"]
        print(f", {words} {median[name]:.3f} s ({ratio:.2f} times)", end="")
    print()


if __name__ == "__main__":
    main()
