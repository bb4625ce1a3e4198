"""Lists, sliders and dials in a panel: the wheel changes the one with the focus, else scrolls."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDial, QScrollArea, QSlider, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.wheel_events import NOTHING, scrolled_panel, turn
from ui.input.focused_wheel import FocusedWheel


@pytest.fixture
def panel(qtbot: QtBot) -> QScrollArea:
    """A panel that is higher than what is seen of it, scrolled half down."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.addWidget(QSlider(Qt.Orientation.Horizontal))  # has the focus at first
    for widget in (QComboBox(), QSlider(Qt.Orientation.Horizontal), QDial()):
        widget.setObjectName("tried")
        column.addWidget(widget)
        FocusedWheel(widget)
        if isinstance(widget, QComboBox):
            widget.addItems([str(number) for number in range(9)])
            widget.setCurrentIndex(4)
        else:
            widget.setValue(40)
    panel = scrolled_panel(qtbot, inside, 500)
    inside.findChildren(QSlider)[0].setFocus()
    return panel


def value(widget: Any) -> int:
    return widget.currentIndex() if isinstance(widget, QComboBox) else widget.value()


@pytest.mark.parametrize("number", range(3))
def test_without_the_focus_the_panel_scrolls_and_nothing_changes(
    panel: QScrollArea, number: int
) -> None:
    widget = panel.findChildren(QWidget, "tried")[number]
    before = value(widget)
    for _ in range(8):
        turn(widget, 0, -30)
    assert value(widget) == before
    assert not widget.hasFocus()
    assert panel.verticalScrollBar().value() > 500


@pytest.mark.parametrize("number", range(3))
def test_with_the_focus_a_notch_of_small_turns_changes_it_once(
    panel: QScrollArea, number: int
) -> None:
    widget = panel.findChildren(QWidget, "tried")[number]
    widget.setFocus()
    turn(widget, 0, -120)
    once = value(widget)
    turn(widget, 0, 120)
    before = value(widget)
    for _ in range(4):
        turn(widget, 0, -30)
    assert value(widget) == once != before
    assert panel.verticalScrollBar().value() == 500


@pytest.mark.parametrize("number", range(3))
@pytest.mark.parametrize(("x", "y", "phase"), NOTHING)
def test_with_the_focus_a_brushing_finger_changes_nothing(
    panel: QScrollArea, number: int, x: int, y: int, phase: Qt.ScrollPhase
) -> None:
    widget = panel.findChildren(QWidget, "tried")[number]
    widget.setFocus()
    before = value(widget)
    turn(widget, x, y, phase)
    assert value(widget) == before
