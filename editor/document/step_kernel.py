"""The kernel that a Step is, whether it is one of its values or what its filter makes of them."""

from __future__ import annotations

from editor.document.step import Step
from filters.kernel import Kernel
from filters.registry import Registry


def kernel_of_step(step: Step, registry: Registry) -> Kernel | None:
    """Return the kernel that a Step lays over the picture; None where it has none.

    A filter in a process of its own is not asked for one: it may take long to answer.
    """
    if step.kernel is not None:
        return step.kernel
    if step.unread is not None or step.filter_id not in registry:
        return None
    spec = registry[step.filter_id]
    return None if spec.runs_apart else spec.convolution(step.values)
