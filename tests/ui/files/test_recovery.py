"""Nothing is lost: journals, steps of last time, tabs, and one question at the end."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import filelock
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.document.image import Image
from editor.document.photo_reference import PhotoReference
from editor.document.recipe import Recipe, save_recipe
from editor.recovery.journal import Abandoned, Journal
from filters.registry import Registry
from tests.sample_photos import CHELSEA, COFFEE
from tests.ui.windows import discard, put_on_screen
from ui.app import make_window
from ui.window.window import Window

ROOT = Path(__file__).parents[3]


WAIT = 10_000


def opened(window: Window, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(window.files.opened, timeout=WAIT):
        window.files.open(path)


def new_window(qtbot: QtBot, data: Path) -> Window:
    window = make_window(Registry.builtin(), data, COFFEE)
    qtbot.addWidget(window, before_close_func=discard)
    discard(window)
    return window


def test_what_a_session_that_ended_badly_had_open_is_offered_and_comes_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    first = new_window(qtbot, tmp_path)
    opened(first, qtbot, COFFEE)
    first.edits.choose_filter("median")
    first.edits.choose_filter("gaussian_blur")
    first.session.select(0)
    steps = first.session.document.steps
    first.leave()  # as SIGTERM has it
    second = new_window(qtbot, tmp_path)
    with qtbot.waitSignal(second.recovery.offered, timeout=WAIT):
        second.recovery.look()
    offer = second.recovery_offer
    assert offer.title.text() == "coffee.png was not saved"
    assert re.fullmatch(r"2 steps, last change today at \d\d:\d\d:\d\d", offer.words.text())
    qtbot.waitUntil(lambda: not offer.picture.pixmap().isNull())
    assert offer.picture.pixmap().toImage().pixelColor(8, 56).saturation() > 60  # a red table
    with qtbot.waitSignal(second.recovery.reopened, timeout=WAIT):
        QTest.mouseClick(offer.button, Qt.MouseButton.LeftButton)
    assert offer.isHidden()
    assert second.session.document.steps == steps
    assert second.session.document.selected == 0
    assert second.session.is_modified


def left_open(qtbot: QtBot, data: Path) -> None:
    window = new_window(qtbot, data)
    opened(window, qtbot, COFFEE)
    window.edits.choose_filter("median")
    window.leave()


@pytest.mark.parametrize("answer", ["button", "discard_button"])
def test_of_two_windows_that_ended_badly_each_is_offered(
    qtbot: QtBot, tmp_path: Path, answer: str
) -> None:
    left_open(qtbot, tmp_path)
    other = new_window(qtbot, tmp_path)
    opened(other, qtbot, CHELSEA)
    other.edits.choose_filter("median")
    other.leave()
    window = new_window(qtbot, tmp_path)
    with qtbot.waitSignal(window.recovery.offered, timeout=WAIT):
        window.recovery.look()
    offer = window.recovery_offer
    assert offer.title.text() == "chelsea.png was not saved"
    with qtbot.waitSignal(window.recovery.offered, timeout=WAIT):
        QTest.mouseClick(getattr(offer, answer), Qt.MouseButton.LeftButton)
    assert offer.title.text() == "coffee.png was not saved"
    assert not offer.isHidden()


def test_the_offer_stays_over_notes_and_comes_again_unless_it_is_discarded(
    qtbot: QtBot, tmp_path: Path
) -> None:
    left_open(qtbot, tmp_path)
    window = put_on_screen(new_window(qtbot, tmp_path), qtbot)
    with qtbot.waitSignal(window.recovery.offered):
        window.recovery.look()
    offer = window.recovery_offer
    window.message.say("A note", "note")
    window.message.leaving.timeout.emit()
    opened(window, qtbot, COFFEE)
    assert offer.isVisible()
    assert not offer.visibleRegion().isEmpty()
    assert offer.isAncestorOf(window.childAt(offer.mapTo(window, offer.rect().center())))
    QTest.mouseClick(offer.later, Qt.MouseButton.LeftButton)
    assert offer.isHidden()
    again = new_window(qtbot, tmp_path)
    with qtbot.waitSignal(again.recovery.offered):
        again.recovery.look()
    QTest.mouseClick(again.recovery_offer.discard_button, Qt.MouseButton.LeftButton)
    again.recovery.keeper.flush()
    assert not [p for p in (tmp_path / "journal").glob("*.json") if not held(p)]


def held(journal: Path) -> bool:
    """Whether a session that runs writes it."""
    with (
        contextlib.suppress(filelock.Timeout),
        filelock.FileLock(journal.with_suffix(".lock"), timeout=0),
    ):
        return False
    return True


def test_a_pasted_picture_is_offered_with_its_picture(qtbot: QtBot, tmp_path: Path) -> None:
    first = new_window(qtbot, tmp_path)
    pixels = np.zeros((40, 60, 3), np.uint8)
    pixels[..., 0] = 200
    first.session.open(Image(pixels))
    first.leave()
    second = new_window(qtbot, tmp_path)
    with qtbot.waitSignal(second.recovery.pictured):
        second.recovery.look()
    assert second.recovery_offer.title.text() == "A pasted picture was not saved"
    assert second.recovery_offer.picture.pixmap().toImage().pixelColor(30, 30).red() == 200


def test_what_came_back_is_in_a_journal_of_its_own_before_the_old_one_goes(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = new_window(qtbot, tmp_path)
    opened(first, qtbot, COFFEE)
    first.edits.choose_filter("median")
    first.leave()
    second = new_window(qtbot, tmp_path)
    there: list[list[bytes]] = []
    discard = Journal.discard

    def watched(journal: Journal, abandoned: Abandoned) -> None:
        there.append([path.read_bytes() for path in (tmp_path / "journal").glob("*.json")])
        discard(journal, abandoned)

    monkeypatch.setattr(Journal, "discard", watched)
    with qtbot.waitSignal(second.recovery.offered, timeout=WAIT) as offered:
        second.recovery.look()
    with qtbot.waitSignal(second.recovery.reopened, timeout=WAIT):
        second.recovery.bring_back(offered.args[0])
    second.recovery.keeper.flush()
    (journals,) = there
    assert len(journals) == 2
    assert all(b'"median"' in journal for journal in journals)
    assert len(list((tmp_path / "journal").glob("*.json"))) == 1


def test_a_photo_that_was_open_in_two_tabs_comes_back_in_both(qtbot: QtBot, tmp_path: Path) -> None:
    first = new_window(qtbot, tmp_path)
    opened(first, qtbot, COFFEE)
    photo = first.session.photos.present
    first.session.open(photo.document.source, reference=photo.reference)
    first.edits.choose_filter("median")
    first.session.show_photo(0)  # the one without Steps
    first.leave()
    second = new_window(qtbot, tmp_path)
    opened(second, qtbot, COFFEE)  # and once more, as the program is started with it
    with qtbot.waitSignal(second.recovery.offered, timeout=WAIT) as offered:
        second.recovery.look()
    with qtbot.waitSignal(second.recovery.reopened, timeout=WAIT):
        second.recovery.bring_back(offered.args[0])
    photos = second.session.photos
    assert [len(one.document.steps) for one in photos.items] == [0, 1]
    assert photos.shown == 0


def test_a_photo_edited_before_offers_its_steps(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    moved = tmp_path / "renamed.png"
    shutil.copy(COFFEE, moved)
    opened(window, qtbot, COFFEE)
    window.edits.choose_filter("median")
    steps = window.session.document.steps
    window.recovery.keeper.flush()
    window.session.close()
    opened(window, qtbot, moved)
    assert window.session.document.steps == ()
    assert window.message.button.text() == "Bring back 1 step"
    assert window.message.text().startswith("You edited renamed.png on ")
    QTest.mouseClick(window.message.button, Qt.MouseButton.LeftButton)
    assert window.session.document.steps == steps
    assert not window.commands["bring_back_steps"].is_enabled()
    window.session.undo()
    assert window.session.document.steps == ()
    assert window.message.text() == ""  # the offer is gone, the command stays
    window.actions_["bring_back_steps"].trigger()
    assert window.session.document.steps == steps
    window.session.undo()
    window.session.close()
    assert not window.commands["bring_back_steps"].is_enabled()


def test_a_recipe_opens_with_the_photo_that_it_names(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    opened(window, qtbot, COFFEE)
    window.edits.choose_filter("median")
    present = window.session.photos.present
    recipe = tmp_path / "coffee.kroom.json"
    save_recipe(recipe, Recipe(present.document.steps, present.reference), window.session.registry)
    window.session.close()
    opened(window, qtbot, recipe)
    assert window.session.document.source.path == COFFEE
    assert [s.filter_id for s in window.session.document.steps] == ["median"]
    assert not window.session.is_modified


def test_a_recipe_whose_photo_is_gone_says_so(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    recipe = tmp_path / "gone.kroom.json"
    gone = PhotoReference(tmp_path / "gone.jpg", "ab" * 32, 5)
    save_recipe(recipe, Recipe((), gone), window.session.registry)
    with qtbot.waitSignal(window.files.failed, timeout=WAIT) as said:
        window.files.open(recipe)
    assert said.args == ["gone.jpg, the photo of gone.kroom.json, was not found"]


PROGRAM = """
import os, sys
sys.path.insert(0, sys.argv[1])
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from filters.registry import Registry
from ui.app import make_window
from ui.window.quit_signals import leave_on_signals
app = QApplication([])
window = make_window(Registry.builtin(), Path(sys.argv[2]), Path(sys.argv[3]))
hold = leave_on_signals([window])
window.show()
number = 0
def edit():
    global number
    if window.session.document is None:
        return
    number += 1
    window.edits.rename(0, str(number))
    print(number, flush=True)
