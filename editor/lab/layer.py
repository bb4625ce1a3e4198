"""Layer: one kernel as a convolutional layer has it, with all that decides its map's size."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal, get_args

import numpy as np
import numpy.typing as npt

from filters.convolution.bank.bank import Bank, feature_maps
from filters.convolution.bank.padding import PaddingMode, PaddingRule, spread_size
from filters.kernel import Kernel
from filters.kernel.transforms import resized, turned
from filters.user_error import UserError

Floats = npt.NDArray[np.float32]
Depth = Literal["full", "depthwise"]
Activation = Literal["none", "relu", "abs"]  # those whose formula a person reads at a glance
Padding = PaddingRule | tuple[int, int, int, int]
ACTIVATIONS: Final[tuple[Activation, ...]] = get_args(Activation)
COLOURS: Final = ("Red", "Green", "Blue")
GREY: Final = ("Grey",)


class LayerError(UserError, ValueError):
    """Planes that make no layer: one sentence."""


@dataclass(frozen=True)
class Layer:
    """Weights laid over every plane of the input: one plane shared by all, or one for each.

    The kernel's origin plays no part: the padding says where the first field lies, as in a
    network's layer.

    Parameters
    ----------
    kernel
        Weights, divisor and offset; a hole counts as 0.
    planes
        The weights for each plane of the input, of the kernel's size; its divisor and offset hold
        for all of them. Without any, the kernel's own weights are laid over every plane.
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
    spread
        Pixels from one of the input's to the next, with zeros between: a transposed convolution's
        stride. What the layer slides over is the spread picture then.
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
    planes: tuple[Kernel, ...] = ()
    spread: int = 1

    def __post_init__(self) -> None:
        for plane in self.planes:
            if plane.shape != self.kernel.shape:
                raise LayerError(
                    "planes of {}x{} and {}x{} are not allowed: all have one size".format(
                        *plane.shape, *self.kernel.shape
                    )
                )

    @property
    def is_shared(self) -> bool:
        """Whether one plane of weights is laid over every plane of the input."""
        return not self.planes

    def weights(self, planes: int) -> npt.NDArray[np.float64]:
        """Return (planes, rows, columns) of weights as they are laid, before the divisor."""
        kernels = self.planes[:planes] or (self.kernel,) * planes
        if len(kernels) != planes:
            raise LayerError(
                f"{len(kernels)} planes of weights can't be laid over {planes}: one for each"
            )
        return np.stack([(turned(one) if self.flip else one).taps for one in kernels])

    def with_planes(self, planes: int) -> Layer:
        """Return the layer with a plane of weights for each plane of the input, all alike."""
        plain = self.kernel.replace(normalize=False, divisor=self.kernel.gain_divisor)
        return replace(self, kernel=plain, planes=(plain,) * planes)

    def fitting(self, planes: int) -> Layer:
        """Return the layer for an input of that many planes: those it lacks are as the last one."""
        if self.is_shared or len(self.planes) >= planes:
            return self
        more = planes - len(self.planes)
        return replace(self, planes=(*self.planes, *self.planes[-1:] * more))

    def with_weights(self, plane: int, kernel: Kernel) -> Layer:
        """Return the layer with other weights for a plane, or for all that share them.

        Where they have another size, every plane gets it.
        """
        divisor, offset = self.kernel.gain_divisor, self.kernel.offset
        drawn = Kernel(kernel.weights, kernel.origin, divisor, offset)
        if self.is_shared:
            return replace(self, kernel=drawn)
        planes = [resized(one, *drawn.shape) for one in self.planes]
        planes[plane] = drawn
        return replace(self, kernel=resized(self.kernel, *drawn.shape), planes=tuple(planes))

    @property
    def span(self) -> tuple[int, int]:
        """(rows, columns) that the dilated kernel covers."""
        rows, columns = self.kernel.shape
        return (rows - 1) * self.dilation + 1, (columns - 1) * self.dilation + 1

    def bank(self, planes: int) -> Bank:
        """Return the engine's bank for an input of that many planes; raise BankError."""
        weights = (self.weights(planes) / self.kernel.gain_divisor).astype(np.float32)
        maps, deep = (1, planes) if self.depth == "full" else (planes, 1)
        return Bank(
            weights.reshape(maps, deep, *weights.shape[1:]),
            np.full(maps, self.kernel.offset + self.bias, np.float32),
            groups=1 if self.depth == "full" else planes,
            stride=(self.stride, self.stride),
            dilation=(self.dilation, self.dilation),
            padding=self.padding,
            padding_mode=self.outside,
            activation=self.activation,
        )

    def spread_over(self, pixels: Floats) -> Floats:
        """Return (rows, columns, planes) with zeros between the pixels, where the layer spreads."""
        if self.spread == 1:
            return pixels
        rows, columns = (spread_size(n, self.spread) for n in pixels.shape[:2])
        out = np.zeros((rows, columns, pixels.shape[2]), np.float32)
        out[:: self.spread, :: self.spread] = pixels
        return out

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
