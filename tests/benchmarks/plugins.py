"""What a plugin's own process costs: ``python -m tests.benchmarks.plugins``.

Round trip of 1080p RGBA float32, restart after a crash, hot reload in an open window from the
file's saving to the painted frame, and a start with 500 known plugins; medians and worst, in ms.
"""

from __future__ import annotations

import contextlib
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from editor.plugins.discovery import PluginSource, written_at
from editor.plugins.fault import PluginFault
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from editor.render.malloc import reuse_freed_memory
from filters.pixels.region import Region
from filters.plugin import FilterSpec
from filters.registry import Registry
from tests.screen import grab_visible

SOURCE = """
import os
from filters.plugin import Pixels, image_filter

@image_filter("Same")
def same(pixels: Pixels, dies: bool = False) -> Pixels:
    '''Give it back.'''
    if dies:
        os._exit(1)
    return pixels
"""
TINT = """
from filters.plugin import Pixels, image_filter

@image_filter("Tint")
def tint(pixels: Pixels) -> Pixels:
    '''One red.'''
    out = pixels.copy()
    out[..., 0] = RED / 255
    return out
"""
LIMITS = {  # ms
    "round trip": 8,
    "restart": 500,
    "hot reload": 300,
    "start with 500": 150,
    "first with 500": 150,
}


def show(name: str, seconds: list[float]) -> None:
    """Print one line, and whether the median is within its limit."""
    times = [1e3 * s for s in seconds]
    median, held = statistics.median(times), statistics.median(times) < LIMITS[name]
    print(
        f"{name:15} median {median:6.1f}, worst {max(times):6.1f} ms, "
        f"limit {LIMITS[name]} ms: {'held' if held else 'MISSED'}"
    )


def timed(call: Callable[[], object]) -> float:
    """Return its seconds."""
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun


def round_trips(spec: FilterSpec) -> None:
    """Calls of a filter that does nothing."""
    pixels = np.random.default_rng(0).random((1080, 1920, 4), np.float32)
    where = Region.of_shape(1080, 1920)
    spec.run(pixels, spec.defaults, where)
    show("round trip", [timed(lambda: spec.run(pixels, spec.defaults, where)) for _ in range(30)])


def restarts(spec: FilterSpec) -> None:
    """Calls after one that killed the worker; a good call lies between, as with a person."""
    small, where, times = np.zeros((64, 64, 4), np.float32), Region.of_shape(64, 64), []
    for _ in range(10):
        with contextlib.suppress(PluginFault):
            spec.run(small, {"dies": True}, where)
        times.append(timed(lambda: spec.run(small, {"dies": False}, where)))
        time.sleep(0.7)  # until the next spare is warm
    show("restart", times)


def starts(host: PluginHost, folder: Path, data: Path) -> None:
    """A host that finds what it knows from before."""
    known = host._importer.imported(PluginSource.of(folder / "same.py"), 0.0, False)
    for number in range(500):
        (folder / f"p{number}.py").write_text(SOURCE)
    again = PluginHost([folder], data / "new", with_entry_points=False)
    show("first with 500", [timed(again.load)])
    again.close()
    host.memory.write_cache(
        {str(p): replace(known, changed=written_at(p)) for p in folder.iterdir()}, None
    )
    times = []
    for _ in range(5):
        again = PluginHost([folder], data, with_entry_points=False)
        times.append(timed(again.load))
        assert len(again.specs) == 501
        again.close()
    show("start with 500", times)


def reloads(data: Path) -> None:
    """Save a plugin's file with another colour until the canvas shows it."""
    # Not at the top, for each worker imports this module and would wait for Qt.
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from ui.app import SAMPLE, make_window

    app = QApplication.instance() or QApplication([])
    folder = data / "reloaded"
    folder.mkdir()
    (folder / "tint.py").write_text(TINT.replace("RED", "7"))
    host = PluginHost([folder], data, with_entry_points=False)
    window = make_window(LiveRegistry(Registry.builtin(), host), data, SAMPLE, host)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(1280, 800)
    window.show()
    window.files.open(SAMPLE)

    def until(condition: Callable[[], bool]) -> None:
        while not condition():
            app.processEvents()
            time.sleep(0.001)

    until(lambda: window.session.document is not None)
    window.canvas.actual_size()
    window.plugins.load()
    until(lambda: bool(host.specs))
    window.edits.choose_filter("tint.tint", instead=True)
    until(window.canvas.is_settled)
    shown = [0]
    window.canvas.painted.connect(lambda _: shown.append(0))
    times = []
    for red in range(8, 28):
        end = time.perf_counter() + 1
        until(lambda end=end: time.perf_counter() > end)
        (folder / "tint.py").write_text(TINT.replace("RED", str(red)))
        before, begun = len(shown), time.perf_counter()
        until(lambda before=before: len(shown) > before and window.canvas.is_settled())
        times.append(time.perf_counter() - begun)
        assert grab_visible(window.canvas)[0][5, 5, 0] == red
    show("hot reload", times)
    window.files.ask_question = lambda *_: "Discard"
    window.close()
    host.close()


def main() -> None:
    reuse_freed_memory()
    with tempfile.TemporaryDirectory() as name:
        data = Path(name)
        folder = data / "plugins"
        folder.mkdir()
        (folder / "same.py").write_text(SOURCE)
        host = PluginHost([folder], data, with_entry_points=False)
        host.load()
        (spec,) = host.specs
        time.sleep(1)
        round_trips(spec)
        restarts(spec)
        starts(host, folder, data)
        host.close()
        reloads(data)


if __name__ == "__main__":
    main()
