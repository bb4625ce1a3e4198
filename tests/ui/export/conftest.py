"""The export page, of a photo in a folder of its own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.render.output.presets import FILE_NAME, ExportPreset, ExportPresets, save_presets
from editor.render.output.settings import ExportSettings
from editor.render.output.size import OutputSize
from tests.sample_photos import COFFEE
from tests.ui.export.acting import wait
from tests.ui.windows import open_photo
from ui.export.page import ExportPage
from ui.window.window import Window

SMALL = ExportPresets(
    (
        ExportPreset("Web", ExportSettings("JPEG", size=OutputSize(100), name="{name}-web"), True),
        ExportPreset("Archive", ExportSettings("TIFF", name="{name}-{preset}")),
    ),
    "Web",
)


@pytest.fixture
def page(window: Window, qtbot: QtBot, tmp_path: Path) -> ExportPage:
    """The page with two presets, of a photo in a folder of its own, tried once."""
    save_presets(tmp_path / "data" / FILE_NAME, SMALL)
    (tmp_path / "photos").mkdir()
    shutil.copy(COFFEE, tmp_path / "photos" / "coffee.png")
    open_photo(window, qtbot, tmp_path / "photos" / "coffee.png")
    window.canvas.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.canvas, Qt.Key.Key_E, keys)
    found = window.exporting.page
    assert found is not None
    assert found.isVisible()
    qtbot.waitUntil(lambda: [one.name for one in found.state.presets.items] == ["Web", "Archive"])
    wait(qtbot, found)
    return found
