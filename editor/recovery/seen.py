"""Seen: which part of a photo was looked at, and how large."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

FARTHEST: Final = 1e9  # pixels; no photo is as large
KEYS: Final = ("zoom", "row", "column")


@dataclass(frozen=True)
class Seen:
    """A place of the photo; where the whole was fitted, there is none.

    Parameters
    ----------
    zoom
        Device pixels a pixel of the result, above 0.
    row, column
        What was in the middle of the canvas, in pixels of the result from its top left corner.
    """

    zoom: float
    row: float
    column: float

    def to_json(self) -> dict[str, float]:
        """Return the JSON form."""
        return {"zoom": self.zoom, "row": self.row, "column": self.column}

    @classmethod
    def from_json(cls, form: Any) -> Seen | None:
        """Read `to_json`'s form; None where it is something else."""
        if not isinstance(form, dict):
            return None
        numbers: list[Any] = [form.get(key) for key in KEYS]
        if not all(map(_is_place, numbers)) or numbers[0] <= 0:
            return None
        return cls(*map(float, numbers))


def _is_place(value: Any) -> bool:
    return type(value) in (int, float) and abs(value) < FARTHEST  # NaN is below nothing
