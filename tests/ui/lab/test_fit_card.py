"""The card under the strides: what its offers do after others were shown."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.lab.examples import DIAGONAL, EXAMPLES
from editor.lab.layer import Layer
from editor.lab.slide import Slide
from filters.pixels.region import Region
from ui.lab.fit_card import FitCard


def test_an_offer_is_taken_once_and_only_the_one_that_is_shown(qtbot: QtBot) -> None:
    card = FitCard()
    qtbot.addWidget(card)
    card.show()
    pixels = np.zeros((32, 32, 3), np.float32)
    slide = Slide.of(Region(0, 0, 32, 32), pixels, Layer(EXAMPLES[DIAGONAL]))
    for stride in (2, 3, 2, 4):
        card.show_stride(slide, stride, (96, 96))
    taken: list[tuple[int, str]] = []
    card.taken.connect(lambda stride, offer: taken.append((stride, offer.title)))
    qtbot.mouseClick(card.offers[0], Qt.MouseButton.LeftButton)
    assert taken == [(4, "padding 1, 2")]


def test_no_crop_is_offered_that_is_smaller_than_one_may_be(qtbot: QtBot) -> None:
    card = FitCard()
    qtbot.addWidget(card)
    card.show()
    pixels = np.zeros((4, 4, 3), np.float32)
    slide = Slide.of(Region(0, 0, 4, 4), pixels, Layer(EXAMPLES[DIAGONAL]))
    card.show_stride(slide, 2, (96, 96))
    shown = [button.text() for button in card.offers if button.isVisible()]
    assert shown == ["Padding 0, 1: 2×2", "Crop 5×5: 2×2"]
