"""The stops of a filter's gradient on the photo, where the filter has one line and one gradient."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from filters.params.kind import Place
from filters.params.kinds.gradient import Gradient, GradientKind
from filters.params.kinds.line import Line, LineKind
from filters.params.param import Param
from filters.plugin import FilterSpec

Stops = dict[int, Place]  # by their number in the gradient


def gradient_of(spec: FilterSpec) -> tuple[Param, Param] | None:
    """Return the gradient that lies along a line, and the line; None where it isn't plain which."""
    gradients = [param for param in spec.params if isinstance(param.kind, GradientKind)]
    lines = [param for param in spec.params if isinstance(param.kind, LineKind)]
    return (gradients[0], lines[0]) if len(gradients) == len(lines) == 1 else None


def stops_on_line(spec: FilterSpec, values: Mapping[str, Any]) -> Stops:
    """Return where stops lie along the line, but those at its ends, which have handles already."""
    found = gradient_of(spec)
    if found is None:
        return {}
    gradient, line = (values[param.name] for param in found)
    return {
        number: _along(line, place)
        for number, (place, _) in enumerate(gradient.stops)
        if 0 < place < 1
    }


def moved_stop(
    gradient: Gradient, line: Line, number: int, place: Place, size: tuple[float, float]
) -> Gradient:
    """Return the gradient with a stop at the foot of a place (x, y), 0..1 each, on the line.

    The foot is that of the photo as it is seen: `size`, the pixels (across, down) that 1 stands
    for, makes shares of a width and of a height alike.
    """
    width, height = size
    across, down = (line.end.x - line.begin.x) * width, (line.end.y - line.begin.y) * height
    length = across * across + down * down
    if not length:
        return gradient
    x, y = (place[0] - line.begin.x) * width, (place[1] - line.begin.y) * height
    return gradient.moved(number, (x * across + y * down) / length)


def _along(line: Line, share: float) -> Place:
    return (
        line.begin.x + share * (line.end.x - line.begin.x),
        line.begin.y + share * (line.end.y - line.begin.y),
    )
