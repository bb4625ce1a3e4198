"""A photo that is cut off opens in the window when the person says so, and never before."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.photo.load import load
from editor.photo.save import save
from tests.sample_photos import COFFEE
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


def cut(path: Path, share: float = 0.5) -> Path:
    """Write a photo that lacks its end."""
    save(path, load(COFFEE).samples)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    return path


@pytest.mark.parametrize("suffix", [".jpg", ".png"])
def test_what_there_is_opens_by_the_button_beside_what_is_wrong(
    window: Window, qtbot: QtBot, tmp_path: Path, suffix: str
) -> None:
    window.files.open(cut(tmp_path / f"a{suffix}"))
    qtbot.waitUntil(lambda: "damaged or cut off" in window.message.text())
    assert window.session.document is None
    assert window.message.button.text() == "Open what there is"
    with qtbot.waitSignal(window.files.noted) as noted:
        QTest.mouseClick(window.message.button, LEFT)
    document = window.session.document
    assert document is not None
    assert document.source.samples.shape == load(COFFEE).samples.shape
    assert document.source.notes[0] in noted.args[0]
    assert "cut off" not in window.message.text()


def test_what_holds_no_picture_is_not_offered(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.files.open(cut(tmp_path / "a.jpg", 0.001))
    qtbot.waitUntil(lambda: "can't be opened" in window.message.text())
    assert window.message.button.isHidden()
