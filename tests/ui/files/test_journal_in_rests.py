"""The journal is written in the rest after a picture, not beside it."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ui.files import journal_keeper
from ui.window.window import Window


def test_what_is_open_is_written_once_a_picture_is_painted(
    window: Window, coffee: np.ndarray, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.recovery.keeper.flush()
    monkeypatch.setattr(journal_keeper, "DELAY", 1e6)
    monkeypatch.setattr(journal_keeper, "REST", 0.0)
    with qtbot.waitSignal(window.recovery.keeper.written):
        window.edits.choose_filter("gaussian_blur")
        qtbot.waitUntil(window.canvas.is_settled)
        window.session.edit({"sigma": 3.0}, "Change sigma")
