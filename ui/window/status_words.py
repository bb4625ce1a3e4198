"""Status words: what the status bar says of the page that is in the middle of a window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.batch.page import BatchPage
from ui.batch.words import tally_text
from ui.canvas.canvas import Canvas
from ui.command.registry import CommandRegistry
from ui.compare.page import ComparePage
from ui.look.focus_ring import FocusRing
from ui.look.language import said
from ui.look.phrase import phrase
from ui.window.batch import BatchView
from ui.window.status import StatusBar
from ui.window.workspaces import Workspaces


def connect(
    status: StatusBar,
    canvas: Canvas,
    compare: ComparePage,
    workspaces: Workspaces,
    batch: BatchView,
) -> None:
    """Say in the status bar where compared pictures look, and which page lies over the photo.

    The canvas's zoom is there again after them. And show on either that it has the focus.
    """

    def say(words: str) -> None:
        status.set_words(words)
        if not words:
            status.set_zoom(canvas.zoom)

    def name_page() -> None:
        found = _words_of(workspaces.covered_by)
        if found is None:
            status.leave_page()
        else:
            status.show_page(*found)

    followed: set[type[QWidget]] = set()  # pages are made once

    def follow_page() -> None:
        page = workspaces.covered_by
        if page is not None and type(page) not in followed:
            from ui.plugins.page import PluginsPage  # with a page, not at a start
            from ui.preferences.page import PreferencesPage

            if isinstance(page, PreferencesPage):
                page.shortcuts_changed.connect(name_page)
            elif isinstance(page, PluginsPage):
                page.tallied.connect(name_page)
            followed.add(type(page))
        name_page()

    compare.zoom_shown.connect(status.set_zoom)
    compare.said.connect(say)
    workspaces.covered.connect(follow_page)
    workspaces.uncovered.connect(name_page)
    batch.page.queue.tallied.connect(name_page)
    for one in (canvas, compare):
        FocusRing(one)


def _words_of(page: QWidget | None) -> tuple[str, str] | None:
    """Return what a page is called and what is on it; None where nothing is said of it."""
    if page is None:
        return None
    from ui.plugins.page import PluginsPage
    from ui.preferences.page import PreferencesPage

    if isinstance(page, BatchPage):
        return said("Batch"), tally_text(page.queue.tally)
    if isinstance(page, PreferencesPage):
        return said("Preferences"), _shortcuts_text(page.registry)
    if isinstance(page, PluginsPage):
        return said("Plugins"), page.column.tally
    return None


def _shortcuts_text(registry: CommandRegistry) -> str:
    """Return how many shortcuts a person has changed."""
    changed = len(registry.changed_shortcuts)
    if not changed:
        return said("No shortcut differs from the default")
    return phrase(
        "{changed} of {count} shortcuts differ from the default",
        changed=changed,
        count=sum(1 for one in registry if registry.shortcuts(one) or one.shortcuts),
    )
