"""The application: puts the window together and runs it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from editor.bench.cost_file import load_costs
from editor.cli.plugin_options import PluginOptions
from editor.document.session import Session
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from editor.presets.library import PresetLibrary
from editor.render.malloc import reuse_freed_memory
from editor.storage.folders import CATALOGUE, SAMPLES, user_data
from filters.convolution.planning.cost import adopt
from filters.registry import Registry
from ui.files.settings import Settings
from ui.window.window import Window

SAMPLE = SAMPLES / "chelsea.png"


def run(photos: Sequence[str], plugins: PluginOptions) -> int:
    """Open a window for each photo (the sample where none is given) until all are closed."""
    reuse_freed_memory()
    adopt(load_costs())
    app = QApplication(["kernelroom"])
    app.setApplicationName("Kernelroom")
    app.setDesktopFileName("kernelroom")
    builtin = Registry.builtin()
    paths = [Path(p) for p in photos] or [SAMPLE]
    windows = []
    for _ in paths:
        host = plugins.host()
        windows.append(make_window(LiveRegistry(builtin, host), user_data(), SAMPLE, host))
    for window, path in zip(windows, paths, strict=True):
        window.show()
        window.files.open(path)
        window.plugins.load()
    return app.exec()


def make_window(
    registry: Registry, data_folder: Path, sample: Path, host: PluginHost | None = None
) -> Window:
    """Put a window together from its parts."""
    settings = Settings(data_folder)
    if os.environ.get("KERNELROOM_THEME") in ("system", "light", "dark"):
        settings.theme = os.environ["KERNELROOM_THEME"]
    session = Session(registry)
    library = PresetLibrary(CATALOGUE, data_folder / "presets", registry)
    return Window(session, library, settings, sample, host)
