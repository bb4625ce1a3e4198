"""The window is seen before its parts are imported; it has its place and theme by then."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.ui.started import started
from ui.app import SAMPLE

WATCHED = """
import sys
from PySide6.QtCore import QTimer
from ui.first_window import FirstWindow
import main

fetch = FirstWindow.fetch

def watched(first, work):
    window = first.window
    assert window.windowTitle() == "Kernelroom"
    assert window.centralWidget().hasMouseTracking()
    ground = window.palette().window().color().lightness()
    print(window.isVisible(), "numpy" in sys.modules, window.isMaximized(), ground > 128)
    {then}
    return fetch(first, work)

FirstWindow.fetch = watched
sys.exit(main.main(["--no-calibration", "--new-window"]))
"""
FILLED = """
    timer = QTimer(window, interval=20)
    def look():
        if window.is_filled and window.session.document is not None:
            timer.stop()
            print(window.isVisible(), "numpy" in sys.modules, window.isMaximized())
            {last}
            window.close()
    timer.timeout.connect(look)
    timer.start()
"""


def test_it_is_seen_first_and_filled_then_and_is_where_it_was_at_the_next_start(
    tmp_path: Path,
) -> None:
    smaller = FILLED.format(last="window.showNormal()")
    done = started(WATCHED.format(then=smaller), tmp_path)
    assert done.stdout.splitlines() == ["True False True False", "True True True"], done.stderr
    light = FILLED.format(last='window.preferences.change(theme="light")')
    again = started(WATCHED.format(then=light), tmp_path)
    assert again.stdout.splitlines() == ["True False False False", "True True False"], again.stderr
    once_more = started(WATCHED.format(then=FILLED.format(last="")), tmp_path)
    assert once_more.stdout.splitlines()[0] == "True False False True", once_more.stderr


def test_it_can_be_closed_before_it_has_its_parts(tmp_path: Path) -> None:
    done = started(WATCHED.format(then="QTimer.singleShot(0, window.close)"), tmp_path)
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 1)
    assert "Traceback" not in done.stderr


COPIED = """
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtTest import QTest
    board = QGuiApplication.clipboard()
    board.dataChanged.connect(lambda: (print(board.image().width()), window.close()))
    QTest.keyClick({to}, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
"""
QUIT = """
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    for key in (Qt.Key.Key_C, Qt.Key.Key_Q):
        QTest.keyClick(window.windowHandle(), key, Qt.KeyboardModifier.ControlModifier)
"""


@pytest.mark.parametrize("to", ["window.windowHandle()", "window.centralWidget()"])
def test_keys_pressed_before_it_has_its_parts_are_done_with_its_photo(
    to: str, tmp_path: Path
) -> None:
    done = started(WATCHED.format(then=COPIED.format(to=to)), tmp_path)
    with Image.open(SAMPLE) as photo:
        assert done.stdout.splitlines()[1:] == [str(photo.width)], done.stderr
    assert done.returncode == 0


def test_its_key_to_quit_ends_it_once_it_can(tmp_path: Path) -> None:
    done = started(WATCHED.format(then=QUIT), tmp_path)
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 1)
    assert "Traceback" not in done.stderr


RAISED = """
from pathlib import Path
from ui.first_window import FirstWindow
try:
    FirstWindow(Path("{data}")).fetch(lambda: 1 / 0)
except ZeroDivisionError as fault:
    print(fault)
"""


def test_what_fails_in_the_thread_is_raised(tmp_path: Path) -> None:
    assert started(RAISED.format(data=tmp_path), tmp_path).stdout == "division by zero\n"


MET = """
from pathlib import Path
from PySide6 import QtCore, QtGui, QtWidgets
from ui.first_window import FirstWindow

def unmade():
    modules = QtCore, QtGui, QtWidgets
    names = [(module, name) for module in modules for name in dir(module)]
    events = [(module, name) for module, name in names if name.endswith("Event")]
    return len(events), [name for module, name in events if name not in vars(module)]

print(*FirstWindow(Path("{data}")).fetch(unmade))
"""


def test_no_class_of_an_event_is_left_to_be_made_by_two_threads_at_once(tmp_path: Path) -> None:
    """PySide6 6.11 crashes then: the first event of its kind, as a part that names it comes in."""
    done = started(MET.format(data=tmp_path), tmp_path)
    many, unmade = done.stdout.split(" ", 1)
    assert int(many) > 40, done.stderr
    assert unmade == "[]\n"
