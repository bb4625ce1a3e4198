"""Regions that reach beyond the picture: what is inside is rendered, a border added around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt

from filters.pixels.border import Border
from filters.pixels.channels import at_least, pieced
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
Render = Callable[[Region], Floats]


def extended(
    grown: Region, bounds: Region, border: Border, channels: int, render: Render
) -> Floats:
    """Render `grown`, which may reach beyond `bounds`, with `border` outside.

    Parameters
    ----------
    channels
        The result has their colour and alpha, and what the picture has beyond them.
    render
        Gives a region inside `bounds`, float32 (rows, columns, channels).
    """
    if bounds.contains(grown):
        return at_least(render(grown), channels)
    if border.rule == "wrap":
        return at_least(_wrapped(grown, bounds, render), channels)
    inside = grown.clip(bounds)
    if border.is_constant and inside.is_empty:
        channels = at_least(render(Region(bounds.top, bounds.left, 1, 1)), channels).shape[2]
        shape = grown.rows, grown.columns, channels
        return np.full(shape, border.colour(channels), np.float32)
    if not border.is_constant and not border.is_within(inside, grown):
        return _repeated(grown, bounds, border, channels, render)
    return border.extend(
        at_least(render(inside), channels),
        inside.top - grown.top,
        inside.left - grown.left,
        grown.bottom - inside.bottom,
        grown.right - inside.right,
    )


def _repeated(
    grown: Region, bounds: Region, border: Border, channels: int, render: Render
) -> Floats:
    """Look up each pixel at the place inside that the border repeats there."""
    rows = border.places(grown.top, grown.bottom, bounds.rows)
    columns = border.places(grown.left, grown.right, bounds.columns)
    top, left = int(rows.min()), int(columns.min())
    part = Region(top, left, int(rows.max()) + 1 - top, int(columns.max()) + 1 - left)
    pixels = at_least(render(part), channels)
    return np.ascontiguousarray(pixels[(rows - top)[:, None], columns - left])


def _wrapped(grown: Region, bounds: Region, render: Render) -> Floats:
    places, parts = [], []
    for top, from_row, height in _wrapped_spans(grown.top, grown.bottom, bounds.rows):
        for left, from_column, width in _wrapped_spans(grown.left, grown.right, bounds.columns):
            parts.append(render(Region(from_row, from_column, height, width)))
            places.append(Region(top, left, height, width))
    return pieced((grown.rows, grown.columns), places, parts)


def _wrapped_spans(start: int, stop: int, size: int) -> Iterator[tuple[int, int, int]]:
    """Cut start..stop into (place in the result, place in the image, length) pieces."""
    at = start
    while at < stop:
        inside = at % size
        length = min(size - inside, stop - at)
        yield at - start, inside, length
        at += length
