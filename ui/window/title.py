"""What the window's title says."""

from __future__ import annotations

from editor.document.session import Session


def photo_title(session: Session) -> str:
    """Return the window's title: the photo's name, with a dot where it is not saved."""
    document = session.document
    if document is None:
        return "Kernelroom"
    path = session.target or document.source.path
    dot = "● " if session.is_modified else ""
    return f"{dot}{path.name if path else 'Pasted picture'} – Kernelroom"
