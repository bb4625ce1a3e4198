"""A kernel's weights as text: rows by ``;`` or line, numbers by space or comma."""

from __future__ import annotations

import math

from filters.formula.arithmetic import ArithmeticTextError, evaluate
from filters.kernel.kernel import MAX_SIDE, KernelError


def parse_kernel(text: str) -> list[list[float]]:
    """Read rows of numbers or arithmetic; ``nan`` is a hole. Raise KernelError.

    >>> parse_kernel("0 -1 0; -1 5 -1; 0 -1 0")[1]
    [-1.0, 5.0, -1.0]
    """
    lines = [line.strip() for line in text.replace(";", "\n").splitlines()]
    rows = [line.replace(",", " ").split() for line in lines if line]
    if not rows:
        raise KernelError("the kernel is empty: write rows of numbers such as 0 -1 0; -1 5 -1; ...")
    if len(rows) > MAX_SIDE or max(map(len, rows)) > MAX_SIDE:
        raise KernelError(
            f"a kernel of {len(rows)} rows is not allowed: 1 to {MAX_SIDE} rows and columns"
        )
    for number, row in enumerate(rows, 1):
        if len(row) != len(rows[0]):
            raise KernelError(
                f"row {number} of the kernel has {len(row)} numbers, row 1 has {len(rows[0])}: "
                "all rows must be of one length"
            )
    return [
        [_weight(token, r, c) for c, token in enumerate(row, 1)] for r, row in enumerate(rows, 1)
    ]


def format_kernel(weights: list[list[float]]) -> str:
    """Write weights so that `parse_kernel` reads the same numbers."""
    return "; ".join(" ".join(_text(value) for value in row) for row in weights)


def _weight(token: str, row: int, column: int) -> float:
    if token.lower() == "nan":
        return math.nan
    try:
        return evaluate(token)
    except ArithmeticTextError as error:
        raise KernelError(f"row {row}, column {column} of the kernel: {error}") from None


def _text(value: float) -> str:
    if math.isnan(value):
        return "nan"
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(value)
