"""Fields of a mask's JSON form, checked one by one."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

from filters.user_error import UserError

FAR: Final = 1e6  # no coordinate or length is larger


class MaskError(UserError, ValueError):
    """A mask that can't be: one sentence naming the value and what is allowed."""


def number(
    form: Mapping[str, Any], name: str, default: float, low: float = -FAR, high: float = FAR
) -> float:
    """Read a number."""
    return checked(form.get(name, default), name, low, high)


def checked(value: Any, name: str, low: float = -FAR, high: float = FAR) -> float:
    """Return a finite number within limits."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise MaskError(f"a mask's {name} {value!r} is not a number")
    if not low <= value <= high or not math.isfinite(value):
        words = f"{value:g}" if abs(value) < FAR**9 else "as large as this"
        raise MaskError(f"a mask's {name} {words} is not allowed: {low:g} to {high:g}")
    return float(value)


def pair(form: Mapping[str, Any], name: str, default: tuple[float, float]) -> tuple[float, float]:
    """Read two numbers."""
    first, second = numbers(form.get(name, list(default)), name, 2)
    return first, second


def numbers(value: Any, name: str, count: int) -> tuple[float, ...]:
    """Read so many numbers of a list."""
    if not isinstance(value, (list, tuple)) or len(value) != count:
        raise MaskError(f"a mask's {name} {value!r} is not {count} numbers")
    return tuple(checked(each, name) for each in value)


def word(form: Mapping[str, Any], name: str, known: tuple[str, ...], default: str) -> str:
    """Read one of some words."""
    value = form.get(name, default)
    if value not in known:
        raise MaskError(f"a mask's {name} {value!r} is not known: use {', '.join(known)}")
    return str(value)


def switch(form: Mapping[str, Any], name: str) -> bool:
    """Read a switch, which is off where it is left out."""
    value = form.get(name, False)
    if not isinstance(value, bool):
        raise MaskError(f"a mask's {name} {value!r} is not true or false")
    return value
