"""Kernels as text: typed, pasted, or in a file of another program."""

from __future__ import annotations

from dataclasses import dataclass

from filters.kernel.kernel import Kernel
from filters.kernel.written.weights import WrittenWeights, read_weights


@dataclass(frozen=True, eq=False)
class KernelText(WrittenWeights):
    """What a text holds: weights, the origin where it says one, and its format."""

    @property
    def kernel(self) -> Kernel:
        """The kernel with these weights and this origin; undivided, without an offset."""
        return Kernel(self.weights, self.origin)


def read_kernel(text: str) -> KernelText:
    """Recognize the format of a text and read it, as `read_weights` does; raise KernelError.

    >>> read_kernel("1 2; 3 4").kernel
    Kernel([[1.0, 2.0], [3.0, 4.0]], origin=(0, 0), divisor=1, offset=0, normalize=False)
    """
    found = read_weights(text)
    return KernelText(found.weights, found.origin, found.format)
