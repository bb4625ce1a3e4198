"""The Step that an empty bench shows."""

from __future__ import annotations

from functools import lru_cache

from editor.document.step import Step
from filters.kernel import Kernel
from filters.registry import Registry


def fresh_step(registry: Registry) -> Step:
    """Return the filter that lays a drawn kernel, at its defaults."""
    known = tuple(s for s in registry if not s.runs_apart)  # others may take long to answer
    return _first_of(Registry(known or tuple(registry)))


@lru_cache(maxsize=1)  # a window asks several times at each change
def _first_of(registry: Registry) -> Step:
    drawn = [s for s in registry if any(isinstance(p.default, Kernel) for p in s.params)]
    plain = [s for s in drawn if s.convolution(s.defaults) is not None]
    return Step.of((plain or drawn or list(registry))[0])
