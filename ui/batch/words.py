"""Words of a batch: times, sizes and states as a person reads them."""

from __future__ import annotations

import math
from typing import Final

from editor.batch.job import Item
from editor.batch.outcome import Outcome
from editor.batch.report import Tally
from ui.look.language import said
from ui.look.number_text import figure
from ui.look.phrase import phrase

MINUTE: Final = 60
HOUR: Final = 3600


def time_text(seconds: float) -> str:
    """Return a time; empty where it is not known.

    >>> time_text(130.2), time_text(0.83), time_text(float("nan"))
    ('2 min 10 s', '0.8 s', '')
    """
    if not math.isfinite(seconds):
        return ""
    if seconds < 10:
        return f"{figure(seconds, '.1f')} s"
    whole = round(seconds)
    if whole < MINUTE:
        return f"{whole} s"
    if whole < HOUR:
        return phrase("{minutes} min {seconds} s", minutes=whole // MINUTE, seconds=whole % MINUTE)
    return phrase("{hours} h {minutes} min", hours=whole // HOUR, minutes=whole % HOUR // MINUTE)


def left_text(seconds: float) -> str:
    """Return a time that is left, without tenths that would flicker.

    >>> left_text(6.3), left_text(130.2), left_text(float("nan"))
    ('7 s', '2 min 11 s', '')
    """
    if not math.isfinite(seconds):
        return ""
    whole = max(1, math.ceil(seconds))
    return f"{whole} s" if whole < MINUTE else time_text(whole)


def bytes_text(size: int) -> str:
    """Return a file's size.

    >>> bytes_text(519_400), bytes_text(81_200_000), bytes_text(12)
    ('519 KB', '81 MB', '12 bytes')
    """
    for unit, words in ((1e9, "GB"), (1e6, "MB"), (1e3, "KB")):
        if size >= unit:
            amount = size / unit
            return (
                f"{figure(amount, '.1f')} {words}"
                if amount < 10 and words != "KB"
                else f"{amount:.0f} {words}"
            )
    return phrase("{size} bytes", size=size)


def tally_text(tally: Tally) -> str:
    """Return how many photos are in each state, but for those in which there are none."""
    return ", ".join(map(said, tally.words.split(", ")))


def stage_text(outcome: Outcome) -> str:
    """Return what is being done to a photo that is at work.

    >>> [stage_text(Outcome("working", share=share)) for share in (0, 0.5, 1)]
    ['Reading', 'Applying the steps', 'Writing']
    """
    if outcome.share <= 0:
        return said("Reading")
    return said("Applying the steps") if outcome.share < 1 else said("Writing")


def state_text(item: Item, outcome: Outcome) -> str:
    """Return what is to be said of a photo in its row, which has its name already."""
    match outcome.state:
        case "done":
            return phrase(
                "{size} in {seconds}",
                size=bytes_text(outcome.size),
                seconds=time_text(outcome.seconds),
            )
        case "current":
            return said("already there")
        case "failed":
            return said(outcome.words.removeprefix(f"{item.source} "))
        case "cancelled":
            return said("cancelled")
        case "working":
            return said("at work")
    return said("waits")
