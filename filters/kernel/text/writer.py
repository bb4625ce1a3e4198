"""A kernel's weights written as text that `read_kernel` reads."""

from __future__ import annotations

import math


def format_kernel(weights: list[list[float]]) -> str:
    """Write weights so that `read_kernel` reads the same numbers: rows by ``;``."""
    return "; ".join(" ".join(_text(value) for value in row) for row in weights)


def _text(value: float) -> str:
    if math.isnan(value):
        return "nan"
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(value)
