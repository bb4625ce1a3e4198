"""The offer of unsaved work has room for its words where the canvas is narrow, and is at rest."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.look.test_floating import asked_at_rest
from ui.files.recovery_offer import RecoveryOffer


def offer_over(width: int, qtbot: QtBot) -> tuple[RecoveryOffer, QWidget]:
    """Return an offer that is shown, and the canvas it lies over, `width` logical pixels wide."""
    canvas, offer = QWidget(), RecoveryOffer()
    qtbot.addWidget(canvas)
    canvas.resize(width, 600)
    offer.float_over(canvas)
    offer.title.setText("coffee.png was not saved")
    offer.words.setText("1 step, last change today at 12:13:38")
    canvas.show()
    offer.show_panel()
    qtbot.waitExposed(canvas)
    return offer, canvas


@pytest.mark.parametrize(("width", "is_below"), [(900, False), (456, True)])
def test_its_buttons_lie_over_no_words(qtbot: QtBot, width: int, is_below: bool) -> None:
    offer, _canvas = offer_over(width, qtbot)
    offer.layout().activate()
    for words in (offer.title, offer.words):
        for button in (offer.button, offer.discard_button, offer.later):
            assert not words.geometry().intersects(button.geometry())
    assert (offer.button.y() > offer.words.geometry().bottom()) is is_below


@pytest.mark.parametrize("width", [900, 456, 300])
def test_it_comes_to_rest(qtbot: QtBot, width: int) -> None:
    offer, _canvas = offer_over(width, qtbot)
    assert asked_at_rest(offer) == 0
