"""Showing: what a window's parts show of the session."""

from __future__ import annotations

from ui.window.connections import inspected
from ui.window.title import photo_title
from ui.window.window import Window


def show_picture(window: Window, only_values: bool) -> None:
    """Show the photo and the step whose form is open; only values where no more differs."""
    session, document, panel = window.session, window.session.document, window.filter_panel
    if not only_values:
        window.photo_area.show_photo(has_photo := window.has_photo())
        if not has_photo:
            show_recent(window)
    window.workspaces.refresh()
    window.displaying.refresh()
    window.canvas.show_document(document.source if document else None, session.shown)
    (panel.set_values if only_values else panel.set_step)(session.edited, document)
    window.probing.refresh()


def show_recent(window: Window) -> None:
    """List the photos that were opened last where nothing is open."""
    if not window.has_photo():
        window.start.set_recent(window.settings.recent)


def show_words(window: Window) -> None:
    """Show what is said of the photo and its steps, in lists, rows and the title."""
    session = window.session
    window.inspector.follow(*(seen := inspected(session)))
    window.recorder.watch(None if seen[1] is None else session.edited.kernel)
    window.steps.refresh()
    window.docks.fit_steps(window.steps.wanted_height)
    window.status.set_photo(seen[1], window.canvas.bounds, window.canvas.frames.colours)
    window.tabs.show_photos(session.photos)
    window.strip.follow()
    window.actions_.refresh()
    window.setWindowTitle(photo_title(session))
