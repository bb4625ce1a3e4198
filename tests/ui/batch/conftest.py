"""A window whose page for batches is shown, with photos dropped onto it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.batch import worker
from tests.editor.batch.conftest import make_photos
from tests.editor.batch.odd_worker import odd_command
from tests.ui.drag_events import dropped, file_drag
from ui.batch.model import ROW_DATA, BatchRow
from ui.batch.page import BatchPage
from ui.batch.row import Does
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def odd_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have photos called "endless" wait until they are called off."""
    monkeypatch.setattr(worker, "command", odd_command)


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with three photos."""
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path / "data"))
    make_photos(tmp_path / "Coast", 3)
    return tmp_path / "Coast"


@pytest.fixture
def page(window: Window, photos: Path, qtbot: QtBot) -> BatchPage:
    """The page, by its keys, with the folder dropped onto it and a preset chosen."""
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_B, keys)
    page = window.batch_view.page
    assert page.isVisible()
    choose_preset(page, "Sharpen")
    with qtbot.waitSignal(page.queue.listed):
        assert dropped(page, file_drag(photos))
    qtbot.waitUntil(lambda: page.head.start.isEnabled())
    return page


def choose_preset(page: BatchPage, name: str) -> None:
    """Type a preset's name and choose it."""
    field = page.steps.preset.lineEdit()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, name)
    QApplication.processEvents()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.steps.preset.currentText() == name


def rows(page: BatchPage) -> list[BatchRow]:
    """What the list shows."""
    model = page.model
    return [model.index(row).data(ROW_DATA) for row in range(model.rowCount())]


def states(page: BatchPage) -> list[str]:
    return [row.outcome.state for row in rows(page)]


def press(page: BatchPage, row: int, what: Does) -> None:
    """Click a row's button."""
    QTest.mouseClick(page.view.viewport(), LEFT, pos=page.view.place_of(row, what))


def has_ended(page: BatchPage) -> Callable[[], bool]:
    return lambda: not page.queue.is_running and page.queue.tally.waiting == 0
