"""Photos: the pictures that are open, and which of them is shown."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path

from editor.document.document import Document
from editor.document.history import History
from editor.document.photo_reference import PhotoReference
from editor.document.snapshot import Snapshot
from editor.document.step import Step


@dataclass(frozen=True, eq=False)
class OpenPhoto:
    """One open picture with its history.

    Parameters
    ----------
    number
        Its identity within the session; never used again.
    history
        Its document, and the ways back and forth.
    saved
        The Steps of what was last saved, or opened.
    target
        Where it was last saved, so that it may be again without asking.
    reference
        The file that it was opened from; None for a pasted picture.
    snapshots
        States of it that were given names, oldest first.
    """

    number: int
    history: History
    saved: tuple[Step, ...] = ()
    target: Path | None = None
    reference: PhotoReference | None = None
    snapshots: tuple[Snapshot, ...] = ()

    @property
    def document(self) -> Document:
        """The present document."""
        return self.history.present

    @property
    def is_modified(self) -> bool:
        """Whether its picture differs from what was last saved (or opened)."""
        return self.document.steps != self.saved

    @property
    def path(self) -> Path | None:
        """The file that a person takes it for; None for a pasted picture."""
        return self.target or self.document.source.path

    @property
    def name(self) -> str:
        """What a person calls it."""
        return f"{self.path.name}{self.page_text}" if self.path is not None else "Pasted picture"

    @property
    def page_text(self) -> str:
        """What tells a page from the first of the same file; empty for that."""
        page = self.document.source.metadata.page
        return f", page {page + 1}" if page and self.target is None else ""


@dataclass(frozen=True)
class Photos:
    """The open pictures in the order of their tabs.

    Parameters
    ----------
    items
        The pictures.
    shown
        Index of the one that is shown; None where nothing is open.
    """

    items: tuple[OpenPhoto, ...] = ()
    shown: int | None = None

    @property
    def present(self) -> OpenPhoto | None:
        """The picture that is shown."""
        return None if self.shown is None else self.items[self.shown]

    def place_of(self, number: int | None) -> int | None:
        """Return the index of the picture with that number; None where it is closed by now."""
        return next((at for at, one in enumerate(self.items) if one.number == number), None)

    def opened(self, photo: OpenPhoto) -> Photos:
        """Add a picture after the one shown, and show it."""
        at = 0 if self.shown is None else self.shown + 1
        return Photos((*self.items[:at], photo, *self.items[at:]), at)

    def closed(self, index: int) -> Photos:
        """Close one; its neighbour is shown where it was the one shown."""
        items = (*self.items[:index], *self.items[index + 1 :])
        shown = self.shown
        if shown is not None and (shown > index or shown == len(items)):
            shown -= 1
        return Photos(items, shown if items else None)

    def showing(self, index: int) -> Photos:
        """Show another; raise IndexError where there is no such picture."""
        self.items[index]
        return dataclasses.replace(self, shown=index)

    def with_present(self, photo: OpenPhoto) -> Photos:
        """Replace the picture that is shown."""
        assert self.shown is not None
        items = (*self.items[: self.shown], photo, *self.items[self.shown + 1 :])
        return dataclasses.replace(self, items=items)
