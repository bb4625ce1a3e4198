"""State: a photo with its Steps as they are, were or would be, to be compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from editor.document.document import Document
from editor.document.image import Image
from editor.document.photos import Photos
from editor.document.session import Session
from editor.document.snapshot import Snapshot
from editor.document.step import Step

NOW: Final = "now"
OPENED: Final = "opened"
WITHOUT: Final = "without"
PHOTO: Final = "photo "  # begins the key of another open photo


@dataclass(frozen=True)
class State:
    """Steps of a photo, under a name.

    Parameters
    ----------
    key
        Stays the same as long as it is that one, whatever it is called or has for Steps: `NOW`,
        `OPENED`, `WITHOUT` (now, without the selected Step), `key_of` a snapshot, or what begins
        with `PHOTO`.
    source
        The photo that the Steps are done to.
    """

    key: str
    name: str
    source: Image
    steps: tuple[Step, ...]


def key_of(snapshot: Snapshot) -> str:
    """Return what tells a snapshot from the others of its photo."""
    return snapshot.taken.isoformat()


def states_of(session: Session) -> tuple[State, ...]:
    """Return the states of the shown photo, and then the other open photos as they are now.

    Of the shown one: now first, then its snapshots, the newest first.
    """
    photo = session.photos.present
    if photo is None:
        return ()
    document, taken = photo.document, reversed(photo.snapshots)
    source = document.source
    found = [State(NOW, "Now", source, document.steps)]
    found += [State(key_of(one), one.name, source, one.steps) for one in taken]
    found.append(State(OPENED, "As opened", source, ()))
    if document.edited is not None:
        name = f"Now without {session.title(document.edited)}"
        found.append(State(WITHOUT, name, source, _without_edited(document)))
    return (*found, *_others(session.photos))


def _others(photos: Photos) -> list[State]:
    return [
        State(f"{PHOTO}{one.number}", one.name, one.document.source, one.document.steps)
        for one in photos.items
        if one is not photos.present
    ]


def _without_edited(document: Document) -> tuple[Step, ...]:
    return tuple(step for at, step in enumerate(document.steps) if at != document.selected)
