"""LastTime: the Steps that the open photos had when they were edited last, to be brought back."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from editor.document.photos import OpenPhoto
from editor.document.session import Session
from editor.recovery.edited_photos import EditedPhoto
from ui.look.phrase import phrase


class LastTime(QObject):
    """Knows them from the moment a photo is opened until they are brought back, or it is closed."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._known: dict[int, EditedPhoto] = {}  # by the photo's number
        session.subscribe(self._forget_closed)

    def take(self, photo: OpenPhoto, edited: EditedPhoto) -> None:
        """Remember what an open photo had."""
        self._known[photo.number] = edited

    def is_known(self) -> bool:
        """Whether the shown photo had Steps that it has not now."""
        photo = self._session.photos.present
        known = None if photo is None else self._known.get(photo.number)
        return photo is not None and known is not None and known.steps != photo.document.steps

    def bring_back(self, number: int | None = None) -> None:
        """Do a photo's Steps of last time in place of those there are, and show it.

        It is the shown one where no number names another.
        """
        photos = self._session.photos
        index = photos.shown if number is None else photos.place_of(number)
        if index is not None and photos.items[index].number in self._known:
            self._session.show_photo(index)
            known = self._known[photos.items[index].number]
            self._session.use_recipe(known.steps, "of last time")

    def _forget_closed(self) -> None:
        open_now = {photo.number for photo in self._session.photos.items}
        self._known = {number: one for number, one in self._known.items() if number in open_now}


def said(photo: OpenPhoto, edited: EditedPhoto) -> tuple[str, str]:
    """Return the sentence that offers them, and the words of its button."""
    day = datetime.fromtimestamp(edited.seconds).strftime("%d %b %Y")
    count = len(edited.steps)
    what = phrase("{count} steps", one="{count} step", count=count)
    return (
        phrase("You edited {name} on {day}.", name=photo.name, day=day),
        phrase("Bring back {what}", what=what),
    )
