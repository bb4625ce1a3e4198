"""A scroll bar that keeps its place draws nothing where there is nothing to scroll."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ui.look.scroll_bar import show_while_needed
from ui.look.theme import apply_theme
from ui.look.tokens import DARK


def test_its_handle_comes_and_goes_with_what_there_is_to_scroll(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, DARK)
    area, inside = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    show_while_needed(area.verticalScrollBar())
    area.resize(200, 200)
    with qtbot.waitExposed(area):
        area.show()
    assert DARK.groove not in colours(area)
    inside.setMinimumHeight(400)
    qtbot.waitUntil(lambda: DARK.groove in colours(area))
    inside.setMinimumHeight(10)
    qtbot.waitUntil(lambda: DARK.groove not in colours(area))


def colours(area: QScrollArea) -> set[str]:
    """Return what is drawn along the middle of the bar."""
    picture = area.verticalScrollBar().grab().toImage()
    return {picture.pixelColor(4, y).name() for y in range(picture.height())}
