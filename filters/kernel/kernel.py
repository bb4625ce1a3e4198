"""Kernel: weights on a grid with origin, divisor, offset and normalize; a frozen value."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.kernel.design import Design
from filters.kernel.limits import MAX_SIDE as MAX_SIDE
from filters.kernel.limits import KernelError as KernelError
from filters.kernel.written.weights import read_weights

LARGEST: Final = 1e32  # of a weight: the sum of 255 x 255 is still a float32
LARGEST_GAIN: Final = LARGEST * MAX_SIDE**2


class Kernel:
    """Weights to lay over an image, as drawn (correlation).

    Parameters
    ----------
    weights
        (rows, columns) of 1 to 255 each, float64; ``nan`` marks a hole: a tap that is not there.
        Nested lists, an array, or text as `read_weights` reads it: ``"0 -1 0; -1 5 -1; 0 -1 0"``.
    origin
        (row, column) of the tap placed on the output pixel; ``(n - 1) // 2`` of each side by
        default (ADR 4).
    divisor
        The weighted sum is divided by it; never 0. Not used where `normalize` applies.
    offset
        Added after the division, in units of full scale (0..1).
    normalize
        Divide by the sum of the weights instead of `divisor`, or by 1 where they sum to 0.

    `design` says what made the weights, where a generator did (`designed`). It is no part of ==
    and goes with any change of the weights by `replace`; from then on `edited_design` says what
    made them before.

    Raises
    ------
    KernelError
        Naming the value that is not allowed.

    Equal kernels have equal weights to the last bit (0.0 equals -0.0, a hole equals a hole).

    >>> Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]]).sum
    1.0
    """

    __slots__ = (
        "_hash",
        "_key",
        "_sum",
        "design",
        "divisor",
        "edited_design",
        "normalize",
        "offset",
        "origin",
        "weights",
    )

    weights: npt.NDArray[np.float64]
    origin: tuple[int, int]
    divisor: float
    offset: float
    normalize: bool
    design: Design | None
    edited_design: Design | None
    _key: tuple[object, ...]
    _hash: int
    _sum: float | None  # kept once it is known: it is asked for often, and large kernels take long

    def __init__(
        self,
        weights: npt.ArrayLike | str,
        origin: tuple[int, int] | None = None,
        divisor: float = 1.0,
        offset: float = 0.0,
        normalize: bool = False,
    ) -> None:
        if isinstance(weights, str):
            written = read_weights(weights)
            weights, origin = written.weights, origin or written.origin
        grid = _checked_grid(weights)
        if origin is None:
            origin = ((grid.shape[0] - 1) // 2, (grid.shape[1] - 1) // 2)
        for name, value in (
            ("weights", grid),
            ("origin", _checked_origin(origin, grid.shape)),
            ("divisor", _checked_number("divisor", divisor)),
            ("offset", _checked_number("offset", offset) + 0.0),
            ("normalize", bool(normalize)),
            ("design", None),
            ("edited_design", None),
            ("_sum", None),
        ):
            object.__setattr__(self, name, value)
        _check_divisor(self.divisor, grid, self.normalize)
        key = (grid.shape, grid.tobytes(), self.origin, self.divisor, self.offset, self.normalize)
        object.__setattr__(self, "_key", key)
        object.__setattr__(self, "_hash", hash(key))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a Kernel is frozen: make a new one to change {name}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a Kernel is frozen: {name} can't be deleted")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Kernel) and self._key == other._key

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> tuple[object, ...]:
        gain = (self.divisor, self.offset, self.normalize)
        made = self.design, self.edited_design
        return _unpickled, (np.array(self.weights), self.origin, *gain, *made)

    def __repr__(self) -> str:
        rows, columns = self.shape
        rest = f"origin={self.origin}, divisor={self.divisor:g}, offset={self.offset:g}"
        if rows * columns > 49:
            return f"<Kernel {rows}x{columns}, sum {self.sum:g}, {rest}>"
        return f"Kernel({self.weights.tolist()}, {rest}, normalize={self.normalize})"

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns)."""
        return self.weights.shape[0], self.weights.shape[1]

    @property
    def taps(self) -> npt.NDArray[np.float64]:
        """The weights with 0 in each hole: what a weighted sum uses."""
        taps = self.weights.copy()
        taps[np.isnan(taps)] = 0.0
        return taps

    @property
    def holes(self) -> npt.NDArray[np.bool_]:
        """True where a tap is not there."""
        return np.isnan(self.weights)

    @property
    def sum(self) -> float:
        """Sum of the weights; exactly 0 where only rounding is left of it."""
        if self._sum is None:
            taps = self.taps
            total = math.fsum(taps.ravel().tolist())  # a list is summed three times as fast
            rounding = 1e-12 * float(np.abs(taps).sum())
            object.__setattr__(self, "_sum", 0.0 if abs(total) < rounding else total)
        assert self._sum is not None
        return self._sum

    @property
    def gain_divisor(self) -> float:
        """What the weighted sum is really divided by, with `normalize` taken into account."""
        if self.normalize:
            return self.sum or 1.0
        return self.divisor

    @property
    def is_identity(self) -> bool:
        """Whether laying it over an image gives the image."""
        if self.offset != 0.0 or self.weights[self.origin] != self.gain_divisor:
            return False
        return int(np.count_nonzero(self.taps)) == 1

    def replace(
        self,
        *,
        weights: npt.ArrayLike | None = None,
        origin: tuple[int, int] | None = None,
        divisor: float | None = None,
        offset: float | None = None,
        normalize: bool | None = None,
    ) -> Kernel:
        """Return a new kernel with those fields changed; a new size without origin recentres it."""
        grid = self.weights if weights is None else np.asarray(weights, dtype=np.float64)
        if origin is None and grid.shape == self.weights.shape:
            origin = self.origin
        kernel = Kernel(
            grid,
            origin,
            self.divisor if divisor is None else divisor,
            self.offset if offset is None else offset,
            self.normalize if normalize is None else normalize,
        )
        same = weights is None or np.array_equal(kernel.weights, self.weights, equal_nan=True)
        before = self.edited_design if same else self.design or self.edited_design
        return kernel.designed(self.design if same else None, before)

    def designed(self, design: Design | None, edited_design: Design | None = None) -> Kernel:
        """Return the same kernel with what made its weights; who says so must know it.

        Parameters
        ----------
        design
            Made just these weights; None where nothing did.
        edited_design
            Made those from which these came by edits.
        """
        if design is self.design and edited_design is self.edited_design:
            return self
        kernel = Kernel(self.weights, self.origin, self.divisor, self.offset, self.normalize)
        object.__setattr__(kernel, "design", design)
        object.__setattr__(kernel, "edited_design", edited_design)
        return kernel


