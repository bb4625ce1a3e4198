"""Kernels made from kernels: turned, transposed, resized; each a new value.

Divisor, offset and normalize stay as they are; the origin stays on its tap where the tap stays.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from filters.kernel.kernel import MAX_SIDE, Kernel, KernelError

Weights = npt.NDArray[np.float64]


def turned(kernel: Kernel) -> Kernel:
    """Turn by 180 degrees, origin and all: what makes a correlation a true convolution."""
    return rotate90(kernel, 2)


def flip_horizontal(kernel: Kernel) -> Kernel:
    """Swap left and right."""
    row, column = kernel.origin
    return kernel.replace(
        weights=kernel.weights[:, ::-1], origin=(row, kernel.shape[1] - 1 - column)
    )


def flip_vertical(kernel: Kernel) -> Kernel:
    """Swap top and bottom."""
    row, column = kernel.origin
    return kernel.replace(weights=kernel.weights[::-1], origin=(kernel.shape[0] - 1 - row, column))


def transpose(kernel: Kernel) -> Kernel:
    """Swap rows and columns."""
    return kernel.replace(weights=kernel.weights.T, origin=(kernel.origin[1], kernel.origin[0]))


def rotate90(kernel: Kernel, quarters: int = 1) -> Kernel:
    """Turn clockwise by that many quarters; any size."""
    for _ in range(quarters % 4):
        kernel = flip_horizontal(transpose(kernel))
    return kernel


def rotate45(kernel: Kernel, eighths: int = 1) -> Kernel:
    """Turn clockwise by that many eighths: each square ring moves on by an eighth of its length.

    As ImageMagick does 3x3: 1 2 3 / 4 5 6 / 7 8 9 becomes 4 1 2 / 7 5 3 / 8 9 6. Eight turns give
    the kernel back.

    Raises
    ------
    KernelError
        The kernel is not square, of odd side, with its origin in the middle.
    """
    side = kernel.shape[0]
    if kernel.shape != (side, side) or side % 2 == 0 or kernel.origin != (side // 2, side // 2):
        raise KernelError(
            f"a kernel of {side}x{kernel.shape[1]} with origin {kernel.origin} can't be turned by "
            "45 degrees: it must be square, of odd side, with the origin in the middle"
        )
    out = np.array(kernel.weights)
    for ring in range(side // 2):
        rows, columns = _ring(side, ring)
        out[rows, columns] = np.roll(kernel.weights[rows, columns], eighths * (side // 2 - ring))
    return kernel.replace(weights=out)


def _ring(side: int, ring: int) -> tuple[npt.NDArray[np.int_], npt.NDArray[np.int_]]:
    """Return the places of a square ring, clockwise from its top left corner."""
    first, last = ring, side - 1 - ring
    along = np.arange(first, last)
    there, back = np.full(last - first, first), np.full(last - first, last)
    rows = np.concatenate((there, along, back, along[::-1] + 1))
    columns = np.concatenate((along, back, along[::-1] + 1, there))
    return rows, columns


def scale(kernel: Kernel, factor: float) -> Kernel:
    """Multiply every weight."""
    return kernel.replace(weights=kernel.weights * factor)


def dilate(kernel: Kernel, rows: int, columns: int | None = None) -> Kernel:
    """Move neighbouring taps that many pixels apart, holes between them (dilation 1 is as is)."""
    columns = rows if columns is None else columns
    if rows < 1 or columns < 1:
        raise KernelError(f"dilation {rows},{columns} is not allowed: it must be 1 or more")
    height, width = kernel.shape
    out = np.full(((height - 1) * rows + 1, (width - 1) * columns + 1), np.nan)
    out[::rows, ::columns] = kernel.weights
    return kernel.replace(weights=out, origin=(kernel.origin[0] * rows, kernel.origin[1] * columns))


def crop(kernel: Kernel, top: int = 0, left: int = 0, bottom: int = 0, right: int = 0) -> Kernel:
    """Take rows and columns away; the origin must stay inside. Raise KernelError."""
    _checked_margins(top, left, bottom, right)
    rows, columns = kernel.shape
    if top + bottom >= rows or left + right >= columns:
        raise KernelError(
            f"nothing of a {rows}x{columns} kernel is left after cropping {top},{left},{bottom},"
            f"{right} (top, left, bottom, right)"
        )
    weights = kernel.weights[top : rows - bottom, left : columns - right]
    return kernel.replace(weights=weights, origin=(kernel.origin[0] - top, kernel.origin[1] - left))


def trim(kernel: Kernel) -> Kernel:
    """Crop outer rows and columns of zeros and holes, as far as the origin allows."""
    used = kernel.taps != 0
    used[kernel.origin] = True
    rows, columns = (np.flatnonzero(used.any(axis=axis)) for axis in (1, 0))
    (height, width), sides = kernel.shape, (rows[-1] + 1, columns[-1] + 1)
    return crop(kernel, rows[0], columns[0], height - sides[0], width - sides[1])


def pad(
    kernel: Kernel, top: int = 0, left: int = 0, bottom: int = 0, right: int = 0, value: float = 0.0
) -> Kernel:
    """Add rows and columns of `value` (nan: holes) around. Raise KernelError."""
    _checked_margins(top, left, bottom, right)
    sides = ((top, bottom), (left, right))
    weights = np.pad(kernel.weights, sides, constant_values=value)
    return kernel.replace(weights=weights, origin=(kernel.origin[0] + top, kernel.origin[1] + left))


def resized(kernel: Kernel, rows: int, columns: int) -> Kernel:
    """Cut or fill up with zeros on both sides in turn, with the origin's content kept."""

    def span(size: int, origin: int, wanted: int) -> tuple[slice, slice, int]:
        centre = (wanted - 1) // 2
        first = max(0, origin - centre)
        at = max(0, centre - origin)
        count = min(size - first, wanted - at)
        return slice(first, first + count), slice(at, at + count), centre

    from_rows, to_rows, row = span(kernel.shape[0], kernel.origin[0], rows)
    from_columns, to_columns, column = span(kernel.shape[1], kernel.origin[1], columns)
    weights = np.zeros((rows, columns))
    weights[to_rows, to_columns] = kernel.weights[from_rows, from_columns]
    return kernel.replace(weights=weights, origin=(row, column))


def with_edges_moved(
    kernel: Kernel, top: int = 0, left: int = 0, bottom: int = 0, right: int = 0
) -> Kernel:
    """Move edges outwards by that many rows and columns of zeros, or inwards where negative.

    Every weight that stays keeps its place beside the origin. An edge stops at the origin and
    where a side has 255.
    """
    (rows, columns), (row, column) = kernel.shape, kernel.origin
    top, bottom = _stopped(top, bottom, row, rows)
    left, right = _stopped(left, right, column, columns)
    inner = crop(kernel, max(0, -top), max(0, -left), max(0, -bottom), max(0, -right))
    return pad(inner, max(0, top), max(0, left), max(0, bottom), max(0, right))


def _stopped(before: int, after: int, origin: int, size: int) -> tuple[int, int]:
    before = min(max(before, -origin), MAX_SIDE - size)
    return before, min(max(after, origin + 1 - size), MAX_SIDE - size - before)


def _checked_margins(*margins: int) -> None:
    for margin in margins:
        if margin < 0:
            raise KernelError(f"a margin of {margin} is not allowed: it must be 0 or more")
