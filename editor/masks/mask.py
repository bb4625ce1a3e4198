"""Mask: items joined one after the other; where a Step works, and how much."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Final, Protocol

import cv2
import numpy as np
import numpy.typing as npt

from editor.masks.brush import Brush
from editor.masks.fields import MaskError, number, switch, word
from editor.masks.filter_result import FilterResult
from editor.masks.ranges import ColourDistance, ColourRange, PictureMask
from editor.masks.shapes import Ellipse, LinearGradient, Polygon, RadialGradient, Rectangle
from editor.masks.source import MaskSource, Scale
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
JOINS: Final = ("add", "subtract", "intersect")
UNITS: Final = ("relative", "pixels")
BY_DISTANCE: Final = (Rectangle, Ellipse, Polygon)  # feathered and grown by their distance
GROWN: Final = (*BY_DISTANCE, Brush, LinearGradient, RadialGradient)
LARGEST: Final = 2000.0  # pixels that a feather or growing reaches
MOST_ITEMS: Final = 100
MOST_DEEP: Final = 4  # masks in masks; JSON is read to a depth of 40


class Shape(Protocol):
    """What an item is made of."""

    @property
    def name(self) -> str:
        """Its word in JSON."""

    def to_json(self) -> dict[str, Any]:
        """Return its JSON form."""

    def of(
        self, region: Region, source: MaskSource, scale: Scale, feather: float, grow: float
    ) -> Floats:
        """Return float32 (rows, columns), 0..1, of a region inside the photo; lengths in pixels."""


@dataclass(frozen=True)
class Refinement:
    """What is done to an item, or to all of them joined, in this order.

    Parameters
    ----------
    grow
        A length that edges move outwards by; below 0 inwards.
    feather
        A length that edges are softened over.
    contrast
        -1..1; above 0 edges get steeper, below 0 all goes towards a half.
    invert
        What was full is nothing, and the other way round.
    opacity
        The whole is multiplied by it, 0..1.
    """

    grow: float = 0.0
    feather: float = 0.0
    contrast: float = 0.0
    invert: bool = False
    opacity: float = 1.0

    @classmethod
    def from_json(cls, form: Mapping[str, Any]) -> Refinement:
        """Read it; raise MaskError."""
        return cls(
            number(form, "grow", 0.0),
            number(form, "feather", 0.0, 0.0),
            number(form, "contrast", 0.0, -1.0, 1.0),
            switch(form, "invert"),
            number(form, "opacity", 1.0, 0.0, 1.0),
        )

    def to_json(self) -> dict[str, Any]:
        """Return what differs from doing nothing."""
        plain = Refinement()
        return {name: value for name, value in vars(self).items() if value != getattr(plain, name)}

    def lengths(self, scale: Scale) -> tuple[float, float]:
        """Return feather and grow in pixels, cut to what is allowed."""
        longest = LARGEST
        feather = min(self.feather * scale.length, longest)
        return feather, min(max(self.grow * scale.length, -longest), longest)

    def toned(self, values: Floats) -> Floats:
        """Apply contrast, invert and opacity."""
        if self.contrast:
            gain = np.float32(math.tan((min(self.contrast, 0.9999) + 1) * math.pi / 4))
            values = np.clip((values - np.float32(0.5)) * gain + np.float32(0.5), 0, 1)
        if self.invert:
            values = 1 - values
        return values if self.opacity == 1 else values * np.float32(self.opacity)


@dataclass(frozen=True)
class MaskItem:
    """A shape, what is done to it, and how it joins those before it."""

    shape: Shape
    join: str = "add"
    refinement: Refinement = Refinement()

    @classmethod
    def from_json(cls, form: Any) -> MaskItem:
        """Read it; raise MaskError."""
        if not isinstance(form, Mapping):
            raise MaskError(f"a mask's item {form!r:.60} is not an object")
        known = {shape.name: shape for shape in SHAPES}
        name = word(form, "shape", tuple(known), "")
        shape = known[name].from_json(form)
        return cls(shape, word(form, "join", JOINS, "add"), Refinement.from_json(form))

    def to_json(self) -> dict[str, Any]:
        """Return its JSON form."""
        form = {"shape": self.shape.name, **self.shape.to_json()}
        form |= {} if self.join == "add" else {"join": self.join}
        return form | self.refinement.to_json()

    def of(self, region: Region, source: MaskSource, scale: Scale) -> Floats:
        """Return the item alone, refined."""
        feather, grow = self.refinement.lengths(scale)
        if isinstance(self.shape, BY_DISTANCE):
            made = self.shape.of(region, source, scale, feather, grow)
            return self.refinement.toned(made)
        own = grow if isinstance(self.shape, GROWN) else 0.0

        def plain(part: Region) -> Floats:
            return self.shape.of(part, source, scale, 0.0, own)

        return self.refinement.toned(softened(region, source, plain, feather, grow - own))


def softened(region: Region, source: MaskSource, made: Any, feather: float, grow: float) -> Floats:
    """Grow and feather what `made` gives of regions inside the photo.

    Growing takes the largest value within a disk (shrinking the smallest), feathering the mean
    under a Gaussian of half the feather; beyond the photo its edge goes on.
    """
    if not feather and not grow:
        return np.asarray(made(region), np.float32)
    sigma, radius = feather / 2, math.ceil(abs(grow))
    reach = math.ceil(3 * sigma) + radius
    grown = region.grow(reach, reach)
    inside = grown.clip(source.bounds)
    values = cv2.copyMakeBorder(
        np.ascontiguousarray(made(inside)),
        inside.top - grown.top,
        grown.bottom - inside.bottom,
        inside.left - grown.left,
        grown.right - inside.right,
        cv2.BORDER_REPLICATE,
    )
    if radius:
        y, x = np.mgrid[-radius : radius + 1, -radius : radius + 1]
        disk = (np.hypot(x, y) <= abs(grow)).astype(np.uint8)
        values = (cv2.dilate if grow > 0 else cv2.erode)(values, disk)
    if feather:
        side = 2 * math.ceil(3 * sigma) + 1
        values = cv2.GaussianBlur(values, (side, side), sigma, borderType=cv2.BORDER_REPLICATE)
    return np.ascontiguousarray(region.relative_to(grown).of(values), np.float32)


@dataclass(frozen=True)
class WholeMask:
    """All of another mask, which counts in units of its own."""

    name: ClassVar[str] = "mask"
    mask: Mask

    def __post_init__(self) -> None:
        if self.mask.depth >= MOST_DEEP:
            raise MaskError(f"masks in masks are allowed up to {MOST_DEEP} deep")

    @classmethod
    def from_json(cls, form: Mapping[str, Any]) -> WholeMask:
        """Read it; raise MaskError."""
        return cls(Mask.from_json(form.get("mask")))

    def to_json(self) -> dict[str, Any]:
        """Return its JSON form."""
        return {"mask": self.mask.to_json()}

    def of(
        self, region: Region, source: MaskSource, scale: Scale, feather: float, grow: float
    ) -> Floats:
        """Return the mask's part."""
        return self.mask.of(region, source)


