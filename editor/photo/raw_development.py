"""Developing a camera raw photo by LibRaw, with what a person chooses of it.

LibRaw is asked for linear light in the primaries of Rec. 2020 through the camera's own matrix. What
it has made is kept until something else is wanted, so that exposure costs a multiplication.
"""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from editor.photo.decoders.camera_raw import cropped, developing
from editor.storage.file_error import FileError
from filters.pixels.development import Demosaic, Development, Highlights, WhiteBalance

Floats = npt.NDArray[np.float32]
Multipliers = tuple[float, float, float]
_HIGHLIGHTS: Final = {"clip": 0, "keep": 1, "blend": 2, "rebuild": 5}  # LibRaw's numbers
_FULL: Final = np.float32(65535)


def linear_light(path: Path, development: Development) -> Floats:
    """Return a raw photo's linear light, upright, (rows, columns, 3) float32; 1 is white.

    Only where highlights are not clipped is there anything beyond white, before the exposure.

    Raises
    ------
    FileError
        The file is gone or damaged, or rawpy is not installed.
    """
    try:
        changed = os.stat(path).st_mtime_ns
    except OSError as error:
        raise FileError.of(path, "opened", error) from None
    balance = development.white_balance
    light = development.temperature, development.tint
    if balance != "temperature":
        light = 0.0, 0.0
    stored, gain = _developed(
        path, changed, development.demosaic, balance, *light, development.highlights
    )
    return stored * np.float32(gain * 2**development.exposure / _FULL)


def forget_developed() -> None:
    """Let go what is kept."""
    _developed.cache_clear()


@lru_cache(maxsize=1)  # 24 MP take 0.15 GB
def _developed(
    path: Path,
    changed: int,
    demosaic: Demosaic,
    balance: WhiteBalance,
    temperature: float,
    tint: float,
    highlights: Highlights,
) -> tuple[npt.NDArray[np.uint16], float]:
    """Return LibRaw's linear light, and what it is to be multiplied by."""
    with developing(path, damaged=True) as (rawpy, opened, _):
        multipliers = _multipliers(opened, balance, temperature, tint)
        pixels = opened.postprocess(
            demosaic_algorithm=getattr(rawpy.DemosaicAlgorithm, demosaic.upper()),
            user_wb=[*multipliers, multipliers[1]],
            highlight_mode=_HIGHLIGHTS[highlights],
            no_auto_bright=True,
            output_bps=16,
            output_color=rawpy.ColorSpace.Rec2020,
            gamma=(1, 1),
        )
        pixels = cropped(path, pixels, opened.sizes)
    # Where nothing is clipped LibRaw makes all darker, so that the strongest channel has room.
    gain = 1.0 if highlights == "clip" else max(multipliers) / min(multipliers)
    return np.ascontiguousarray(pixels, np.uint16), gain


def _multipliers(
    opened: Any, balance: WhiteBalance, temperature: float, tint: float
) -> Multipliers:
    """Return what red, green and blue of the sensor are multiplied by; green by 1."""
    found: Any = opened.daylight_whitebalance[:3]
    if balance == "camera" and min(opened.camera_whitebalance[:3]) > 0:
        found = opened.camera_whitebalance[:3]
    elif balance == "grey world":
        found = _grey_world(opened)
    elif balance == "temperature":
        found = _of_temperature(opened, temperature, tint)
    if min(found) <= 0:  # a camera that LibRaw knows nothing of
        return 1.0, 1.0, 1.0
    red, green, blue = (float(value) / float(found[1]) for value in found)
    return red, green, blue


def _grey_world(opened: Any) -> Multipliers:
    """Return what makes the mean of the photo grey."""
    raw, colours = opened.raw_image_visible, opened.raw_colors_visible
    if raw.ndim != 2:
        return 1.0, 1.0, 1.0
    names, black = opened.color_desc.decode("ascii", "replace"), opened.black_level_per_channel
    means = []
    for letter in "RGB":
        which = [at for at, name in enumerate(names) if name == letter]
        values = [np.mean(raw[colours == at]) - black[at] for at in which if (colours == at).any()]
        means.append(max(1e-3, float(np.mean(values))) if values else 1.0)
    return 1 / means[0], 1 / means[1], 1 / means[2]


def _of_temperature(opened: Any, temperature: float, tint: float) -> Multipliers:
    """Return what makes a black body's light white, through the camera's own matrix."""
    matrix = np.asarray(opened.rgb_xyz_matrix, np.float64)[:3]
    white, daylight = _xyz_of(temperature), _xyz_of(6504.0)
    green = 2 ** (-tint / 100)
    if not matrix.any():  # by what the light is away from daylight's
        red, _, blue = np.array(opened.daylight_whitebalance[:3]) * daylight / white
        return float(red), green * float(opened.daylight_whitebalance[1]), float(blue)
    seen = np.maximum(matrix @ white, 1e-6)
    red, middle, blue = 1 / seen
    return float(red), green * float(middle), float(blue)


def _xyz_of(kelvin: float) -> npt.NDArray[np.float64]:
    """Return a black body's colour, Y 1 (Kim et al., US patent 7024034, 2006: a cubic fit)."""
    t = 1000 / kelvin
    if kelvin < 4000:
        x = -0.2661239 * t**3 - 0.2343589 * t**2 + 0.8776956 * t + 0.179910
    else:
        x = -3.0258469 * t**3 + 2.1070379 * t**2 + 0.2226347 * t + 0.240390
    if kelvin < 2222:
        y = -1.1063814 * x**3 - 1.34811020 * x**2 + 2.18555832 * x - 0.20219683
    elif kelvin < 4000:
        y = -0.9549476 * x**3 - 1.37418593 * x**2 + 2.09137015 * x - 0.16748867
    else:
        y = 3.0817580 * x**3 - 5.87338670 * x**2 + 3.75112997 * x - 0.37001483
    return np.array([x / y, 1.0, (1 - x - y) / y])
