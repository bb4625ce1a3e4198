"""A camera raw photo in the window: its development is the first step, with a form of its own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from tests.editor.photo.raw_maker import mosaic
from tests.ui.windows import open_photo
from ui.window.window import Window


def test_a_raw_photo_opens_with_its_development_as_first_step(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    mosaic(tmp_path / "a.dng", np.full((48, 64), 4000, np.uint16))
    open_photo(window, qtbot, tmp_path / "a.dng")
    document, session = window.session.document, window.session
    assert document is not None
    assert [step.filter_id for step in document.steps] == ["develop_raw"]
    assert document.selected == 0
    assert not session.is_modified
    window.recovery.flush()
    assert list((window.settings.folder / "edited").glob("*.json")) == []
    form = window.filter_panel.form
    assert form is not None
    assert {"exposure", "white_balance"} <= set(form.controls)
    assert not form.controls["temperature"].isVisible()

    def shown() -> int:
        pixels = window.canvas.grab().toImage()
        return pixels.pixelColor(pixels.rect().center()).green()

    qtbot.waitUntil(lambda: shown() > 60)
    plain = shown()
    session.edit({"exposure": 1.0}, "exposure")
    qtbot.waitUntil(lambda: shown() > plain + 20)
    assert session.is_modified
    session.undo()
    qtbot.waitUntil(lambda: shown() == plain)
