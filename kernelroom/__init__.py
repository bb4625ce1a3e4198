"""Kernelroom for Python: kernels laid over arrays, and the names that a plugin imports.

``kernelroom.plugin`` is what a filter plugin imports; ``convolve``, `Kernel` and `Border` are here.
All of it is defined elsewhere: these are the names that stay.
"""

import functools
from collections.abc import Callable
from typing import ParamSpec, TypeVar

import editor
from editor.bench.cost_file import saved_costs
from filters.convolution.convolve import convolve as laid
from filters.convolution.cost import adopt
from filters.convolution.validation import PixelsError
from filters.kernel import Kernel, KernelError
from filters.pixels.border import Border, BorderError
from filters.pixels.region import Region

__version__ = editor.VERSION
__all__ = [
    "Border",
    "BorderError",
    "Kernel",
    "KernelError",
    "PixelsError",
    "Region",
    "__version__",
    "convolve",
]

P = ParamSpec("P")
T = TypeVar("T")


def _planned(work: Callable[P, T]) -> Callable[P, T]:
    """Have `work` plan with what methods cost on this machine, where that is known."""

    @functools.wraps(work)
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        _plan_for_this_machine()
        return work(*args, **kwargs)

    return run


@functools.cache
def _plan_for_this_machine() -> None:
    kept = saved_costs()
    if kept is not None:
        adopt(kept)


convolve = _planned(laid)
