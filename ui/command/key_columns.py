"""Where the columns of the list of shortcuts are, and what the one of places says."""

from __future__ import annotations

from typing import Final, NamedTuple

from ui.command.command import Scope
from ui.look.tokens import SPACE

KEYS_WIDTH: Final = 264  # logical pixels, at least
KEYS_LEFT: Final = 276  # of the keys, where there is room
PLACE_WIDTH: Final = 104
BUTTON: Final = 24
INDENT: Final = 16
PLACES: Final[dict[Scope, str]] = {
    "window": "Everywhere",
    "kernel": "Kernel editor",
    "grid": "Kernel grid",
    "presets": "Presets",
    "steps": "Steps",
    "lab": "Lab",
}


class Columns(NamedTuple):
    """Where the keys of all rows begin, and where it is said in what they work."""

    keys: int
    place: int


def columns_of(width: int) -> Columns:
    """Return where columns are in a row that is so wide, logical pixels."""
    place = width - PLACE_WIDTH - BUTTON - SPACE
    return Columns(max(0, min(KEYS_LEFT, place - KEYS_WIDTH)), place)
