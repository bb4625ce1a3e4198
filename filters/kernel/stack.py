"""KernelStack: kernels in rows and columns, one for each result and each thing that it reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.kernel.kernel import Kernel, KernelError
from filters.kernel.mixing import mixed, on_one_grid

MOST: Final = 16  # planes a side
Matrix = npt.NDArray[np.float64]
LUMINANCE: Final = (0.2126, 0.7152, 0.0722)  # Rec. ITU-R BT.709, of stored values (luma)
# Red-green, yellow-blue and intensity, orthonormal: J. van de Weijer, T. Gevers, A. Bagdanov,
# "Boosting color saliency in image feature detection", 2006.
OPPONENT: Final[Matrix] = np.array(
    [[1 / 2**0.5, -1 / 2**0.5, 0.0], [1 / 6**0.5, 1 / 6**0.5, -2 / 6**0.5], [1 / 3**0.5] * 3]
)


class KernelStack:
    """Planes of weights: ``planes[result][read]`` is an ordinary `Kernel`.

    A frozen value. Rows of planes are results, and the planes in a row are summed for it, such as
    three rows of three for red, green and blue made of red, green and blue. Every plane has an
    origin, divisor and offset of its own, and a size of its own.

    Parameters
    ----------
    planes
        Rows of one length, 1 to 16 each; a plane is a `Kernel`, or what one is made of, such as
        ``"0 -1 0; -1 5 -1; 0 -1 0"``.

    Raises
    ------
    KernelError
        Naming what is not allowed.

    >>> KernelStack([["1", "0"], ["0", "1"]]).shape
    (2, 2)
    """

    __slots__ = ("_hash", "planes")
    planes: tuple[tuple[Kernel, ...], ...]
    _hash: int

    def __init__(self, planes: Iterable[Iterable[Kernel | str | npt.ArrayLike]]) -> None:
        rows = tuple(tuple(_as_kernel(plane) for plane in row) for row in planes)
        lengths = {len(row) for row in rows}
        if len(lengths) != 1:
            raise KernelError("a stack's rows of planes must be of one length, and at least one")
        if not (1 <= len(rows) <= MOST and 1 <= len(rows[0]) <= MOST):
            raise KernelError(
                f"a stack of {len(rows)} x {len(rows[0])} planes is not allowed: 1 to {MOST} each"
            )
        object.__setattr__(self, "planes", rows)
        object.__setattr__(self, "_hash", hash(rows))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a KernelStack is frozen: make a new one to change {name}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a KernelStack is frozen: {name} can't be deleted")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, KernelStack) and self.planes == other.planes

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> tuple[object, ...]:
        return KernelStack, (self.planes,)

    def __repr__(self) -> str:
        return f"KernelStack({[list(row) for row in self.planes]})"

    def __iter__(self) -> Iterator[Kernel]:
        return (plane for row in self.planes for plane in row)

    @property
    def shape(self) -> tuple[int, int]:
        """(results, planes that each reads)."""
        return len(self.planes), len(self.planes[0])

    def replace(self, result: int, read: int, kernel: Kernel) -> KernelStack:
        """Return the stack with another plane in that place."""
        rows = [list(row) for row in self.planes]
        rows[result][read] = kernel
        return KernelStack(rows)

    def weights(self) -> Matrix:
        """Return (results, read, rows, columns) of taps over their divisors, on one grid.

        Every origin lies in the middle of it, so that sides are odd.
        """
        grids, (top, left) = on_one_grid(list(self))
        rows, columns = grids[0].shape
        down, across = max(top, rows - 1 - top), max(left, columns - 1 - left)
        out = np.zeros((*self.shape, 2 * down + 1, 2 * across + 1))
        for number, grid in enumerate(grids):
            place = out[divmod(number, self.shape[1])]
            place[down - top : down - top + rows, across - left : across - left + columns] = grid
        return out

    def offsets(self) -> tuple[float, ...]:
        """Return what is added to each result, full scale 1.0."""
        return tuple(sum(plane.offset for plane in row) for row in self.planes)


def is_nothing(kernel: Kernel) -> bool:
    """Whether a kernel adds nothing: all of its weights and its offset are 0."""
    return kernel.offset == 0.0 and not kernel.taps.any()


def depthwise(kernels: Sequence[Kernel]) -> KernelStack:
    """Return the stack in which each channel has a kernel of its own and reads no other."""
    zero = Kernel([[0.0]])
    count = range(len(kernels))
    return KernelStack([[kernels[i] if i == k else zero for i in count] for k in count])


def in_space(kernels: Sequence[Kernel], forward: Matrix, back: Matrix | None = None) -> KernelStack:
    """Return the stack that lays a kernel over each axis of another colour space.

    Parameters
    ----------
    kernels
        One for each axis.
    forward
        (axes, channels) from colour to the axes.
    back
        (channels, axes); the inverse of `forward` by default.
    """
    returned: Matrix = np.asarray(np.linalg.inv(forward) if back is None else back, np.float64)
    bare = [kernel.replace(offset=0.0) for kernel in kernels]
    planes = [
        [_tidy(mixed(bare, _sharp(returned[result] * forward[:, read]))) for read in range(3)]
        for result in range(3)
    ]
    for result, row in enumerate(planes):
        added = float(returned[result] @ [kernel.offset for kernel in kernels])
        row[0] = row[0].replace(offset=added)
    return KernelStack(planes)


def opponent(intensity: Kernel, red_green: Kernel, yellow_blue: Kernel) -> KernelStack:
    """Return the stack that lays a kernel over brightness and over each pair of opposite colours.

    Offsets of the colours' kernels move towards red, and towards yellow.
    """
    return in_space((red_green, yellow_blue, intensity), OPPONENT, OPPONENT.T)


def luminance_only(kernel: Kernel) -> KernelStack:
    """Return the stack that changes red, green and blue by what the kernel does to luma alone.

    Each channel gets c + (K Y - Y): differences between the channels stay as they are.
    """
    delta = Kernel([[1.0]])
    planes = [
        [
            _tidy(mixed((delta, kernel, delta), (float(result == read), share, -share)))
            for read, share in enumerate(LUMINANCE)
        ]
        for result in range(3)
    ]
    return KernelStack(planes)


def _as_kernel(plane: Kernel | str | npt.ArrayLike) -> Kernel:
    return plane if isinstance(plane, Kernel) else Kernel(plane)


def _sharp(shares: Matrix) -> list[float]:
    """Return shares with what is left of 0 by rounding as 0."""
    return [0.0 if abs(share) < 1e-15 else float(share) for share in shares]


def _tidy(kernel: Kernel) -> Kernel:
    """Return a kernel with weights that are only rounding set to 0: 1 - 1 + 1e-17."""
    weights = kernel.weights.copy()
    weights[np.abs(weights) < 1e-15] = 0.0
    return kernel if np.array_equal(weights, kernel.weights) else kernel.replace(weights=weights)
