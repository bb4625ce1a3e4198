"""What is being typed into a cell, and what it means so far."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from filters.design.builtin.formula import variables
from filters.formula.arithmetic import ArithmeticTextError, evaluate
from filters.formula.expression import CONSTANTS, FUNCTIONS, Expression, ExpressionError
from filters.kernel import Kernel
from ui.look.number_text import read_typed
from ui.look.phrase import phrase

Weights = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Typing:
    """A text in the making, and the kernel to go back to."""

    text: str
    before: Kernel


@dataclass(frozen=True)
class Sign:
    """A plus or minus just pressed: it nudged, unless a digit follows and makes it a sign.

    `text` is empty after a second press, which can only have been meant to nudge.
    """

    text: str
    before: Kernel


def typed_weights(
    text: str, kernel: Kernel, where: tuple[slice, slice]
) -> tuple[Weights | None, str]:
    """Return the weights that a text means for a block of cells, and what is wrong with it.

    Arithmetic gives every cell the same weight. After ``=`` a formula may name x and y from the
    kernel's origin, as the rulers have them, r, theta (or θ), w and h. The weights are None where
    the text means none yet.
    """
    shape = kernel.shape
    value, sentence = typed_weight(text)
    rows, columns = (len(range(*part.indices(n))) for part, n in zip(where, shape, strict=True))
    if value is not None:
        return np.full((rows, columns), value), ""
    if not text.lstrip().startswith("="):
        return None, sentence
    values = {
        name: plane[where] if plane.ndim else plane for name, plane in _from_origin(kernel).items()
    }
    try:
        found = read_typed(
            text.strip().replace("θ", "theta"),
            lambda formula: Expression.parse(formula, values).evaluate(values),
        )
    except ExpressionError as error:
        return None, "" if _is_unfinished(text) else phrase(
            "the formula can't be used: {error}", error=error
        )
    return np.broadcast_to(found, (rows, columns)), ""


def _from_origin(kernel: Kernel) -> dict[str, Weights]:
    """Return what a formula may name, with x and y counted from the origin."""
    values = variables(*kernel.shape)
    x, y = (values[name] - values[name][kernel.origin] for name in "xy")
    return values | {"x": x, "y": y, "r": np.hypot(x, y), "theta": np.arctan2(y, x)}


def typed_weight(text: str) -> tuple[float | None, str]:
    """Return the weight that a text means, None where it means none yet, and what is wrong with it.

    >>> typed_weight("1/"), typed_weight("nan")
    ((None, ''), (nan, ''))
    """
    if text.strip().lower() == "nan":
        return math.nan, ""
    try:
        value = read_typed(text, evaluate)
    except ArithmeticTextError as error:
        begun = not text.strip("−-+=., (") or "nan".startswith(text.strip().lower())
        return None, "" if _is_unfinished(text) or begun else str(error)
    if not math.isfinite(value):
        return None, phrase("{typed!r} is too large for a weight", typed=text)
    return value, ""


def _is_unfinished(text: str) -> bool:
    """Whether a text can only be meant to go on: an operator, an open bracket, half a name."""
    if text.rstrip().endswith((*"/*+-−^(,<>=", "e")) or text.count("(") > text.count(")"):
        return True
    word = re.search(r"[a-z]\w*$", text)
    names = (*CONSTANTS, *FUNCTIONS, "theta")
    return word is not None and any(name.startswith(word.group()) for name in names)
