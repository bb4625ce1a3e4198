"""Geometry without resampling: crop, flip, turns by 90 degrees, padding."""

from __future__ import annotations

import math
from typing import Annotated, Any, Final, Literal

import numpy as np

from filters.pixels.channels import colours, widened
from filters.plugin import Border, Colour, Job, Pixels, Range, Region, image_filter

Unit = Literal["%", "px"]
Cut = Annotated[float, Range(0, 65535, soft_maximum=50)]
Ratio = Literal["free", "original", "1:1", "5:4", "4:3", "3:2", "16:9", "own"]
Turn = Literal["right", "left", "half turn"]
Direction = Literal["left to right", "top to bottom", "both"]
Fill = Literal["clamp", "mirror", "reflect", "wrap", "black", "white", "colour", "transparent"]
RATIOS: Final = {"1:1": 1.0, "5:4": 5 / 4, "4:3": 4 / 3, "3:2": 3 / 2, "16:9": 16 / 9}


def _whole(length: float) -> int:
    """Return the nearest whole number, the larger of two: the same on both sides of a photo."""
    return math.floor(length + 0.5)


def _pixels(length: float, unit: str, side: int) -> int:
    return _whole(length if unit == "px" else length * side / 100)


def frame_of(
    rows: int,
    columns: int,
    ratio: str = "free",
    own_ratio: float = 1.0,
    upright: bool = False,
    unit: str = "%",
    left: float = 0.0,
    top: float = 0.0,
    right: float = 0.0,
    bottom: float = 0.0,
) -> Region:
    """Return what `crop` keeps of a photo: at least a pixel.

    With a ratio it is the largest such rectangle in the middle of what the sides leave.
    """
    first_column = min(_pixels(left, unit, columns), columns - 1)
    first_row = min(_pixels(top, unit, rows), rows - 1)
    wide = max(1, columns - first_column - _pixels(right, unit, columns))
    high = max(1, rows - first_row - _pixels(bottom, unit, rows))
    wanted = ratio_of(rows, columns, ratio, own_ratio, upright)
    if wanted is None or has_ratio(wide, high, wanted):
        return Region(first_row, first_column, high, wide)
    across = wide if wide / high <= wanted else max(1, _whole(high * wanted))
    down = max(1, _whole(wide / wanted)) if wide / high <= wanted else high
    return Region(first_row + (high - down) // 2, first_column + (wide - across) // 2, down, across)


def ratio_of(
    rows: int, columns: int, ratio: str, own_ratio: float = 1.0, upright: bool = False
) -> float | None:
    """Return width to height; None where it is free."""
    if ratio == "free":
        return None
    wide = {"original": columns / rows, "own": own_ratio}.get(ratio) or RATIOS[ratio]
    return 1 / wide if upright else wide


def has_ratio(wide: int, high: int, ratio: float) -> bool:
    """Whether one side is what the other gives, rounded to whole pixels."""
    return high == _whole(wide / ratio) or wide == _whole(high * ratio)


def _crop_size(rows: int, columns: int, **values: Any) -> tuple[int, int]:
    frame = frame_of(rows, columns, **values)
    return frame.rows, frame.columns


def _crop_reads(region: Region, rows: int, columns: int, **values: Any) -> Region:
    frame = frame_of(rows, columns, **values)
    return region.moved(frame.top, frame.left)


@image_filter(
    "Crop",
    group="Geometry",
    channels="any",
    alpha="straight",
    size=_crop_size,
    reads=_crop_reads,
    relevant={
        "own_ratio": lambda ratio: ratio == "own",
        "upright": lambda ratio: ratio not in ("free", "1:1"),
    },
)
def crop(
    pixels: Pixels,
    ratio: Ratio = "free",
    own_ratio: Annotated[float, Range(0.01, 100, soft_minimum=0.3, soft_maximum=3)] = 1.0,
    upright: bool = False,
    unit: Unit = "%",
    left: Cut = 0.0,
    top: Cut = 0.0,
    right: Cut = 0.0,
    bottom: Cut = 0.0,
) -> Pixels:
    """Keep a rectangle of the photo; nothing outside it is lost, move it at any time.

    Parameters
    ----------
    ratio
        Of width to height: the largest such rectangle in the middle of what the sides leave.
    own_ratio
        Width divided by height.
    upright
        The ratio the other way round: 2:3 in place of 3:2.
    unit
        What is cut off is given in percent of the photo's width or height, or in pixels.
    left
        What is cut off on the left.
    top
        What is cut off above.
    right
        What is cut off on the right.
    bottom
        What is cut off below.
    """
    return pixels


def _flip_reads(region: Region, rows: int, columns: int, direction: str) -> Region:
    top = region.top if direction == "left to right" else rows - region.bottom
    left = region.left if direction == "top to bottom" else columns - region.right
    return Region(top, left, region.rows, region.columns)


@image_filter("Flip", group="Geometry", channels="any", alpha="straight", reads=_flip_reads)
def flip(pixels: Pixels, direction: Direction = "left to right") -> Pixels:
    """Mirror the photo.

    Parameters
    ----------
    direction
        Which sides change places.
    """
    down = slice(None, None, 1 if direction == "left to right" else -1)
    across = slice(None, None, 1 if direction == "top to bottom" else -1)
    return pixels[down, across]


def _turned_size(rows: int, columns: int, turn: str) -> tuple[int, int]:
    return (rows, columns) if turn == "half turn" else (columns, rows)


def _turned_reads(region: Region, rows: int, columns: int, turn: str) -> Region:
    if turn == "half turn":
        return Region(rows - region.bottom, columns - region.right, region.rows, region.columns)
    if turn == "right":
        return Region(rows - region.right, region.top, region.columns, region.rows)
    return Region(region.left, columns - region.bottom, region.columns, region.rows)


@image_filter(
    "Rotate by 90°",
    group="Geometry",
    channels="any",
    alpha="straight",
    size=_turned_size,
    reads=_turned_reads,
)
def rotate_90(pixels: Pixels, turn: Turn = "right") -> Pixels:
    """Turn the photo by a quarter or a half, which changes no pixel.

    Parameters
    ----------
    turn
        Clockwise is right.
    """
    return np.rot90(pixels, {"right": 3, "left": 1, "half turn": 2}[turn])


def _added(
    rows: int, columns: int, unit: str, left: float, top: float, right: float, bottom: float
) -> tuple[int, int, int, int]:
    """Return the pixels that `pad` adds: left, top, right, bottom."""
    return (
        _pixels(left, unit, columns),
        _pixels(top, unit, rows),
        _pixels(right, unit, columns),
        _pixels(bottom, unit, rows),
    )


def _padded_size(
    rows: int, columns: int, unit: str, left: float, top: float, right: float, bottom: float
) -> tuple[int, int]:
    added = _added(rows, columns, unit, left, top, right, bottom)
    return rows + added[1] + added[3], columns + added[0] + added[2]


def _padded_reads(
    region: Region, rows: int, columns: int, unit: str, left: float, top: float
) -> Region:
    added = _added(rows, columns, unit, left, top, 0, 0)
    return region.moved(-added[1], -added[0])


@image_filter(
    "Pad",
    group="Geometry",
    channels="any",
    alpha="straight",
    border=lambda fill: Border.named("black" if fill == "colour" else fill),
    makes_alpha=lambda fill: fill == "transparent",
    size=_padded_size,
    reads=_padded_reads,
    relevant={"colour": lambda fill: fill == "colour"},
)
def pad(
    pixels: Pixels,
    where: Region,
    job: Job,
    fill: Fill = "white",
    colour: Colour = Colour(255, 255, 255),
    unit: Unit = "%",
    left: Cut = 0.0,
    top: Cut = 0.0,
    right: Cut = 0.0,
    bottom: Cut = 0.0,
) -> Pixels:
    """Add a margin on each side, of one colour or going on as the photo does.

    Parameters
    ----------
    fill
        What is added: its edge repeated (clamp), mirrored with or without the edge pixel, the photo
        again from its other side (wrap), a colour, or nothing.
    colour
        Of the margin.
    unit
        What is added is given in percent of the photo's width or height, or in pixels.
    left
        What is added on the left.
    top
        What is added above.
    right
        What is added on the right.
    bottom
        What is added below.
    """
    inside = where.clip(Region.of_shape(job.rows, job.columns))
    if fill != "colour" or inside == where:
        return pixels
    out = np.array(widened(pixels, 3 + (pixels.shape[2] in (2, 4))))
    colours(out)[...] = colour.rgb
    if not inside.is_empty:
        slices = inside.relative_to(where).slices
        out[slices] = widened(pixels, out.shape[2])[slices]
    return out
