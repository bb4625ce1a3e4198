"""A change of theme reaches what is seen at once, and what is hidden in turns of the loop."""

from __future__ import annotations

import itertools

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
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
from ui.look.theme import A_TURN, apply_theme
from ui.look.tokens import DARK, LIGHT, Tokens


def some_widgets() -> QWidget:
    """Return a page with a widget of each kind that the style sheet knows most of."""
    page = QWidget()
    page.setObjectName("preferences-page")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    hint, tool, choice = QLabel("A hint"), QToolButton(), QComboBox()
    hint.setObjectName("hint")
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


def palettes_in(page: QWidget) -> list[QPalette]:
    return [widget.palette() for widget in page.findChildren(QWidget)]


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
    for theme in (after, before, after):
        apply_theme(app, theme)
    qtbot.waitUntil(lambda: palettes_in(hidden) == palettes_in(seen))
    hidden.show()
    QApplication.processEvents()
    assert hidden.size() == seen.size()
    assert hidden.grab().toImage() == seen.grab().toImage()


def test_a_turn_of_the_loop_polishes_few_of_many_hidden_widgets(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, DARK)
    pages = seen, hidden = QWidget(), QWidget()
    for page in pages:
        column = QVBoxLayout(page)
        for _ in range(2 * A_TURN):
            label = QLabel("Word")
            label.setProperty("muted", True)
            column.addWidget(label)
        page.show()
        qtbot.addWidget(page)
    QApplication.processEvents()
    hidden.hide()

    def dark(page: QWidget) -> int:
        found = page.findChildren(QLabel)
        return sum(one.palette().windowText().color() != LIGHT.colour("muted") for one in found)

    apply_theme(app, LIGHT)
    left = [dark(hidden)]
    assert dark(seen) == 0
    while left[-1]:
        QApplication.processEvents()
        left.append(dark(hidden))
    assert left[0] == 2 * A_TURN
    assert max(before - after for before, after in itertools.pairwise(left)) <= A_TURN


def test_what_goes_before_its_turn_comes_is_passed_over(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, DARK)
    going, staying = some_widgets(), some_widgets()
    qtbot.addWidget(staying)
    for page in (going, staying):
        page.show()
        page.hide()
    apply_theme(app, LIGHT)
    shiboken6.delete(going)
    hint = staying.findChild(QLabel, "hint")
    qtbot.waitUntil(lambda: hint.palette().windowText().color() == LIGHT.colour("muted"))


def test_what_moves_out_of_a_hidden_page_follows_the_next_theme(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, DARK)
    page, label = some_widgets(), QLabel("Moved")
    label.setProperty("muted", True)
    page.layout().addWidget(label)
    holder = holder_of(page, qtbot)
    page.hide()
    apply_theme(app, LIGHT)
    holder.layout().addWidget(label)
    label.show()
    apply_theme(app, DARK)
    assert label.palette().color(label.foregroundRole()) == DARK.colour("muted")
