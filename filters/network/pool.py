"""Pool: the largest value or the mean of each window of a plane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

import numpy as np
import numpy.typing as npt

from filters.convolution.bank.padding import (
    PADDING_RULES,
    PaddingRule,
    four_sides,
    output_size,
)
from filters.network.error import NetworkError

Floats = npt.NDArray[np.float32]
PoolKind = Literal["max", "mean"]
POOL_KINDS: Final[tuple[PoolKind, ...]] = get_args(PoolKind)


@dataclass(frozen=True)
class Pool:
    """The largest value (``max``) or the mean of each window, plane by plane.

    As ONNX's MaxPool and AveragePool: padding holds no values, so a window that reaches over the
    edge takes those that lie inside; with `count_padding` a mean counts them as zeros.

    Parameters
    ----------
    kind
        ``max`` or ``mean``.
    size
        (rows, columns) of a window.
    stride
        (rows, columns) from one window to the next, in pixels; the window's size by default.
    dilation
        (rows, columns) from one value of a window to the next.
    padding
        A rule or (top, left, bottom, right), as a Bank's; each less than a window spans.
    count_padding
        Whether a mean divides by the whole window.
    """

    kind: PoolKind = "max"
    size: tuple[int, int] = (2, 2)
    stride: tuple[int, int] | None = None
    dilation: tuple[int, int] = (1, 1)
    padding: PaddingRule | tuple[int, int, int, int] = "valid"
    count_padding: bool = False

    def __post_init__(self) -> None:
        if self.kind not in POOL_KINDS:
            raise NetworkError(f"pooling {self.kind!r} is not known: use {', '.join(POOL_KINDS)}")
        if self.stride is None:
            object.__setattr__(self, "stride", self.size)
        for name in ("size", "stride", "dilation"):
            pair = getattr(self, name)
            if len(pair) != 2 or not all(isinstance(n, int) and 1 <= n <= 255 for n in pair):
                raise NetworkError(f"a pooling {name} of {pair!r} is not allowed: two of 1 to 255")
        if isinstance(self.padding, str):
            allowed = self.padding in PADDING_RULES
        else:
            sides = self.padding if isinstance(self.padding, tuple) else ()
            allowed = len(sides) == 4 and all(
                isinstance(side, int) and 0 <= side < span
                for side, span in zip(sides, self.span * 2, strict=True)
            )
        if not allowed:
            raise NetworkError(
                f"a pooling padding of {self.padding!r} is not allowed: {', '.join(PADDING_RULES)}"
                " or top, left, bottom and right, each less than the "
                f"{self.span[0]}x{self.span[1]} that a window spans"
            )

    @property
    def steps(self) -> tuple[int, int]:
        """(rows, columns) from one window to the next."""
        return self.stride or self.size

    @property
    def span(self) -> tuple[int, int]:
        """(rows, columns) that a window covers with its dilation."""
        (rows, columns), (dy, dx) = self.size, self.dilation
        return (rows - 1) * dy + 1, (columns - 1) * dx + 1

    def pads(self, rows: int, columns: int) -> tuple[int, int, int, int]:
        """Padding (top, left, bottom, right) of planes of that size."""
        if not isinstance(self.padding, str):
            return self.padding
        return four_sides((rows, columns), self.size, self.steps, self.dilation, self.padding)

    def output_size(self, rows: int, columns: int) -> tuple[int, int]:
        """(rows, columns) of the windows of planes of that size; raise NetworkError."""
        top, left, bottom, right = self.pads(rows, columns)
        (height, width), (sy, sx), (dy, dx) = self.size, self.steps, self.dilation
        out_rows = output_size(rows, height, sy, dy, (top, bottom))
        out_columns = output_size(columns, width, sx, dx, (left, right))
        if out_rows < 1 or out_columns < 1:
            raise NetworkError(
                f"a window of {self.span[0]}x{self.span[1]} does not fit into "
                f"{rows + top + bottom}x{columns + left + right} values: use a larger picture, a "
                "smaller window or more padding"
            )
        return out_rows, out_columns

    def of(self, planes: Floats) -> Floats:
        """Pool (planes, rows, columns) float32; return (planes, rows, columns) of the windows."""
        size = self.output_size(*planes.shape[1:])
        if self.kind == "max":
            return self._reduced(planes, size, np.maximum, -np.inf)
        total = self._reduced(planes, size, np.add, 0.0)
        if self.count_padding:
            return total / np.float32(self.size[0] * self.size[1])
        inside = np.ones((1, *planes.shape[1:]), np.float32)
        counts = np.maximum(self._reduced(inside, size, np.add, 0.0), np.float32(1))
        return np.divide(total, counts, dtype=np.float32)

    def _reduced(
        self, planes: Floats, size: tuple[int, int], ufunc: np.ufunc, outside: float
    ) -> Floats:
        """Join the values of each window, first along columns and then along rows."""
        top, left, bottom, right = self.pads(*planes.shape[1:])
        sides = ((0, 0), (top, bottom), (left, right))
        padded = np.pad(planes, sides, constant_values=np.float32(outside))
        for axis in (2, 1):
            padded = self._along(padded, axis, size[axis - 1], ufunc)
        return padded

    def _along(self, planes: Floats, axis: int, count: int, ufunc: np.ufunc) -> Floats:
        step, dilation = self.steps[axis - 1], self.dilation[axis - 1]
        length = (count - 1) * step + 1

        def values(tap: int) -> Floats:
            run = slice(tap * dilation, tap * dilation + length, step)
            return planes[:, run] if axis == 1 else planes[:, :, run]

        joined = values(0).copy()
        for tap in range(1, self.size[axis - 1]):
            ufunc(joined, values(tap), out=joined)
        return joined
