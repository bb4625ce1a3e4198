"""The form of a step that is added comes to the front, where other panels share its place."""

from __future__ import annotations

from editor.document.session import Session
from ui.window.docks import Docks

FORM = "Filter"


def follow_new_steps(session: Session, docks: Docks) -> None:
    """Bring the form before panels such as Metadata once the shown photo has one step more."""
    seen = _steps_of(session)

    def look() -> None:
        nonlocal seen
        before, seen = seen, _steps_of(session)
        if before[0] == seen[0] and before[1] < seen[1] and docks.is_shown(FORM):
            docks[FORM].raise_()

    session.subscribe(look)


def _steps_of(session: Session) -> tuple[int, int]:
    """Return which photo is shown, and how many steps it has."""
    present = session.photos.present
    return (-1, 0) if present is None else (present.number, len(present.document.steps))
