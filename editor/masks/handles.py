"""Handles: the places on the photo by which a mask's shapes are moved, resized and turned."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

from editor.masks.brush import Brush
from editor.masks.mask import MaskItem, Shape
from editor.masks.shapes import (
    Ellipse,
    LinearGradient,
    Place,
    Polygon,
    RadialGradient,
    Rectangle,
)
from editor.masks.source import Scale

MOVE: Final = "move"
TURN: Final = "turn"
LEAST: Final = 1.0  # pixels that a dragged shape stays wide and high
MOST_CORNERS: Final = 60  # of a polygon that is still edited corner by corner
SIDES: Final = {"right": (1, 0), "bottom": (0, 1), "left": (-1, 0), "top": (0, -1)}
CORNERS: Final = {
    "top left": (-1, -1), "top right": (1, -1), "bottom right": (1, 1), "bottom left": (-1, 1),
}  # fmt: skip
Turned = Rectangle | Ellipse | RadialGradient


@dataclass(frozen=True)
class Handle:
    """A place that is taken hold of, in pixels; ``move`` moves the whole shape."""

    name: str
    place: Place


@dataclass(frozen=True)
class Frame:
    """A shape's own axes, in pixels: its centre, half its width and height, and its angle."""

    centre: Place
    half: Place
    angle: float

    @classmethod
    def of(cls, shape: Turned, scale: Scale) -> Frame:
        """Return the axes of a shape."""
        wide, tall = scale.place(shape.size if isinstance(shape, Rectangle) else shape.radii)
        less = 2 if isinstance(shape, Rectangle) else 1
        return cls(scale.place(shape.centre), (abs(wide) / less, abs(tall) / less), shape.angle)

    def put(self, shape: Turned, scale: Scale) -> Turned:
        """Return a shape with these axes."""
        centre = scale.share(self.centre)
        angle = round((self.angle + 180) % 360 - 180, 3)
        if isinstance(shape, Rectangle):
            size = scale.share((2 * self.half[0], 2 * self.half[1]))
            return replace(shape, centre=centre, size=size, angle=angle)
        return replace(shape, centre=centre, radii=scale.share(self.half), angle=angle)

    def outside(self, across: float, down: float) -> Place:
        """Return where a place along the axes lies on the photo."""
        cos, sin = math.cos(math.radians(self.angle)), math.sin(math.radians(self.angle))
        x, y = self.centre
        return x + across * cos - down * sin, y + across * sin + down * cos

    def inside(self, place: Place) -> Place:
        """Return where a place of the photo lies along the axes."""
        cos, sin = math.cos(math.radians(self.angle)), math.sin(math.radians(self.angle))
        across, down = place[0] - self.centre[0], place[1] - self.centre[1]
        return across * cos + down * sin, down * cos - across * sin


def handles_of(item: MaskItem, scale: Scale, away: float) -> tuple[Handle, ...]:
    """Return an item's handles; those of ranges and pictures are none.

    Parameters
    ----------
    away
        How far the handle that turns lies from the shape, in pixels of the photo.
    """
    shape = item.shape
    if isinstance(shape, (Rectangle, Ellipse, RadialGradient)):
        frame = Frame.of(shape, scale)
        wide, tall = frame.half
        ways = dict(SIDES) | (CORNERS if isinstance(shape, Rectangle) else {})
        found = [Handle(name, frame.outside(a * wide, d * tall)) for name, (a, d) in ways.items()]
        found.append(Handle(TURN, frame.outside(0, -tall - away)))
        return (*found, Handle(MOVE, frame.centre))
    if isinstance(shape, LinearGradient):
        start, end = scale.place(shape.start), scale.place(shape.end)
        middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
        return Handle("start", start), Handle("end", end), Handle(MOVE, middle)
    places = [scale.place(point) for point in _points(shape)]
    if not places:
        return ()
    xs, ys = zip(*places, strict=True)
    middle = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    few = isinstance(shape, Polygon) and len(places) <= MOST_CORNERS
    corners = [Handle(str(at), place) for at, place in enumerate(places)] if few else []
    return (*corners, Handle(MOVE, middle))


def dragged(item: MaskItem, name: str, to: Place, scale: Scale) -> MaskItem:
    """Return an item of which a handle was dragged to a place, in pixels."""
    shape = item.shape
    if name == MOVE:
        (was,) = (handle.place for handle in handles_of(item, scale, 0.0) if handle.name == MOVE)
        return replace(item, shape=_moved(shape, (to[0] - was[0], to[1] - was[1]), scale))
    if isinstance(shape, (Rectangle, Ellipse, RadialGradient)):
        frame = Frame.of(shape, scale)
        return replace(item, shape=_resized(shape, frame, name, to).put(shape, scale))
    if isinstance(shape, LinearGradient):
        changed: Shape = replace(shape, **{name: scale.share(to)})
        return replace(item, shape=changed)
    assert isinstance(shape, Polygon)
    points = list(shape.points)
    points[int(name)] = scale.share(to)
    return replace(item, shape=replace(shape, points=tuple(points)))


def _resized(shape: Turned, frame: Frame, name: str, to: Place) -> Frame:
    """Drag a side, a corner (the one across stays where it is) or the handle that turns."""
    if name == TURN:
        across, down = to[0] - frame.centre[0], to[1] - frame.centre[1]
        return replace(frame, angle=math.degrees(math.atan2(across, -down)))
    way_across, way_down = (SIDES | CORNERS)[name]
    across, down = frame.inside(to)
    wide, tall = frame.half
    if not isinstance(shape, Rectangle):  # about its centre
        half = (
            max(abs(across), LEAST / 2) if way_across else wide,
            max(abs(down), LEAST / 2) if way_down else tall,
        )
        return replace(frame, half=half)
    far = (-way_across * wide if way_across else -wide, -way_down * tall if way_down else -tall)
    near = (
        _a_pixel_off(across, far[0], way_across) if way_across else wide,
        _a_pixel_off(down, far[1], way_down) if way_down else tall,
    )
    centre = frame.outside((near[0] + far[0]) / 2, (near[1] + far[1]) / 2)
    return Frame(centre, (abs(near[0] - far[0]) / 2, abs(near[1] - far[1]) / 2), frame.angle)


def _a_pixel_off(place: float, far: float, way: int) -> float:
    """Return where a side is dragged to, at least a pixel from the one across, on either side."""
    apart = place - far
    return place if abs(apart) >= LEAST else far + math.copysign(LEAST, apart or way)


def _points(shape: Shape) -> list[Place]:
    """Return the places that a shape is drawn through."""
    if isinstance(shape, Polygon):
        return list(shape.points)
    if isinstance(shape, Brush):
        return [(x, y) for stroke in shape.strokes for x, y, _ in stroke.points]
    return []


def _moved(shape: Shape, by: Place, scale: Scale) -> Shape:
    def on(point: Place) -> Place:
        x, y = scale.place(point)
        return scale.share((x + by[0], y + by[1]))

    if isinstance(shape, (Rectangle, Ellipse, RadialGradient)):
        return replace(shape, centre=on(shape.centre))
    if isinstance(shape, LinearGradient):
        return replace(shape, start=on(shape.start), end=on(shape.end))
    if isinstance(shape, Polygon):
        return replace(shape, points=tuple(on(point) for point in shape.points))
    assert isinstance(shape, Brush)
    strokes = (
        replace(stroke, points=tuple((*on((x, y)), p) for x, y, p in stroke.points))
        for stroke in shape.strokes
    )
    return replace(shape, strokes=tuple(strokes))
