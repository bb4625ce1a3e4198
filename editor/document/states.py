"""State: the Steps of the shown photo as they are, were or would be, to be compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from editor.document.document import Document
from editor.document.session import Session
from editor.document.snapshot import Snapshot
from editor.document.step import Step

NOW: Final = "now"
OPENED: Final = "opened"
WITHOUT: Final = "without"


@dataclass(frozen=True)
class State:
    """Steps under a name.

    Parameters
    ----------
    key
        Stays the same as long as it is that one, whatever it is called or has for Steps: `NOW`,
        `OPENED`, `WITHOUT` (now, without the selected Step), or `key_of` a snapshot.
    """

    key: str
    name: str
    steps: tuple[Step, ...]


def key_of(snapshot: Snapshot) -> str:
    """Return what tells a snapshot from the others of its photo."""
    return snapshot.taken.isoformat()


def states_of(session: Session) -> tuple[State, ...]:
    """Return the states of the shown photo: now first, then its snapshots, the newest first."""
    photo = session.photos.present
    if photo is None:
        return ()
    document, taken = photo.document, reversed(photo.snapshots)
    found = [State(NOW, "Now", document.steps)]
    found += [State(key_of(one), one.name, one.steps) for one in taken]
    found.append(State(OPENED, "As opened", ()))
    if document.edited is not None:
        name = f"Now without {session.title(document.edited)}"
        found.append(State(WITHOUT, name, _without_edited(document)))
    return tuple(found)


def _without_edited(document: Document) -> tuple[Step, ...]:
    return tuple(step for at, step in enumerate(document.steps) if at != document.selected)
