"""GalleryLayout: where headings and cards of a gallery are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from PySide6.QtCore import QRect

from ui.presets.cards import GAP, NAME, PICTURE, ROW_GAP

HEADING: Final = 26  # logical pixels
RIM: Final = 3  # room for the outline of a selected card


@dataclass(frozen=True)
class Place:
    """A heading (its `row` is None) or a card, and where it is, from the top of all of them."""

    group: int
    row: int | None
    area: QRect


@dataclass(frozen=True)
class GalleryLayout:
    """All that is laid out, in the order of the model.

    Parameters
    ----------
    places
        Headings and cards; cards of folded groups have none.
    height
        Of all of them, in logical pixels.
    columns
        Cards in a row.
    """

    places: tuple[Place, ...]
    height: int
    columns: int

    def area_of(self, group: int, row: int | None) -> QRect:
        """Return where a heading or card is; an empty rectangle for a folded one."""
        return self._areas.get((group, row), QRect())

    @cached_property
    def _areas(self) -> dict[tuple[int, int | None], QRect]:
        return {(place.group, place.row): place.area for place in self.places}

    @classmethod
    def of(cls, counts: Sequence[int], opened: set[int], width: int) -> GalleryLayout:
        """Lay out groups of so many cards each, those in `opened` with their cards.

        There are two columns at least, and more where there is room; cards fill the width.
        """
        room = max(1, width - 2 * RIM)
        columns = max(2, (room + GAP) // (PICTURE.width() + GAP))
        across = (room - (columns - 1) * GAP) / columns
        picture = round(across * PICTURE.height() / PICTURE.width())
        places: list[Place] = []
        top = 0
        for group, count in enumerate(counts):
            places.append(Place(group, None, QRect(0, top, width, HEADING)))
            top += HEADING + RIM
            if group not in opened:
                continue
            for row in range(count):
                line, column = divmod(row, columns)
                left = RIM + round(column * (across + GAP))
                y = top + line * (picture + NAME + ROW_GAP)
                places.append(Place(group, row, QRect(left, y, round(across), picture + NAME)))
            lines = -(-count // columns)
            top += lines * (picture + NAME + ROW_GAP)
        return cls(tuple(places), top, columns)
