"""A profile that can't be used takes nothing else with it, and what is said of it ends with it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from editor.colour.named_profiles import named
from tests.editor.colour.table_profiles import dull_printer
from ui.window.window import Window

P3 = named("Display P3").for_lcms


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with profiles: screen.icc, printer.icc and bad.icc."""
    (tmp_path / "screen.icc").write_bytes(P3)
    (tmp_path / "printer.icc").write_bytes(dull_printer())
    (tmp_path / "bad.icc").write_bytes(b"no profile")
    return tmp_path


def prefer(window: Window, qtbot: QtBot, **files: Path) -> None:
    """Choose profiles, and wait until they have been read."""
    with qtbot.waitSignal(window.choices.proofing.named):
        window.preferences.change(**{name: str(path) for name, path in files.items()})


def test_a_bad_printer_leaves_the_screens_profile(
    window: Window, coffee: np.ndarray, files: Path, qtbot: QtBot
) -> None:
    prefer(window, qtbot, screen_profile=files / "screen.icc")
    prefer(window, qtbot, proof_profile=files / "bad.icc")
    with qtbot.waitSignal(window.choices.proofing.failed):
        window.actions_["soft_proof"].trigger()
    screen = window.displaying.screen
    assert (screen.icc, screen.proof) == (P3, None)
    assert "on Display P3" in window.status.facts.text()
    assert not window.choices.proofing.shows
    assert "bad.icc" in window.message.text()
    prefer(window, qtbot, proof_profile=files / "printer.icc")
    assert not window.message.isVisible()


def test_a_bad_profile_of_the_screen_leaves_the_proof(
    window: Window, coffee: np.ndarray, files: Path, qtbot: QtBot
) -> None:
    prefer(window, qtbot, proof_profile=files / "printer.icc")
    window.actions_["soft_proof"].trigger()
    qtbot.waitUntil(lambda: window.displaying.screen.proof is not None)
    with qtbot.waitSignal(window.choices.proofing.failed) as failed:
        window.preferences.change(screen_profile=str(files / "bad.icc"))
    assert "bad.icc" in failed.args[0]
    screen = window.displaying.screen
    assert screen.icc is None
    assert screen.proof is not None
    assert window.choices.proofing.shows
