"""Layer: one kernel as a convolutional layer has it, with all that decides its map's size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

import numpy as np
import numpy.typing as npt

from filters.convolution.bank.bank import Bank, feature_maps
from filters.convolution.bank.padding import PaddingMode, PaddingRule
from filters.kernel import Kernel
from filters.kernel.transforms import turned

Floats = npt.NDArray[np.float32]
Depth = Literal["full", "depthwise"]
Activation = Literal["none", "relu", "abs"]  # those whose formula a person reads at a glance
Padding = PaddingRule | tuple[int, int, int, int]
ACTIVATIONS: Final[tuple[Activation, ...]] = get_args(Activation)
COLOURS: Final = ("Red", "Green", "Blue")
GREY: Final = ("Grey",)


@dataclass(frozen=True)
class Layer:
    """One plane of weights laid over every plane of the input.

    The kernel's origin plays no part: the padding says where the first field lies, as in a
    network's layer.

    Parameters
    ----------
    kernel
        Weights, divisor and offset; a hole counts as 0.
    flip
        True convolution: the kernel is turned by 180 degrees first.
    depth
        ``full``: the planes' sums are added to one map; ``depthwise``: each plane has its own.
    stride, dilation
        Pixels from one field to the next, and from one tap to the next; of rows and columns alike.
    padding, outside
        As `Bank` has them: how much lies around the input, and what it shows.
    bias
        Added to each map, full scale 1.0.
    activation
        What becomes of the finished sum.
    """

    kernel: Kernel
    flip: bool = False
    depth: Depth = "full"
    stride: int = 1
    dilation: int = 1
    padding: Padding = "valid"
    outside: PaddingMode = "zero"
    bias: float = 0.0
    activation: Activation = "none"

    @property
    def weights(self) -> npt.NDArray[np.float64]:
        """(rows, columns) of weights as they are laid, before the divisor."""
        return (turned(self.kernel) if self.flip else self.kernel).taps

    @property
    def span(self) -> tuple[int, int]:
        """(rows, columns) that the dilated kernel covers."""
        rows, columns = self.kernel.shape
        return (rows - 1) * self.dilation + 1, (columns - 1) * self.dilation + 1

    def bank(self, planes: int) -> Bank:
        """Return the engine's bank for an input of that many planes; raise BankError."""
        one = (self.weights / self.kernel.gain_divisor).astype(np.float32)
        maps, deep = (1, planes) if self.depth == "full" else (planes, 1)
        return Bank(
            np.broadcast_to(one, (maps, deep, *one.shape)),
            np.full(maps, self.kernel.offset + self.bias, np.float32),
            groups=1 if self.depth == "full" else planes,
            stride=(self.stride, self.stride),
            dilation=(self.dilation, self.dilation),
            padding=self.padding,
            padding_mode=self.outside,
            activation=self.activation,
        )

    def maps(self, pixels: Floats) -> Floats:
        """Return (maps, rows, columns) of (rows, columns, planes), by the engine; BankError."""
        return feature_maps(pixels, self.bank(pixels.shape[2]))

    def parameters(self, planes: int) -> tuple[int, int]:
        """Return how many weights and how many biases a layer of that depth has."""
        bank = self.bank(planes)
        return int(bank.weights.size), len(bank.bias)


def plane_names(planes: int) -> tuple[str, ...]:
    """Return what the planes of a photo are called."""
    return COLOURS if planes == len(COLOURS) else GREY
