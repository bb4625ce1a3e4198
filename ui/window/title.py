"""What the window's title says."""

from __future__ import annotations

from editor.document.session import Session
from ui.files.names import told_apart


def photo_title(session: Session) -> str:
    """Return the window's title: the photo's name, with a dot where it is not saved.

    Where another open photo has the same name, its folder follows.
    """
    photos = session.photos
    if photos.shown is None:
        return "Kernelroom"
    name = told_apart([photo.path for photo in photos.items])[photos.shown]
    name += photos.items[photos.shown].page_text
    dot = "● " if session.is_modified else ""
    return f"{dot}{name} – Kernelroom"
