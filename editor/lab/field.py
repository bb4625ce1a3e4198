"""Field: one place of a layer taken apart: what it reads, weighs, adds, and what comes out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.lab.layer import Activation, Layer, plane_names
from filters.convolution.bank.padding import PaddedPixels, PaddingMode, source_indices
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]
OUTSIDE_WORDS: Final[dict[PaddingMode, str]] = {
    "zero": "0 outside the picture",
    "clamp": "the edge repeated",
    "mirror": "mirrored with the edge",
    "reflect": "mirrored about the edge",
    "wrap": "from the other side",
}


@dataclass(frozen=True, eq=False)
class PlaneSum:
    """One plane of the field.

    Parameters
    ----------
    name
        What the plane is called.
    values
        (rows, columns) float32 as the engine reads them, full scale 1.0.
    weights
        (rows, columns) before the divisor.
    """

    name: str
    values: Floats
    weights: Doubles

    @property
    def products(self) -> Doubles:
        """(rows, columns), a value times its weight."""
        return self.values.astype(np.float64) * self.weights

    @property
    def total(self) -> float:
        """The sum of the products."""
        return float(self.products.sum())


@dataclass(frozen=True, eq=False)
class Field:
    """One result of a layer.

    Parameters
    ----------
    row, column
        Its place on the map.
    planes
        What is summed for it.
    rows, columns
        Where each tap row and column lies, counted from the input's corner; below 0 or beyond the
        input's size in the padding.
    source_rows, source_columns
        The input's row or column that each shows; -1 for the padding's zero.
    size
        (rows, columns) of the input.
    outside
        What the padding shows.
    divisor, offset, bias, activation
        What is done with the sum, in this order.
    result
        The engine's own float.
    """

    row: int
    column: int
    planes: tuple[PlaneSum, ...]
    rows: npt.NDArray[np.intp]
    columns: npt.NDArray[np.intp]
    source_rows: npt.NDArray[np.intp]
    source_columns: npt.NDArray[np.intp]
    size: tuple[int, int]
    outside: PaddingMode
    divisor: float
    offset: float
    bias: float
    activation: Activation
    result: float

    @property
    def total(self) -> float:
        """The sum of all products."""
        return sum(plane.total for plane in self.planes)

    @property
    def before_activation(self) -> float:
        """The sum through divisor, offset and bias."""
        return self.total / self.divisor + self.offset + self.bias

    @property
    def worked_out(self) -> float:
        """What the numbers shown give: the engine's result but for float32's rounding."""
        value = self.before_activation
        return {"none": value, "relu": max(value, 0.0), "abs": abs(value)}[self.activation]

    @property
    def padded(self) -> npt.NDArray[np.bool_]:
        """(rows, columns), True where a tap lies in the padding."""
        down = (self.rows < 0) | (self.rows >= self.size[0])
        across = (self.columns < 0) | (self.columns >= self.size[1])
        return np.asarray(down[:, None] | across[None, :])

    def source_of(self, row: int, column: int) -> tuple[int, int] | None:
        """Return the input's pixel that a tap shows; None for the padding's zero."""
        at = int(self.source_rows[row]), int(self.source_columns[column])
        return None if -1 in at else at

    def so_far(self, row: int, column: int) -> float:
        """Return the sum of the products up to a tap, row by row, that one included."""
        last = row * len(self.columns) + column + 1
        return sum(float(plane.products.ravel()[:last].sum()) for plane in self.planes)

    def tap_at(self, row: int, column: int) -> tuple[int, int] | None:
        """Return the tap that lies on a pixel of the input; None where none does."""
        down, across = np.flatnonzero(self.rows == row), np.flatnonzero(self.columns == column)
        return (int(down[0]), int(across[0])) if down.size and across.size else None


def field_at(
    pixels: Floats, layer: Layer, maps: Floats, row: int, column: int, index: int = 0
) -> Field:
    """Take one result of `layer` apart.

    Parameters
    ----------
    pixels
        (rows, columns, planes) float32, the layer's input.
    maps
        (maps, rows, columns) as `layer.maps` gives them for it.
    row, column, index
        The place, and which of the maps.

    Raises
    ------
    IndexError
        There is no such place.
    """
    if not (0 <= index < len(maps) and 0 <= row < maps.shape[1] and 0 <= column < maps.shape[2]):
        raise IndexError(f"map {index} has no row {row} and column {column}")
    size = pixels.shape[0], pixels.shape[1]
    top, left, bottom, right = layer.bank(pixels.shape[2]).pads(*size)
    down, across = row * layer.stride, column * layer.stride
    whole = PaddedPixels.of(pixels, (top, left, bottom, right), layer.outside)
    step = slice(None, None, layer.dilation)
    read = whole.planes(Region(down, across, *layer.span), slice(None))[:, step, step]
    rows = down + np.arange(layer.kernel.shape[0]) * layer.dilation
    columns = across + np.arange(layer.kernel.shape[1]) * layer.dilation
    names, weights = plane_names(pixels.shape[2]), layer.weights(pixels.shape[2])
    wanted = range(len(read)) if layer.depth == "full" else (index,)
    return Field(
        row=row,
        column=column,
        planes=tuple(PlaneSum(names[i], read[i], weights[i]) for i in wanted),
        rows=rows - top,
        columns=columns - left,
        source_rows=source_indices(size[0], top, bottom, layer.outside)[rows],
        source_columns=source_indices(size[1], left, right, layer.outside)[columns],
        size=size,
        outside=layer.outside,
        divisor=layer.kernel.gain_divisor,
        offset=layer.kernel.offset,
        bias=layer.bias,
        activation=layer.activation,
        result=float(maps[index, row, column]),
    )
