"""A change of theme reaches what is hidden, and every window is painted again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.look.icons import icon
from ui.look.panel_head import PanelHead
from ui.look.section import Section
from ui.look.theme import apply_theme, change_theme
from ui.look.tokens import DARK, LIGHT, Tokens


def some_widgets() -> QWidget:
    """Return a page with a widget of each kind that the style sheet knows most of."""
    page = QWidget()
    page.setObjectName("preferences-page")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    hint, tool, choice = QLabel("A hint"), QToolButton(), QComboBox()
    hint.setProperty("hint", True)
    tool.setIcon(icon("star"))
    choice.addItems(["One", "Two"])
    column = QVBoxLayout(page)
    section = Section("Section", QLineEdit("0.5"))
    for widget in (PanelHead("Head"), hint, tool, choice, QPushButton("Do"), section):
        column.addWidget(widget)
    return page


def holder_of(page: QWidget, qtbot: QtBot) -> QWidget:
    holder = QWidget()
    qtbot.addWidget(holder)
    QVBoxLayout(holder).addWidget(page)
    holder.show()
    return holder


@pytest.mark.parametrize(("before", "after"), [(DARK, LIGHT), (LIGHT, DARK)])
def test_what_was_hidden_looks_as_what_was_seen(
    before: Tokens, after: Tokens, qtbot: QtBot
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, before)
    seen, hidden = some_widgets(), some_widgets()
    above, below = holder_of(seen, qtbot), holder_of(hidden, qtbot)
    below.resize(above.size())
    hidden.hide()
    change_theme(app, after)
    qtbot.waitUntil(lambda: above.updatesEnabled() and bool(app.styleSheet()))
    change_theme(app, before)
    change_theme(app, after)
    qtbot.waitUntil(lambda: above.updatesEnabled() and bool(app.styleSheet()))
    hidden.show()
    QApplication.processEvents()
    assert hidden.size() == seen.size()
    assert hidden.grab().toImage() == seen.grab().toImage()


def test_windows_are_painted_again_where_another_is_opened_as_the_theme_changes(
    qtbot: QtBot,
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, DARK)
    page = some_widgets()
    qtbot.addWidget(page)
    for opened_in in (LIGHT, DARK):
        change_theme(app, LIGHT)
        assert not page.updatesEnabled()
        apply_theme(app, opened_in)  # as a window does, before the second of both events
        qtbot.waitUntil(page.updatesEnabled)


def test_what_moves_out_of_a_hidden_page_follows_the_next_theme(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, DARK)
    page, label = some_widgets(), QLabel("Moved")
    label.setProperty("muted", True)
    page.layout().addWidget(label)
    holder = holder_of(page, qtbot)
    page.hide()
    change_theme(app, LIGHT)
    qtbot.waitUntil(lambda: bool(app.styleSheet()))
    holder.layout().addWidget(label)
    label.show()
    change_theme(app, DARK)
    qtbot.waitUntil(lambda: bool(app.styleSheet()))
    assert label.palette().color(label.foregroundRole()) == DARK.colour("muted")
