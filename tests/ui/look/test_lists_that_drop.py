"""Lists that drop down: the last entry is as whole as the first."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from ui.window.window import Window

FEW = 12  # entries that the screen has room for


def test_no_entry_is_cut(window: Window, coffee: np.ndarray) -> None:
    boxes = [box for box in window.findChildren(QComboBox) if box.isVisible() and box.count() < FEW]
    assert boxes
    for box in boxes:
        height = box.height()
        QTest.mouseClick(box, Qt.MouseButton.LeftButton)
        shown = box.view()
        last = shown.visualRect(box.model().index(box.count() - 1, 0))
        assert last.bottom() < shown.viewport().height(), box.accessibleName()
        assert box.height() == height
        box.hidePopup()
