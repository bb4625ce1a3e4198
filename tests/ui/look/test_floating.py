"""Panels over the canvas come to rest: a layout that asks for itself again keeps a core busy."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.layout_requests import LayoutRequests
from ui.look.floating import FloatingPanel
from ui.window.window import Window

TURNS = 40  # of the event loop: a panel that is folded asks for two or three layouts


def asked_at_rest(panel: QWidget) -> int:
    """Return how many layouts are asked for once a panel has had turns enough to come to rest.

    Turns of the event loop are what is counted: there is no signal for nothing going on.
    """
    for _ in range(TURNS):
        QApplication.processEvents()
    requests = LayoutRequests(panel)
    for _ in range(TURNS):
        QApplication.processEvents()
    return requests.count


def test_every_panel_over_the_canvas_comes_to_rest(window: Window, coffee: object) -> None:
    window.resize(900, 700)  # the tools of a mask need two rows
    panels = [one for one in window.findChildren(FloatingPanel) if one.layout() is not None]
    assert len(panels) >= 4
    for panel in panels:
        panel.show_panel()
        assert asked_at_rest(panel) == 0, type(panel).__name__
        panel.hide()


def test_a_row_is_folded_where_there_is_no_room_and_unfolded_again(qtbot: QtBot) -> None:
    panel, rows = FloatingPanel(), QHBoxLayout()
    qtbot.addWidget(panel)
    for _ in range(2):
        label = QLabel()
        label.setFixedSize(100, 20)
        rows.addWidget(label)
    rows.setSpacing(10)
    whole = QHBoxLayout(panel)
    whole.addLayout(rows)
    around = panel.sizeHint().width() - 210
    for room, is_row in ((210, True), (209, False), (150, False), (210, True)):
        panel.fold(rows, room + around)
        assert (rows.direction() == rows.Direction.LeftToRight) is is_row
