"""What a person does on the export page, and waiting for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.export.page import ExportPage
from ui.export.preset_list import PresetRow

LEFT = Qt.MouseButton.LeftButton


def wait(qtbot: QtBot, page: ExportPage) -> None:
    qtbot.waitUntil(lambda: not (page.trials.worker.is_busy or page.trials.scales.is_busy))


def row(page: ExportPage, name: str) -> PresetRow:
    return page.presets.list.row_of(name)


def click_box(page: ExportPage, name: str) -> None:
    QTest.mouseClick(row(page, name), LEFT, pos=row(page, name).box().center())
