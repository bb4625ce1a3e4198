"""FolderPhotos: the photos of a folder, opened one after the other, the rest on demand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.document.image import Image
from editor.document.photos import OpenPhoto
from editor.document.session import Session
from editor.photo.folder import FolderListing, is_photo_name, photos_in, photos_of
from ui.files.actions import FileActions
from ui.work.worker import Worker


class FolderPhotos(QObject):
    """Goes on from photo to photo; one that was only looked at is closed on the way.

    Parameters
    ----------
    session, files
        What is open, and what opens it.
    """

    listed = Signal(object)  # FolderListing
    dropped = Signal()  # several photos were taken, to choose from
    moved = Signal()  # another photo is wanted

    def __init__(self, session: Session, files: FileActions, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._files = session, files
        self.listing = FolderListing("")
        self._wanted: Path | None = None
        self._leaves: int | None = None  # number of the photo to close when the wanted one is there
        self._visited: set[int] = set()
        self._lister = Worker("folders", newest_wins=True, parent=self)
        self._reader = Worker("next photo", newest_wins=True, parent=self)
        files.opened.connect(self._arrived)
        files.failed.connect(lambda _: self._give_up())

    @property
    def at(self) -> Path | None:
        """The photo that is shown, or will be in a moment."""
        if self._wanted is not None:
            return self._wanted
        return path_of(self._session.photos.present)

    def take(self, paths: Sequence[Path]) -> None:
        """Open a photo, or list folders and several photos and open the first of them."""
        if len(paths) == 1 and (is_photo_name(paths[0].name) or paths[0].suffix.lower() == ".json"):
            self._files.open(paths[0])
            return

        def show(listing: FolderListing) -> None:
            self._set(listing)
            self.dropped.emit()
            self.go(listing.paths[0])

        self._lister.start(
            "Looking for photos",
            lambda task: photos_of(paths, task.is_cancelled),
            show,
            self._files.failed.emit,
        )

    def ask_folder(self) -> None:
        """Ask for a folder and take it."""
        if path := self._files.ask_folder():
            self.take([Path(path)])

    def follow(self, then: Callable[[], object] = lambda: None) -> None:
        """List the folder of the shown photo, unless it is in the list already; then go on."""
        path = self.at
        if path is None or path in self.listing.paths or path.parent == self.listing.folder:
            then()
            return

        def show(listing: FolderListing) -> None:
            self._set(listing)
            then()

        self._lister.start(
            "Looking for photos",
            lambda task: photos_in(path.parent, task.is_cancelled),
            show,
            lambda _: None,  # nothing was asked for; the photo itself is there
        )

    def go(self, path: Path) -> None:
        """Show a photo of the list; it is opened if it isn't yet, and the newest one wins."""
        present = self._session.photos.present
        if path_of(present) == path:
            self._reader.forget()
            self._wanted = None
        else:
            self._wanted = path
            self._leaves = present.number if present and self._is_untouched(present) else None
            self._files.open(path, self._reader)
            if path_of(self._session.photos.present) == path:  # it was open already
                self._reader.forget()
                self._leave()
        self.moved.emit()

    def step(self, by: int, paths: Sequence[Path]) -> None:
        """Go on by some photos in a list; at its ends stay."""
        if not paths:
            return
        here = paths.index(self.at) if self.at in paths else (-1 if by > 0 else len(paths))
        to = min(max(here + by, 0), len(paths) - 1)
        if to != here:
            self.go(paths[to])

    def _set(self, listing: FolderListing) -> None:
        self.listing = listing
        self.listed.emit(listing)

    def _is_untouched(self, photo: OpenPhoto) -> bool:
        history = photo.history
        is_plain = not photo.is_modified and not history.past and not history.future
        return photo.number in self._visited and is_plain

    def _arrived(self, image: Image) -> None:
        present = self._session.photos.present
        if image.path is None or image.path != self._wanted or present is None:
            return
        self._visited.add(present.number)
        self._leave()
        self.moved.emit()

    def _leave(self) -> None:
        """Close the photo that was only looked at, now that the next one is there.

        It stays where something was done to it while the next one was read.
        """
        leaves, self._wanted, self._leaves = self._leaves, None, None
        photos = self._session.photos
        place = photos.place_of(leaves)
        if place not in (None, photos.shown) and self._is_untouched(photos.items[place]):
            self._visited.discard(photos.items[place].number)
            self._session.close(place)

    def _give_up(self) -> None:
        if self._wanted is not None:
            self._wanted = self._leaves = None
            self.moved.emit()


def path_of(photo: OpenPhoto | None) -> Path | None:
    """Return the file that a photo was opened from; None for a pasted one."""
    return None if photo is None else photo.document.source.path
