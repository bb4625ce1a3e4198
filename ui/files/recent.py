"""RecentPhoto: a photo that was opened or saved lately; its place and time in a few words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from ui.look.phrase import phrase

DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True)
class RecentPhoto:
    """A photo's file, and when it was opened or saved last, in seconds since the epoch.

    `seconds` is 0 where that is not known.
    """

    path: Path
    seconds: float = 0.0

    @property
    def folder(self) -> str:
        """The folder in a few words."""
        return folder_text(self.path.parent)

    def when(self, now: datetime | None = None) -> str:
        """Return the time in a few words; empty where it is not known."""
        if not self.seconds:
            return ""
        return time_text(datetime.fromtimestamp(self.seconds), now or datetime.now())


def folder_text(folder: Path, home: Path | None = None) -> str:
    """Return the last two parts of a folder, below the home folder where it lies there."""
    home = Path.home() if home is None else home
    if folder == home:
        return "Home"
    parts = folder.relative_to(home).parts if folder.is_relative_to(home) else folder.parts
    named = [part for part in parts if part != folder.anchor]
    return " / ".join(named[-2:]) or str(folder)


def time_text(then: datetime, now: datetime) -> str:
    """Return "today, 14:02", "yesterday", a weekday, "12 November", or that with its year."""
    days = (now.date() - then.date()) // timedelta(days=1)
    if days == 0:
        return phrase("today, {then:%H:%M}", then=then)
    if days == 1:
        return "yesterday"
    if 1 < days < 7:
        return DAYS[then.weekday()]
    day = f"{then.day} {MONTHS[then.month - 1]}"
    return day if then.year == now.year else f"{day} {then.year}"
