"""Drawn shapes: what a drag over the photo makes of a tool, and how it joins a mask."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from editor.masks.brush import MOST_POINTS, Brush, Stroke
from editor.masks.filter_result import FilterResult
from editor.masks.mask import Mask, MaskItem, Refinement, Shape, WholeMask
from editor.masks.ranges import ColourDistance, ColourRange, PictureMask
from editor.masks.shapes import Ellipse, LinearGradient, Place, Polygon, RadialGradient, Rectangle
from editor.masks.source import Scale

LEAST: Final = 1.0  # pixels that a drag goes at least, to draw anything
SOFT: Final = 0.01  # the feather of drawn shapes, of the longer side
SHAPE_TOOLS: Final = ("rectangle", "ellipse", "linear gradient", "radial gradient")
POINTS_APART: Final = 0.1  # of a brush's radius, between the points of a stroke


def shape_between(
    tool: str, start: Place, end: Place, scale: Scale, even: bool = False
) -> Shape | None:
    """Return what a drag between two places (in pixels) draws; None where it is too short.

    Rectangles and ellipses lie between the two, radial gradients around the first.

    Parameters
    ----------
    even
        Whether it is to be as high as wide, and a gradient upright or level.
    """
    across, down = end[0] - start[0], end[1] - start[1]
    if max(abs(across), abs(down)) < LEAST:
        return None
    if tool == "linear gradient":
        if even:
            across, down = (across, 0.0) if abs(across) > abs(down) else (0.0, down)
        stop = start[0] + across, start[1] + down
        return LinearGradient(scale.share(start), scale.share(stop))
    if tool == "radial gradient":
        far = math.hypot(across, down)
        wide, tall = (far, far) if even else (abs(across), abs(down))
        return RadialGradient(scale.share(start), scale.share((max(wide, 1), max(tall, 1))))
    if even:
        side = max(abs(across), abs(down))
        across, down = math.copysign(side, across), math.copysign(side, down)
    centre = scale.share((start[0] + across / 2, start[1] + down / 2))
    size = max(abs(across), 1), max(abs(down), 1)
    if tool == "ellipse":
        return Ellipse(centre, scale.share((size[0] / 2, size[1] / 2)))
    return Rectangle(centre, scale.share(size))


def lasso(places: Sequence[Place], scale: Scale) -> Polygon | None:
    """Return the polygon through places in pixels; None where it encloses nothing."""
    points = tuple(dict.fromkeys(scale.share(place) for place in places))
    return Polygon(points) if len(points) >= 3 else None


def stroke_of(
    places: Sequence[tuple[float, float, float]], size: float, tip: Stroke, scale: Scale
) -> Stroke:
    """Return a stroke through places (x, y in pixels, pressure), without those too near to matter.

    Parameters
    ----------
    size
        The brush's diameter in pixels.
    tip
        Its hardness and flow, and whether it erases.
    """
    apart = max(size / 2 * POINTS_APART, 0.25)
    kept = [places[0]]
    for place in places[1:-1]:
        if math.dist(place[:2], kept[-1][:2]) >= apart:
            kept.append(place)
    if len(places) > 1 and places[-1] != kept[-1]:
        kept.append(places[-1])
    points = tuple((*scale.share((x, y)), round(p, 3)) for x, y, p in kept[:MOST_POINTS])
    return replace(tip, points=points, size=size / scale.length)


def with_shape(mask: Mask | None, shape: Shape, join: str = "add") -> Mask:
    """Return a mask with a drawn shape as its last item; edges of shapes begin a little soft."""
    edged = isinstance(shape, (Rectangle, Ellipse, Polygon))
    is_relative = mask is None or mask.units == "relative"
    item = MaskItem(shape, join, Refinement(feather=SOFT if edged and is_relative else 0.0))
    return Mask((item,)) if mask is None else replace(mask, items=(*mask.items, item))


def with_mask(mask: Mask | None, more: Mask) -> Mask:
    """Return a mask with another as its last item, which it adds.

    One item that means the same among the others is that item, so that it can be edited; all else
    is one item as a whole. Raises MaskError where there are too many.
    """
    if mask is None:
        return more
    item = more.items[0]
    is_alone = len(more.items) == 1 and item.join == "add" and more.refinement == Refinement()
    is_alike = more.units == mask.units or _is_placeless(item)
    if not is_alone or not is_alike:
        item = MaskItem(WholeMask(more))
    return replace(mask, items=(*mask.items, item))


def _is_placeless(item: MaskItem) -> bool:
    """Whether nothing of an item is a place or a length, whose units would matter."""
    by_colours = (PictureMask, ColourRange, ColourDistance, FilterResult)
    lengths = item.refinement.grow, item.refinement.feather
    return isinstance(item.shape, by_colours) and not any(lengths)


def with_stroke(mask: Mask | None, chosen: int, stroke: Stroke) -> tuple[Mask, int]:
    """Return a mask with one stroke more, and the place of the brush that it was painted with.

    It goes on with the chosen item where that is a brush. Else another begins, which is taken from
    the mask where the stroke erases.
    """
    if mask is not None and 0 <= chosen < len(mask.items):
        item = mask.items[chosen]
        if isinstance(item.shape, Brush):
            item = replace(item, shape=Brush((*item.shape.strokes, stroke)))
            items = (*mask.items[:chosen], item, *mask.items[chosen + 1 :])
            return replace(mask, items=items), chosen
    join = "subtract" if stroke.erases else "add"
    made = with_shape(mask, Brush((replace(stroke, erases=False),)), join)
    return made, len(made.items) - 1
