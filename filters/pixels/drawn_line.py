"""DrawnLine: an eyedropper that takes no colour, but the ends of a line over the photo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

Ends = tuple[tuple[float, float], tuple[float, float]]  # (x, y) of both


@dataclass(frozen=True)
class DrawnLine:
    """A function for `pickers` that is handed both ends, in pixels of what its Step is given.

    After them it gets the values that it names, and it returns a dict of values to set.
    """

    function: Callable[..., Mapping[str, Any]]

    def __call__(self, ends: Ends, **values: Any) -> Mapping[str, Any]:
        """Return the values that a line sets."""
        return self.function(ends, **values)
