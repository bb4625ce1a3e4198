"""Following: a window shows the picture of an edit at once, and what is said of it after that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from editor.document.session import Session
from ui.canvas.after_frame import AfterFrame
from ui.canvas.canvas import Canvas


class Following(QObject):
    """Tells a window's parts of the session, in two parts where only a Step's values change.

    What lists, buttons and titles take of the Qt thread would make the picture late: they follow
    after it (`AfterFrame`).

    Parameters
    ----------
    at_once, afterwards
        What shows the picture and the form, told whether only values are others; and what shows
        all else.
    """

    def __init__(
        self,
        window: QObject,
        session: Session,
        canvas: Canvas,
        at_once: Callable[[bool], None],
        afterwards: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._session, self._at_once = session, at_once
        self._seen: object = None
        self._later = AfterFrame(canvas, afterwards, self)
        session.subscribe(self.refresh)

    def refresh(self) -> None:
        """Show the session as it is now."""
        before, self._seen = self._seen, _all_but_values(self._session)
        is_alike = before == self._seen
        self._at_once(is_alike and self._session.document is not None)
        if is_alike:
            self._later.ask()
        else:
            self.catch_up()

    def catch_up(self) -> None:
        """Show what is still to be shown."""
        self._later.now()


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
