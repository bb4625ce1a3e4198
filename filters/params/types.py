"""Types of a filter's values beyond numbers and kernels: colour, angle, point, file, picture."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Annotated, Any, Final, Protocol, Self

import numpy as np
import numpy.typing as npt

from filters.params.param import ParamError, Range
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Dial:
    """Marks a number as an angle, which a form shows as a dial."""


@dataclass(frozen=True, slots=True)
class Suffixes:
    """Which files a form offers, as in ``Suffixes("*.cube", "*.txt")``."""

    patterns: tuple[str, ...]

    def __init__(self, *patterns: str) -> None:
        object.__setattr__(self, "patterns", patterns)


Angle = Annotated[float, Range(-180.0, 180.0, "°"), Dial()]  # anticlockwise is the filter's choice


class TextValue(Protocol):
    """A value that reads and writes itself as text."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the text; raise ParamError."""

    @property
    def text(self) -> str:
        """The text that `parse` reads."""


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour as people pick it: 0..255 each, in the photo's own stored values.

    >>> Colour.parse("#ff8000").rgb
    (1.0, 0.5019607843137255, 0.0)
    """

    red: int = 0
    green: int = 0
    blue: int = 0

    def __post_init__(self) -> None:
        for part in (self.red, self.green, self.blue):
            if isinstance(part, bool) or not isinstance(part, int) or not 0 <= part <= 255:
                raise ParamError(f"a colour's part {part!r} is not allowed: 0 to 255")

    @classmethod
    def parse(cls, text: str) -> Colour:
        """Read ``#rrggbb`` or ``#rgb``; raise ParamError."""
        digits = text.strip().removeprefix("#")
        if re.fullmatch(r"[0-9a-fA-F]{3}", digits):
            digits = "".join(2 * digit for digit in digits)
        if not re.fullmatch(r"[0-9a-fA-F]{6}", digits):
            raise ParamError(f"colour {text!r} is not known: write #rrggbb, as in #ff8000")
        return cls(*(int(digits[at : at + 2], 16) for at in (0, 2, 4)))

    @property
    def text(self) -> str:
        """``#rrggbb``."""
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"

    @property
    def rgb(self) -> tuple[float, float, float]:
        """Red, green and blue, 0..1."""
        return self.red / 255, self.green / 255, self.blue / 255


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the photo, 0..1 from its left and from its top, so that presets fit any size.

    `Progress.place` gives it in pixels.
    """

    x: float = 0.5
    y: float = 0.5

    def __post_init__(self) -> None:
        for part in (self.x, self.y):
            if isinstance(part, bool) or not (
                isinstance(part, (int, float)) and math.isfinite(part) and 0 <= part <= 1
            ):
                raise ParamError(f"a point's part {part!r} is not allowed: 0 to 1")

    @classmethod
    def parse(cls, text: str) -> Point:
        """Read ``x,y``, as in ``0.25,0.5``; raise ParamError."""
        try:
            x, y = (float(part) for part in text.split(","))
        except ValueError:
            raise ParamError(f"point {text!r} is not known: write x,y, each 0 to 1") from None
        return cls(x, y)

    @property
    def text(self) -> str:
        """``x,y``."""
        return f"{self.x!r},{self.y!r}"


@dataclass(frozen=True, slots=True)
class FilePath:
    """A file that the filter reads itself; empty where none is chosen."""

    path: str = ""

    @classmethod
    def parse(cls, text: str) -> FilePath:
        """Take the text as the path."""
        return cls(text)

    @property
    def text(self) -> str:
        """The path."""
        return self.path


@dataclass(frozen=True, slots=True)
class Picture:
    """A second picture, from a file; the host opens it and lays it over the whole photo.

    Parameters
    ----------
    path
        The file; empty where none is chosen.
    pixels
        Float32 (rows, columns, 4) of the photo's own size, while a filter runs; None where no file
        is chosen.
    """

    path: str = ""
    pixels: Floats | None = field(default=None, compare=False, repr=False)

    @classmethod
    def parse(cls, text: str) -> Picture:
        """Take the text as the path."""
        return cls(text)

    @property
    def text(self) -> str:
        """The path."""
        return self.path

    def at(self, where: Region) -> Floats | None:
        """Return its part under a region, its edge repeated outside: float32 (rows, columns, 4)."""
        if self.pixels is None:
            return None
        rows = np.clip(np.arange(where.top, where.bottom), 0, self.pixels.shape[0] - 1)
        columns = np.clip(np.arange(where.left, where.right), 0, self.pixels.shape[1] - 1)
        return self.pixels[rows[:, None], columns]


TEXT_TYPES: Final[Mapping[str, type[Any]]] = MappingProxyType(
    {"colour": Colour, "point": Point, "file": FilePath, "picture": Picture}
)
