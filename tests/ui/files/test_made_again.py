"""Camera raw photos and drawings in the window: how they are made is the first step's form."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from tests.editor.photo.raw_maker import mosaic
from tests.ui.windows import open_photo
from ui.window.window import Window

DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">'
    '<rect width="9" height="9"/></svg>'
)


def test_raw_photos_and_drawings_open_with_a_first_step_that_makes_them_again(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    mosaic(tmp_path / "a.dng", np.full((48, 64), 4000, np.uint16))
    open_photo(window, qtbot, tmp_path / "a.dng")
    document, session = window.session.document, window.session
    assert document is not None
    assert [step.filter_id for step in document.steps] == ["develop_raw"]
    assert document.selected == 0
    assert not session.is_modified
    window.recovery.keeper.flush()
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

    (tmp_path / "a.svg").write_text(DRAWING)
    open_photo(window, qtbot, tmp_path / "a.svg")
    drawn = session.document
    assert drawn is not None
    assert [step.filter_id for step in drawn.steps] == ["draw_at_size"]
    assert (window.canvas.bounds.rows, window.canvas.bounds.columns) == (20, 40)
    session.edit({"longer_side": 160}, "size")
    qtbot.waitUntil(lambda: window.canvas.bounds.columns == 160)
    assert window.canvas.bounds.rows == 80
