"""The application: puts the window together and runs it."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from editor.bench.cost_file import load_costs
from editor.cli.plugin_options import PluginOptions
from editor.document.session import Session
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from editor.presets.library import PresetLibrary
from editor.render.cache_budget import CacheBudget, default_limit
from editor.render.malloc import reuse_freed_memory
from editor.storage.folders import CATALOGUE, SAMPLES, user_data
from filters.convolution.planning.cost import adopt
from filters.registry import Registry
from ui.files.settings import Settings, SettingsError
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
    budget = cache_budget(Settings(user_data()))
    windows = []
    for _ in paths:
        host = plugins.host()
        registry = LiveRegistry(builtin, host)
        windows.append(make_window(registry, user_data(), SAMPLE, host, budget))
    for window, path in zip(windows, paths, strict=True):
        window.show()
        window.files.open(path)
        window.plugins.load()
    gc.enable()
    return app.exec()


def cache_budget(settings: Settings) -> CacheBudget:
    """Return the memory that all windows share for what can be made again."""
    limit = None
    try:
        limit = settings.cache_bytes
    except SettingsError as error:
        print(f"kernelroom: {error}", file=sys.stderr)
    return CacheBudget(default_limit() if limit is None else limit)


def make_window(
    registry: Registry,
    data_folder: Path,
    sample: Path,
    host: PluginHost | None = None,
    budget: CacheBudget | None = None,
) -> Window:
    """Put a window together from its parts."""
    settings = Settings(data_folder)
    if os.environ.get("KERNELROOM_THEME") in ("system", "light", "dark"):
        settings.theme = os.environ["KERNELROOM_THEME"]
    session = Session(registry)
    library = PresetLibrary(CATALOGUE, data_folder / "presets", registry)
    return Window(session, library, settings, sample, host, budget)
