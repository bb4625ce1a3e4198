"""What can be done with the window itself: its panels, themes, search and help."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from editor.document.session import Session
from ui.command.command import Command
from ui.files.preferences import KeptPreferences
from ui.start.tour import Tour
from ui.window.docks import PANELS, Docks
from ui.window.help_commands import help_commands
from ui.window.search import SearchEverything
from ui.window.support import Support

THEMES: Final = (
    ("system", "Theme of the system", "Follow the desktop's light or dark theme"),
    ("light", "Light theme", "Show dark words on light panels"),
    ("dark", "Dark theme", "Show light words on dark panels"),
    ("contrast", "High contrast theme", "Show white words and lines on black"),
)
PANEL_MENU: Final = ("View", "window", "Panels", "list")


def window_commands(
    window: QWidget,
    docks: Docks,
    search: SearchEverything,
    tour: Tour,
    support: Support,
    session: Session,
) -> tuple[Command, ...]:
    """Return what closes the window, searches, shows panels, and explains the program."""
    return (
        Command("quit", "Quit", "Close the window", ("File", "quit"), window.close, ("Ctrl+Q",)),
        Command(
            "search",
            "Search everything…",
            "Find a command, filter, preset or panel by its words",
            ("Edit", "search"),
            partial(search.open_over, window),
            ("Ctrl+K",),
            "search",
        ),
        *panel_commands(docks),
        _full_screen(window),
        *help_commands(window, tour, support, session),
    )


def _full_screen(window: QWidget) -> Command:
    def switch() -> None:
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    return Command(
        "full_screen",
        "Full screen",
        "Use the whole screen for the window, or no longer",
        ("View", "window"),
        switch,
        ("F11",),
        is_checked=window.isFullScreen,
    )


def panel_commands(docks: Docks, group: tuple[str, ...] = PANEL_MENU) -> tuple[Command, ...]:
    """Return a command for each panel, which shows or hides it."""
    return tuple(
        Command(
            f"panel.{panel.title.lower()}",
            panel.title,
            panel.description,
            group,
            partial(docks.toggle, panel.title),
            is_checked=partial(docks.is_shown, panel.title),
            full_title=f"Show or hide panel {panel.title}",
        )
        for panel in PANELS
    )


def theme_commands(preferences: KeptPreferences) -> tuple[Command, ...]:
    """Return a command for each theme."""

    def is_chosen(name: str) -> bool:
        return preferences.value.theme == name

    return tuple(
        Command(
            f"theme_{name}",
            title,
            words,
            ("View", "theme", "Theme", "choice"),
            partial(preferences.change, theme=name),
            choice="theme",
            is_checked=partial(is_chosen, name),
        )
        for name, title, words in THEMES
    )
