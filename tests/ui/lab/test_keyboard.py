"""Every part of the lab is used by keyboard: Tab reaches all that a pointer could change."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.form.number_field import NumberField
from ui.lab.network.network_view import NetworkView
from ui.lab.part import LabView
from ui.window.window import Window

KEY = Qt.Key
ELSEWHERE = {
    "LayerTable": "the list of layers and the chain choose the same",
    "Choices": "the keys 1 to 4 do so in the whole part",
}
MOST_CELLS = 226  # of a kernel of 15x15, and on
PARTS = ("slide", "maps", "network", "learn", "guess")


def is_settled(view: Any) -> bool:
    state = view.state
    return state.is_settled and not any(
        hasattr(state, name) and getattr(state, name) is None
        for name in ("slide", "gallery", "run", "pair")
    )


def is_for_a_pointer(widget: QWidget) -> bool:
    takes_clicks = any(
        "mousePressEvent" in vars(kind) and kind.__module__.startswith("ui.")
        for kind in type(widget).__mro__
    )
    return takes_clicks or isinstance(widget, (QAbstractButton, NumberField))


def wanted(view: LabView) -> set[QWidget]:
    """What is seen and reacts to a click: where it is part of a control, that is meant."""
    found = set()
    for widget in view.findChildren(QWidget):
        if not widget.isVisibleTo(view) or not widget.isEnabled() or not is_for_a_pointer(widget):
            continue
        inside = [one for one in found if one.isAncestorOf(widget)]
        if not inside and type(widget).__name__ not in ELSEWHERE:
            found.add(widget)
    return found


def reached(view: LabView) -> set[QWidget]:
    """What has the focus as Tab is pressed again and again, and what that lies in."""
    found: set[QWidget] = set()
    while (widget := QApplication.focusWidget()) not in found:
        found.add(widget)
        for _ in range(MOST_CELLS):  # a grid's Tab goes from cell to cell first
            QTest.keyClick(widget, KEY.Key_Tab)
            if QApplication.focusWidget() is not widget:
                break
    return found | {parent for one in found for parent in ancestors(one, view)}


def ancestors(widget: QWidget, view: LabView) -> list[QWidget]:
    parents = []
    while view.isAncestorOf(widget):
        parents.append(widget := widget.parentWidget())
    return parents


def test_tab_reaches_all_of_each_part(window: Window, coffee: np.ndarray, qtbot: QtBot) -> None:
    window.activateWindow()
    for part in PARTS:
        window.commands.run(window.commands[f"lab_{part}"])
        assert QApplication.activeWindow() is window  # nothing of a part was a window of its own
        view = window.lab.view_of(part)
        qtbot.waitUntil(lambda view=view: is_settled(view))
        view.take_focus()
        qtbot.waitUntil(
            lambda view=view: (
                view.isAncestorOf(QApplication.focusWidget()) or QApplication.focusWidget() is view
            )
        )
        there = reached(view)
        missing = [f"{type(one).__name__} {one.accessibleName()}" for one in wanted(view) - there]
        assert not missing, (part, missing)
        assert wanted(view)
    network = window.lab.view_of("network")
    window.commands.run(window.commands["lab_network"])
    qtbot.waitUntil(lambda: is_settled(network))
    walk_the_chain(network)


def walk_the_chain(network: NetworkView) -> None:
    network.chain.setFocus()
    QTest.keyClick(network.chain, KEY.Key_Home)
    assert network.state.number == 0  # the photo
    QTest.keyClick(network.chain, KEY.Key_Right)
    assert network.state.number == 1
    QTest.keyClick(network.chain, KEY.Key_End)
    assert network.state.number == 4
    QTest.keyClick(network.chain, KEY.Key_Left)
    assert network.state.number == 3
