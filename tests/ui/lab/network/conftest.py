"""A window in the lab, with the network that it begins with on a small photo."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ui.lab.network.network_view import NetworkView
from ui.window.window import Window


def settle(view: NetworkView, qtbot: QtBot) -> None:
    """Wait until the newest draft has been run."""
    qtbot.waitUntil(lambda: view.state.run is not None and view.state.is_settled)


@pytest.fixture
def network(window: Window, coffee: np.ndarray, qtbot: QtBot) -> NetworkView:
    """The network, shown and run."""
    window.commands.run(window.commands["lab_network"])
    found = window.lab.findChild(NetworkView)
    settle(found, qtbot)
    return found
