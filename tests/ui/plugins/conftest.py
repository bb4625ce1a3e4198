"""A window on a photo, with a folder of plugins of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from filters.registry import Registry
from tests.sample_photos import COFFEE
from tests.ui.plugins.pages import STARBURST, opened
from tests.ui.plugins.test_plugins import SOURCE
from tests.ui.windows import loaded, open_photo, put_on_screen
from ui.app import make_window
from ui.plugins.page import PluginsPage
from ui.window.window import Window


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data" / "plugins"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path, folder: Path, registry: Registry) -> Window:
    data = tmp_path / "data"
    host = PluginHost([folder], data, with_entry_points=False)
    window = make_window(LiveRegistry(registry, host), data, COFFEE, host)
    put_on_screen(window, qtbot)
    open_photo(window, qtbot, COFFEE)
    window.canvas.actual_size()
    return window


@pytest.fixture
def page(bench: Window, folder: Path, qtbot: QtBot) -> PluginsPage:
    """The page, opened by its keys, with a plugin that fails and one that works."""
    (folder / "starburst.py").write_text(STARBURST)
    (folder / "tint.py").write_text(SOURCE)
    loaded(bench, qtbot)
    return opened(bench, qtbot)
