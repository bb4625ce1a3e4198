"""The preset panel with 2,000 presets: `python -m tests.benchmarks.presets [--presets 2000]`.

How long the Qt thread is busy until the panel is there, how long until all presets are in it, and
each answer to a letter typed into the search, in ms.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from editor.document.session import Session
from editor.document.step_edits import StepEdits
from editor.presets.library import PresetLibrary
from editor.storage.folders import CATALOGUE
from filters.registry import Registry
from ui.presets.panel import PresetPanel

OPENS, ANSWERS = 300.0, 16.7  # ms
TYPED = ("b", "bl", "blu", "blur", "blur 1", "blur 19", "blur 1", "e", "edge", "tag:edges", "x")


def timed(call: Callable[[], object]) -> float:
    """Return its milliseconds."""
    begun = time.perf_counter()
    call()
    return (time.perf_counter() - begun) * 1000


def told(title: str, taken: list[float], limit: float) -> None:
    """Print the worst of several, and whether it is within its limit."""
    held = "held" if max(taken) <= limit else "MISSED"
    print(f"{title:24} worst {max(taken):6.1f} ms of {len(taken)}, limit {limit:g} ms: {held}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--presets", type=int, default=2000)
    count = parser.parse_args().presets
    app = QApplication([])
    registry = Registry.builtin()
    with tempfile.TemporaryDirectory() as name:
        user = Path(name) / "presets"
        user.mkdir()
        library = PresetLibrary(CATALOGUE, user, registry)
        base = library.load().good
        for number in range(count):
            preset = base[number % len(base)]
            text = preset.renamed(f"{preset.name} {number}").to_text(registry)
            (user / f"p{number:05}.json").write_text(text, encoding="utf-8")
        made: list[PresetPanel] = []

        def open_panel() -> None:
            fresh = PresetLibrary(CATALOGUE, user, registry)
            session = Session(registry)
            made.append(PresetPanel(fresh, session, StepEdits(session)))
            made[0].resize(240, 400)
            made[0].show()
            app.processEvents()

        begun = time.perf_counter()
        told("panel opens", [timed(open_panel)], OPENS)
        panel, longest = made[0], 0.0
        while len(panel.presets) < count:
            longest = max(longest, timed(app.processEvents))
            time.sleep(0.001)
        print(
            f"all presets listed after {(time.perf_counter() - begun) * 1000:.0f} ms; "
            f"longest the Qt thread was busy meanwhile: {longest:.0f} ms"
        )

        def type_text(text: str) -> None:
            panel.field.setText(text)
            app.processEvents()

        told("search answers", [timed(lambda t=text: type_text(t)) for text in TYPED], ANSWERS)
        told("search is emptied", [timed(lambda: type_text(""))], ANSWERS)
        panel.close()


if __name__ == "__main__":
    main()
