"""PhotoTool: what tools for the edited Step's values on the photo have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from editor.document.session import Session
from editor.render.view import View
from ui.canvas.canvas import Canvas
from ui.steps.filter_panel import FilterPanel


@dataclass(frozen=True)
class ToolPlace:
    """Where a tool on the photo works.

    Parameters
    ----------
    canvas
        The widget that shows the photo.
    view
        Returns which part of the photo it shows; None while nothing is open.
    panel
        Shows the edited Step's form.
    """

    session: Session
    canvas: QWidget
    view: Callable[[], View | None]
    panel: FilterPanel

    @classmethod
    def of(cls, session: Session, canvas: Canvas, panel: FilterPanel) -> ToolPlace:
        """Return the place on a window's canvas."""
        return cls(session, canvas, lambda: canvas.view, panel)


class PhotoTool(QObject):
    """Sees the canvas's events first; Space pans the photo whatever the tool does."""

    def __init__(self, place: ToolPlace) -> None:
        super().__init__(place.canvas)
        self._session, self._canvas = place.session, place.canvas
        self._view, self._panel = place.view, place.panel
        self._edited: object = None
        self._pans = False  # whether Space is held, with which the photo is dragged

    def _note_space(self, event: QEvent) -> None:
        """Note whether Space is held."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            self._pans = event.type() == QEvent.Type.KeyPress or event.isAutoRepeat()
        elif event.type() == QEvent.Type.FocusOut:
            self._pans = False

    def _is_another_step(self) -> bool:
        """Return whether another Step is edited than when this was last asked."""
        document = self._session.document
        edited = None if document is None else document.edited_place
        was, self._edited = self._edited, edited
        return edited != was
