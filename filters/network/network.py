"""Network: up to six layers one after the other, as values; what each makes of a picture."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

from filters.convolution.bank.activation import ACTIVATIONS, SLOPE, Activation, activate
from filters.convolution.bank.bank import Bank, feature_maps
from filters.network.error import NetworkError
from filters.network.pool import Pool

Floats = npt.NDArray[np.float32]
Shape = tuple[int, int, int]  # maps, rows, columns
MOST_LAYERS: Final = 6


@dataclass(frozen=True)
class Activate:
    """An activation as a layer of its own; a Bank has one already."""

    kind: Activation = "relu"
    slope: float = SLOPE

    def __post_init__(self) -> None:
        if self.kind not in ACTIVATIONS:
            raise NetworkError(
                f"activation {self.kind!r} is not known: use {', '.join(ACTIVATIONS)}"
            )
        if not isinstance(self.slope, (int, float)) or not math.isfinite(self.slope):
            raise NetworkError(f"slope {self.slope!r} is not allowed: a finite number")


@dataclass(frozen=True)
class Residual:
    """The sum of what comes in and what an earlier layer gave: 0 is the picture, 1 layer 1."""

    of: int = 0


Layer: TypeAlias = "Bank | Pool | Activate | Residual"


@dataclass(frozen=True)
class Network:
    """Up to six layers, each reading what the one before it gave.

    Parameters
    ----------
    layers
        Banks (convolutions with bias and activation), Pools, Activates and Residuals.
    depth
        How many planes the picture must have; the first Bank's depth by default.

    Raises
    ------
    NetworkError
        Too many layers, or depths that do not meet, or a sum of a layer that is still to come.
    """

    layers: tuple[Layer, ...]
    depth: int = 0

    def __post_init__(self) -> None:
        if not 1 <= len(self.layers) <= MOST_LAYERS:
            raise NetworkError(
                f"{len(self.layers)} layers are not allowed: a network has 1 to {MOST_LAYERS}"
            )
        if not self.depth:
            first = next((layer for layer in self.layers if isinstance(layer, Bank)), None)
            object.__setattr__(self, "depth", first.depth if first else 3)
        _depths(self.layers, self.depth)

    @property
    def depths(self) -> tuple[int, ...]:
        """How many planes the picture and each layer have, the picture first."""
        return _depths(self.layers, self.depth)

    @property
    def parameters(self) -> int:
        """How many weights and biases all layers have."""
        return sum(parameters_of(layer) for layer in self.layers)

    def shapes(self, rows: int, columns: int) -> tuple[Shape, ...]:
        """(maps, rows, columns) of the picture and of each layer; raise UserError."""
        shapes: list[Shape] = [(self.depth, rows, columns)]
        for number, layer in enumerate(self.layers, start=1):
            shapes.append(_shape_after(number, layer, shapes))
        return tuple(shapes)

    def run(self, pixels: Floats) -> tuple[Floats, ...]:
        """Lay the network over a picture.

        Parameters
        ----------
        pixels
            (rows, columns, depth) float32, full scale 1.0.

        Returns
        -------
        What each layer gives, (maps, rows, columns) float32, the first layer's first.
        """
        return tuple(self.steps(pixels))

    def steps(self, pixels: Floats) -> Iterator[Floats]:
        """Yield what `run` returns, layer by layer as it is computed."""
        if pixels.ndim != 3 or pixels.shape[2] != self.depth:
            raise NetworkError(
                f"pixels of shape {pixels.shape} are not allowed: the network reads "
                f"(rows, columns, {self.depth})"
            )
        self.shapes(*pixels.shape[:2])
        given = [pixels.transpose(2, 0, 1)]
        for layer in self.layers:
            given.append(_given_by(layer, given))
            yield given[-1]


def parameters_of(layer: Layer) -> int:
    """Return how many weights and biases a layer has."""
    return int(layer.weights.size + layer.bias.size) if isinstance(layer, Bank) else 0


def _depths(layers: tuple[Layer, ...], depth: int) -> tuple[int, ...]:
    depths = [depth]
    for number, layer in enumerate(layers, start=1):
        depths.append(_depth_after(number, layer, depths))
    return tuple(depths)


def _depth_after(number: int, layer: Layer, depths: list[int]) -> int:
    if isinstance(layer, Bank):
        if layer.depth != depths[-1]:
            raise NetworkError(
                f"layer {number} needs a depth of {layer.depth}, but {_before(number)} has a "
                f"depth of {depths[-1]}"
            )
        return len(layer.weights)
    if isinstance(layer, Residual):
        if not 0 <= layer.of < number - 1:
            raise NetworkError(
                f"layer {number} can't add layer {layer.of}: it may add the picture (0) or a "
                f"layer before layer {number - 1}"
            )
        if depths[layer.of] != depths[-1]:
            raise NetworkError(
                f"layer {number} can't add depths of {depths[-1]} and {depths[layer.of]}: they "
                "must be alike"
            )
    return depths[-1]


def _before(number: int) -> str:
    return f"layer {number - 1}" if number > 1 else "the picture"


def _shape_after(number: int, layer: Layer, shapes: list[Shape]) -> Shape:
    maps, rows, columns = shapes[-1]
    if isinstance(layer, Bank):
        return layer.output_shape(rows, columns)
    if isinstance(layer, Pool):
        return maps, *layer.output_size(rows, columns)
    if isinstance(layer, Residual) and shapes[layer.of] != shapes[-1]:
        one, other = (f"{s[1]}x{s[2]}x{s[0]}" for s in (shapes[-1], shapes[layer.of]))
        raise NetworkError(
            f"layer {number} can't add {one} and {other}: both must be of one size, as padding "
            "'same' and stride 1 keep it"
        )
    return shapes[-1]


def _given_by(layer: Layer, given: list[Floats]) -> Floats:
    planes = given[-1]
    if isinstance(layer, Bank):
        return feature_maps(planes.transpose(1, 2, 0), layer)
    if isinstance(layer, Pool):
        return layer.of(planes)
    if isinstance(layer, Residual):
        return planes + given[layer.of]
    values = np.array(planes, np.float32, order="C")
    activate(values, layer.kind, layer.slope)
    return values
