"""Chosen pictures are seen before anything is found in them, and while it is looked for."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.sample_photos import CHELSEA
from tests.ui.windows import open_photo
from ui.measured.page import MeasuredPage
from ui.window.window import Window


@pytest.fixture
def page(window: Window, qtbot: QtBot, tmp_path: Path) -> MeasuredPage:
    """The page of a pair, of which the open photo is the first."""
    cv2.imwrite(str(tmp_path / "before.png"), cv2.imread(str(CHELSEA))[:120, :160])
    open_photo(window, qtbot, tmp_path / "before.png")
    window.commands.run(window.commands["measure_pair"])
    return window.measuring.page


def test_the_picture_before_is_seen_while_the_other_is_not_chosen(
    page: MeasuredPage, qtbot: QtBot
) -> None:
    before, after, left = page.parts.pair.pictures
    qtbot.waitUntil(lambda: not before.is_empty)
    assert before.accessibleDescription() == "before.png"
    assert after.is_empty
    assert left.is_empty


def test_both_stay_while_a_kernel_of_another_size_is_looked_for(
    page: MeasuredPage, qtbot: QtBot, tmp_path: Path
) -> None:
    cv2.imwrite(str(tmp_path / "after.png"), cv2.imread(str(CHELSEA))[1:121, :160])
    page.parts.pair.after.choose_file(tmp_path / "after.png")
    before, after, left = page.parts.pair.pictures
    qtbot.waitUntil(lambda: not (page.worker.is_busy or after.is_empty or before.is_empty))
    page.parts.pair.side.setCurrentIndex(2)
    page.parts.pair.side.activated.emit(2)
    assert page.worker.is_busy
    assert not before.is_empty
    assert not after.is_empty
    assert left.is_empty
    qtbot.waitUntil(lambda: not page.worker.is_busy)


def test_a_file_that_is_no_picture_is_told_at_once(
    page: MeasuredPage, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.png"
    broken.write_text("no picture")
    page.parts.pair.after.choose(-1)
    with qtbot.waitSignal(page.parts.pair.previews.failed):
        page.parts.pair.before.choose_file(broken)
    assert page.parts.pair.verdict.heading.text() == "It can't be measured"
    assert "broken.png" in page.parts.pair.verdict.sentence.text()


def test_a_part_can_be_drawn_before_the_blur_of_the_whole_is_known(
    page: MeasuredPage, window: Window, qtbot: QtBot
) -> None:
    page.show_part(1)
    page.worker.forget()
    whole = page.parts.blur.whole
    qtbot.waitUntil(lambda: not whole.is_empty)
    assert window.session.document is not None
    assert whole.room().width() > 0
    assert np.isclose(whole.room().width() / whole.room().height(), 160 / 120)
