"""SnapshotEdits: what a person does with the snapshots of the shown photo."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from editor.document.document import Document
from editor.document.session import Session
from editor.document.snapshot import Snapshot


class SnapshotEdits:
    """Takes, renames and removes snapshots, none of which is a change; goes back to one, which is.

    Parameters
    ----------
    session
        Whose shown photo they are of; without one nothing happens.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def taken(self) -> tuple[Snapshot, ...]:
        """Those of the shown photo, oldest first."""
        photo = self._session.photos.present
        return () if photo is None else photo.snapshots

    def take(self, name: str = "", now: datetime | None = None) -> None:
        """Keep the Steps as they are, under a name or the next number."""
        document = self._session.document
        if document is None:
            return
        known, number = {one.name for one in self.taken}, len(self.taken) + 1
        while not name and f"Snapshot {number}" in known:
            number += 1
        name = name or f"Snapshot {number}"
        one = Snapshot(name, now or datetime.now(UTC), document.steps)
        self._keep((*self.taken, one))

    def rename(self, index: int, name: str) -> None:
        """Rename one; an empty name changes nothing."""
        if name.strip():
            taken = list(self.taken)
            taken[index] = replace(taken[index], name=name.strip())
            self._keep(tuple(taken))

    def remove(self, index: int) -> None:
        """Forget one."""
        self._keep((*self.taken[:index], *self.taken[index + 1 :]))

    def return_to(self, index: int) -> None:
        """Have its Steps in place of those there are, as one entry of the history."""
        document, one = self._session.document, self.taken[index]
        if document is not None and document.steps != one.steps:
            steps = one.steps
            back = Document(document.source, steps, len(steps) - 1 if steps else None)
            self._session.record(back, f"Return to {one.name}")

    def _keep(self, taken: tuple[Snapshot, ...]) -> None:
        photo = self._session.photos.present
        if photo is not None and taken != photo.snapshots:
            self._session.keep(replace(photo, snapshots=taken))
