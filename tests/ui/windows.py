"""Windows for tests: on the screen, with a photo, and closed without a question."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from ui.window.window import Window


def put_on_screen(window: Window, qtbot: QtBot) -> Window:
    """Show a window as large as most tests want it; the end of the test closes it."""
    qtbot.addWidget(window, before_close_func=discard)
    window.setWindowState(Qt.WindowState.WindowNoState)  # a test's screen is small
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()
    return window


def open_photo(window: Window, qtbot: QtBot, photo: Path) -> None:
    """Open a photo and wait until it is painted."""
    with (
        qtbot.waitSignal(window.files.opened, timeout=10_000),
        qtbot.waitSignal(window.canvas.painted, timeout=10_000),
    ):
        window.files.open(photo)


def type_letters(choice: QComboBox, letters: str) -> None:
    """Choose by the first letters, which Qt puts together only where they come soon after another.

    On a busy machine they don't.
    """
    before = QApplication.keyboardInputInterval()
    QApplication.setKeyboardInputInterval(60_000)
    QTest.keyClicks(choice, letters)
    QApplication.setKeyboardInputInterval(before)


def discard(window: Window) -> None:
    """Let the window close without asking."""
    window.files.ask_question = lambda *_: "Discard"


def loaded(window: Window, qtbot: QtBot) -> None:
    """Load the plugins again, and wait until they are there."""
    with qtbot.waitSignal(window.plugins.changed, timeout=20_000):
        window.actions_["reload_plugins"].trigger()
