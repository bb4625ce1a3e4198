"""A canvas of its own on the screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.canvas.view.pictures import REGISTRY, Bench
from ui.canvas.canvas import Canvas
from ui.canvas.render_bridge import Bridge


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    bridge = Bridge(REGISTRY)
    canvas = Canvas(bridge)
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    with qtbot.waitExposed(canvas):
        canvas.show()
    yield Bench(canvas, bridge, qtbot)
    bridge.close()
