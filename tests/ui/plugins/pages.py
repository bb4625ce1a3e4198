"""The page Plugins of a window, opened by its keys; plugins that fail, or end their process."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.plugins.page import PluginsPage
from ui.window.window import Window

STARBURST = '''"""Rays from the brightest points"""
# /// script
# dependencies = ["numpy>=2"]
# ///
from kernelroom.plugin import Pixels, image_filter
API = 2
__version__ = "0.3"
__author__ = "Ana"

@image_filter("Rays")
def rays(pixels: Pixels, value: int = 0) -> Pixels:
    """Rays."""
    print("value is", value)
    if pixels.shape[0] > 1:
        raise ValueError("a bad day")
    return pixels

@image_filter("Halo")
def halo(pixels: Pixels) -> Pixels:
    """Halo."""
    return 1 - pixels
'''
FATAL = '''"""Ends its process"""
import os
from kernelroom.plugin import Pixels, image_filter
API = 2

@image_filter("Fatal")
def fatal(pixels: Pixels, value: int = 0) -> Pixels:
    os._exit(3)
'''


def opened(window: Window, qtbot: QtBot) -> PluginsPage:
    """Open the page, and wait until the indexes are read."""
    window.activateWindow()
    window.canvas.setFocus()
    QTest.keyClick(
        window,
        Qt.Key.Key_G,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    page = window.plugin_parts.view.page
    qtbot.waitUntil(page.isVisible)
    qtbot.waitUntil(lambda: not page.tasks.is_busy)
    return page


def states(page: PluginsPage) -> dict[str, str]:
    """Return the state of each plugin that is listed, by its name."""
    return {row.name: row.state for row in page.column.rows.rows}
