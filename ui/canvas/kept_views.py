"""KeptViews: which part of each open photo is looked at, also of those behind other tabs."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from editor.document.session import Session
from editor.recovery.seen import Seen
from ui.canvas.canvas import Canvas


class KeptViews(QObject):
    """Remembers place and zoom of each photo, and looks there when it is shown again.

    Parameters
    ----------
    session
        The open photos; its canvas follows it before this does.
    canvas
        What shows one of them.
    """

    changed = Signal()  # another part of the photo is looked at

    def __init__(self, session: Session, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._session, self._canvas = session, canvas
        self._number: int | None = None  # of the photo that is shown
        self._kept: dict[int, Seen] = {}
        # Where a workspace gives the canvas another size, it is known afterwards whether that fits.
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._note)
        session.subscribe(self._follow)
        canvas.view_changed.connect(self._moved)

    def seen(self) -> dict[int, Seen]:
        """Return what is looked at, by the photos' numbers; those that are fitted are left out."""
        self._note()
        return dict(self._kept)

    def put(self, number: int, seen: Seen) -> None:
        """Have a photo looked at so, now or when it is shown."""
        self._kept[number] = seen
        if number == self._number:
            self._look(seen)

    def _moved(self) -> None:
        self._note()
        self._timer.start()
        self.changed.emit()

    def _note(self) -> None:
        present, view = self._session.photos.present, self._canvas.view
        if present is None or present.number != self._number or view is None:
            return
        if self._canvas.is_fitting:
            self._kept.pop(present.number, None)
        else:
            row, column = view.place_at(*view.middle)
            self._kept[present.number] = Seen(view.zoom, row, column)

    def _follow(self) -> None:
        photos = self._session.photos
        number = None if photos.present is None else photos.present.number
        if number == self._number:
            return
        self._timer.stop()
        self._number = number
        open_now = {photo.number for photo in photos.items}
        self._kept = {one: seen for one, seen in self._kept.items() if one in open_now}
        if number in self._kept:
            self._look(self._kept[number])

    def _look(self, seen: Seen) -> None:
        self._canvas.change_view(lambda view, _: view.looking_at(seen.row, seen.column, seen.zoom))
