"""Examples: kernels that are worth seeing slide, and which of a step's kernels is seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from editor.document.step import Step
from editor.document.step_kernel import kernel_of_step
from editor.lab.layer import Layer
from filters.kernel import Kernel
from filters.registry import Registry

DIAGONAL: Final = "Edge at 45°"
EXAMPLES: Final[Mapping[str, Kernel]] = MappingProxyType(
    {
        DIAGONAL: Kernel([[0, 1, 2], [-1, 0, 1], [-2, -1, 0]]),
        "Sobel across": Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]),
        "Sobel down": Kernel([[-1, -2, -1], [0, 0, 0], [1, 2, 1]]),
        "Laplacian": Kernel([[0, 1, 0], [1, -4, 1], [0, 1, 0]]),
        "Sharpen": Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]]),
        "Emboss": Kernel([[-2, -1, 0], [-1, 1, 1], [0, 1, 2]]),
        "Mean 3×3": Kernel([[1, 1, 1]] * 3, divisor=9),
        "Binomial 5×5": Kernel(
            [[a * b for b in (1, 4, 6, 4, 1)] for a in (1, 4, 6, 4, 1)], divisor=256
        ),
        "Identity": Kernel([[0, 0, 0], [0, 1, 0], [0, 0, 0]]),
    }
)


def own_kernel(step: Step, registry: Registry) -> tuple[Kernel, bool] | None:
    """Return the kernel that a Step lays and whether it is flipped; None where it has none."""
    kernel = kernel_of_step(step, registry)
    return None if kernel is None else (kernel, bool(step.values.get("flip", False)))


def with_kernel(layer: Layer, example: str, own: tuple[Kernel, bool] | None) -> Layer:
    """Return a layer of one kernel for all planes: the step's own, or else an example by name."""
    if own is not None:
        return replace(layer, kernel=own[0], flip=own[1], planes=())
    kernel = EXAMPLES.get(example, EXAMPLES[DIAGONAL])
    return replace(layer, kernel=kernel, flip=False, planes=())


def own_kernel_title(own: tuple[Kernel, bool] | None) -> str:
    """Return what the choice of a step's own kernel is called."""
    if own is None:
        return "The step has no kernel"
    rows, columns = own[0].shape
    return f"Kernel of the step, {columns}×{rows}"
