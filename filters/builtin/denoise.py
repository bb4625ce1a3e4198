"""Smoothing that keeps edges: median, bilateral, guided, non-local means."""

from __future__ import annotations

import math
from typing import Annotated

import cv2
import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view

from filters.plugin import Pixels, Range, image_filter

Plane = npt.NDArray[np.float32]  # (rows, columns)


@image_filter("Median", group="Denoise", halo=lambda radius: radius)
def median(
    pixels: Pixels, radius: Annotated[int, Range(0, 12, "px", soft_maximum=5)] = 1
) -> Pixels:
    """Return each colour the middle one of the values around: specks go, edges stay.

    Parameters
    ----------
    radius
        1 looks at 3x3 pixels, 2 at 5x5.
    """
    if radius == 0:
        return pixels
    out, side = pixels.copy(), 2 * radius + 1
    colour = np.ascontiguousarray(pixels[..., :3])
    levels = colour * np.float32(255)
    whole = np.rint(levels)
    if side <= 5:
        out[..., :3] = cv2.medianBlur(colour, side)
    elif np.abs(levels - whole).max() < 1e-3 and whole.min() >= 0 and whole.max() <= 255:
        out[..., :3] = cv2.medianBlur(whole.astype(np.uint8), side) / np.float32(255)
    else:
        for index in range(3):
            out[..., index] = _median(colour[..., index], radius)
    return out


def _median(plane: Plane, radius: int) -> Plane:
    """Return the middle one of the values around each, the edge's own beyond it.

    Row by row, as the values around all pixels at once would take side^2 times the memory.
    """
    side = 2 * radius + 1
    middle = side * side // 2
    around = sliding_window_view(np.pad(plane, radius, "edge"), (side, side))
    out = np.empty_like(plane)
    for into, windows in zip(out, around, strict=True):
        values = windows.reshape(len(windows), -1)
        into[:] = np.partition(values, middle, axis=1)[:, middle]
    return out


@image_filter("Bilateral", group="Denoise", halo=lambda radius: radius)
def bilateral(
    pixels: Pixels,
    radius: Annotated[int, Range(1, 30, "px", soft_maximum=12)] = 5,
    tolerance: Annotated[float, Range(0.1, 100, "%", soft_maximum=40)] = 10.0,
) -> Pixels:
    """Take the mean of the pixels around that have a like colour (Tomasi and Manduchi, 1998).

    Parameters
    ----------
    radius
        How far to look; the bell over space has half of it for its standard deviation.
    tolerance
        Standard deviation of the bell over colours, of full scale.
    """
    colour = np.clip(pixels[..., :3], 0, 1)
    # cv2 makes its table of bells from the least and the most value: they must not hang on the
    # region, so a row of 0 and one of 1 beyond the halo hold them.
    framed = np.concatenate((np.zeros_like(colour[:1]), colour, np.ones_like(colour[:1])))
    grown = cv2.copyMakeBorder(framed[1:-1], radius, radius, 0, 0, cv2.BORDER_REPLICATE)
    whole = np.concatenate((framed[:1], grown, framed[-1:]))
    done = cv2.bilateralFilter(
        np.ascontiguousarray(whole), 2 * radius + 1, tolerance / 100 * math.sqrt(3), radius / 2,
        borderType=cv2.BORDER_REPLICATE,
    )  # fmt: skip
    out = pixels.copy()
    out[..., :3] = done[1 + radius : 1 + radius + pixels.shape[0]]
    return out


@image_filter("Guided smoothing", group="Denoise", halo=lambda radius: 2 * radius)
def guided(
    pixels: Pixels,
    radius: Annotated[int, Range(1, 60, "px", soft_maximum=20)] = 6,
    tolerance: Annotated[float, Range(0.1, 100, "%", soft_maximum=40)] = 8.0,
) -> Pixels:
    """Smooth as a straight line of the brightness around (He, Sun and Tang, 2010).

    Parameters
    ----------
    radius
        Of the surroundings.
    tolerance
        Contrast that counts as an edge, of full scale.
    """
    size = (2 * radius + 1, 2 * radius + 1)

    def mean(plane: Pixels) -> Pixels:
        return np.asarray(
            cv2.boxFilter(plane, cv2.CV_32F, size, borderType=cv2.BORDER_REPLICATE), np.float32
        )

    colour = np.ascontiguousarray(pixels[..., :3])
    guide = np.asarray(cv2.cvtColor(colour, cv2.COLOR_RGB2GRAY), np.float32)[..., None]
    middle, mean_colour = mean(guide)[..., None], mean(colour)
    variance = mean(guide * guide)[..., None] - middle * middle
    together = mean(guide * colour) - middle * mean_colour
    slope = together / (np.maximum(variance, 0) + np.float32((tolerance / 100) ** 2))
    base = np.asarray(mean_colour - slope * middle, np.float32)
    out = pixels.copy()
    out[..., :3] = mean(np.asarray(slope, np.float32)) * guide + mean(base)
    return out


@image_filter("Non-local means", group="Denoise", halo=lambda search, patch: search + patch)
def non_local_means(
    pixels: Pixels,
    strength: Annotated[float, Range(0.1, 50, "%", soft_maximum=20)] = 5.0,
    search: Annotated[int, Range(1, 12, "px", soft_maximum=7)] = 4,
    patch: Annotated[int, Range(0, 5, "px", soft_maximum=3)] = 1,
) -> Pixels:
    """Take the mean of the pixels around whose own surroundings are alike (Buades et al., 2005).

    Parameters
    ----------
    strength
        How unlike they may be, of full scale.
    search
        How far to look for like ones.
    patch
        Radius of the surroundings that are compared; 1 is 3x3.
    """
    colour = np.ascontiguousarray(pixels[..., :3])
    padded = cv2.copyMakeBorder(colour, search, search, search, search, cv2.BORDER_REPLICATE)
    size, rows, columns = (2 * patch + 1, 2 * patch + 1), *colour.shape[:2]
    total = np.zeros_like(colour)
    weights = np.zeros((rows, columns, 1), np.float32)
    for down in range(2 * search + 1):
        for across in range(2 * search + 1):
            other = padded[down : down + rows, across : across + columns]
            unlike = np.square(colour - other).mean(2)
            unlike = cv2.boxFilter(unlike, cv2.CV_32F, size, borderType=cv2.BORDER_REPLICATE)
            weight = np.exp(-unlike / np.float32((strength / 100) ** 2))[..., None]
            total += weight * other
            weights += weight
    out = pixels.copy()
    out[..., :3] = total / weights
    return out
