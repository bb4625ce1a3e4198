"""Closing: what of a window ends last."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.document.session import Session
from ui.canvas.render_bridge import Bridge
from ui.work.worker import Worker


def end_work(window: QObject, session: Session, bridge: Bridge) -> None:
    """End all threads, and let go of the photos, though the window's objects may stay."""
    Worker.close_below(window)
    while session.photos.items:
        session.close()
    bridge.close()
