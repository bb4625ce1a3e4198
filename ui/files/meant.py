"""Meant: the photo, and the Step of it, that a file is chosen for."""

from __future__ import annotations

from pathlib import Path

from editor.document.session import Session
from ui.look.phrase import phrase


class Meant:
    """What is shown as it is made: a box, or reading a file, takes a while, and others may come.

    Parameters
    ----------
    session
        What is open.
    """

    def __init__(self, session: Session) -> None:
        self._session, present = session, session.photos.present
        self._number = None if present is None else present.number
        self._place = None if present is None else present.document.edited_place

    def show(self) -> bool:
        """Show that photo again where another is shown; return False where it is gone."""
        place = self._session.photos.place_of(self._number)
        if place is None:
            return False
        self._session.show_photo(place)
        return True

    def show_step(self) -> bool:
        """Show that photo with that Step selected; return False where either is gone."""
        document = self._session.document if self.show() else None
        if document is None or self._place is None:
            return False
        _, selected, count, _ = self._place
        if count != len(document.steps) or document.select(selected).edited_place != self._place:
            return False
        self._session.select(selected)
        return True


def lost_words(path: Path) -> str:
    """Say that a file is of no use any more."""
    return phrase("{name} is not used: what it was opened for is gone", name=path.name)
