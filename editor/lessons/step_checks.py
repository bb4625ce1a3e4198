"""Checks of the steps, and of the kernel on the bench."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

import numpy as np

from editor.lessons.check import (
    NOTHING,
    CheckKind,
    Test,
    Verdict,
    comparison,
    in_words,
    number,
    one_of,
    shape,
)
from editor.lessons.error import LessonError
from editor.lessons.snapshot import Snapshot
from filters.blending.modes import MODES
from filters.fitting.descent import weights_error
from filters.kernel import Kernel, KernelError
from filters.near_names import instead_of
from filters.registry import Registry

CLOSE: Final = 1e-6  # of two weights, after the divisor
DIVIDED: Final = re.compile(r"(?P<rows>.+?)\s+/\s+(?P<divisor>\S+)")
VALUE: Final = re.compile(r"(?P<name>\w+)\s*(?P<rest>(?:[<>]=?|=)\s*\S.*)")


def kernel_of(text: str) -> Kernel:
    """Read a kernel as a lesson writes it: ``1 2 1; 2 4 2; 1 2 1 / 16``. Raise LessonError."""
    parts = DIVIDED.fullmatch(text)
    rows, divisor = (parts["rows"], number(parts["divisor"])) if parts else (text, 1.0)
    try:
        return Kernel(rows, divisor=divisor)
    except (KernelError, ValueError) as error:
        raise LessonError(f"{text!r} is no kernel: {error}") from None


def laid(kernel: Kernel) -> np.ndarray[Any, np.dtype[np.float64]]:
    """Return the weights as they are laid: after the divisor."""
    return kernel.taps / kernel.gain_divisor


def _of_kernel(test: Callable[[Kernel], Verdict]) -> Test:
    """Return a test of the kernel on the bench; where there is none it has nothing to say."""
    return lambda now: NOTHING if now.kernel is None else test(now.kernel)


def _kernel(text: str, registry: Registry) -> Test:
    wanted = laid(kernel_of(text))

    def test(kernel: Kernel) -> Verdict:
        found = laid(kernel)
        is_same = found.shape == wanted.shape and bool(np.allclose(found, wanted, 0, CLOSE))
        return Verdict(is_same, _size_of(kernel))

    return _of_kernel(test)


def _error(text: str, registry: Registry) -> Test:
    least, _, rows = text.partition(" of ")
    below, wanted = number(least), laid(kernel_of(rows))

    def test(kernel: Kernel) -> Verdict:
        if kernel.shape != wanted.shape:
            return NOTHING
        error = weights_error(laid(kernel), wanted)
        return Verdict(error <= below, in_words(error))

    return _of_kernel(test)


def _sum(text: str, registry: Registry) -> Test:
    _, holds = comparison(text)

    def test(kernel: Kernel) -> Verdict:
        total = float(laid(kernel).sum())
        total = 0.0 if abs(total) < CLOSE else total
        return Verdict(holds(total), in_words(total))

    return _of_kernel(test)


def _size(text: str, registry: Registry) -> Test:
    columns, rows = shape(text, 2)

    def test(kernel: Kernel) -> Verdict:
        return Verdict(kernel.shape == (rows, columns), _size_of(kernel))

    return _of_kernel(test)


def _rank(text: str, registry: Registry) -> Test:
    _, holds = comparison(text)

    def test(kernel: Kernel) -> Verdict:
        rank = int(np.linalg.matrix_rank(kernel.taps))
        return Verdict(holds(rank), str(rank))

    return _of_kernel(test)


def _step(text: str, registry: Registry) -> Test:
    _known_filter(text, registry)

    def test(now: Snapshot) -> Verdict:
        is_there = any(step.filter_id == text for step in now.active)
        return Verdict(is_there, "" if is_there else "none")

    return test


def _steps(text: str, registry: Registry) -> Test:
    wanted = [] if text == "none" else [part.strip() for part in text.split(",")]
    for filter_id in wanted:
        _known_filter(filter_id, registry)

    def test(now: Snapshot) -> Verdict:
        found = [step.filter_id for step in now.active]
        return Verdict(found == wanted, str(len(found)))

    return test


def _value(text: str, registry: Registry) -> Test:
    parts = VALUE.fullmatch(text)
    if parts is None:
        raise LessonError(f"{text!r} is no comparison: write it as radius >= 2")
    name, rest = parts["name"], parts["rest"]
    word = rest[1:].strip()
    is_word = rest[0] == "=" and re.fullmatch(r"[a-z][a-z_-]*", word) is not None
    holds = None if is_word else comparison(rest)[1]

    def test(now: Snapshot) -> Verdict:
        if now.step is None or name not in now.step.values:
            return NOTHING
        value = now.step.values[name]
        if holds is None:
            return Verdict(str(value).lower() == word, str(value))
        is_number = isinstance(value, (int, float))
        return Verdict(holds(float(value)), in_words(float(value))) if is_number else NOTHING

    return test


def _blend(text: str, registry: Registry) -> Test:
    mode = one_of(text, tuple(MODES), "blend mode")

    def test(now: Snapshot) -> Verdict:
        if now.step is None:
            return NOTHING
        return Verdict(now.step.blending.mode == mode, now.step.blending.mode)

    return test


def _opacity(text: str, registry: Registry) -> Test:
    _, holds = comparison(text)

    def test(now: Snapshot) -> Verdict:
        if now.step is None:
            return NOTHING
        return Verdict(holds(now.step.opacity), in_words(now.step.opacity))

    return test


def _known_filter(filter_id: str, registry: Registry) -> None:
    if filter_id not in registry:
        known = instead_of(filter_id, (spec.id for spec in registry))
        raise LessonError(f"the filter {filter_id!r} is not known: {known}")


def _size_of(kernel: Kernel) -> str:
    return f"{kernel.shape[1]}×{kernel.shape[0]}"


STEP_CHECKS: Final = (
    CheckKind("kernel", "1 2 1; 2 4 2; 1 2 1 / 16", "The weights, after the divisor", _kernel),
    CheckKind(
        "error", "0.05 of 0 -1 0; -1 5 -1; 0 -1 0",
        "How far the weights are from others: root of the mean square, at most", _error,
    ),
    CheckKind("sum", "1", "What the weights add up to, after the divisor", _sum),
    CheckKind("size", "5x5", "How large the kernel is, columns first", _size),
    CheckKind("rank", "1", "The rank of the weights: 1 where they are column times row", _rank),
    CheckKind("step", "gaussian_blur", "That a filter is among the steps that are on", _step),
    CheckKind("steps", "gaussian_blur, high_pass", "The filters of all steps, or none", _steps),
    CheckKind("value", "radius >= 2", "A value of the selected step: a number or a word", _value),
    CheckKind("blend", "screen", "The blend mode of the selected step", _blend),
    CheckKind("opacity", "< 1", "The opacity of the selected step, 0 to 1", _opacity),
)  # fmt: skip