def _unpickled(
    weights: npt.NDArray[np.float64],
    origin: tuple[int, int],
    divisor: float,
    offset: float,
    normalize: bool,
    design: Design | None,
    edited_design: Design | None,
) -> Kernel:
    kernel = Kernel(weights, origin, divisor, offset, normalize)
    return kernel.designed(design, edited_design)


def _checked_grid(weights: npt.ArrayLike) -> npt.NDArray[np.float64]:
    try:
        given = np.asarray(weights)
        if given.dtype.kind == "c":  # numpy would drop what is imaginary
            raise TypeError("they are complex")
        grid = np.array(given, dtype=np.float64, order="C")
    except (TypeError, ValueError, OverflowError) as error:
        raise KernelError(f"weights must be rows of numbers, all of one length: {error}") from None
    if grid.ndim != 2:
        raise KernelError(f"weights have {grid.ndim} dimensions: they must have rows and columns")
    rows, columns = grid.shape
    if not (1 <= rows <= MAX_SIDE and 1 <= columns <= MAX_SIDE):
        raise KernelError(f"a kernel of {rows}x{columns} is not allowed: 1 to {MAX_SIDE} a side")
    holes = np.isnan(grid)
    if holes.all():
        raise KernelError("every weight is a hole: at least one must be a number")
    if (largest := float(np.fmax.reduce(np.abs(grid), axis=None))) > LARGEST:
        if math.isinf(largest):
            raise KernelError("a weight is infinite: weights must be finite (nan marks a hole)")
        raise KernelError(f"a weight of {largest:g} is not allowed: up to {LARGEST:g}")
    grid += 0.0  # no -0.0, and below one nan, so that bits compare
    grid[holes] = np.nan
    grid.flags.writeable = False
    return grid


def _checked_origin(origin: tuple[int, int], shape: tuple[int, ...]) -> tuple[int, int]:
    row, column = (int(origin[0]), int(origin[1]))
    if not (0 <= row < shape[0] and 0 <= column < shape[1]):
        raise KernelError(
            f"origin {row},{column} lies outside the {shape[0]}x{shape[1]} kernel: "
            f"rows 0 to {shape[0] - 1}, columns 0 to {shape[1] - 1}"
        )
    return row, column


def _checked_number(name: str, value: float) -> float:
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        raise KernelError(f"{name} {_short(value)} is not allowed: it must be a number") from None
    if not math.isfinite(number):
        raise KernelError(f"{name} {number} is not allowed: it must be a finite number")
    if abs(number) > LARGEST:
        raise KernelError(f"{name} {number:g} is not allowed: up to {LARGEST:g}")
    return number


def _check_divisor(divisor: float, grid: npt.NDArray[np.float64], normalize: bool) -> None:
    if divisor == 0.0:
        raise KernelError("divisor 0 is not allowed: it must be any other finite number")
    if normalize or abs(divisor) >= 1.0:  # no weights of the largest size sum up to more
        return
    if float(np.nansum(np.abs(grid))) > abs(divisor) * LARGEST_GAIN:
        raise KernelError(
            f"divisor {divisor:g} is too small for these weights: their sum, divided by it, may be "
            f"up to {LARGEST_GAIN:g}"
        )


def _short(value: object) -> str:
    """Return what was given, so far as a sentence holds it; a long number can't even be printed."""
    try:
        text = repr(value)
    except ValueError:
        return f"{type(value).__name__} of so many digits"
    return text if len(text) <= 60 else f"{text[:60]}…"
