"""Geometry with resampling: resize, rotate by any angle."""

from __future__ import annotations

import math
from typing import Annotated, Any, Final, Literal

import numpy as np

from filters.pixels.channels import colours, has_alpha
from filters.pixels.drawn_line import DrawnLine
from filters.pixels.resampling import Axis, Method, reads_of, resampled, resampled_in_view
from filters.pixels.transparency import carried, straightened
from filters.pixels.warping import Warp, rotation
from filters.plugin import Job, Pixels, Range, Region, image_filter

By = Literal[
    "percent",
    "long side",
    "short side",
    "width",
    "height",
    "width and height",
    "long side in mm",
    "width in mm",
    "height in mm",
]
Light = Literal["stored", "linear"]
Frame = Literal["largest inside", "whole photo", "same size"]
Fill = Literal["clamp", "black", "white", "transparent"]
Side = Annotated[int, Range(1, 65535, "px", soft_minimum=16, soft_maximum=8192)]
SHORTEST: Final = 3.0  # pixels of a line that is taken for a horizon
INCH: Final = 25.4  # mm


def whole_side(length: float) -> int:
    """Return a side of a picture in whole pixels, at least 1."""
    return max(1, math.floor(length + 0.5))


def _resized(rows: int, columns: int, **values: Any) -> tuple[int, int]:
    by, side = values["by"], values["side"]
    if by.endswith(" in mm"):
        by, side = by.removesuffix(" in mm"), values["millimetres"] / INCH * values["dpi"]
    if by == "width and height":
        wanted = values["height"], values["width"]
        if values["only_smaller"]:
            return min(rows, wanted[0]), min(columns, wanted[1])
        return wanted
    base = {"width": columns, "height": rows, "short side": min(rows, columns)}
    scale = side / base.get(by, max(rows, columns))
    if by == "percent":
        scale = values["percent"] / 100
    if values["only_smaller"]:
        scale = min(1.0, scale)
    return whole_side(rows * scale), whole_side(columns * scale)


def _resolution(by: str, dpi: float) -> float | None:
    """Return pixels a millimetre where the size is given in millimetres."""
    return dpi / INCH if by.endswith(" in mm") else None


def _axes(rows: int, columns: int, **values: Any) -> tuple[Axis, Axis]:
    size, method = _resized(rows, columns, **values), values["method"]
    return Axis(rows, size[0], method), Axis(columns, size[1], method)


def _resize_reads(region: Region, rows: int, columns: int, **values: Any) -> Region:
    return reads_of(*_axes(rows, columns, **values), region)


@image_filter(
    "Resize",
    group="Geometry",
    channels="any",
    alpha="straight",
    light=lambda light: light,
    size=_resized,
    reads=_resize_reads,
    relevant={
        "percent": lambda by: by == "percent",
        "side": lambda by: by in ("long side", "short side", "width", "height"),
        "width": lambda by: by == "width and height",
        "height": lambda by: by == "width and height",
        "millimetres": lambda by: by.endswith(" in mm"),
        "dpi": lambda by: by.endswith(" in mm"),
    },
    resolution=_resolution,
)
def resize(
    pixels: Pixels,
    job: Job,
    by: By = "percent",
    percent: Annotated[float, Range(0.1, 1000, "%", soft_minimum=10, soft_maximum=200)] = 100.0,
    side: Side = 2048,
    width: Side = 1920,
    height: Side = 1080,
    millimetres: Annotated[
        float, Range(1, 20_000, "mm", soft_minimum=50, soft_maximum=1200)
    ] = 150.0,
    dpi: Annotated[float, Range(1, 10_000, soft_minimum=72, soft_maximum=600)] = 300.0,
    only_smaller: bool = False,
    method: Method = "lanczos 3",
    light: Light = "stored",
) -> Pixels:
    """Make the photo larger or smaller.

    Lanczos 3, cubic (Keys 1981, a = -1/2) and nearest as Pillow has them, antialiased where the
    result is smaller; area is the mean of what a pixel covers. Colour counts by its alpha.

    Parameters
    ----------
    by
        What is given; the other side follows, but for width and height, which may distort.
        In mm the side has as many pixels as the print needs.
    percent
        Of each side.
    side
        How long that side gets.
    width
        Pixels across.
    height
        Pixels down.
    millimetres
        How long that side is printed.
    dpi
        Pixels an inch (25.4 mm) of the print; the saved file says so.
    only_smaller
        A photo that is smaller already stays as it is.
    method
        Lanczos 3 is the sharpest, cubic rings less, area not at all; nearest makes no new values.
    light
        Means of linear light keep fine bright detail as bright as it is.
    """
    values = {
        "by": by,
        "percent": percent,
        "side": side,
        "width": width,
        "height": height,
        "millimetres": millimetres,
        "dpi": dpi,
        "only_smaller": only_smaller,
        "method": method,
    }
    down, across = _axes(job.rows, job.columns, **values)
    if method == "nearest":
        return resampled(pixels, down, across, job.wanted)
    return resampled_in_view(pixels, down, across, job.wanted)


