"""KernelSources: kernels within reach of every kernel editor: presets, and recent ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from filters.kernel import Kernel


def _nothing() -> Sequence[tuple[str, Kernel]]:
    return ()


def _none() -> Sequence[Kernel]:
    return ()


@dataclass(frozen=True)
class KernelSources:
    """Asked when a menu opens, so that it never goes stale.

    Parameters
    ----------
    presets
        Names and kernels of the presets that have one.
    recent
        Kernels worked on before, newest first.
    """

    presets: Callable[[], Sequence[tuple[str, Kernel]]] = _nothing
    recent: Callable[[], Sequence[Kernel]] = _none
