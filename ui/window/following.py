"""Following: a window shows the picture of an edit at once, and what is said of it after that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer

from editor.document.session import Session
from ui.canvas.canvas import Canvas

LATEST: Final = 40  # ms after an edit: less than a person notices in a list


class Following(QObject):
    """Tells a window's parts of the session, in two parts where only a Step's values change.

    While an edit is rendered all cores have work, and what lists, buttons and titles take of the
    Qt thread would make the picture late. They follow once it is painted, or after `LATEST`.

    Parameters
    ----------
    at_once, afterwards
        What shows the picture and the form, and what shows all else.
    """

    def __init__(
        self,
        window: QObject,
        session: Session,
        canvas: Canvas,
        at_once: Callable[[], None],
        afterwards: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._session, self._at_once, self._afterwards = session, at_once, afterwards
        self._seen: object = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.catch_up)
        canvas.painted.connect(self._painted)
        session.subscribe(self.refresh)

    def refresh(self) -> None:
        """Show the session as it is now."""
        before, self._seen = self._seen, _all_but_values(self._session)
        self._at_once()
        if before != self._seen:
            self.catch_up()
        elif not self._timer.isActive():
            self._timer.start(LATEST)

    def catch_up(self) -> None:
        """Show what is still to be shown."""
        self._timer.stop()
        self._afterwards()

    def _painted(self) -> None:
        if self._timer.isActive():
            self._timer.start(0)  # not while it is painted


def _all_but_values(session: Session) -> object:
    """Return what there is but for the values of the edited Step, to be compared."""
    document = session.document
    if document is None:
        return None
    photos = [(photo.number, photo.is_modified) for photo in session.photos.items]
    step = document.edited
    rest = None if step is None else replace(step, values={})
    others = [one for one in document.steps if one is not step]
    ways = bool(session.undo_label), bool(session.redo_label)
    looks = session.showing, session.is_hovering
    return photos, id(document.source), document.selected, others, rest, ways, looks
