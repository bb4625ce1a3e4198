"""Files that the desktop asks for by an event are opened, also those that come before a window."""

from __future__ import annotations

from pathlib import Path

from tests.sample_photos import CHELSEA, COFFEE
from tests.ui.started import started

ASKED = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFileOpenEvent
from ui.window.application import Application
from ui.window import assembly

first, second = {photos!r}
open_with = Application.open_with

def ask(app, path):
    assert QCoreApplication.sendEvent(app, QFileOpenEvent(path))

def begin(app, open_):
    ask(app, first)  # as macOS may, before the window takes any
    open_with(app, open_)
    ask(app, second)

def shown(window):
    names = [photo.path.name for photo in window.session.photos.items if photo.path is not None]
    if len(names) == 3:
        print(*names)
        window.leave()

following = assembly.show_words
def follow(window):
    following(window)
    QTimer.singleShot(0, window, lambda: shown(window))

Application.open_with, assembly.show_words = begin, follow
import main
sys.exit(main.main(["--no-calibration", "--new-window"]))
"""


def test_files_asked_for_by_an_event_are_opened_beside_the_first_photo(tmp_path: Path) -> None:
    done = started(ASKED.format(photos=(str(COFFEE), str(CHELSEA))), tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split()[1:] == [COFFEE.name, CHELSEA.name]