def _straight(weighted: Pixels) -> Pixels:
    """Return colour by alpha as straight colour; lobes may have taken alpha out of 0..1."""
    out = straightened(weighted)
    np.clip(out[..., -1], 0, 1, out=out[..., -1])
    return out


def _turned_size(rows: int, columns: int, angle: float, frame: str) -> tuple[int, int]:
    """Return the size of a photo turned by an angle; inside, of the photo's own ratio."""
    turn = math.radians(angle)
    cos, sin = (round(abs(v), 12) for v in (math.cos(turn), math.sin(turn)))
    high, wide = rows * cos + columns * sin, columns * cos + rows * sin
    if frame == "whole photo":
        return max(1, math.ceil(high - 1e-6)), max(1, math.ceil(wide - 1e-6))
    if frame == "same size" or angle == 0:
        return rows, columns
    scale = min(rows / high, columns / wide)
    return max(1, math.floor(rows * scale + 1e-6)), max(1, math.floor(columns * scale + 1e-6))


def _turn(rows: int, columns: int, angle: float, frame: str) -> Warp:
    size = _turned_size(rows, columns, angle, frame)
    return Warp(rotation(angle, (rows, columns), size), rows, columns, size)


def horizon(ends: tuple[tuple[float, float], tuple[float, float]]) -> dict[str, float]:
    """Return the angle that makes a line, given by its ends (x, y), level or else upright."""
    (x, y), (to_x, to_y) = ends
    if math.hypot(to_x - x, to_y - y) < SHORTEST:
        return {}
    slope = math.degrees(math.atan2(to_y - y, to_x - x))
    return {"angle": -((slope + 45) % 90 - 45)}


def _rotate_reads(region: Region, rows: int, columns: int, angle: float, frame: str) -> Region:
    return _turn(rows, columns, angle, frame).reads(region)


@image_filter(
    "Straighten",
    group="Geometry",
    channels="any",
    alpha="straight",
    makes_alpha=lambda frame, fill: frame != "largest inside" and fill == "transparent",
    size=_turned_size,
    reads=_rotate_reads,
    relevant={"fill": lambda frame: frame != "largest inside"},
    pickers={"Horizon": DrawnLine(horizon)},
)
def rotate(
    pixels: Pixels,
    where: Region,
    job: Job,
    angle: Annotated[float, Range(-180, 180, "°", soft_minimum=-45, soft_maximum=45)] = 0.0,
    frame: Frame = "largest inside",
    fill: Fill = "white",
) -> Pixels:
    """Turn the photo by any angle about its middle.

    A cubic spline goes through the pixels (Unser 1991); multiples of 90° change none.

    Parameters
    ----------
    angle
        Clockwise.
    frame
        What is kept: as much of the photo's ratio as has no empty corner, all of the photo, or as
        many pixels as before.
    fill
        What empty corners are: the edge repeated (clamp), a colour or nothing.
    """
    warp = _turn(job.rows, job.columns, angle, frame)
    if frame == "largest inside" or fill == "clamp":
        return warped(pixels, where, job, warp)
    share = warp.coverage(job.wanted)
    weighted = has_alpha(pixels) and not warp.is_whole
    out = warp.of(carried(pixels) if weighted else pixels, where, job.wanted) * share
    if fill != "transparent":
        colours(out)[...] += (1 - share) * np.float32(fill == "white")
        if has_alpha(pixels):
            out[..., -1:] += 1 - share
    return _straight(out) if weighted else out


def warped(pixels: Pixels, where: Region, job: Job, warp: Warp) -> Pixels:
    """Return what a view shows of pixels (rows, columns, channels), colour weighed by alpha."""
    if not has_alpha(pixels) or warp.is_whole:
        return warp.of(pixels, where, job.wanted)
    return _straight(warp.of(carried(pixels), where, job.wanted))
