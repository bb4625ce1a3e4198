"""How unsaved work that is offered is called: which photo, how much was done, and when."""

from __future__ import annotations

from datetime import datetime

from editor.recovery.journal import Abandoned
from ui.files.recent import time_text


def heading(abandoned: Abandoned) -> str:
    """Say what was open."""
    photos = abandoned.state.photos
    first = photos[0].reference.path.name if photos[0].reference else "A pasted picture"
    if len(photos) == 1:
        return f"{first} was not saved"
    return f"{first} and {len(photos) - 1} more were not saved"


def said(abandoned: Abandoned) -> str:
    """Say how much was done to it, and when."""
    state = abandoned.state
    steps = sum(len(photo.steps) for photo in state.photos)
    count = "1 step" if steps == 1 else f"{steps} steps"
    if snapshots := sum(len(photo.snapshots) for photo in state.photos):
        count += " and 1 snapshot" if snapshots == 1 else f" and {snapshots} snapshots"
    then = state.written.astimezone().replace(tzinfo=None)
    day = time_text(then, datetime.now()).partition(",")[0]
    return f"{count}, last change {day} at {then:%H:%M:%S}"
