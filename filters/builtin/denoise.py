"""Smoothing that keeps edges: median, bilateral, guided, non-local means."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Annotated, Final

import cv2
import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view

from filters.builtin.weighted_windows import WeightedWindows, grown
from filters.pixels.channels import brightness, colours, has_alpha
from filters.pixels.transparency import is_opaque, visible_colours
from filters.plugin import Pixels, Range, image_filter

Plane = npt.NDArray[np.float32]  # (rows, columns)
RESIDUE: Final = np.float32(1e-12)  # what a running sum in double may keep of what has left it


@image_filter(
    "Median", group="Denoise", halo=lambda radius: radius, channels="any", alpha="straight"
)
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
    if not has_alpha(pixels):
        return _medians(pixels, radius)
    out = pixels.copy()
    seen = np.True_ if is_opaque(pixels) else pixels[..., -1:] > 0
    np.copyto(colours(out), _medians(visible_colours(pixels), radius), where=seen)
    if not is_opaque(pixels):
        windows = WeightedWindows(pixels, radius)
        colours(out)[windows.places] = windows.medians()
    return out


def _medians(colour: Pixels, radius: int) -> Pixels:
    side = 2 * radius + 1
    if side <= 5:
        return np.asarray(cv2.medianBlur(colour, side), np.float32).reshape(colour.shape)
    levels = colour * np.float32(255)
    whole = np.rint(levels)
    if np.abs(levels - whole).max() < 1e-3 and whole.min() >= 0 and whole.max() <= 255:
        middle = cv2.medianBlur(whole.astype(np.uint8), side) / np.float32(255)
        return np.asarray(middle, np.float32).reshape(colour.shape)
    planes = (colour[..., index] for index in range(colour.shape[2]))
    return np.stack([_median(plane, radius) for plane in planes], -1)


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


@image_filter(
    "Bilateral", group="Denoise", halo=lambda radius: radius, channels="any", alpha="straight"
)
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
    colour = np.clip(visible_colours(pixels), 0, 1)
    # cv2 sums the differences of the channels: where all are alike, as one of grey times three
    like = tolerance / 100 * math.sqrt(3) * colour.shape[2] / 3
    # cv2 makes its table of bells from the least and the most value: they must not hang on the
    # region, so a row of 0 and one of 1 beyond the halo hold them.
    framed = np.concatenate((np.zeros_like(colour[:1]), colour, np.ones_like(colour[:1])))
    grown = cv2.copyMakeBorder(framed[1:-1], radius, radius, 0, 0, cv2.BORDER_REPLICATE)
    grown = grown.reshape(-1, *framed.shape[1:])
    whole = np.concatenate((framed[:1], grown, framed[-1:]))
    done = cv2.bilateralFilter(
        np.ascontiguousarray(whole),
        2 * radius + 1,
        like,
        radius / 2,
        borderType=cv2.BORDER_REPLICATE,
    ).reshape(whole.shape)
    out = pixels.copy()
    seen = np.True_ if is_opaque(pixels) else pixels[..., -1:] > 0
    np.copyto(colours(out), done[1 + radius : 1 + radius + pixels.shape[0]], where=seen)
    if not is_opaque(pixels):
        windows = WeightedWindows(_clipped(pixels), radius)
        colours(out)[windows.places] = windows.bilateral_means(radius / 2, like)
    return out


def _clipped(pixels: Pixels) -> Pixels:
    out = pixels.copy()
    np.clip(colours(out), 0, 1, out=colours(out))
    return out


@image_filter(
    "Guided smoothing",
    group="Denoise",
    halo=lambda radius: 2 * radius,
    channels="any",
    alpha="straight",
)
def guided(
    pixels: Pixels,
    radius: Annotated[int, Range(1, 60, "px", soft_maximum=20)] = 6,
    tolerance: Annotated[float, Range(0.1, 100, "%", soft_maximum=40)] = 8.0,
) -> Pixels:
    """Smooth as a straight line of the brightness around (He, Sun and Tang, 2010).

    Parameters
    ----------
    radius
        Of the surroundings; transparent ones count by their alpha.
    tolerance
        Contrast that counts as an edge, of full scale.
    """
    mean = _box_mean(pixels, radius)
    colour = visible_colours(pixels)
    guide = brightness(colour)[..., None]
    middle, mean_colour = mean(guide), mean(colour)
    variance = mean(guide * guide) - middle * middle
    together = mean(guide * colour) - middle * mean_colour
    slope = together / (np.maximum(variance, 0) + np.float32((tolerance / 100) ** 2))
    base = np.asarray(mean_colour - slope * middle, np.float32)
    done = mean(np.asarray(slope, np.float32)) * guide + mean(base)
    out = pixels.copy()
    seen = np.True_ if is_opaque(pixels) else pixels[..., -1:] > 0
    np.copyto(colours(out), done, where=seen)
    return out


def _box_mean(pixels: Pixels, radius: int) -> Callable[[Pixels], Pixels]:
    """Return what takes the mean over a square, weighted by the pixels' alpha."""
    size = (2 * radius + 1, 2 * radius + 1)

    def plain(planes: Pixels) -> Pixels:
        done = cv2.boxFilter(planes, cv2.CV_32F, size, borderType=cv2.BORDER_REPLICATE)
        return np.asarray(done, np.float32).reshape(planes.shape)

    if is_opaque(pixels):
        return plain
    alpha = np.ascontiguousarray(pixels[..., -1:])
    weights = plain(alpha)
    usable = np.where(weights > RESIDUE, weights, np.float32(np.inf))
    return lambda planes: np.asarray(plain(planes * alpha) / usable, np.float32)


@image_filter(
    "Non-local means",
    group="Denoise",
    halo=lambda search, patch: search + patch,
    channels="any",
    alpha="straight",
)
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
    colour = visible_colours(pixels)
    alpha = None if is_opaque(pixels) else np.ascontiguousarray(pixels[..., -1:])
    around = grown(colour, search)
    alpha_around = None if alpha is None else grown(alpha, search)
    total = np.zeros_like(colour)
    weights = np.zeros((*colour.shape[:2], 1), np.float32)
    for down, across in np.ndindex(2 * search + 1, 2 * search + 1):
        there = slice(down, down + colour.shape[0]), slice(across, across + colour.shape[1])
        both = None if alpha is None or alpha_around is None else alpha * alpha_around[there]
        unlike = _unlike(colour, around[there], both, patch)
        weight = np.exp(-unlike / np.float32((strength / 100) ** 2))
        if alpha_around is not None:
            weight *= alpha_around[there]
        total += weight * around[there]
        weights += weight
    out = pixels.copy()
    np.copyto(
        colours(out),
        total / np.maximum(weights, np.float32(1e-30)),
        where=np.True_ if alpha is None else alpha > 0,
    )
    return out


def _unlike(one: Pixels, other: Pixels, weights: Pixels | None, patch: int) -> Pixels:
    """Return the mean square of the differences over patches, by weights: (rows, columns, 1)."""
    size = (2 * patch + 1, 2 * patch + 1)

    def mean(plane: Pixels) -> Pixels:
        done = cv2.boxFilter(plane, cv2.CV_32F, size, borderType=cv2.BORDER_REPLICATE)
        return np.asarray(done, np.float32)[..., None]

    square = np.asarray(np.square(one - other).mean(2), np.float32)
    if weights is None:
        return mean(square)
    both = mean(weights[..., 0])
    usable = np.where(both > RESIDUE, both, np.float32(np.inf))
    return np.asarray(np.maximum(mean(square * weights[..., 0]), 0) / usable, np.float32)
