"""Pages that lie over the whole middle are left and opened again."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from ui.window.window import Window


@pytest.mark.parametrize(
    "command", ["batch", "export_photo", "preferences", "components", "measure_pair"]
)
def test_a_page_that_was_left_can_be_opened_again(
    window: Window, coffee: np.ndarray, qtbot: QtBot, command: str
) -> None:
    for _ in range(3):
        window.commands.run(window.commands[command])
        assert not window.canvas.isVisible()
        window.workspaces.uncover()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert window.canvas.isVisible()
        window.actions_.refresh()  # which tells the pages' buttons
