"""FirstWindow: the window before its parts are imported, so that a start is seen at once."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QEventLoop, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QLabel

from editor.desktop.entries import ID
from ui.files.first_look import first_look
from ui.look.icons import mark
from ui.look.theme import apply_theme, theme_for
from ui.window.application import Application
from ui.window.early_keys import EarlyKeys
from ui.window.window import Window

MARK: Final = QSize(96, 96)  # logical pixels
T = TypeVar("T")


class FirstWindow:
    """Shows a window where it was when the program was left, in its theme, with the mark in it.

    Importing what it is made of takes several times as long as that. It goes on in a thread while
    the window moves, is painted, or is closed; Qt's thread has the parts then to fill it. What is
    pressed meanwhile is in `keys`.

    Parameters
    ----------
    data_folder
        Where the settings are.
    """

    def __init__(self, data_folder: Path) -> None:
        self.app = Application()
        self.app.setApplicationName("Kernelroom")
        self.app.setDesktopFileName(ID)
        self.app.setWindowIcon(mark())
        look = first_look(data_folder, os.environ)
        # First: a window of Qt asks for the width of the lines between panels only as it is made.
        apply_theme(self.app, theme_for(look.theme))
        self.window = Window()
        self.keys = EarlyKeys(self.window)
        self.window.place(look.geometry)
        sign = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        sign.setPixmap(mark().pixmap(MARK, self.window.devicePixelRatio()))
        sign.setAccessibleName(self.app.applicationName())
        # Who drives the window from outside looks for what follows the mouse, as the canvas does.
        sign.setMouseTracking(True)
        self.window.setCentralWidget(sign)
        self.window.setWindowTitle(self.app.applicationName())
        self.window.show()

    def fetch(self, work: Callable[[], T]) -> T | None:
        """Return what `work` returns, done in a thread; None where the window was closed by then.

        What it raises is raised here.
        """
        _make_event_classes()
        loop = QEventLoop()
        found: list[T] = []
        faults: list[BaseException] = []

        def run() -> None:
            try:
                found.append(work())
            except BaseException as fault:
                faults.append(fault)
            QMetaObject.invokeMethod(loop, "quit", Qt.ConnectionType.QueuedConnection)

        thread = threading.Thread(target=run, name="parts")
        thread.start()
        loop.exec()  # until then, or until the window is closed
        thread.join()
        for fault in faults:
            raise fault
        return found[0] if self.window.isVisible() else None


def _make_event_classes() -> None:
    """Make the classes of all events, which PySide6 does only as each is first met.

    Where two threads meet one at once the program crashes: each makes it, in Python, and removes it
    from a table of those that are still to be made (`incarnateType` of libshiboken). Parts that are
    imported name some; Qt's thread hands any to who watches the window.
    """
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            if name.endswith("Event"):
                getattr(module, name)
