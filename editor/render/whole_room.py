"""Room for what has to be in memory as a whole, for Steps that can't be done part by part."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from editor.render.filter_failure import FilterFailure
from editor.render.step_chain import StepChain
from editor.storage.room import free_memory, size_text

T = TypeVar("T")
BYTES_A_PIXEL: Final = 48  # four channels of floats: what it is given, its result, and its own


def check_memory(chain: StepChain) -> None:
    """Raise FilterFailure where a Step needs all of a large picture, and memory can't hold it."""
    for count, step in enumerate(chain.steps, 1):
        if chain.registry[step.filter_id].halo(step.values) is None:
            check_whole(chain, count)


def check_whole(chain: StepChain, count: int) -> None:
    """Raise FilterFailure where memory can't hold what the last of `count` Steps needs at once.

    A photo that is held is small enough.
    """
    if chain.image.is_held:
        return
    step, whole, free = chain.steps[count - 1], chain.region_after(count - 1), free_memory()
    needed = whole.rows * whole.columns * BYTES_A_PIXEL
    if free is not None and needed > free:
        reason = (
            f"it needs the whole picture at once, and {whole.columns} x {whole.rows} pixels take "
            f"about {size_text(needed)} of memory, of which {size_text(free)} are free"
        )
        raise FilterFailure(chain.registry[step.filter_id].title, reason, count - 1)


def checked(chain: StepChain, count: int, read: Callable[[], T]) -> T:
    """Read all that the last of `count` Steps needs; raise FilterFailure as `check_whole` does."""
    check_whole(chain, count)
    return read()
