"""All pages of a file from the export page, by what its presets say."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import tifffile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.photo.load import load
from editor.render.output.presets import (
    FILE_NAME,
    ExportPreset,
    ExportPresets,
    read_presets,
    save_presets,
)
from editor.render.output.settings import ExportSettings
from editor.render.output.size import OutputSize
from tests.sample_photos import COFFEE
from tests.ui.windows import open_photo
from ui.window.window import Window


def test_all_pages_are_written_as_the_presets_say(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    half = ExportSettings("TIFF", size=OutputSize(15), name="{name}-half")
    moving = ExportSettings("PNG", name="{name}-moving")
    presets = (ExportPreset("Half", half, True), ExportPreset("Moving", moving, True))
    save_presets(tmp_path / "data" / FILE_NAME, ExportPresets(presets, "Half"))
    with tifffile.TiffWriter(tmp_path / "scan.tif") as writer:
        for number in range(3):
            writer.write(np.full((20, 30, 3), 50 * number, np.uint8), photometric="rgb")
    open_photo(window, qtbot, tmp_path / "scan.tif")
    window.exporting.open()
    page = window.exporting.page
    assert page is not None
    qtbot.waitUntil(lambda: [one.name for one in page.state.presets.items] == ["Half", "Moving"])
    column, said = page.presets, []
    page.noted.connect(said.append)
    assert column.pages_box.isVisible()
    assert not column.has_all_pages
    place = QPoint(8, column.pages_box.height() // 2)  # the little box
    QTest.mouseClick(column.pages_box, Qt.MouseButton.LeftButton, pos=place)
    assert column.has_all_pages
    QTest.mouseClick(column.write_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(said))
    for name, shape in (("scan-half.tif", (10, 15, 3)), ("scan-moving.png", (20, 30, 3))):
        for number in range(3):
            samples = load(tmp_path / name, page=number).samples
            assert samples.shape == shape
            assert (samples == 50 * number).all()
    open_photo(window, qtbot, COFFEE)
    assert not column.has_all_pages
    page.state.worker.flush()
    assert read_presets(tmp_path / "data" / FILE_NAME).all_pages  # for the next start
