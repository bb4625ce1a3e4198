"""The button that clears a field has an icon of our own family."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from ui.look.icons import quiet_icon
from ui.look.search_field import SearchField


def test_it_is_cleared_by_a_button_with_our_cross(qtbot: QtBot) -> None:
    field = SearchField("Name", "Search names")
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.setText("blur")
    ours = quiet_icon("close").pixmap(16).toImage()
    found = [
        button
        for button in field.findChildren(QToolButton)
        if button.icon().pixmap(16).toImage() == ours
    ]
    assert len(found) == 1
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
    assert field.text() == ""
