"""How unsaved work that is offered is called: which photo, how much was done, and when."""

from __future__ import annotations

from datetime import datetime

from editor.recovery.journal import Abandoned
from ui.files.recent import time_text
from ui.look.phrase import phrase


def heading(abandoned: Abandoned) -> str:
    """Say which photos were not saved; one that nothing was done to is not counted."""
    photos = abandoned.state.unsaved
    first = photos[0].reference.path.name if photos[0].reference else "A pasted picture"
    if len(photos) == 1:
        return phrase("{name} was not saved", name=first)
    return phrase("{name} and {more} more were not saved", name=first, more=len(photos) - 1)


def said(abandoned: Abandoned) -> str:
    """Say how much was done to it, and when."""
    state = abandoned.state
    steps = sum(len(photo.steps) for photo in state.unsaved)
    count = phrase("{count} steps", one="{count} step", count=steps)
    if snapshots := sum(len(photo.snapshots) for photo in state.unsaved):
        count += phrase(" and {count} snapshots", one=" and {count} snapshot", count=snapshots)
    then = state.written.astimezone().replace(tzinfo=None)
    day = time_text(then, datetime.now()).partition(",")[0]
    return phrase("{steps}, last change {day} at {time:%H:%M:%S}", steps=count, day=day, time=then)
