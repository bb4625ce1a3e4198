"""Median and bilateral mean over windows in which not everything is opaque."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.pixels.transparency import visible_colours
from filters.plugin import Pixels

AT_ONCE: Final = 1 << 20  # values that are gathered at a time
Places = tuple[npt.NDArray[np.intp], ...]  # rows, columns


class WeightedWindows:
    """Windows around visible pixels that hold transparent ones too, weighted by alpha.

    Parameters
    ----------
    pixels
        (rows, columns, 2 or 4) float32, straight alpha; what lies beyond is as the edge.
    radius
        Of the square windows, in pixels.
    """

    def __init__(self, pixels: Pixels, radius: int) -> None:
        alpha = np.ascontiguousarray(pixels[..., -1])
        side = np.ones((2 * radius + 1,) * 2, np.uint8)
        least = np.asarray(cv2.erode(alpha, side))
        self.places: Places = np.nonzero((alpha > 0) & (least < 1))
        self.colour = visible_colours(pixels)
        self._radius, self._colour, self._alpha = (
            radius,
            grown(self.colour, radius),
            grown(alpha[..., None], radius)[..., 0],
        )

    def medians(self) -> Pixels:
        """Return (places, channels): as many of the weights lie below as above, half way if two."""
        out = np.empty((len(self.places[0]), self.colour.shape[2]), np.float32)
        offsets = np.indices((2 * self._radius + 1,) * 2).reshape(2, -1)
        for some in self._parts(offsets.shape[1]):
            at = tuple(p[some][:, None] + o for p, o in zip(self.places, offsets, strict=True))
            weights = self._alpha[at].astype(np.float64)  # float32 numbers add up exactly in it
            for index in range(out.shape[1]):
                out[some, index] = _medians(self._colour[(*at, np.intp(index))], weights)
        return out

    def bilateral_means(self, near: float, like: float) -> Pixels:
        """Return (places, channels): means by bells over space and the sum of the differences.

        `near` and `like` are the bells' standard deviations; windows are round.
        """
        out = np.empty((len(self.places[0]), self.colour.shape[2]), np.float32)
        radius = self._radius
        for some in self._parts(1):
            rows, columns = (p[some] for p in self.places)
            own = self.colour[rows, columns]
            total, weights = np.zeros_like(own), np.zeros((len(own), 1), np.float32)
            for down, across in np.ndindex(2 * radius + 1, 2 * radius + 1):
                square = (down - radius) ** 2 + (across - radius) ** 2
                if square > radius**2:
                    continue
                other = self._colour[rows + down, columns + across]
                unlike = np.abs(own - other).sum(axis=1, keepdims=True)
                weight = np.exp(-square / (2 * near**2) - np.square(unlike) / (2 * like**2))
                weight = weight * self._alpha[rows + down, columns + across, None]
                total += weight * other
                weights += weight
            out[some] = total / weights
        return out

    def _parts(self, each: int) -> Iterator[slice]:
        many = max(1, AT_ONCE // each)
        return (slice(first, first + many) for first in range(0, len(self.places[0]), many))


def grown(pixels: Pixels, by: int) -> Pixels:
    """Repeat the edge of (rows, columns, channels) by so many pixels on each side."""
    grown = cv2.copyMakeBorder(pixels, by, by, by, by, cv2.BORDER_REPLICATE)
    return np.asarray(grown, np.float32).reshape(*grown.shape[:2], pixels.shape[2])


def _medians(values: Pixels, weights: npt.NDArray[np.float64]) -> Pixels:
    """Return the weighted median of each row."""
    order = np.argsort(values, axis=1)
    ordered = np.take_along_axis(values, order, 1)
    below = np.cumsum(np.take_along_axis(weights, order, 1), axis=1)
    half = below[:, -1:] / 2
    first, second = ((below >= half).argmax(1), (below > half).argmax(1))
    low, high = (np.take_along_axis(ordered, i[:, None], 1)[:, 0] for i in (first, second))
    return np.where(low == high, low, (low + high) / 2)
