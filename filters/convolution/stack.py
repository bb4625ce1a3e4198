"""A stack of kernels laid over channels: each result is a sum over all of them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from filters.convolution.correlate import correlate
from filters.kernel import Kernel
from filters.kernel.stack import KernelStack, is_nothing

Floats = npt.NDArray[np.float32]


def correlate_stack(channels: Floats, stack: KernelStack) -> Floats:
    """Lay every plane of a stack over its channel, and add up those of a row.

    Parameters
    ----------
    channels
        (rows, columns, read) float32, one for each plane of a row.
    stack
        The kernels. A plane of zeros costs nothing, and is 0 over nan and infinity too.

    Returns
    -------
    (rows, columns, results) float32. The outermost pixels read beyond the array: the caller crops
    the halo.
    """
    single = [np.ascontiguousarray(channels[..., i : i + 1]) for i in range(channels.shape[2])]
    out = np.zeros((*channels.shape[:2], stack.shape[0]), np.float32)
    done: dict[tuple[int, Kernel], Floats] = {}  # a kernel that stands in a column several times
    for result, row in enumerate(stack.planes):
        for read, kernel in enumerate(row):
            if is_nothing(kernel):
                continue
            key = read, kernel
            if key not in done:
                done[key] = correlate(single[read], kernel, alpha="plain")
            out[..., result] += done[key][..., 0]
    return out
