"""What a saved file does not hold is said in sentences that end."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ui.window.window import Window


def test_each_sentence_ends(
    window: Window,
    qtbot: QtBot,
    coffee: np.ndarray,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lost = ("It has no resolution", "It holds no profile.")
    monkeypatch.setattr("ui.files.actions.written_file", lambda *_: lost)
    window.files.ask_save = lambda *_: str(tmp_path / "a.jxl")
    with qtbot.waitSignal(window.files.noted) as told:
        window.actions_["save_as"].trigger()
    assert told.args == ["Saved as a.jxl. It has no resolution. It holds no profile."]
