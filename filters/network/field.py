"""The receptive field: which pixels of the picture a value of a layer is made of."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

from filters.convolution.bank.bank import Bank
from filters.network.error import NetworkError
from filters.network.network import Activate, Layer, Network, Residual, Shape
from filters.network.pool import Pool
from filters.pixels.region import Region


@dataclass(frozen=True)
class AxisField:
    """The field along one axis, in pixels of the picture.

    Parameters
    ----------
    size
        How many pixels one value sees, from its first to its last; at most, where values lie
        closer than pixels, as after a transposed convolution.
    jump
        How far the field goes from one value to the next: the product of the strides, over those
        of transposed convolutions.
    start
        Where the field of the first value begins; below 0 it begins in the padding. Between
        pixels, it is the next one.
    """

    size: int = 1
    jump: int | Fraction = 1
    start: int | Fraction = 0

    def seen_by(self, index: int) -> tuple[int, int]:
        """First pixel that value `index` sees, and how many.

        >>> AxisField(size=5, jump=2, start=-1).seen_by(3)
        (5, 5)
        """
        return math.ceil(self.start + index * self.jump), self.size

    def under(self, span: int, stride: int, before: int, spread: int = 1) -> AxisField:
        """Return the field of a window of `span` values, `before` of the first in the padding.

        A. Araujo, W. Norris, J. Sim, Computing receptive fields of convolutional neural networks
        (Distill, 2019): the size grows by (span - 1) jumps, the start moves back by the padding.
        Where values are spread, every `spread`-th place of the window has one.
        """
        jump = Fraction(self.jump) / spread
        values = (span - 1) // spread + 1
        size = self.size + math.ceil((values - 1) * self.jump)
        if spread > 1:  # the first place with a value may lie anywhere up to a jump further on
            size += max(0, math.ceil(self.jump) - 1)
        return AxisField(size, _whole(jump * stride), _whole(self.start - before * jump))

    def joined(self, other: AxisField) -> AxisField:
        """Return the field that covers both, of values that lie at the same index."""
        first = min(self.start, other.start)
        last = max(self.start + self.size, other.start + other.size)
        return AxisField(math.ceil(last - first), self.jump, first)


@dataclass(frozen=True)
class ReceptiveField:
    """The field of a layer's values along rows and columns."""

    rows: AxisField = AxisField()
    columns: AxisField = AxisField()

    def seen_by(self, row: int, column: int) -> Region:
        """Region of the picture that a value sees; it may reach over the edge."""
        (y, height), (x, width) = self.rows.seen_by(row), self.columns.seen_by(column)
        return Region(y, x, height, width)


def receptive_fields(network: Network, rows: int, columns: int) -> tuple[ReceptiveField, ...]:
    """Return the field of the picture's pixels (1x1) and of each layer's values.

    Parameters
    ----------
    network
        The layers.
    rows, columns
        The picture's size, which padding ``same`` depends on where a stride is above 1.

    Raises
    ------
    NetworkError
        A layer does not fit, or a sum joins layers of different strides.
    """
    shapes = network.shapes(rows, columns)
    fields = [ReceptiveField()]
    for number, layer in enumerate(network.layers, start=1):
        fields.append(_field_after(number, layer, fields, shapes[number - 1]))
    return tuple(fields)


def _field_after(
    number: int, layer: Layer, fields: list[ReceptiveField], shape: Shape
) -> ReceptiveField:
    field = fields[-1]
    if isinstance(layer, Activate):
        return field
    if isinstance(layer, Residual):
        other = fields[layer.of]
        if (field.rows.jump, field.columns.jump) != (other.rows.jump, other.columns.jump):
            raise NetworkError(
                f"layer {number} adds layer {layer.of}, whose values lie {other.rows.jump} pixels "
                f"apart, to values that lie {field.rows.jump} apart: their strides must be alike"
            )
        return ReceptiveField(field.rows.joined(other.rows), field.columns.joined(other.columns))
    (span_y, span_x), (sy, sx) = window_of(layer)
    top, left, _, _ = layer.pads(*shape[1:])
    spread = layer.spread if isinstance(layer, Bank) else (1, 1)
    return ReceptiveField(
        field.rows.under(span_y, sy, top, spread[0]),
        field.columns.under(span_x, sx, left, spread[1]),
    )


def _whole(number: Fraction) -> int | Fraction:
    """Return a number as an int where it is whole."""
    return int(number) if number.denominator == 1 else number


def window_of(layer: Bank | Pool) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return (rows, columns) that one value spans, dilated, and (rows, columns) of its stride."""
    if isinstance(layer, Pool):
        return layer.span, layer.steps
    (rows, columns), (dy, dx) = layer.weights.shape[2:], layer.dilation
    return ((rows - 1) * dy + 1, (columns - 1) * dx + 1), layer.stride


def taps_of(
    network: Network, fields: tuple[ReceptiveField, ...], number: int, place: tuple[int, int]
) -> tuple[Region, ...]:
    """Return what each tap of a layer's window sees of the picture, row by row.

    Parameters
    ----------
    network
        The layers.
    fields
        Their `receptive_fields`.
    number
        Of the layer, from 1; 0 is the picture, which has no taps.
    place
        (row, column) of the layer's value.

    Returns
    -------
    The fields of the values that the layer before gave; some may lie in the padding. A layer of
    activations has those of the one before, a sum none.
    """
    while number and isinstance(network.layers[number - 1], Activate):
        number -= 1
    layer = network.layers[number - 1] if number else None
    if not isinstance(layer, (Bank, Pool)):
        return ()
    before, after = fields[number - 1], fields[number]
    size = layer.size if isinstance(layer, Pool) else layer.weights.shape[2:]
    spread = layer.spread if isinstance(layer, Bank) else (1, 1)
    _, strides = window_of(layer)
    rows, columns = (
        _values_under(own, last, spread[axis], place[axis] * strides[axis], taps)
        for axis, own, last, taps in (
            (0, before.rows, after.rows, range(0, size[0] * layer.dilation[0], layer.dilation[0])),
            (
                1,
                before.columns,
                after.columns,
                range(0, size[1] * layer.dilation[1], layer.dilation[1]),
            ),
        )
    )
    return tuple(before.seen_by(row, column) for row in rows for column in columns)


def _values_under(
    before: AxisField, after: AxisField, spread: int, first: int, taps: range
) -> list[int]:
    """Return the values of the layer before that a window's taps lie on, along one axis."""
    padding = int(Fraction(before.start - after.start) * spread / before.jump)
    places = [first - padding + tap for tap in taps]
    return [place // spread for place in places if place % spread == 0]
