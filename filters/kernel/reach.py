"""How far kernels read: what the halo of a filter made of them is."""

from __future__ import annotations

from filters.kernel.kernel import Kernel
from filters.pixels.region import Region


def reach(*kernels: Kernel) -> tuple[int, int]:
    """Return (rows, columns) from the origin to the farthest tap of any of the kernels.

    It is the same either way, so a kernel that is turned by 180° fits too.
    """
    down = [max(k.origin[0], k.shape[0] - 1 - k.origin[0]) for k in kernels]
    across = [max(k.origin[1], k.shape[1] - 1 - k.origin[1]) for k in kernels]
    return max(down), max(across)


def read_by(kernel: Kernel, region: Region) -> Region:
    """Return the pixels that results are summed from: a kernel's whole grid around each."""
    return region.under(kernel.shape, -kernel.origin[0], -kernel.origin[1])
