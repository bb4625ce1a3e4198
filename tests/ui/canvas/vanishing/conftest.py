"""A canvas whose filter waits until the test lets it go on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from filters.registry import Registry
from tests.ui.canvas.vanishing.slow_canvas import SURROUND, Bench, SlowFilter
from ui.canvas.canvas import Canvas
from ui.canvas.render_bridge import Bridge


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    slow = SlowFilter()
    bridge = Bridge(Registry((*Registry.builtin().specs, slow.spec)))
    canvas = Canvas(bridge)
    qtbot.addWidget(canvas)
    canvas.resize(500, 400)
    canvas.set_surround(QColor(*SURROUND))
    canvas.show()
    qtbot.waitExposed(canvas)
    bench = Bench(canvas, bridge, qtbot, slow)
    yield bench
    bench.let_all_pass()
    bridge.close()
