"""No text of the window is cut: every label has the room that its words need."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.look.sentence import Sentence
from ui.window.window import Window
from ui.window.workspaces import WORKSPACES, Workspace


def cut(window: Window) -> list[str]:
    """The texts that don't fit where they stand."""

    def said(widget: QLabel | QPushButton) -> str:
        return f"{named(widget)}: {widget.text()!r} in {widget.width()} px"

    labels = (label for label in window.findChildren(QLabel) if label.isVisible())
    buttons = (button for button in window.findChildren(QPushButton) if button.isVisible())
    return [
        *(said(label) for label in labels if label.text() and not fits(label)),
        *(said(b) for b in buttons if b.text() and b.sizeHint().width() > b.width()),
    ]


def fits(label: QLabel) -> bool:
    if isinstance(label, Sentence):  # shortened on purpose: the whole is in the tip
        return bool(label.toolTip())
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height() + 1
    words = label.text().replace("&", "") if label.buddy() is not None else label.text()
    return label.fontMetrics().horizontalAdvance(words) <= label.contentsRect().width() + 1


def named(widget: QWidget) -> str:
    above = widget.parentWidget()
    return f"{type(widget).__name__} in {type(above).__name__}"


@pytest.mark.parametrize("workspace", WORKSPACES, ids=lambda one: one.id)
def test_each_label_has_room_for_its_words(
    window: Window, coffee: np.ndarray, qtbot: QtBot, workspace: Workspace
) -> None:
    window.edits.choose_filter("convolution")
    window.workspaces.show(workspace)
    for spec in window.session.registry:
        window.edits.choose_filter(spec.id, instead=True)
        QApplication.processEvents()
        assert cut(window) == [], spec.id
