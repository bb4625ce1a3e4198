"""What a batch has done so far: counts, the time that is left, and the report of every photo."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from editor.batch.job import BatchJob, Item
from editor.batch.outcome import STATES, Outcome, State
from editor.render.output.settings_json import settings_to_json

FORMAT: Final = "kernelroom batch report"
VERSION: Final = 1


@dataclass(frozen=True)
class Tally:
    """How many photos are in each state."""

    waiting: int = 0
    working: int = 0
    done: int = 0
    current: int = 0
    failed: int = 0
    cancelled: int = 0

    @classmethod
    def of(cls, outcomes: Iterable[Outcome]) -> Tally:
        """Count."""
        counts = Counter(outcome.state for outcome in outcomes)
        return cls(**{str(state): count for state, count in counts.items()})

    def of_state(self, state: State) -> int:
        """Return how many are in a state."""
        return int(getattr(self, state))

    @property
    def total(self) -> int:
        """How many photos there are."""
        return sum(self.of_state(state) for state in STATES)

    @property
    def words(self) -> str:
        """All but what is 0, on one line."""
        titles: tuple[tuple[int, str], ...] = (
            (self.done, "done"),
            (self.current, "already there"),
            (self.failed, "failed"),
            (self.cancelled, "cancelled"),
            (self.working, "at work"),
            (self.waiting, "waiting"),
        )
        return ", ".join(f"{count} {what}" for count, what in titles if count) or "no photos"


def seconds_left(outcomes: Mapping[Item, Outcome], sizes: Mapping[Item, int], jobs: int) -> float:
    """Estimate how long the rest takes, from the time a byte of those that were done has taken.

    Returns
    -------
    float
        In seconds, of so many processes at once; nan before one is done.
    """
    done = [item for item, outcome in outcomes.items() if outcome.state == "done"]
    bytes_done = sum(sizes.get(item, 0) for item in done)
    if not bytes_done:
        return float("nan")
    pace = sum(outcomes[item].seconds for item in done) / bytes_done
    left = sum(
        sizes.get(item, 0) * (1 - outcome.share)
        for item, outcome in outcomes.items()
        if not outcome.has_ended
    )
    return left * pace / max(1, jobs)


def size_of(item: Item) -> int:
    """Return the bytes of a photo's file; 0 where it can't be looked at."""
    try:
        return os.stat(item.source).st_size
    except OSError:
        return 0


def report_of(job: BatchJob, outcomes: Mapping[Item, Outcome], seconds: float) -> dict[str, Any]:
    r"""Return the report's JSON form: what was asked, how many, and what became of each photo.

    Bytes of a name that are not UTF-8 are written as in ``odd\xe9.png``.
    """
    told = [(item, outcomes.get(item, Outcome())) for item in job.items]
    tally = Tally.of(outcome for _, outcome in told)
    return {
        "format": FORMAT,
        "version": VERSION,
        "folder": _text(job.folder),
        "steps": _text(job.orders.label),
        "pattern": _text(job.pattern.text),
        "settings": settings_to_json(job.orders.settings),
        "all_pages": job.orders.all_pages,
        "damaged": job.orders.damaged,
        "seconds": round(seconds, 3),
        "counts": {state: tally.of_state(state) for state in STATES},
        "photos": [
            {"source": _text(item.source), "output": _text(item.output)} | outcome.to_json()
            for item, outcome in told
        ],
    }


def _text(name: Path | str) -> str:
    return os.fsencode(name).decode("utf-8", "backslashreplace")
