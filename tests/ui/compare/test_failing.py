"""A side whose result fails says so, and has its name again once it has a result."""

from __future__ import annotations

import numpy as np
from pytestqt.qtbot import QtBot

from editor.render.delivery import Failure
from filters import Kernel
from tests.sample_photos import COFFEE
from tests.ui.windows import open_photo
from ui.window.window import Window


def test_a_fault_takes_the_place_of_the_name_until_there_is_a_result(
    window: Window, qtbot: QtBot
) -> None:
    open_photo(window, qtbot, COFFEE)
    window.session.edit({"kernel": Kernel(np.ones((3, 3)))}, "Blur")
    with qtbot.waitExposed(window.compare):
        window.actions_["workspace_compare"].trigger()
    page, pane = window.compare, window.compare.panes[0]
    qtbot.waitUntil(page.is_settled)
    window.session.edit({"kernel": Kernel(np.ones((5, 5)))}, "Blur")
    job = pane.picture.layer.pending
    assert job is not None
    window.bridge.delivered.emit(Failure(job, "it has no memory"))
    assert pane.name.text() == "it has no memory"
    window.session.edit({"kernel": Kernel(np.ones((7, 7)))}, "Blur")
    qtbot.waitUntil(page.is_settled)
    assert pane.name.text() == "Being edited"
