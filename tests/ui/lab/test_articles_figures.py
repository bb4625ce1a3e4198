"""The article's figures come out in the window: 28x28xn of n kernels, and 3x3 of 5x5 by 3x3."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from filters.convolution.bank.padding import PADDING_RULES
from tests.ui.lab.network.conftest import settle
from ui.lab.network.layer_form import SIZES
from ui.lab.network.network_view import NetworkView
from ui.lab.slide_view import SlideView
from ui.window.window import Window


def test_the_articles_figures(
    view: SlideView, window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    for name in ("columns", "rows"):
        field = view.layer.crop[name].field
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, "5")
        qtbot.waitUntil(lambda: view.state.is_settled)
    qtbot.waitUntil(lambda: view.layer.shapes.texts == ("5×5×3", "3×3×1"))
    assert view.state.slide.maps.shape == (1, 3, 3)
    window.commands.run(window.commands["lab_network"])
    network = window.lab.findChild(NetworkView)
    settle(network, qtbot)
    state, form = network.state, network.form
    network.sides.setCurrentIndex(network.sides.findText("32×32 pixels"))
    network.sides.activated.emit(network.sides.currentIndex())
    while len(state.draft.entries) > 1:
        state.remove()
    state.choose(1)
    form.weights.setCurrentIndex(form.weights.findText("By chance"))
    form.weights.activated.emit(form.weights.currentIndex())
    settle(network, qtbot)
    for switch, index in (
        (form.sizes, SIZES.index(5)),
        (form.padding, PADDING_RULES.index("valid")),
    ):
        cell = switch.cells()[index].center().toPoint()
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=cell)
        settle(network, qtbot)
    for maps in (12, 7):
        form.maps.field.setFocus()
        form.maps.field.selectAll()
        QTest.keyClicks(form.maps.field, str(maps))
        settle(network, qtbot)
        assert network.chain.spoken_value() == f"32×32×3 → 28×28×{maps}"
