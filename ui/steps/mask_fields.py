"""The numbers of each kind of mask item, as a form shows them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

Unit = Literal["place", "length", "share", "angle", "colour distance", "hue"]
PERCENT: Final = 100.0


@dataclass(frozen=True)
class MaskField:
    """One number of an item's JSON form.

    Parameters
    ----------
    label
        What a person reads.
    key, index
        Where it stands: a number under `key`, or the one at `index` of a list there.
    unit
        What it counts.
    low, high
        Its limits in the JSON's own units.
    """

    label: str
    key: str
    index: int | None = None
    unit: Unit = "place"
    low: float = -10.0
    high: float = 10.0

    def of(self, form: Mapping[str, Any]) -> float:
        """Return the number; 0 (of an opacity 1) where it is left out."""
        value = form.get(self.key, 1.0 if self.key == "opacity" else 0.0)
        return float(value if self.index is None else value[self.index])

    def put(self, form: dict[str, Any], value: float) -> None:
        """Set the number."""
        if self.index is None:
            form[self.key] = value
        else:
            form[self.key] = [*form[self.key]]
            form[self.key][self.index] = value


def _point(label: str, key: str) -> tuple[MaskField, ...]:
    return MaskField(f"{label} X", key, 0), MaskField(f"{label} Y", key, 1)


def _limits(unit: Unit, high: float) -> tuple[MaskField, ...]:
    words = ("Fades in", "Full from", "Full to", "Gone at")
    return tuple(
        MaskField(word, "limits", index, unit, -high, 2 * high) for index, word in enumerate(words)
    )


_RADII: Final = (MaskField("Half width", "radii", 0), MaskField("Half height", "radii", 1))
_ANGLE: Final = MaskField("Angle", "angle", None, "angle", -360.0, 360.0)
FIELDS: Final[Mapping[str, tuple[MaskField, ...]]] = {
    "rectangle": (
        *_point("Centre", "centre"),
        MaskField("Width", "size", 0),
        MaskField("Height", "size", 1),
        _ANGLE,
    ),
    "ellipse": (*_point("Centre", "centre"), *_RADII, _ANGLE),
    "linear gradient": (*_point("Full", "start"), *_point("Gone", "end")),
    "radial gradient": (
        *_point("Centre", "centre"),
        *_RADII,
        _ANGLE,
        MaskField("Full inside", "inner", None, "share", 0.0, 1.0),
    ),
    "range": _limits("share", 1.0),
    "hue": _limits("hue", 360.0),
    "filter": (
        MaskField("Nothing to", "limits", 0, "share", 0.0, 1.0),
        MaskField("Full from", "limits", 1, "share", 0.0, 1.0),
    ),
    "colour": (
        MaskField("Full to", "distances", 0, "colour distance", 0.0, 200.0),
        MaskField("Gone at", "distances", 1, "colour distance", 0.0, 200.0),
    ),
}
REFINED: Final = (
    MaskField("Grow", "grow", None, "length", -1.0, 1.0),
    MaskField("Feather", "feather", None, "length", 0.0, 1.0),
    MaskField("Contrast", "contrast", None, "share", -1.0, 1.0),
    MaskField("Opacity", "opacity", None, "share", 0.0, 1.0),
)


def fields_of(form: Mapping[str, Any]) -> tuple[MaskField, ...]:
    """Return the numbers of an item, by its JSON form."""
    is_hue = form.get("shape") == "range" and form.get("of") == "hue"
    return FIELDS.get("hue" if is_hue else str(form.get("shape")), ())


def scale_of(unit: Unit, units: str) -> tuple[float, str]:
    """Return by what a number is multiplied to be shown, and its unit."""
    if unit in ("place", "length"):
        return (PERCENT, "%") if units == "relative" else (1.0, "px")
    return {
        "share": (PERCENT, "%"),
        "angle": (1.0, "°"),
        "hue": (1.0, "°"),
        "colour distance": (1.0, "ΔE"),
    }.get(unit, (1.0, ""))
