"""Remembering: has the Steps of edited photos kept."""

from __future__ import annotations

from editor.document.first_steps import own_steps
from editor.document.photo_reference import PhotoReference
from editor.document.photos import OpenPhoto, Photos
from editor.document.snapshot import Snapshot
from editor.document.step import Step
from editor.recovery.edited_photos import EditedPhotos
from editor.storage.file_error import FileError

Kept = tuple[tuple[Step, ...], tuple[Snapshot, ...]]


class Remembering:
    """What of open photos is to be in `EditedPhotos`, and is not yet.

    `note` and `catch_up` may be called on two threads, but each on one at a time.

    Parameters
    ----------
    edited
        Where it is kept.
    """

    def __init__(self, edited: EditedPhotos) -> None:
        self._edited = edited
        self._waiting: dict[int, OpenPhoto] = {}  # by their numbers: each as it was last
        self._remembered: dict[int, Kept] = {}

    def note(self, photos: Photos) -> None:
        """Take in how photos are now; one that is closed next is remembered nevertheless."""
        for photo in photos.items:
            self._waiting[photo.number] = photo

    def catch_up(self) -> None:
        """Keep what waits, photo by photo; raise FileError."""
        for number in tuple(self._waiting):
            photo = self._waiting.pop(number)
            try:
                if photo.reference is not None:
                    self._remember(photo, photo.reference)
            except FileError:  # it is tried again, after the others: a disk may be full for a while
                self._waiting.setdefault(number, photo)
                raise

    def _remember(self, photo: OpenPhoto, reference: PhotoReference) -> None:
        """Keep its Steps and snapshots; until it has some, those of last time stay."""
        now = own_steps(photo.document.steps), photo.snapshots
        before = self._remembered.get(photo.number, ((), ()))
        if now == before:
            return
        found = self._edited.find(reference)
        steps, snapshots = now
        if found is not None:
            steps = steps if steps or before[0] else found.steps
            snapshots = snapshots if snapshots or before[1] else found.snapshots
        if found is None or (steps, snapshots) != (found.steps, found.snapshots):
            self._edited.remember(reference, steps, snapshots)
        self._remembered[photo.number] = now
