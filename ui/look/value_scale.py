"""ValueScale: how values of pixels are written: 0 to 255, 0 to 1, percent or 16 bit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ui.look.number_text import localized, number_text

FIGURE_SPACE: Final = "\u2007"  # as wide as a digit


@dataclass(frozen=True)
class ValueScale:
    """A way to write values whose full scale is 1.0.

    Parameters
    ----------
    id
        What the settings call it.
    title
        As a menu shows it.
    full
        What full scale is written as.
    decimals
        Of a value that is only looked at.
    exact_decimals
        Of one that is reckoned with.
    suffix
        Follows the number.
    """

    id: str
    title: str
    full: float
    decimals: int
    exact_decimals: int
    suffix: str = ""

    def text(self, value: float) -> str:
        """Write a value as wide as any other from black to white, so that nothing jumps."""
        written = f"{value * self.full:.{self.decimals}f}"
        if float(written) == 0:
            written = written.removeprefix("-")
        width = len(f"{self.full:.{self.decimals}f}")
        return localized(written).replace("-", "−").rjust(width, FIGURE_SPACE) + self.suffix

    def near(self, value: float) -> str:
        """Write a mean, by one digit finer than a value that is looked at."""
        return number_text(value * self.full, self.decimals + 1) + self.suffix

    def exact(self, value: float) -> str:
        """Write a value with all digits that matter."""
        return number_text(value * self.full, self.exact_decimals) + self.suffix


SCALES: Final = (
    ValueScale("byte", "0 to 255", 255, 0, 2),
    ValueScale("unit", "0 to 1", 1, 3, 4),
    ValueScale("percent", "Percent", 100, 1, 2, " %"),
    ValueScale("word", "16 bit", 65535, 0, 1),
)


def scale_named(name: str) -> ValueScale:
    """Return a scale by its id; the first one where there is none of that id."""
    return next((scale for scale in SCALES if scale.id == name), SCALES[0])
