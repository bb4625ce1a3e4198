"""Sizes: how large a map is, worked out in numbers; what a stride leaves out, and what would fit.

The size along an axis is floor((size + before + after - span) / stride) + 1, where the dilated
kernel covers span = dilation * (taps - 1) + 1 (V. Dumoulin and F. Visin, A guide to convolution
arithmetic for deep learning, arXiv:1603.07285, relationship 15).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from editor.lab.layer import Layer
from filters.convolution.bank.padding import output_size, source_indices

Padding4 = tuple[int, int, int, int]


@dataclass(frozen=True)
class AxisSize:
    """One axis of a layer's input.

    Parameters
    ----------
    size, taps, stride, dilation
        Of input and kernel along the axis, in pixels.
    before, after
        Padding at its two ends, in pixels.
    """

    size: int
    taps: int
    stride: int
    dilation: int
    before: int
    after: int

    @property
    def span(self) -> int:
        """Pixels that the dilated kernel covers."""
        return self.dilation * (self.taps - 1) + 1

    @property
    def result(self) -> int:
        """How many places the kernel stops at; 0 where it does not fit at all."""
        pads = (self.before, self.after)
        return max(0, output_size(self.size, self.taps, self.stride, self.dilation, pads))

    @property
    def room(self) -> int:
        """How far the kernel can go from its first place, in pixels."""
        return self.size + self.before + self.after - self.span

    @property
    def left_over(self) -> int:
        """Pixels after the last field that no place reaches."""
        return self.room % self.stride if self.room >= 0 else 0

    @property
    def formula(self) -> str:
        """The size with its numbers in it: (32 + 0 + 0 − 3) / 1 + 1 = 30."""
        share = f"({self.size} + {self.before} + {self.after} − {self.span}) / {self.stride}"
        return f"{f'⌊{share}⌋' if self.left_over else share} + 1 = {self.result}"

    @property
    def span_formula(self) -> str:
        """What a dilated kernel covers, with its numbers in it; empty without dilation."""
        if self.dilation == 1:
            return ""
        return f"{self.dilation} · ({self.taps} − 1) + 1 = {self.span}"

    @property
    def division(self) -> str:
        """What the stride has to divide, and what comes of it: (32 − 3) / 2 = 14.5."""
        pads = f" + {self.before} + {self.after}" if self.before or self.after else ""
        quotient = f"{self.room / self.stride:.4g}"
        return f"({self.size}{pads} − {self.span}) / {self.stride} = {quotient}"


@dataclass(frozen=True)
class Offer:
    """Something that makes a stride fit.

    Parameters
    ----------
    title
        What it is, in words.
    shape
        (rows, columns) of the map then.
    padding
        (top, left, bottom, right) to take; None where the padding stays.
    size
        (rows, columns) of the input to take; None where that stays.
    """

    title: str
    shape: tuple[int, int]
    padding: Padding4 | None = None
    size: tuple[int, int] | None = None


@dataclass(frozen=True)
class LayerSizes:
    """Both axes of a layer over an input of some size.

    Parameters
    ----------
    down, across
        The axes.
    follows
        Whether the padding goes by the input's size, as ``same`` does.
    """

    down: AxisSize
    across: AxisSize
    follows: bool = False

    @classmethod
    def of(cls, layer: Layer, rows: int, columns: int) -> LayerSizes:
        """Work out the sizes of a layer's map over (rows, columns) of input."""
        top, left, bottom, right = layer.bank(1).pads(rows, columns)
        taps = layer.kernel.shape
        return cls(
            AxisSize(rows, taps[0], layer.stride, layer.dilation, top, bottom),
            AxisSize(columns, taps[1], layer.stride, layer.dilation, left, right),
            layer.padding == "same",
        )

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns) of the map."""
        return self.down.result, self.across.result

    @property
    def padding(self) -> Padding4:
        """(top, left, bottom, right) in pixels."""
        return self.down.before, self.across.before, self.down.after, self.across.after

    @property
    def fits(self) -> bool:
        """Whether the last field ends where the input, with its padding, does."""
        return self.has_places and not (self.down.left_over or self.across.left_over)

    @property
    def has_places(self) -> bool:
        """Whether the kernel fits into the input at all."""
        return self.down.room >= 0 and self.across.room >= 0

    def explanation(self) -> str:
        """Say what the stride leaves out; empty where it fits."""
        if self.fits:
            return ""
        if not self.has_places:
            return (
                f"The kernel covers {self.across.span}×{self.down.span} pixels, and there are "
                f"{_with_padding(self.across)}×{_with_padding(self.down)}"
            )
        left = _left_out(self.down.left_over, self.across.left_over)
        axis = self.down if self.down.left_over else self.across
        rows, columns = self.shape
        if self.down.left_over + self.across.left_over == 1:
            return f"{axis.division}: {left} is left out, {columns}×{rows}"
        return f"{axis.division}: {left} are left out, {columns}×{rows}"

    def offers(self, most: tuple[int, int], least: int = 1) -> tuple[Offer, ...]:
        """Return paddings and input sizes that fit, the least change first.

        Parameters
        ----------
        most
            (rows, columns) that an input may have.
        least
            Rows, and columns, that it must have.
        """
        if self.fits:
            return ()
        offers = [self._padded()]
        if self.follows:
            return tuple(offers)
        axes = (self.down, self.across)
        smaller = tuple(a.size - a.left_over for a in axes)
        if self.has_places and min(smaller) >= least:
            offers.append(self._sized(smaller))
        larger = tuple(a.size + _lack(a) for a in axes)
        if larger[0] <= most[0] and larger[1] <= most[1]:
            offers.append(self._sized(larger))
        return tuple(offers)

    def _padded(self) -> Offer:
        """Return the padding that fits with the least more of it; the odd pixel goes after."""
        (top, bottom), (left, right) = (
            (a.before + _lack(a) // 2, a.after + _lack(a) - _lack(a) // 2)
            for a in (self.down, self.across)
        )
        if (top, bottom) == (left, right):
            title = f"padding {top}, {bottom}"
        else:
            title = f"padding {top}, {bottom} down and {left}, {right} across"
        shape = tuple((a.room + _lack(a)) // a.stride + 1 for a in (self.down, self.across))
        return Offer(title, (shape[0], shape[1]), padding=(top, left, bottom, right))

    def _sized(self, size: tuple[int, ...]) -> Offer:
        """Return another size of the input, with the padding as it is."""
        rows, columns = size
        pairs = zip((self.down, self.across), size, strict=True)
        shape = tuple((a.room + n - a.size) // a.stride + 1 for a, n in pairs)
        title = f"crop {columns}×{rows}"
        return Offer(title, (shape[0], shape[1]), size=(rows, columns))


def unread(layer: Layer, rows: int, columns: int) -> tuple[npt.NDArray[np.bool_], ...]:
    """Return which rows, and which columns, of the input no tap ever reads: (rows,), (columns,)."""
    sizes = LayerSizes.of(layer, rows, columns)
    found = []
    for axis in (sizes.down, sizes.across):
        places = np.arange(axis.result)[:, None] * axis.stride
        read = (places + np.arange(axis.taps)[None] * axis.dilation).ravel()
        shown = source_indices(axis.size, axis.before, axis.after, layer.outside)[read]
        mask = np.ones(axis.size, np.bool_)
        mask[shown[shown >= 0]] = False
        found.append(mask)
    return tuple(found)


def _lack(axis: AxisSize) -> int:
    """Return how many pixels more the axis needs to fit."""
    return max(-axis.room, 0) if axis.room < 0 else -axis.room % axis.stride


def _with_padding(axis: AxisSize) -> int:
    return axis.size + axis.before + axis.after


def _left_out(rows: int, columns: int) -> str:
    """Name rows and columns, in whole phrases: languages put them together in different ways."""
    ways = {
        (1, 0): "the last row",
        (0, 1): "the last column",
        (2, 0): f"the last {rows} rows",
        (0, 2): f"the last {columns} columns",
        (1, 1): "the last row and the last column",
        (2, 1): f"the last {rows} rows and the last column",
        (1, 2): f"the last row and the last {columns} columns",
        (2, 2): f"the last {rows} rows and the last {columns} columns",
    }
    return ways[min(rows, 2), min(columns, 2)]
