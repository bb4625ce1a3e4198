"""Kernels made from kernels: turned, transposed, resized; each a new value."""

from __future__ import annotations

from filters.kernel import Kernel


def turned(kernel: Kernel) -> Kernel:
    """Turn by 180 degrees, origin and all: what makes a correlation a true convolution."""
    (rows, columns), (row, column) = kernel.shape, kernel.origin
    return kernel.replace(
        weights=kernel.weights[::-1, ::-1], origin=(rows - 1 - row, columns - 1 - column)
    )
