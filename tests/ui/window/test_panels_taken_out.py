"""A panel that Qt has just taken out of the columns is given no width, and Qt warns of nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from ui.window.column_widths import ColumnWidths


def test_what_is_in_no_column_is_left_alone(qtbot: QtBot) -> None:
    window, dock = QMainWindow(), QDockWidget("Steps")
    qtbot.addWidget(window)
    window.setCentralWidget(QWidget())
    dock.setObjectName("Steps")
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    widths = ColumnWidths(window, {"Steps": dock})
    window.resize(600, 400)
    with qtbot.waitExposed(window):
        window.show()
    widths.choose({"Steps": 180})
    widths.place()
    assert dock.width() == 180
    window.removeDockWidget(dock)
    dock.show()  # visible and not floating, as for a moment while it is moved
    widths.choose({"Steps": 240})
    widths.place()
    assert not dock.isFloating()
