"""Closing: what of a window ends last."""

from __future__ import annotations

import gc
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from editor.document.session import Session
from ui.canvas.render_bridge import Bridge
from ui.lab.workspace import LabPage
from ui.work.worker import Worker


class Keeper(Protocol):
    """A part that keeps what was changed last when it is closed."""

    def close(self) -> None:
        """Keep it."""


def close_menus() -> None:
    """Close menus that are open: Qt ends with a fault where one outlives the application."""
    while (popup := QApplication.activePopupWidget()) is not None and popup.close():
        pass


def end_work(
    window: QObject, lab: LabPage, session: Session, bridge: Bridge, *keepers: Keeper
) -> None:
    """End all threads, and let go of the photos, though the window's objects may stay."""
    lab.keep()
    for keeper in keepers:
        keeper.close()
    Worker.close_below(window)
    while session.photos.items:
        session.close()
    bridge.close()
    gc.unfreeze()  # what the start has made of this window is garbage now
