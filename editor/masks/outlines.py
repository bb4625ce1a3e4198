"""Outlines: the lines on the photo that show where a mask's shapes are full, and where nothing."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np

from editor.masks.handles import Frame
from editor.masks.mask import MaskItem
from editor.masks.shapes import Ellipse, LinearGradient, Place, Polygon, RadialGradient, Rectangle
from editor.masks.source import Scale

AROUND: Final = 96  # corners that stand for an ellipse
FAR: Final = 3.0  # how far a gradient's lines go, in lengths of the photo's longer side


@dataclass(frozen=True)
class Outline:
    """A line through places in pixels: the edge of what is full, or of what is nothing."""

    places: tuple[Place, ...]
    is_full: bool = True
    is_closed: bool = True


def outlines_of(item: MaskItem, scale: Scale, longest: float) -> tuple[Outline, ...]:
    """Return an item's outlines; those of brushes, ranges and pictures are none.

    The edge of a shape is where it is a half; where it is soft, there is another beyond which it
    is nothing. `longest` is the photo's longer side in pixels.
    """
    shape = item.shape
    soft = item.refinement.lengths(scale)[0] / 2
    if isinstance(shape, Rectangle):
        frame = Frame.of(shape, scale)
        edge = Outline(_box(frame, 0.0))
        return (edge, Outline(_box(frame, soft), False)) if soft > 1 else (edge,)
    if isinstance(shape, Ellipse):
        frame = Frame.of(shape, scale)
        wide, tall = frame.half
        edge = Outline(_ring(frame, wide, tall))
        gone = Outline(_ring(frame, wide + soft, tall + soft), False)
        return (edge, gone) if soft > 1 else (edge,)
    if isinstance(shape, RadialGradient):
        frame = Frame.of(shape, scale)
        wide, tall = frame.half
        inner = _ring(frame, wide * shape.inner, tall * shape.inner)
        full = (Outline(inner),) if shape.inner > 0 else ()
        return (*full, Outline(_ring(frame, wide, tall), False))
    if isinstance(shape, LinearGradient):
        return _gradient(scale.place(shape.start), scale.place(shape.end), longest)
    if isinstance(shape, Polygon):
        return (Outline(tuple(scale.place(point) for point in shape.points)),)
    return ()


def _box(frame: Frame, more: float) -> tuple[Place, ...]:
    wide, tall = frame.half[0] + more, frame.half[1] + more
    return tuple(frame.outside(a * wide, d * tall) for a, d in ((-1, -1), (1, -1), (1, 1), (-1, 1)))


def _ring(frame: Frame, wide: float, tall: float) -> tuple[Place, ...]:
    turn = np.linspace(0, 2 * math.pi, AROUND, endpoint=False)
    return tuple(frame.outside(wide * math.cos(t), tall * math.sin(t)) for t in turn)


def _gradient(start: Place, end: Place, longest: float) -> tuple[Outline, ...]:
    across, down = end[0] - start[0], end[1] - start[1]
    length = max(math.hypot(across, down), 1e-6)
    x, y = -down / length * FAR * longest, across / length * FAR * longest

    def line(at: Place) -> tuple[Place, ...]:
        return (at[0] - x, at[1] - y), (at[0] + x, at[1] + y)

    return (
        Outline(line(start), True, False),
        Outline(line(end), False, False),
        Outline((start, end), True, False),
    )
