"""Marks that are pictures in a label are drawn again in another theme's colours."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.command.conflict_box import ConflictBox
from ui.command.key_offers import KeyOffer
from ui.look.theme import apply_theme
from ui.look.tokens import DARK, LIGHT
from ui.measured.verdict_card import VerdictCard


def verdict() -> VerdictCard:
    card = VerdictCard()
    card.say("This is a convolution", "One kernel explains it.", mark="check")
    return card


def conflict() -> QWidget:
    holder = QWidget()
    box = ConflictBox(KeyOffer("Taken"), holder)
    box.resize(400, 80)
    return holder


@pytest.mark.parametrize(
    ("make", "token"),
    [(verdict, "text"), (conflict, "warning")],
    ids=["verdict", "conflict"],
)
def test_a_mark_is_drawn_in_the_colours_of_the_theme(
    qtbot: QtBot, make: Callable[[], QWidget], token: str
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, DARK)
    card = make()
    qtbot.addWidget(card)
    with qtbot.waitExposed(card):
        card.show()
    for theme in (LIGHT, DARK):
        apply_theme(app, theme)
        assert theme.colour(token) in colours(card)


def colours(card: QWidget) -> list[QColor]:
    """Return the opaque colours of its mark."""
    mark = next(one for one in card.findChildren(QLabel) if not one.pixmap().isNull())
    picture = mark.pixmap().toImage()
    found = [
        picture.pixelColor(x, y) for y in range(picture.height()) for x in range(picture.width())
    ]
    return [colour for colour in found if colour.alpha() == 255]
