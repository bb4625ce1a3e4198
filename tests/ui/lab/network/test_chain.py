from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from tests.ui.lab.network.conftest import settle
from ui.lab.network.chain import HEIGHT
from ui.lab.network.field_painter import fitting
from ui.lab.network.network_view import NetworkView
from ui.lab.network.words import arrow_words
from ui.look.fonts import HINT, font
from ui.window.window import Window


@pytest.mark.parametrize("more", [0, 2])
def test_what_a_layer_does_has_room_between_two_pictures(
    window: Window, network: NetworkView, qtbot: QtBot, more: int
) -> None:
    for _ in range(more):
        window.commands.run(window.commands["lab.network_add_activation"])
        settle(network, qtbot)
    network.chain.resize(688, HEIGHT)  # as in a window of 1280 logical pixels
    boxes, run = network.chain.boxes(), network.state.run
    metrics = QFontMetricsF(font(HINT))
    assert len(boxes) == 5 + more
    for layer, (before, box) in zip(run.network.layers, pairwise(boxes), strict=True):
        longest = max(arrow_words(layer).split(" · "), key=metrics.horizontalAdvance)
        # beside the maps that stand behind the first, and before the tip
        assert box.left() - before.right() - 14 >= metrics.horizontalAdvance(longest)


def test_a_figure_that_has_no_room_gives_way_to_a_shorter_one(qapp: object) -> None:
    metrics, texts = (
        QFontMetricsF(font(HINT)),
        ("38×38 of 96×96, 152×152 of the photo", "38×38 of 96×96"),
    )
    whole, short = map(metrics.horizontalAdvance, texts)
    assert fitting(texts, metrics, whole) == texts[0]
    assert fitting(texts, metrics, whole - 1) == texts[1]
    assert fitting(texts, metrics, short - 9).endswith("…")
