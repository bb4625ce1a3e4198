"""Measured kernels as presets: a Step of the convolution, with where its numbers are from."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import numpy as np

from editor.document.image import Image
from editor.document.step import Step
from editor.fitting.pictures import SizeChanged, pair_of
from editor.presets.preset import MAX_NAME, Preset
from filters.fitting.agreement import Agreement
from filters.fitting.pair import PairFit, kernel_from_pair
from filters.fitting.simplify import Constraint
from filters.fitting.verdict import Verdict
from filters.kernel import Kernel
from filters.registry import Registry

CONVOLUTION = "convolution"
Form = dict[str, Any]


def fit_of(
    before: Image,
    after: Image,
    size: tuple[int, int] | None = None,
    constraint: Constraint = "none",
    report: Callable[[float], None] = lambda _: None,
) -> PairFit:
    """Find the kernel that turns one opened picture into the other; raise PairError.

    Pictures whose sizes don't go together are told to be a geometric change.
    """
    try:
        pair = pair_of(before, after)
    except SizeChanged as changed:
        return _resized(str(changed))
    return kernel_from_pair(pair, size, constraint, report)


def _resized(reason: str) -> PairFit:
    said = Verdict(
        False,
        "geometric change",
        f"This is no convolution: it is a geometric change, {reason}.",
        0.0,
        0.0,
    )
    nothing = Agreement(0.0, 0.0, 0.0, 255.0, 255.0, 0.0)
    errors, rendered = np.zeros((1, 1)), np.zeros((1, 1, 1), np.uint8)
    one = (Kernel([[1.0]]),)
    return PairFit(one, "stored", "clamp", nothing, said, errors, (), 0, 0, rendered)


def step_of_pair(fit: PairFit, registry: Registry) -> Step:
    """Return the Step that does what was found."""
    values: dict[str, Any] = {"border": fit.border, "light": fit.light, "kernel": fit.kernels[0]}
    if len(fit.kernels) == 3:
        _, green, blue = fit.kernels
        values |= {"each_channel": True, "green_kernel": green, "blue_kernel": blue}
    return Step.of(registry[CONVOLUTION], **values)


def preset_of_pair(fit: PairFit, before: str, after: str, registry: Registry) -> Preset:
    """Return a preset of what was found in two files of those names."""
    found = fit.agreement
    source = f"Measured from {before} and {after}: R² {found.r2:.6f}, {found.equal:.2%} equal"
    name = f"Kernel of {after}"[:MAX_NAME]
    step = step_of_pair(fit, registry)
    return Preset(name, step, ("Measured",), fit.verdict.reason, source)


def measured_preset(
    name: str, kernel: Kernel, note: str, source: str, registry: Registry
) -> Preset:
    """Return a preset of one kernel with where it is from."""
    step = Step.of(registry[CONVOLUTION], kernel=kernel)
    return Preset(name[:MAX_NAME], step, ("Measured",), note, source)


def report_of_pair(fit: PairFit) -> Form:
    """Return what is told of a fit, as JSON's values."""
    found, kernel = fit.agreement, fit.kernels[0]
    is_deep = fit.errors.shape == kernel.shape
    return {
        "r2": found.r2,
        "equal_bytes": found.equal,
        "convolution": fit.verdict.is_convolution,
        "kind": fit.verdict.kind,
        "reason": fit.verdict.reason,
        "within_one": found.within_one,
        "largest_difference": found.largest,
        "residual": found.deviation,
        "clipped": found.clipped,
        "size": list(kernel.shape),
        "divisor": kernel.divisor,
        "offset": kernel.offset,
        "sum": kernel.sum / kernel.gain_divisor,
        "kernels": len(fit.kernels),
        "light": fit.light,
        "border": fit.border,
        "equations": fit.count,
        "unknowns": fit.unknowns,
        "errors": [list(map(float, row)) for row in fit.errors] if is_deep else [],
        "left_by_size": [[size, left] for size, left in fit.by_size],
    }


def plain(form: Any) -> Any:
    """Return a form with numpy's numbers as Python's."""
    if dataclasses.is_dataclass(form) and not isinstance(form, type):
        return plain(dataclasses.asdict(form))
    if isinstance(form, dict):
        return {key: plain(value) for key, value in form.items()}
    if isinstance(form, (list, tuple)):
        return [plain(value) for value in form]
    return form.item() if isinstance(form, np.generic) else form
