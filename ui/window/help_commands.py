"""What explains the program: its keys, the tour, its parts and what a bug report needs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from editor.document.session import Session
from editor.support.licences import parts
from editor.support.machine import costs_line
from ui.command.command import Command
from ui.start.tour import Tour
from ui.window.about import AboutPage
from ui.window.help_desk import HelpDesk
from ui.window.support import Support

HELP: Final = ("Help", "help")
ABOUT: Final = ("Help", "about")


def help_commands(
    window: QWidget, tour: Tour, support: Support, session: Session
) -> tuple[Command, ...]:
    """Return the commands of the Help menu."""
    about = _Once(lambda: AboutPage(parts(), costs_line(), window))
    return (
        *HelpDesk(window, lambda name: session.registry.find(name)).commands(),
        Command(
            "tour",
            "Show the tour",
            "Show where things are, in six hints",
            HELP,
            tour.begin,
            icon="info",
        ),
        *support.commands(),
        Command(
            "about",
            "About Kernelroom",
            "Show the version, and the licences of all parts",
            ABOUT,
            about.show,
        ),
    )


class _Once:
    """A page that is made when it is asked for, and goes when it is closed."""

    def __init__(self, make: Callable[[], QDialog]) -> None:
        self._make = make
        self._pages: list[QDialog] = []

    def show(self) -> None:
        if not self._pages:
            page = self._make()
            page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            page.finished.connect(lambda _: self._pages.clear())
            self._pages.append(page)
        self._pages[0].show()
        self._pages[0].raise_()
        self._pages[0].activateWindow()
