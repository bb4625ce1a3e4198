"""A photo's file goes to other programs: dragged out of the film strip, or by the clipboard."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from tests.sample_photos import COFFEE
from ui.window.window import Window


def test_a_card_is_dragged_out_as_its_file_and_the_command_copies_it(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.actions_["film_strip"].trigger()
    model, view = window.strip.model, window.strip.view
    qtbot.waitUntil(lambda: model.where(COFFEE).isValid())
    at, url = model.where(COFFEE), QUrl.fromLocalFile(str(COFFEE))
    assert view.dragDropMode() == QAbstractItemView.DragDropMode.DragOnly
    assert model.flags(at) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.supportedDragActions() == Qt.DropAction.CopyAction
    assert model.mimeData([at]).urls() == [url]
    window.actions_["copy_file"].trigger()
    assert QGuiApplication.clipboard().mimeData().urls() == [url]
