"""Ranges: masks by what colours the Step reads; and masks from a picture file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Final

import numpy as np
import numpy.typing as npt

from editor.masks.fields import MaskError, numbers, word
from editor.masks.source import MaskSource, Scale
from filters.blending.lightness import LIGHTNESS_RULES, LightnessRule, lightness_of
from filters.params.kinds.colour import Colour
from filters.params.param import ParamError
from filters.pixels.channels import colours, widened
from filters.pixels.region import Region
from filters.pixels.transparency import visible_colours

Floats = npt.NDArray[np.float32]
BY_LIGHTNESS: Final[dict[str, LightnessRule]] = {rule: rule for rule in LIGHTNESS_RULES}
OF: Final = (*BY_LIGHTNESS, "saturation", "hue")
TURN: Final = 360.0
LAB: Final = np.array([100, 500, 200], np.float32)  # from ColourSpace.to_lab to L*, a*, b*


@dataclass(frozen=True)
class ColourRange:
    """Full where a property of the colours lies within two limits, fading beyond.

    Parameters
    ----------
    of_what
        ``lightness`` (CIE L*), ``luma`` (BT.601), ``max`` (HSV's value) or ``saturation`` (HSV's),
        all 0..1, or ``hue`` in degrees from red, where limits may go over 360.
    limits
        Where it begins to fade in, is full, begins to fade out and is nothing again.
    """

    name: ClassVar[str] = "range"
    of_what: str = "lightness"
    limits: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)

    def __post_init__(self) -> None:
        if list(self.limits) != sorted(self.limits):
            raise MaskError(f"a range's limits {list(self.limits)} do not rise")

    @classmethod
    def from_json(cls, form: Mapping[str, Any]) -> ColourRange:
        """Read it; raise MaskError."""
        a, b, c, d = numbers(form.get("limits", [0, 0, 1, 1]), "limits", 4)
        return cls(word(form, "of", OF, "lightness"), (a, b, c, d))

    def to_json(self) -> dict[str, Any]:
        """Return its JSON form."""
        return {"of": self.of_what, "limits": list(self.limits)}

    def of(
        self, region: Region, source: MaskSource, scale: Scale, feather: float, grow: float
    ) -> Floats:
        """Return how much each pixel's colour lies in the range; hidden ones count as black."""
        colour = visible_colours(source.pixels(region))
        start, full, end, gone = self.limits
        value = self.value_of(colour, source)
        if self.of_what == "hue":
            middle = (start + gone) / 2
            value = (value - middle + TURN / 2) % TURN - TURN / 2 + middle
        rise = np.where(value >= full, 1.0, (value - start) / max(full - start, 1e-9))
        fall = np.where(value <= end, 1.0, (gone - value) / max(gone - end, 1e-9))
        found = np.clip(np.minimum(rise, fall), 0, 1)
        if self.of_what == "hue":  # grey has none
            found = found * (colour.max(axis=2) > colour.min(axis=2))
        return np.asarray(np.nan_to_num(found), np.float32)

    def value_of(self, colour: Floats, source: MaskSource) -> Floats:
        """Return what of colours the limits are of, (rows, columns)."""
        if (rule := BY_LIGHTNESS.get(self.of_what)) is not None:
            return lightness_of(colour, rule, source.space)
        most, least = colour.max(axis=2), colour.min(axis=2)
        spread = most - least
        if self.of_what == "saturation":
            return np.asarray(spread / np.where(most > 0, most, 1), np.float32)
        red, green, blue = (widened(colour, 3)[..., i] for i in range(3))
        unit = np.where(spread > 0, spread, 1)
        sixth = np.where(
            most == red,
            ((green - blue) / unit) % 6,
            np.where(most == green, (blue - red) / unit + 2, (red - green) / unit + 4),
        )
        return np.asarray(sixth * 60, np.float32)


@dataclass(frozen=True)
class ColourDistance:
    """Full near a colour, nothing far from it: by CIE 1976 dE*ab."""

    name: ClassVar[str] = "colour"
    colour: str = "#808080"
    near: float = 5.0
    far: float = 20.0

    @classmethod
    def from_json(cls, form: Mapping[str, Any]) -> ColourDistance:
        """Read it; raise MaskError."""
        near, far = numbers(form.get("distances", [5, 20]), "distances", 2)
        if not 0 <= near <= far:
            raise MaskError(f"a mask's distances {near:g}, {far:g} do not rise from 0")
        try:
            return cls(Colour.parse(str(form.get("colour"))).text, near, far)
        except ParamError as error:
            raise MaskError(f"a mask's {error}") from None

    def to_json(self) -> dict[str, Any]:
        """Return its JSON form."""
        return {"colour": self.colour, "distances": [self.near, self.far]}

    def of(
        self, region: Region, source: MaskSource, scale: Scale, feather: float, grow: float
    ) -> Floats:
        """Return how near each pixel's colour is."""
        colour = widened(visible_colours(source.pixels(region)), 3)
        picked = np.array(Colour.parse(self.colour).rgb, np.float32).reshape(1, 1, 3)
        apart = (source.space.to_lab(colour) - source.space.to_lab(picked)) * LAB
        distance = np.sqrt((apart * apart).sum(axis=2))
        found = np.where(
            distance <= self.near, 1, (self.far - distance) / max(self.far - self.near, 1e-9)
        )
        return np.asarray(np.nan_to_num(np.clip(found, 0, 1)), np.float32)


@dataclass(frozen=True)
class PictureMask:
    """The brightness of a picture file (luma times alpha), stretched to the photo's size."""

    name: ClassVar[str] = "picture"
    path: str

    @classmethod
    def from_json(cls, form: Mapping[str, Any]) -> PictureMask:
        """Read it; raise MaskError."""
        path = form.get("path")
        if not isinstance(path, str) or not path:
            raise MaskError(f"a mask's path {path!r} is not the path of a picture")
        return cls(path)

    def to_json(self) -> dict[str, Any]:
        """Return its JSON form."""
        return {"path": self.path}

    def of(
        self, region: Region, source: MaskSource, scale: Scale, feather: float, grow: float
    ) -> Floats:
        """Return the picture's part."""
        picture = np.asarray(
            region.of(source.picture(self.path, source.rows, source.columns)), np.float32
        )
        luma = lightness_of(np.ascontiguousarray(colours(picture)), "luma", source.space)
        return np.asarray(np.clip(luma * picture[..., 3], 0, 1), np.float32)
