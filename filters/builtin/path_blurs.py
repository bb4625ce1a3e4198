"""Blurs whose path depends on the place: zoom and spin about a centre."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.params.kinds.number import FloatKind
from filters.pixels.channels import has_alpha, pieced
from filters.pixels.transparency import carried, straightened
from filters.plugin import Around, Pixels, Point, Range, Region, image_filter

MOST_SAMPLES: Final = 64
SIDE: Final = 512  # samples along the paths of so many pixels squared stay in a core's cache
Plane = npt.NDArray[np.float32]
Path = Callable[[Plane, Plane, float], tuple[Plane, Plane]]
Read = Callable[[Region], Pixels]
Centre = Annotated[Point, Around(1.0)]
MIDDLE: Final = Point(0.5, 0.5)
PERCENT: Final = FloatKind(Range(-100, 200))


def _with_centre(_: int, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of version 1, whose centre was two numbers in percent, as today's."""
    rest = dict(values)
    x, y = (PERCENT.from_json(rest.pop(n, 50.0), n) / 100 for n in ("across", "down"))
    return {**rest, "centre": Point(x, y).text}


def _zoomed(
    read: Read, region: Region, rows: int, columns: int, amount: float, centre: Point
) -> Pixels:
    """Return a region of `zoom_blur` of a photo of that size."""
    if amount == 0:
        return read(region)
    farthest = amount / 100 * math.hypot(rows, columns)
    middle = centre.x * (columns - 1), centre.y * (rows - 1)

    def path(x: Plane, y: Plane, t: float) -> tuple[Plane, Plane]:
        return x * (1 - t * amount / 100), y * (1 - t * amount / 100)

    return _along_path(read, region, Region.of_shape(rows, columns), middle, farthest, path)


def _spun(
    read: Read, region: Region, rows: int, columns: int, angle: float, centre: Point
) -> Pixels:
    """Return a region of `spin_blur` of a photo of that size."""
    if angle == 0:
        return read(region)
    turn = math.radians(angle)
    middle = centre.x * (columns - 1), centre.y * (rows - 1)

    def path(x: Plane, y: Plane, t: float) -> tuple[Plane, Plane]:
        c, s = math.cos((t - 0.5) * turn), math.sin((t - 0.5) * turn)
        return x * c - y * s, x * s + y * c

    farthest = turn * math.hypot(rows, columns)
    return _along_path(read, region, Region.of_shape(rows, columns), middle, farthest, path)


@image_filter(
    "Zoom blur",
    group="Blur",
    version=2,
    updated=_with_centre,
    halo=None,
    channels="any",
    alpha="straight",
    part=_zoomed,
)
def zoom_blur(
    pixels: Pixels,
    amount: Annotated[float, Range(0, 100, "%", soft_maximum=30)] = 10.0,
    centre: Centre = MIDDLE,
) -> Pixels:
    """Smear towards a centre, as a lens that zooms while it looks.

    Parameters
    ----------
    amount
        Length of the path, as a part of the way to the centre.
    centre
        What the path runs to; drag it on the photo, or beyond its edges.
    """
    rows, columns = pixels.shape[:2]
    whole = Region.of_shape(rows, columns)
    return _zoomed(lambda part: _cut(pixels, part), whole, rows, columns, amount, centre)


@image_filter(
    "Spin blur",
    group="Blur",
    version=2,
    updated=_with_centre,
    halo=None,
    channels="any",
    alpha="straight",
    part=_spun,
)
def spin_blur(
    pixels: Pixels,
    angle: Annotated[float, Range(0, 180, "°", soft_maximum=30)] = 8.0,
    centre: Centre = MIDDLE,
) -> Pixels:
    """Smear around a centre, as a camera that turns while it looks.

    Parameters
    ----------
    angle
        Length of the path.
    centre
        What the path runs around; drag it on the photo, or beyond its edges.
    """
    rows, columns = pixels.shape[:2]
    whole = Region.of_shape(rows, columns)
    return _spun(lambda part: _cut(pixels, part), whole, rows, columns, angle, centre)


def _cut(pixels: Pixels, part: Region) -> Pixels:
    return np.asarray(part.of(pixels), np.float32)


def _along_path(
    read: Read,
    region: Region,
    whole: Region,
    middle: tuple[float, float],
    longest: float,
    path: Path,
) -> Pixels:
    """Take the mean of samples along each pixel's path, tile by tile.

    Parameters
    ----------
    middle
        The (x, y) that places are handed to `path` from, and taken from there.
    longest
        Length of the longest path, in pixels.
    path
        Where pixels read at a share of their path, 0..1: a linear map for each share.
    """
    count = int(min(MOST_SAMPLES, max(1, math.ceil(longest / 2) + 1)))
    shares = [index / max(1, count - 1) for index in range(count)]
    tiles = list(region.tiles(SIDE))
    parts = [_mean_along(read, tile, whole, middle, shares, path) for tile in tiles]
    places = [tile.relative_to(region) for tile in tiles]
    return parts[0] if len(parts) == 1 else pieced((region.rows, region.columns), places, parts)


def _mean_along(
    read: Read,
    tile: Region,
    whole: Region,
    middle: tuple[float, float],
    shares: list[float],
    path: Path,
) -> Pixels:
    """Take the mean along the paths of a tile; colour is weighted by alpha."""
    x0, y0 = np.float32(middle[0]), np.float32(middle[1])
    across = np.arange(tile.left, tile.right, dtype=np.float32)[None] - x0
    down = np.arange(tile.top, tile.bottom, dtype=np.float32)[:, None] - y0
    x, y = (np.ascontiguousarray(v) for v in np.broadcast_arrays(across, down))
    seen = _seen(x, y, shares, path).moved(math.floor(y0), math.floor(x0))
    seen = _nearest(seen, whole).around(tile)
    pixels = read(seen)
    given = carried(pixels) if has_alpha(pixels) else np.ascontiguousarray(pixels)
    total = np.zeros((tile.rows, tile.columns, given.shape[2]), np.float32)
    left, top = np.float32(seen.left), np.float32(seen.top)
    for share in shares:
        to_x, to_y = path(x, y, share)
        to_x += x0  # places on the whole photo, rounded as such: in any tile the same
        to_y += y0
        to_x -= left
        to_y -= top
        found = cv2.remap(given, to_x, to_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        total += found.reshape(total.shape)
    total /= np.float32(len(shares))
    return straightened(total) if has_alpha(pixels) else total


def _seen(x: Plane, y: Plane, shares: list[float], path: Path) -> Region:
    """Return the pixels that the paths of a rectangle run through: its corners run farthest."""
    ends = np.ix_((0, -1), (0, -1))
    corners = np.array([path(x[ends], y[ends], share) for share in shares])
    left, top = (math.floor(corners[:, axis].min()) - 2 for axis in (0, 1))
    right, bottom = (math.ceil(corners[:, axis].max()) + 4 for axis in (0, 1))
    return Region(top, left, bottom - top, right - left)


def _nearest(seen: Region, whole: Region) -> Region:
    """Return what `seen` reads of the photo, whose edge goes on beyond it."""
    top, left = min(max(seen.top, 0), whole.rows - 1), min(max(seen.left, 0), whole.columns - 1)
    bottom, right = min(seen.bottom, whole.rows), min(seen.right, whole.columns)
    return Region(top, left, max(1, bottom - top), max(1, right - left))
