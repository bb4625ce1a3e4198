"""The offer of unsaved work names the photos that something was done to, and counts no other."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.sample_photos import ASTRONAUT, CHELSEA, COFFEE
from tests.ui.files.test_recovery import WAIT, new_window, opened

PHOTOS = (COFFEE, CHELSEA, ASTRONAUT)


@pytest.mark.parametrize(
    ("edited", "shown", "title", "steps"),
    [
        ([1], 2, "chelsea.png was not saved", "1 step"),
        ([0, 2], 2, "astronaut.png and 1 more were not saved", "2 steps"),
    ],
)
def test_photos_that_nothing_was_done_to_are_not_counted(
    qtbot: QtBot, tmp_path: Path, edited: list[int], shown: int, title: str, steps: str
) -> None:
    first = new_window(qtbot, tmp_path)
    for number, path in enumerate(PHOTOS):
        opened(first, qtbot, path)
        if number in edited:
            first.edits.choose_filter("median")
    first.session.show_photo(shown)
    first.leave()
    second = new_window(qtbot, tmp_path)
    with qtbot.waitSignal(second.recovery.pictured, timeout=WAIT) as drawn:
        second.recovery.look()
    offer, (_, picture) = second.recovery_offer, drawn.args
    assert offer.title.text() == title
    assert offer.words.text().startswith(f"{steps}, last change")
    named = next(path for path in PHOTOS if title.startswith(path.name))
    sides = {COFFEE: 600 / 400, CHELSEA: 451 / 300, ASTRONAUT: 1.0}
    assert picture.width() / picture.height() == pytest.approx(sides[named], rel=0.02)
    second.recovery.bring_back(drawn.args[0])
    qtbot.waitUntil(lambda: len(second.session.photos.items) == len(PHOTOS))
    assert [bool(photo.document.steps) for photo in second.session.photos.items] == [
        number in edited for number in range(len(PHOTOS))
    ]


def test_steps_that_are_in_a_file_are_not_counted(qtbot: QtBot, tmp_path: Path) -> None:
    first = new_window(qtbot, tmp_path)
    opened(first, qtbot, COFFEE)
    first.edits.choose_filter("median")
    first.session.mark_saved(first.session.document.steps, tmp_path / "done.png")
    opened(first, qtbot, CHELSEA)
    first.edits.choose_filter("invert")
    first.edits.choose_filter("median")
    first.leave()
    second = new_window(qtbot, tmp_path)
    with qtbot.waitSignal(second.recovery.offered, timeout=WAIT):
        second.recovery.look()
    assert second.recovery_offer.title.text() == "chelsea.png was not saved"
    assert second.recovery_offer.words.text().startswith("2 steps, last change")
