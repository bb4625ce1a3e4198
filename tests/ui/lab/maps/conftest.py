"""A window in the lab, with the feature maps of a small photo."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ui.lab.maps.maps_view import MapsView
from ui.window.window import Window


def settle(view: MapsView, qtbot: QtBot) -> None:
    """Wait until all maps and their pictures are there."""

    def is_settled() -> bool:
        gallery = view.state.gallery
        is_done = gallery is not None and gallery.is_done
        return is_done and view.state.is_settled and view.pictures.is_settled

    qtbot.waitUntil(is_settled)


@pytest.fixture
def maps(window: Window, coffee: np.ndarray, qtbot: QtBot) -> MapsView:
    """The four maps of the Laplacian pyramid, shown and settled."""
    window.commands.run(window.commands["lab.maps_bank_laplacian-pyramid"])
    found = window.lab.findChild(MapsView)
    settle(found, qtbot)
    return found
