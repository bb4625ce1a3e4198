"""Gradients: colours along a line from 0 to 1."""

from __future__ import annotations

import itertools
import math
import re
from dataclasses import dataclass
from typing import Any, ClassVar, Final

import numpy as np
import numpy.typing as npt

from filters.formula.arithmetic import with_point
from filters.params.kinds.colour import Colour
from filters.params.kinds.written import Written, WrittenKind
from filters.params.param import ParamError

MOST: Final = 32  # stops
_AFTER_COLOUR: Final = re.compile(r"(\s(?:#\w+|(?:[0-9a-fA-F]{3}){1,2}))\s*,")
BLACK_TO_WHITE: Final = ((0.0, Colour(0, 0, 0)), (1.0, Colour(255, 255, 255)))
Stops = tuple[tuple[float, Colour], ...]


@dataclass(frozen=True, slots=True)
class Gradient:
    """2 to 32 stops, a place of 0..1 and a colour each, from left to right.

    Between two stops colours go over in a straight line, in stored values; beyond the first and
    the last they stay. Two stops at one place are a hard edge.
    """

    stops: Stops = BLACK_TO_WHITE

    def __post_init__(self) -> None:
        if not 2 <= len(self.stops) <= MOST:
            raise ParamError(f"a gradient of {len(self.stops)} stops is not allowed: 2 to {MOST}")
        for place, colour in self.stops:
            if isinstance(place, bool) or not isinstance(place, (int, float)):
                raise ParamError(f"a gradient's place {place!r} is not a number")
            if not (math.isfinite(place) and 0 <= place <= 1):
                raise ParamError(f"a gradient's place {place:g} is not allowed: 0 to 1")
            if not isinstance(colour, Colour):
                raise ParamError(f"a gradient's colour {colour!r} is not a Colour")
        if any(b[0] < a[0] for a, b in itertools.pairwise(self.stops)):
            raise ParamError("a gradient's stops must go from left to right")

    @classmethod
    def parse(cls, text: str) -> Gradient:
        """Read ``place #rrggbb, place #rrggbb ...``; raise ParamError.

        A place may have a decimal comma: stops are parted by those that follow a colour.

        >>> Gradient.parse("0 #000000, 0,5 #ff8000, 1 #ffffff").stops[1][0]
        0.5
        """
        try:
            pairs = [part.split() for part in _AFTER_COLOUR.sub(r"\1\n", text).split("\n")]
            stops = [(float(with_point(place)), Colour.parse(colour)) for place, colour in pairs]
            return cls(tuple(stops))
        except ParamError:
            raise
        except ValueError:
            raise ParamError(
                f"gradient {text!r} is not known: write 0 #000000, 0.5 #ff8000, 1 #ffffff"
            ) from None

    @property
    def text(self) -> str:
        """``place #rrggbb, place #rrggbb ...``."""
        return ", ".join(f"{place!r} {colour.text}" for place, colour in self.stops)

    def moved(self, index: int, place: float) -> Gradient:
        """Return it with a stop as near to a place as its neighbours let it.

        A stop that is gone, as one that is dragged while it is undone, is moved nowhere.
        """
        if index >= len(self.stops):
            return self
        places = [0.0, *(one for one, _ in self.stops), 1.0]
        place = round(min(places[index + 2], max(places[index], place)), 4)
        stops = list(self.stops)
        stops[index] = (place, stops[index][1])
        return Gradient(tuple(stops))

    def of(self, values: npt.NDArray[np.floating[Any]]) -> npt.NDArray[np.float32]:
        """Return the colours at places, float32 of their shape and 3 more, 0..1."""
        places = [place for place, _ in self.stops]
        parts = zip(*(colour.rgb for _, colour in self.stops), strict=True)
        found = [np.interp(values, places, part) for part in parts]
        return np.stack(found, axis=-1).astype(np.float32)


@dataclass(frozen=True)
class GradientKind(WrittenKind):
    """A gradient, shown as a bar with its stops in words."""

    noun: ClassVar[str] = "a gradient"
    words: ClassVar[tuple[type, ...]] = (Gradient, Colour)
    example: ClassVar[str] = (
        "Gradient = Gradient(((0.0, Colour(0, 0, 64)), (1.0, Colour(255, 224, 176))))"
    )
    value_type: ClassVar[type[Written]] = Gradient

    def described(self) -> str:
        """Show how a gradient is written."""
        return f"a gradient as 0 #rrggbb, 1 #rrggbb, 2 to {MOST} stops from 0 to 1"

    def samples(self) -> tuple[Any, ...]:
        """Return one that is all of one colour, one with a hard edge, and black to white."""
        grey, white = Colour(128, 128, 128), Colour(255, 255, 255)
        return (
            Gradient(((0.0, grey), (1.0, grey))),
            Gradient(((0.25, grey), (0.5, grey), (0.5, white), (1.0, grey))),
            Gradient(),
        )

    def brief(self, value: Any) -> str:
        """Say how many stops there are."""
        return f"{len(value.stops)} stops"