SHAPES: Final = (
    Rectangle, Ellipse, Polygon, Brush, LinearGradient, RadialGradient, ColourRange,
    ColourDistance, PictureMask, FilterResult, WholeMask,
)  # fmt: skip


@dataclass(frozen=True)
class Mask:
    """Items, joined from the first to the last, and what is done to the whole.

    ``add`` takes the larger of two values, ``intersect`` the smaller, ``subtract`` the smaller of
    the one and 1 less the other (Zadeh 1965). A first item that subtracts or intersects does so
    from the whole photo.

    Parameters
    ----------
    items
        At least one.
    name
        What a person calls it.
    units
        ``relative``: places are shares of width and height, lengths of the longer side.
        ``pixels``: both in pixels.
    refinement
        What is done to the whole.
    """

    items: tuple[MaskItem, ...]
    name: str = ""
    units: str = "relative"
    refinement: Refinement = Refinement()

    def __post_init__(self) -> None:
        if not 1 <= len(self.items) <= MOST_ITEMS:
            raise MaskError(f"a mask of {len(self.items)} items is not allowed: 1 to {MOST_ITEMS}")

    @property
    def depth(self) -> int:
        """How many masks lie in each other, itself among them."""
        inner = [item.shape.mask for item in self.items if isinstance(item.shape, WholeMask)]
        return 1 + max((mask.depth for mask in inner), default=0)

    def shapes(self) -> Iterator[Shape]:
        """Yield what the items are made of, in masks among them too."""
        for item in self.items:
            yield from (
                item.shape.mask.shapes() if isinstance(item.shape, WholeMask) else [item.shape]
            )

    @classmethod
    def of_picture(cls, path: str) -> Mask:
        """Return the mask that a picture file is."""
        return cls((MaskItem(PictureMask(path)),))

    @classmethod
    def from_json(cls, form: Any) -> Mask:
        """Read it; raise MaskError naming the item, from 1."""
        if not isinstance(form, Mapping) or not isinstance(form.get("items"), (list, tuple)):
            raise MaskError("a mask must be an object with a list of items")
        name, items = form.get("name", ""), []
        if not isinstance(name, str):
            raise MaskError(f"a mask's name {name!r} is not a string")
        for place, item in enumerate(form["items"], 1):
            try:
                items.append(MaskItem.from_json(item))
            except MaskError as error:
                raise MaskError(f"item {place}: {error}") from None
        units = word(form, "units", UNITS, "relative")
        return cls(tuple(items), name, units, Refinement.from_json(form))

    def to_json(self) -> dict[str, Any]:
        """Return its JSON form."""
        form: dict[str, Any] = {"name": self.name} if self.name else {}
        form |= {} if self.units == "relative" else {"units": self.units}
        form["items"] = [item.to_json() for item in self.items]
        return form | self.refinement.to_json()

    def of(self, region: Region, source: MaskSource) -> Floats:
        """Return how much of a Step is seen in a region inside the photo.

        Float32 (rows, columns), 0..1; that of a region is the crop of the whole.
        """
        scale = Scale.of(self.units, source)
        feather, grow = self.refinement.lengths(scale)

        def joined(part: Region) -> Floats:
            out = np.full((part.rows, part.columns), self.items[0].join != "add", np.float32)
            for item in self.items:
                made = item.of(part, source, scale)
                if item.join == "add":
                    out = np.maximum(out, made)
                else:
                    out = np.minimum(out, made if item.join == "intersect" else 1 - made)
            return out

        return self.refinement.toned(softened(region, source, joined, feather, grow))
