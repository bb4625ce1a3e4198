"""Canny's lines: those of a whole photo, and those of a part of it as the whole has them."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.pixels.channels import colours, has_alpha
from filters.pixels.region import Region
from filters.pixels.transparency import visible_brightness
from filters.threads import cores, parallel_for, workers_for

Floats = npt.NDArray[np.float32]
Slopes = tuple[npt.NDArray[np.int16], npt.NDArray[np.int16]]
Labels = npt.NDArray[np.int32]
Lines = npt.NDArray[np.bool_]
SCALE: Final = np.float32(4096)  # Sobel's gradient of a full step is 4: it stays below 16 bits
STEP: Final = 4 * 4096  # the gradient of a step from black to white
MARGINS: Final = (32, 160)  # pixels around a part in which its lines mostly begin
BAND: Final = 64  # rows whose slopes are found at once, in a core's cache
LANES: Final = 64  # pixels that vector units take at once at most


def slopes_of(pixels: Floats, sigma: float) -> Slopes:
    """Return Sobel's derivatives across and down of the blurred brightness, times `SCALE`."""
    grey = visible_brightness(pixels)
    if sigma > 0:
        blurred = cv2.GaussianBlur(grey, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE)
        grey = np.asarray(blurred, np.float32)
    across, down = (
        np.clip(
            cv2.Sobel(grey, cv2.CV_32F, *order, borderType=cv2.BORDER_REPLICATE) * SCALE,
            -32767,
            32767,
        ).astype(np.int16)
        for order in ((1, 0), (0, 1))
    )
    return across, down


def lines_of(pixels: Floats, sigma: float, low: float, high: float) -> Lines:
    """Return the lines of a whole photo; thresholds are parts of a step from black to white."""
    whole = Region.of_shape(*pixels.shape[:2])
    across, down = (np.empty(pixels.shape[:2], np.int16) for _ in range(2))

    def fill(top: int) -> None:
        band = Region(top, 0, BAND, whole.columns).clip(whole)
        seen = band.grow(_reach(sigma), 0).clip(whole)
        inner = band.relative_to(seen).slices
        for into, slopes in zip(
            (across, down), slopes_of(np.asarray(seen.of(pixels), np.float32), sigma), strict=True
        ):
            into[band.slices] = slopes[inner]

    parallel_for(fill, range(0, whole.rows, BAND), cores())
    found = cv2.Canny(across, down, low * STEP, high * STEP, L2gradient=True)
    return np.asarray(found > 0)


def _reach(sigma: float) -> int:
    """Return how far cv2's bell and Sobel read, at least."""
    return math.ceil(4 * sigma) + 3


def drawn(pixels: Floats, lines: Lines) -> Floats:
    """Return lines in white on black, with the transparency of `pixels`."""
    out, count = np.empty_like(pixels, order="C"), colours(pixels).shape[2]

    def fill(top: int) -> None:
        band = slice(top, top + BAND)
        planes = [lines[band].astype(np.float32)] * count
        if has_alpha(pixels):
            planes.append(np.ascontiguousarray(pixels[band, :, -1]))
        out[band] = cv2.merge(planes).reshape(out[band].shape)

    parallel_for(fill, range(0, pixels.shape[0], BAND), workers_for(out.size))
    return out


def lines_in(
    read: Callable[[Region], Floats],
    part: Region,
    whole: Region,
    sigma: float,
    low: float,
    high: float,
) -> Lines | None:
    """Return the lines in a part as `lines_of` has them; None where they may begin far away.

    What goes on without a place above `high` in what is seen, and beyond it, is not decided.
    """
    for margin in MARGINS:
        grown = part.grow(margin, margin).clip(whole)
        found = _decided(read, part, grown, whole, sigma, low, high)
        if found is not None:
            return found
    return None


def _decided(
    read: Callable[[Region], Floats],
    part: Region,
    grown: Region,
    whole: Region,
    sigma: float,
    low: float,
    high: float,
) -> Lines | None:
    around = grown.grow(1, 1).clip(whole)  # what a local maximum is compared with
    across, down = _slopes_around(read, around, whole, sigma)
    crests = cv2.Canny(across, down, low * STEP, low * STEP, L2gradient=True)
    inner = grown.relative_to(around).slices
    above = min(32767.0, high * STEP) ** 2
    steep = across.astype(np.int32) ** 2 + down.astype(np.int32) ** 2 > math.floor(above)
    crests, begins = np.ascontiguousarray(crests[inner]), (steep & (crests > 0))[inner]
    count, found = cv2.connectedComponents(crests, connectivity=8)
    labels: Labels = np.asarray(found, np.int32)
    are_lines = np.zeros(count, np.bool_)
    are_lines[labels.ravel()[np.flatnonzero(begins)]] = True
    within = labels[part.relative_to(grown).slices]
    open_ends = np.zeros(count, np.bool_)
    for edge in _inner_edges(labels, grown, whole):
        open_ends[edge] = True
    open_ends &= ~are_lines
    open_ends[0] = False
    if open_ends.any() and open_ends[within].any():
        return None
    return are_lines.take(within)


def _inner_edges(labels: Labels, grown: Region, whole: Region) -> list[Labels]:
    """Return the outermost pixels of a region where the photo goes on beyond them."""
    edges = (
        (labels[0], grown.top > whole.top),
        (labels[-1], grown.bottom < whole.bottom),
        (labels[:, 0], grown.left > whole.left),
        (labels[:, -1], grown.right < whole.right),
    )
    return [edge for edge, goes_on in edges if goes_on]


def _slopes_around(
    read: Callable[[Region], Floats], around: Region, whole: Region, sigma: float
) -> Slopes:
    """Return the slopes of a region to the same bits as those of the whole.

    Sums may round otherwise in the last pixels of a row, too few for a vector: a row begins at a
    multiple of what that takes, and ends with the photo's or that much farther than is wanted.
    """
    seen = around.grow(_reach(sigma), _reach(sigma))
    left = seen.left // LANES * LANES
    seen = Region(seen.top, left, seen.rows, seen.right + LANES - left).clip(whole)
    inner = around.relative_to(seen).slices
    across, down = slopes_of(read(seen), sigma)
    return np.ascontiguousarray(across[inner]), np.ascontiguousarray(down[inner])
