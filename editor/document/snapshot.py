"""Snapshot: a photo's Steps at a moment, under a name; undo leaves it as it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from editor.document.step import Step


@dataclass(frozen=True)
class Snapshot:
    """A name, when it was taken (with its zone), and the Steps that there were."""

    name: str
    taken: datetime
    steps: tuple[Step, ...]
