"""Bank: kernels as deep as their input, one feature map each; as a convolutional layer has."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt

from filters.convolution.bank.activation import ACTIVATIONS, SLOPE, Activation, activate
from filters.convolution.bank.checks import (
    BankError,
    check_known,
    checked_finite,
    checked_numbers,
    checked_padding,
    checked_pair,
    checked_whole,
)
from filters.convolution.bank.methods import BankMethod, run
from filters.convolution.bank.padding import (
    PADDING_MODES,
    PaddedPixels,
    PaddingMode,
    PaddingRule,
    four_sides,
    output_size,
    padding_sides,
    spread_size,
)
from filters.convolution.bank.work import BankWork
from filters.pixels.region import Region

__all__ = [
    "Activation",
    "Bank",
    "BankError",
    "PaddingMode",
    "PaddingRule",
    "feature_maps",
    "output_size",
    "padding_sides",
]

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Bank:
    """Kernels that each read every plane of their input and give one feature map.

    Laid as drawn (correlation), as ONNX's Conv does.

    Parameters
    ----------
    weights
        (maps, depth, rows, columns), float32; depth is that of one group.
    bias
        (maps,) float32, added to each map; zeros by default.
    groups
        The maps are cut into that many equal runs; each reads its own run of input planes.
    stride
        (rows, columns) from one result to the next, in pixels; one number for both.
    dilation
        (rows, columns) from one tap to the next, in pixels; one number for both.
    padding
        ``valid`` none; ``same`` as many results as pixels over stride, rounded up (ONNX's
        SAME_UPPER: the odd pixel goes to the bottom or right); ``full`` every overlap; or
        (top, left, bottom, right) in pixels; ``causal`` all at top and left, so that a result
        reads nothing below or to the right of its place.
    padding_mode
        What the padding shows: zeros, the edge (``clamp``), the picture mirrored with the edge
        repeated (``mirror``) or not (``reflect``), or tiled (``wrap``).
    activation
        What the sums go through: ``none``, ``relu``, ``leaky``, ``abs``, ``sigmoid``, ``tanh``.
    slope
        What ``leaky`` multiplies by below 0.
    spread
        (rows, columns) from one pixel of the input to the next, with zeros between and padding of
        zeros: what makes a transposed convolution of it (`transposed`).

    Raises
    ------
    BankError
        Naming the value that is not allowed.

    >>> Bank(np.zeros((1, 3, 3, 3))).output_shape(32, 32)
    (1, 30, 30)
    """

    weights: Floats
    bias: Floats = None  # type: ignore[assignment]  # __post_init__ puts zeros
    groups: int = 1
    stride: tuple[int, int] = (1, 1)
    dilation: tuple[int, int] = (1, 1)
    padding: PaddingRule | tuple[int, int, int, int] = "valid"
    padding_mode: PaddingMode = "zero"
    activation: Activation = "none"
    slope: float = SLOPE
    spread: tuple[int, int] = (1, 1)

    def __post_init__(self) -> None:
        weights = checked_numbers("weights", self.weights)
        if weights.ndim != 4 or 0 in weights.shape:
            raise BankError(
                f"weights of shape {weights.shape} are not allowed: "
                "they must be (maps, depth, rows, columns), each at least 1"
            )
        maps = len(weights)
        bias = (
            np.zeros(maps, np.float32) if self.bias is None else checked_numbers("bias", self.bias)
        )
        if bias.shape != (maps,):
            raise BankError(
                f"bias of shape {bias.shape} is not allowed: {maps} maps need ({maps},)"
            )
        groups = checked_whole("groups", self.groups, 1)
        if maps % groups:
            raise BankError(f"groups {groups} is not allowed: {maps} maps can't be cut evenly")
        check_known("padding mode", self.padding_mode, PADDING_MODES)
        check_known("activation", self.activation, ACTIVATIONS)
        for name, value in (
            ("weights", weights),
            ("bias", bias),
            ("groups", groups),
            ("stride", checked_pair("stride", self.stride)),
            ("dilation", checked_pair("dilation", self.dilation)),
            ("padding", checked_padding(self.padding)),
            ("slope", checked_finite("slope", self.slope)),
            ("spread", checked_pair("spread", self.spread)),
        ):
            object.__setattr__(self, name, value)
        if self.spread != (1, 1) and self.padding_mode != "zero":
            raise BankError(
                f"padding mode {self.padding_mode!r} is not allowed where pixels spread: zero is"
            )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Bank) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    @property
    def _key(self) -> tuple[object, ...]:
        _, _, *settings = (getattr(self, field.name) for field in fields(self))
        return self.weights.shape, self.weights.tobytes(), self.bias.tobytes(), *settings

    @property
    def depth(self) -> int:
        """How many planes its input must have."""
        return int(self.weights.shape[1]) * self.groups

    def spread_sizes(self, rows: int, columns: int) -> tuple[int, int]:
        """(rows, columns) of an input once its pixels are spread."""
        return spread_size(rows, self.spread[0]), spread_size(columns, self.spread[1])

    def pads(self, rows: int, columns: int) -> tuple[int, int, int, int]:
        """Padding (top, left, bottom, right) of an input of that size, in pixels."""
        if not isinstance(self.padding, str):
            return self.padding
        taps, sizes = self.weights.shape[2:], self.spread_sizes(rows, columns)
        return four_sides(sizes, taps, self.stride, self.dilation, self.padding)

    def output_shape(self, rows: int, columns: int) -> tuple[int, int, int]:
        """(maps, rows, columns) for an input of that size; raise BankError if it does not fit."""
        top, left, bottom, right = self.pads(rows, columns)
        rows, columns = self.spread_sizes(rows, columns)
        taps_y, taps_x = self.weights.shape[2:]
        out_rows = output_size(rows, taps_y, self.stride[0], self.dilation[0], (top, bottom))
        out_columns = output_size(columns, taps_x, self.stride[1], self.dilation[1], (left, right))
        if out_rows < 1 or out_columns < 1:
            dilated = f" dilated by {self.dilation}" if self.dilation != (1, 1) else ""
            raise BankError(
                f"a {taps_y}x{taps_x} kernel{dilated} does not fit into {rows + top + bottom}x"
                f"{columns + left + right} pixels: use a larger picture, a smaller kernel or "
                "more padding"
            )
        return len(self.weights), out_rows, out_columns


def feature_maps(
    pixels: Floats, bank: Bank, method: BankMethod | None = None, out: Floats | None = None
) -> Floats:
    """Lay every kernel of `bank` over `pixels`.

    Parameters
    ----------
    pixels
        (rows, columns, depth) float32, full scale 1.0; nan and inf stay in the receptive fields
        that hold them.
    bank
        The kernels and settings.
    method
        ``direct``, ``separable``, ``unfold`` or ``dft``; the one that should be quicker by default.
    out
        Where the maps go, of their shape; a new array by default.

    Returns
    -------
    (maps, rows, columns) float32. Beyond it, memory is a few tiles: padding is never written out.

    Raises
    ------
    BankError
        The pixels are not of the bank's depth, or too few for its kernels.
    """
    checked = _checked(pixels, bank)
    rows, columns, _ = checked.shape
    shape = bank.output_shape(rows, columns)
    pads = bank.pads(rows, columns)
    source = PaddedPixels.of(checked, pads, bank.padding_mode, bank.spread)

    if out is not None and out.shape != shape:
        raise ValueError(f"maps of shape {shape} do not go into an array of shape {out.shape}")
    done = np.empty(shape, np.float32) if out is None else out

    def finish(tile: Region, maps: slice, sums: Floats) -> None:
        place = done[maps, *tile.slices]
        if bank.bias[maps].any() or not np.may_share_memory(sums, place):
            np.add(sums, bank.bias[maps, None, None], out=place)
        activate(place, bank.activation, bank.slope)

    work = BankWork(source, bank.weights, bank.groups, bank.stride, bank.dilation, finish, done)
    run(work, method)
    return done


def _checked(pixels: Floats, bank: Bank) -> Floats:
    """Return pixels as float32 that the bank can be laid over; raise BankError."""
    pixels = np.asarray(pixels)
    if pixels.ndim != 3 or 0 in pixels.shape or not np.issubdtype(pixels.dtype, np.floating):
        raise BankError(
            f"pixels of shape {pixels.shape} and type {pixels.dtype} are not allowed: "
            "they must be (rows, columns, depth) of floating-point values"
        )
    check_depth(bank, pixels.shape[2])
    return pixels.astype(np.float32, copy=False)


def check_depth(bank: Bank, depth: int) -> None:
    """Raise BankError where a picture of so many planes can't be read by the bank."""
    if depth != bank.depth:
        grouped = f" in {bank.groups} groups" if bank.groups > 1 else ""
        raise BankError(
            f"the picture is {depth} deep, but the bank{grouped} needs a depth of {bank.depth}: "
            "weights are (maps, depth, rows, columns)"
        )
