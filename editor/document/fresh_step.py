"""The Step that an empty bench shows."""

from __future__ import annotations

from functools import lru_cache

from editor.document.step import Step
from filters.kernel import Kernel
from filters.registry import Registry


@lru_cache(maxsize=2)  # with plugins and without: a window asks at each change, several times
def fresh_step(registry: Registry) -> Step:
    """Return the filter that lays a drawn kernel, at its defaults."""
    known = [s for s in registry if not s.runs_apart]  # others may take long to answer
    drawn = [s for s in known if any(isinstance(p.default, Kernel) for p in s.params)]
    plain = [s for s in drawn if s.convolution(s.defaults) is not None]
    return Step.of((plain or drawn or list(registry))[0])
