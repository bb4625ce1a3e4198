"""A window in the lab, with a slide of 32x32 pixels."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ui.lab.slide_view import SlideView
from ui.window.window import Window
from ui.window.workspaces import LAB


@pytest.fixture
def view(window: Window, coffee: np.ndarray, qtbot: QtBot) -> SlideView:
    """The slide, shown and settled."""
    window.workspaces.show(LAB)
    found = window.lab.findChild(SlideView)
    qtbot.waitUntil(lambda: found.state.slide is not None and found.state.is_settled)
    return found
