"""The workspace Compare, opened on a photo whose step has a kernel."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from filters import Kernel
from tests.sample_photos import COFFEE
from tests.ui.windows import open_photo
from ui.compare.page import ComparePage
from ui.window.window import Window


def opened_with(kernel: Kernel, window: Window, qtbot: QtBot) -> ComparePage:
    """Open the workspace, and return its page once all of it is there."""
    open_photo(window, qtbot, COFFEE)
    window.session.edit({"kernel": kernel}, "Kernel")
    with qtbot.waitExposed(window.compare):
        window.actions_["workspace_compare"].trigger()
    qtbot.waitUntil(window.compare.is_settled)
    return window.compare
