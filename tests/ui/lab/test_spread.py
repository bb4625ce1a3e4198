"""The slide over a spread crop: its map grows, and the size is worked out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.lab.test_slide import settled
from ui.lab.slide_view import SlideView


def test_a_spread_makes_the_map_larger_and_goes_back(view: SlideView, qtbot: QtBot) -> None:
    layer = view.layer
    cell = layer.spreads.cells()[1].center().toPoint()
    QTest.mouseClick(layer.spreads, Qt.MouseButton.LeftButton, pos=cell)
    settled(view, qtbot)
    slide = view.state.slide
    assert slide.size == (63, 63)
    assert slide.maps.shape == (1, 61, 61)
    assert layer.shapes.texts == ("63×63×3", "61×61×1")
    assert "2 · (32 − 1) + 1 = 63" in layer.formula.text()
    assert view.stage.geometry_.grown == (63, 63)
    view.stage.grab()
    layer.card.show_stride(slide, 4, (300, 300))  # 60 / 4 fits
    assert layer.card.title.text() == "Stride 4 would fit"
    layer.card.show_stride(slide, 7, (300, 300))
    shown = [button.text() for button in layer.card.offers if button.isVisible()]
    assert len(shown) == 1  # a padding: a size would be that of the spread crop
    view.state.change(spread=1)
    settled(view, qtbot)
    assert view.state.slide.size == (32, 32)
    assert view.state.slide.maps.shape == (1, 30, 30)
