"""Brush strokes: lines drawn by hand, with size, hardness, flow and pressure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Final

import numpy as np
import numpy.typing as npt

from editor.masks.fields import MaskError, checked, number, numbers, switch
from editor.masks.shapes import square_to_line
from editor.masks.source import MaskSource, Scale, grid
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

    def of(self, region: Region, scale: Scale, grow: float) -> Floats:
        """Return what the stroke paints, float32 (rows, columns): each place once."""
        out = np.zeros((region.rows, region.columns), np.float32)
        following = [*self.points[1:], self.points[-1]]
        for (x0, y0, p0), (x1, y1, p1) in zip(self.points, following, strict=True):
            start, end = scale.place((x0, y0)), scale.place((x1, y1))
            radius = self.size * scale.length / 2
            reach = radius * max(p0, p1) + grow + 1
            low, high = np.minimum(start, end) - reach, np.maximum(start, end) + reach
            (left, top), (right, bottom) = np.floor(low).astype(int), np.ceil(high).astype(int)
            part = Region(top, left, bottom - top, right - left).clip(region)
            if part.is_empty:
                continue
            square, along = square_to_line(*grid(part), start, end)
            wide = np.maximum(radius * (p0 + along * (p1 - p0)) + grow, 1e-6)
            # the rim is a pixel wide at least, about the edge, as other edges are
            rim = np.maximum((1 - self.hardness) * wide, 1.0)
            t = np.clip((wide + 0.5 - np.sqrt(square)) / rim, 0, 1)
            place = out[part.relative_to(region).slices]
            np.maximum(place, self.flow * t * t * (3 - 2 * t), out=place, casting="same_kind")
        return out


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
            made = stroke.of(region, scale, grow)
            out = out * (1 - made) if stroke.erases else out + made * (1 - out)
        return out
