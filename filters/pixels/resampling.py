"""Resampling to another size: one matrix of weights a side, from whole coordinates."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

import numpy as np
import numpy.typing as npt

from filters.pixels.channels import has_alpha
from filters.pixels.region import Region
from filters.pixels.transparency import carried, straightened

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

Floats = npt.NDArray[np.float32]
Method = Literal["lanczos 3", "cubic", "area", "nearest"]
REACH: Final = {"lanczos 3": 3.0, "cubic": 2.0}  # pixels, at the same size


@dataclass(frozen=True)
class Axis:
    """One side of a picture that is resampled from `size` pixels to `to`.

    Pixel i of the result has its middle at (i + 1/2) size / to of the source. Where the result is
    smaller the weights are as many times wider, so that every source pixel counts ("antialiased").
    Beyond the edge nothing is read: the weights inside are divided by their sum. A side that keeps
    its size takes each pixel as it is, as Pillow does. ``lanczos 3``,
    ``cubic`` (Keys 1981, a = -1/2) and ``nearest`` are Pillow's; ``area`` is the mean of what a
    pixel of the result covers, in whole or in part, as cv2's INTER_AREA for smaller ones.

    Parameters
    ----------
    size, to
        Pixels of the source and of the result.
    method
        How weights fall off with the distance; ``nearest`` takes one pixel.
    """

    size: int
    to: int
    method: str

    @property
    def scale(self) -> float:
        """Source pixels a pixel of the result."""
        return self.size / self.to

    @property
    def is_same(self) -> bool:
        """Whether the side keeps its size, and so each pixel its value."""
        return self.size == self.to

    def reads(self, start: int, stop: int) -> tuple[int, int]:
        """Return (first, count) of the source pixels that start..stop of the result need."""
        first, last = self._span(start)[0], self._span(stop - 1)[1]
        return first, last - first

    def weights(self, start: int, stop: int) -> csr_matrix:
        """Return what each pixel start..stop takes of each that it `reads`: float32."""
        from scipy.sparse import csr_matrix  # which would double what the start takes

        first, count = self.reads(start, stop)
        places, values, ends = [], [], [0]
        for at in range(start, stop):
            low, high = self._span(at)
            inside = np.arange(low, high)
            taken = self._falloff(inside, at)
            places.append(inside - first)
            values.append(taken / taken.sum())
            ends.append(ends[-1] + inside.size)
        shape = stop - start, count
        kept = np.concatenate(values).astype(np.float32)
        return csr_matrix((kept, np.concatenate(places), ends), shape=shape)

    def _span(self, at: int) -> tuple[int, int]:
        """Return the first source pixel that counts for a pixel of the result, and one behind."""
        if self.is_same:
            return at, at + 1
        middle = (at + 0.5) * self.scale
        if self.method == "nearest":
            place = min(self.size - 1, max(0, math.floor(middle)))
            return place, place + 1
        if self.method == "area":  # in whole numbers: the edges of a pixel meet exactly
            return at * self.size // self.to, -(-(at + 1) * self.size // self.to)
        reach = REACH[self.method] * max(1.0, self.scale)
        low = max(0, math.floor(middle - reach + 0.5))
        return low, max(low + 1, min(self.size, math.floor(middle + reach + 0.5)))

    def _falloff(self, inside: npt.NDArray[np.int_], at: int) -> npt.NDArray[np.float64]:
        """Return the weights of source pixels for a pixel of the result, but for a factor."""
        if self.method == "nearest":
            return np.ones(inside.size)
        if self.method == "area":
            first, last = at * self.size, (at + 1) * self.size
            ends = np.minimum((inside + 1) * self.to, last) - np.maximum(inside * self.to, first)
            return np.asarray(ends, np.float64)
        t = np.abs(inside + 0.5 - (at + 0.5) * self.scale) / max(1.0, self.scale)
        if self.method == "cubic":
            near, far = (1.5 * t - 2.5) * t * t + 1, ((-0.5 * t + 2.5) * t - 4) * t + 2
            return np.where(t < 1, near, np.where(t < 2, far, 0.0))
        return np.where(t < 3, np.sinc(t) * np.sinc(t / 3), 0.0)


def reads_of(down: Axis, across: Axis, region: Region) -> Region:
    """Return the source pixels that a region of the result needs."""
    top, rows = down.reads(region.top, region.bottom)
    left, columns = across.reads(region.left, region.right)
    return Region(top, left, rows, columns)


def resampled(pixels: Floats, down: Axis, across: Axis, region: Region) -> Floats:
    """Return `region` of the result of pixels that cover `reads_of` it; any number of channels.

    Where both sides keep their size these are the pixels themselves, which are not to be changed.
    """
    # Across first or last changes the bits, so it hangs on the whole sizes, not on the region.
    high = _summed(down, region.top, region.bottom, pixels)
    if across.is_same:
        return high
    turned = np.ascontiguousarray(high.swapaxes(0, 1))
    wide = _summed(across, region.left, region.right, turned)
    return np.ascontiguousarray(wide.swapaxes(0, 1))


def _summed(axis: Axis, start: int, stop: int, pixels: Floats) -> Floats:
    """Return start..stop of the result along the first side of what it reads."""
    if axis.is_same:
        return pixels
    read, *others = pixels.shape
    sums = axis.weights(start, stop) @ pixels.reshape(read, -1)
    return np.asarray(sums, np.float32).reshape(stop - start, *others)


def resampled_in_view(pixels: Floats, down: Axis, across: Axis, region: Region) -> Floats:
    """Return the same of straight colour, where what is transparent has no part in a colour.

    At the size that it has every pixel stays as it is, the colour of transparent ones too.
    """
    if not has_alpha(pixels) or (down.is_same and across.is_same):
        return resampled(pixels, down, across, region)
    out = straightened(resampled(carried(pixels), down, across, region))
    np.clip(out[..., -1], 0, 1, out=out[..., -1])  # lobes may have taken alpha out of that
    return out