def begin(_):
    window.edits.choose_filter("median")
    timer.start(30)
timer = QTimer()
timer.timeout.connect(edit)
window.files.opened.connect(begin)
window.files.open(Path(sys.argv[3]))
code = app.exec()
sys.exit(hold.code or code)
"""


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_a_killed_program_loses_at_most_the_last_second(
    qtbot: QtBot, tmp_path: Path, how: signal.Signals
) -> None:
    command = [sys.executable, "-c", PROGRAM, str(ROOT), str(tmp_path / "data"), str(COFFEE)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        for _ in range(60):
            last = int(process.stdout.readline())
        os.kill(process.pid, how)
        rest = process.stdout.read().split()
        code = process.wait()
    last = int(rest[-1]) if rest else last
    assert code == (-signal.SIGKILL if how == signal.SIGKILL else 128 + signal.SIGTERM)
    window = new_window(qtbot, tmp_path / "data")
    with qtbot.waitSignal(window.recovery.offered, timeout=WAIT) as offered:
        window.recovery.look()
    (photo,) = offered.args[0].state.photos
    kept = int(photo.steps[0].name)
    assert kept == last if how == signal.SIGTERM else last - 34 <= kept <= last  # 30 ms an edit
    assert photo.reference.path == COFFEE
    assert np.all([p.suffix != ".tmp" for p in (tmp_path / "data" / "journal").iterdir()])
