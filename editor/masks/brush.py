"""Brush strokes: lines drawn by hand, with size, hardness, flow and pressure."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar, Final

import numpy as np
import numpy.typing as npt

from editor.masks.fields import MaskError, checked, number, numbers, switch
from editor.masks.shapes import Place, square_to_line
from editor.masks.source import MaskSource, Planes, Scale, grid
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
MOST_POINTS: Final = 100_000


@dataclass(frozen=True)
class Stroke:
    """One stroke.

    Parameters
    ----------
    points
        (x, y, pressure 0..1) each.
    size
        The brush's diameter at full pressure, a length.
    hardness
        Share of the radius that is full; from there it falls smoothly to the rim.
    flow
        How much it paints, 0..1.
    erases
        Whether it takes away instead.
    """

    points: tuple[tuple[float, float, float], ...]
    size: float
    hardness: float = 0.5
    flow: float = 1.0
    erases: bool = False

    @classmethod
    def from_json(cls, form: Any) -> Stroke:
        """Read it; raise MaskError."""
        if not isinstance(form, Mapping):
            raise MaskError(f"a stroke {form!r:.60} is not an object")
        points = form.get("points")
        if not isinstance(points, (list, tuple)) or not 1 <= len(points) <= MOST_POINTS:
            raise MaskError(f"a stroke has 1 to {MOST_POINTS} points, not {points!r:.60}")
        read = []
        for point in points:
            x, y, pressure = numbers(
                [*point, 1.0][:3] if isinstance(point, list) else point, "point", 3
            )
            read.append((x, y, checked(pressure, "pressure", 0.0, 1.0)))
        return cls(
            tuple(read),
            number(form, "size", 0.05, 0.0),
            number(form, "hardness", 0.5, 0.0, 1.0),
            number(form, "flow", 1.0, 0.0, 1.0),
            switch(form, "erases"),
        )

    def to_json(self) -> dict[str, Any]:
        """Return its JSON form."""
        form: dict[str, Any] = {
            "points": [list(point) for point in self.points],
            "size": self.size,
            "hardness": self.hardness,
            "flow": self.flow,
        }
        return {**form, "erases": True} if self.erases else form

    # What each tile asks again of strokes with thousands of points is worked out once.

    @cached_property
    def _places(self) -> Planes:
        return np.array([(x, y) for x, y, _ in self.points], np.float64)

    @cached_property
    def _corners(self) -> tuple[Place, Place]:
        (left, top), (right, bottom) = self._places.min(axis=0), self._places.max(axis=0)
        return (float(left), float(top)), (float(right), float(bottom))

    @cached_property
    def _most(self) -> float:
        return max(pressure for _, _, pressure in self.points)

    def reach(self, scale: Scale, grow: float) -> float:
        """Return how far from its points it may paint, in pixels."""
        return self.size * scale.length / 2 * self._most + max(grow, 0.0) + 1

    def bounds(self, scale: Scale, grow: float = 0.0) -> Region:
        """Return the pixels outside of which it paints nothing."""
        reach = self.reach(scale, grow)
        low, high = (np.array(scale.place(corner)) for corner in self._corners)
        left, top = np.floor(low - reach).astype(int)
        right, bottom = np.ceil(high + reach).astype(int)
        return Region(int(top), int(left), int(bottom - top), int(right - left))

    def of(self, region: Region, scale: Scale, grow: float) -> Floats:
        """Return what the stroke paints, float32 (rows, columns): each place once."""
        out = np.zeros((region.rows, region.columns), np.float32)
        radius = self.size * scale.length / 2
        tip = Tip(self.hardness, self.flow, scale.pixel)
        for start, end in self._near(region, scale, self.reach(scale, grow)):
            (x0, y0, p0), (x1, y1, p1) = self.points[start], self.points[end]
            here, there = scale.place((x0, y0)), scale.place((x1, y1))
            tip.lay(out, region, (here, there), (radius * p0 + grow, radius * p1 + grow))
        return out

    def _near(self, region: Region, scale: Scale, reach: float) -> list[tuple[int, int]]:
        """Return the pairs of points whose line may paint in a region."""
        places = self._places * (scale.across, scale.down)
        following = np.minimum(np.arange(len(places)) + 1, len(places) - 1)
        low = np.minimum(places, places[following]) - reach
        high = np.maximum(places, places[following]) + reach
        inside = (low <= (region.right, region.bottom)) & (high >= (region.left, region.top))
        if len(places) > 1:
            inside[-1] = False  # the last point ends the line before it
        return [(int(at), int(following[at])) for at in np.flatnonzero(inside.all(axis=1))]


@dataclass(frozen=True)
class Tip:
    """What is pressed on the mask along a line: how hard its edge is, and how much it paints.

    `pixel` is the photo's pixel in those that are painted, where they are larger or smaller ones.
    """

    hardness: float = 0.5
    flow: float = 1.0
    pixel: float = 1.0

    def lay(
        self, out: Floats, region: Region, line: tuple[Place, Place], radii: tuple[float, float]
    ) -> Region:
        """Paint along a line where that is more than there is; return the pixels looked at.

        Parameters
        ----------
        out, region
            Float32 (rows, columns), and which pixels it holds.
        line
            From where to where, in pixels.
        radii
            Of the tip at both ends, in pixels.
        """
        (x0, y0), (x1, y1) = line
        reach = max(radii) + 1
        left, top = math.floor(min(x0, x1) - reach), math.floor(min(y0, y1) - reach)
        right, bottom = math.ceil(max(x0, x1) + reach), math.ceil(max(y0, y1) + reach)
        part = Region(top, left, bottom - top, right - left).clip(region)
        if part.is_empty:
            return part
        square, along = square_to_line(*grid(part), *line)
        wide = np.maximum(radii[0] + along * (radii[1] - radii[0]), 1e-6)
        # the rim is a pixel wide at least, about the edge, as other edges are
        least = max(self.pixel, 1.0)
        soft = (1 - self.hardness) * wide
        beyond = np.where(soft > least, self.pixel, least) / 2
        t = np.clip((wide + beyond - np.sqrt(square)) / np.maximum(soft, least), 0, 1)
        place = out[part.relative_to(region).slices]
        np.maximum(place, self.flow * t * t * (3 - 2 * t), out=place, casting="same_kind")
        return part


@dataclass(frozen=True)
class Brush:
    """Strokes one after the other: each adds to what is left, or takes away."""

    name: ClassVar[str] = "brush"
    strokes: tuple[Stroke, ...]

    @classmethod
    def from_json(cls, form: Mapping[str, Any]) -> Brush:
        """Read it; raise MaskError."""
        strokes = form.get("strokes")
        if not isinstance(strokes, (list, tuple)):
            raise MaskError(f"a brush's strokes {strokes!r:.60} are not a list")
        return cls(tuple(Stroke.from_json(stroke) for stroke in strokes))

    def to_json(self) -> dict[str, Any]:
        """Return its JSON form."""
        return {"strokes": [stroke.to_json() for stroke in self.strokes]}

    def of(
        self, region: Region, source: MaskSource, scale: Scale, feather: float, grow: float
    ) -> Floats:
        """Return what all strokes leave."""
        out = np.zeros((region.rows, region.columns), np.float32)
        for stroke in self.strokes:
            part = stroke.bounds(scale, grow).clip(region)
            if not part.is_empty:
                made, place = stroke.of(part, scale, grow), out[part.relative_to(region).slices]
                place[...] = place * (1 - made) if stroke.erases else place + made * (1 - place)
        return out
