"""Shapes: what lies inside a rectangle, an ellipse or a polygon, and gradients."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Final

import numpy as np
import numpy.typing as npt

from editor.masks.fields import FAR, MaskError, number, numbers, pair
from editor.masks.source import MaskSource, Planes, Scale, grid
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
Place = tuple[float, float]
MOST_POINTS: Final = 10_000


def ramp(distance: Planes, feather: float) -> Floats:
    """Return 1 inside to 0 outside of an edge: over a pixel, or smoothly over a feather.

    `distance` is in pixels, below 0 inside.
    """
    t = np.clip(0.5 - distance / max(1.0, feather), 0, 1)
    return np.asarray(t if feather <= 1 else t * t * (3 - 2 * t), np.float32)


def turned(x: Planes, y: Planes, centre: Place, angle: float) -> tuple[Planes, Planes]:
    """Return places about a centre, turned back by an angle in degrees, clockwise."""
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    across, down = x - centre[0], y - centre[1]
    return across * cos + down * sin, down * cos - across * sin


@dataclass(frozen=True)
class Rectangle:
    """A rectangle about its centre; `size` is its width and height."""

    name: ClassVar[str] = "rectangle"
    centre: Place = (0.5, 0.5)
    size: Place = (0.5, 0.5)
    angle: float = 0.0

    @classmethod
    def from_json(cls, form: Mapping[str, Any]) -> Rectangle:
        """Read it; raise MaskError."""
        size = pair(form, "size", (0.5, 0.5))
        return cls(pair(form, "centre", (0.5, 0.5)), size, number(form, "angle", 0.0))

    def to_json(self) -> dict[str, Any]:
        """Return its JSON form."""
        return {"centre": list(self.centre), "size": list(self.size), "angle": self.angle}

    def of(
        self, region: Region, source: MaskSource, scale: Scale, feather: float, grow: float
    ) -> Floats:
        """Return how much lies inside: float32 (rows, columns), by its distance to the edge."""
        x, y = turned(*grid(region), scale.place(self.centre), self.angle)
        wide, tall = (side / 2 + grow for side in scale.place(self.size))
        across, down = np.abs(x) - wide, np.abs(y) - tall
        outside = np.hypot(np.maximum(across, 0), np.maximum(down, 0))
        return ramp(outside + np.minimum(np.maximum(across, down), 0), feather)


@dataclass(frozen=True)
class Ellipse:
    """An ellipse about its centre; `radii` are its half width and half height."""

    name: ClassVar[str] = "ellipse"
    centre: Place = (0.5, 0.5)
    radii: Place = (0.25, 0.25)
    angle: float = 0.0

    @classmethod
    def from_json(cls, form: Mapping[str, Any]) -> Ellipse:
        """Read it; raise MaskError."""
        radii = pair(form, "radii", (0.25, 0.25))
        return cls(pair(form, "centre", (0.5, 0.5)), radii, number(form, "angle", 0.0))

    def to_json(self) -> dict[str, Any]:
        """Return its JSON form."""
        return {"centre": list(self.centre), "radii": list(self.radii), "angle": self.angle}

    def of(
        self, region: Region, source: MaskSource, scale: Scale, feather: float, grow: float
    ) -> Floats:
        """Return how much lies inside; distances near the edge are exact for a circle.

        Else to first order: (1 - 1/k) k^2 / |gradient|, with k the place's share of the radius.
        """
        x, y = turned(*grid(region), scale.place(self.centre), self.angle)
        wide, tall = (max(1e-6, abs(side) + grow) for side in scale.place(self.radii))
        share = np.hypot(x / wide, y / tall)
        slope = np.hypot(x / wide**2, y / tall**2)
        inner = -min(wide, tall)
        distance = np.where(slope > 0, share * (share - 1) / np.where(slope > 0, slope, 1), inner)
        return ramp(distance, feather)


@dataclass(frozen=True)
class Polygon:
    """What a closed line through points goes around; the even-odd rule where it crosses itself."""

    name: ClassVar[str] = "polygon"
    points: tuple[Place, ...]

    @classmethod
    def from_json(cls, form: Mapping[str, Any]) -> Polygon:
        """Read it; raise MaskError."""
        points = form.get("points")
        if not isinstance(points, (list, tuple)) or not 3 <= len(points) <= MOST_POINTS:
            raise MaskError(f"a polygon has 3 to {MOST_POINTS} points, not {points!r:.60}")
        read = (numbers(point, "point", 2) for point in points)
        return cls(tuple((x, y) for x, y in read))

    def to_json(self) -> dict[str, Any]:
        """Return its JSON form."""
        return {"points": [list(point) for point in self.points]}

    def of(
        self, region: Region, source: MaskSource, scale: Scale, feather: float, grow: float
    ) -> Floats:
        """Return how much lies inside, by the distance to the nearest edge."""
        x, y = grid(region)
        inside = np.zeros((region.rows, region.columns), bool)
        nearest = np.full((region.rows, region.columns), np.inf)
        places = [scale.place(point) for point in self.points]
        for (x0, y0), (x1, y1) in zip(places, [*places[1:], places[0]], strict=True):
            np.minimum(nearest, square_to_line(x, y, (x0, y0), (x1, y1))[0], out=nearest)
            if y0 != y1:
                crosses = (y0 > y) != (y1 > y)
                inside ^= crosses & (x < (x1 - x0) * (y - y0) / (y1 - y0) + x0)
        distance = np.sqrt(nearest)
        return ramp(np.where(inside, -distance, distance) - grow, feather)


def square_to_line(x: Planes, y: Planes, start: Place, end: Place) -> tuple[Planes, Planes]:
    """Return the squared distance to a line between two places, and the share along it."""
    across, down = end[0] - start[0], end[1] - start[1]
    length = across * across + down * down
    along = np.zeros(np.broadcast_shapes(x.shape, y.shape))
    if length > 0:
        along = np.clip(((x - start[0]) * across + (y - start[1]) * down) / length, 0, 1)
    far_x, far_y = x - start[0] - along * across, y - start[1] - along * down
    return far_x * far_x + far_y * far_y, along


@dataclass(frozen=True)
class LinearGradient:
    """Full on the near side of `start`, nothing beyond `end`, straight between."""

    name: ClassVar[str] = "linear gradient"
    start: Place = (0.5, 0.25)
    end: Place = (0.5, 0.75)

    @classmethod
    def from_json(cls, form: Mapping[str, Any]) -> LinearGradient:
        """Read it; raise MaskError."""
        return cls(pair(form, "start", cls.start), pair(form, "end", cls.end))

    def to_json(self) -> dict[str, Any]:
        """Return its JSON form."""
        return {"start": list(self.start), "end": list(self.end)}

    def of(
        self, region: Region, source: MaskSource, scale: Scale, feather: float, grow: float
    ) -> Floats:
        """Return the gradient; growing moves it on."""
        x, y = grid(region)
        (x0, y0), (x1, y1) = scale.place(self.start), scale.place(self.end)
        length = max(math.hypot(x1 - x0, y1 - y0), 1e-6)
        along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length
        return np.asarray(np.clip(1 - (along - grow) / length, 0, 1), np.float32)


@dataclass(frozen=True)
class RadialGradient:
    """Full at the centre, nothing from an ellipse on; `inner` is the share that is full."""

    name: ClassVar[str] = "radial gradient"
    centre: Place = (0.5, 0.5)
    radii: Place = (0.5, 0.5)
    angle: float = 0.0
    inner: float = 0.0

    @classmethod
    def from_json(cls, form: Mapping[str, Any]) -> RadialGradient:
        """Read it; raise MaskError."""
        return cls(
            pair(form, "centre", cls.centre),
            pair(form, "radii", cls.radii),
            number(form, "angle", 0.0, -FAR, FAR),
            number(form, "inner", 0.0, 0.0, 1.0),
        )

    def to_json(self) -> dict[str, Any]:
        """Return its JSON form."""
        form = {"centre": list(self.centre), "radii": list(self.radii), "angle": self.angle}
        return {**form, "inner": self.inner}

    def of(
        self, region: Region, source: MaskSource, scale: Scale, feather: float, grow: float
    ) -> Floats:
        """Return the gradient, straight along each radius."""
        x, y = turned(*grid(region), scale.place(self.centre), self.angle)
        wide, tall = (max(1e-6, abs(side) + grow) for side in scale.place(self.radii))
        share = np.hypot(x / wide, y / tall)
        return np.asarray(np.clip((1 - share) / max(1 - self.inner, 1e-6), 0, 1), np.float32)
