"""Pixels and plugins: all that a third party ever imports.

The names come with their first use (PEP 562): whoever wants a word of one small module here, as a
window that is about to be shown does, waits for no numpy.
"""

from __future__ import annotations

import importlib
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from filters.convolution.convolve import convolve
    from filters.convolution.planning.plan import plan
    from filters.kernel import Kernel

__all__ = ["Kernel", "convolve", "plan"]

_HOMES: Final = MappingProxyType(
    {
        "Kernel": "filters.kernel",
        "convolve": "filters.convolution.convolve",
        "plan": "filters.convolution.planning.plan",
    }
)


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(importlib.import_module(_HOMES[name]), name)
    globals()[name] = found
    return found
