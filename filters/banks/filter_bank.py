"""FilterBank: kernels of one plane each, under one name, from a published formula."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Plane = npt.NDArray[np.float64]
Labelled = Sequence[tuple[str, Plane]]  # what each kernel answers to, and its weights


@dataclass(frozen=True)
class FilterBank:
    """A bank as a person meets it; its kernels are made when they are asked for.

    Parameters
    ----------
    name
        As it is typed on the command line.
    title
        As a menu has it.
    description
        What the kernels are, in one line.
    source
        Where the formulas are published.
    make
        Returns each kernel with its label, (rows, columns), laid as drawn (correlation).
    """

    name: str
    title: str
    description: str
    source: str
    make: Callable[[], Labelled]

    @property
    def labels(self) -> tuple[str, ...]:
        """What each kernel answers to."""
        return tuple(label for label, _ in self.make())

    def planes(self) -> npt.NDArray[np.float32]:
        """Return (kernels, rows, columns), the smaller ones with zeros around their middle."""
        kernels = [kernel for _, kernel in self.make()]
        rows, columns = (max(kernel.shape[axis] for kernel in kernels) for axis in (0, 1))
        planes = np.zeros((len(kernels), rows, columns), np.float32)
        for plane, kernel in zip(planes, kernels, strict=True):
            top, left = (rows - kernel.shape[0]) // 2, (columns - kernel.shape[1]) // 2
            plane[top : top + kernel.shape[0], left : left + kernel.shape[1]] = kernel
        return planes

    def weights(self, depth: int, unread: int = 0) -> npt.NDArray[np.float32]:
        """Return weights (maps, depth, rows, columns) that read the mean of the input's planes.

        Parameters
        ----------
        depth
            How many planes the input has.
        unread
            How many of them, at the end, get no weight: an alpha channel.
        """
        planes = self.planes()
        read = depth - unread
        weights = np.zeros((len(planes), depth, *planes.shape[1:]), np.float32)
        weights[:, :read] = planes[:, None] / np.float32(read)
        return weights
