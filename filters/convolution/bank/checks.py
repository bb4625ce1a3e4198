"""What a bank's values may be, and what is said of others."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt

from filters.convolution.bank.padding import PADDING_RULES, PaddingRule
from filters.user_error import UserError

Floats = npt.NDArray[np.float32]
MOST: Final = 65535  # a stride, dilation or padding beyond it can only be a mistake


class BankError(UserError, ValueError):
    """A bank, or pixels for it, that can't be: one sentence naming the value and what may be."""


def checked_numbers(name: str, values: npt.ArrayLike) -> Floats:
    """Return values as frozen float32; raise BankError."""
    try:
        array = np.array(values, dtype=np.float32, order="C")
    except (TypeError, ValueError) as error:
        raise BankError(f"{name} must be numbers: {error}") from None
    if not np.isfinite(array).all():
        raise BankError(f"a value of {name} is not finite: every one must be a finite number")
    array.flags.writeable = False
    return array


def checked_whole(name: str, value: Any, least: int) -> int:
    """Return a whole number from `least` on; raise BankError."""
    is_whole = isinstance(value, (int, np.integer)) and not isinstance(value, bool)
    if is_whole and least <= int(value) <= MOST:
        return int(value)
    raise BankError(f"{name} {value!r} is not allowed: a whole number, {least} to {MOST}")


def checked_finite(name: str, value: Any) -> float:
    """Return a finite number; raise BankError."""
    if isinstance(value, (int, float, np.floating)) and np.isfinite(value):
        return float(value)
    raise BankError(f"{name} {value!r} is not allowed: a finite number")


def checked_pair(name: str, value: object) -> tuple[int, int]:
    """Return (rows, columns) of one number or two; raise BankError."""
    both = value if isinstance(value, (tuple, list)) else (value, value)
    if len(both) != 2:
        raise BankError(f"{name} {value!r} is not allowed: one number, or (rows, columns)")
    return checked_whole(name, both[0], 1), checked_whole(name, both[1], 1)


def checked_padding(value: object) -> PaddingRule | tuple[int, int, int, int]:
    """Return a rule, or (top, left, bottom, right); raise BankError."""
    if isinstance(value, str) and value in PADDING_RULES:
        return value
    if isinstance(value, (tuple, list)) and len(value) == 4:
        top, left, bottom, right = (checked_whole("padding", side, 0) for side in value)
        return top, left, bottom, right
    raise BankError(
        f"padding {value!r} is not allowed: use {', '.join(PADDING_RULES)} or four whole numbers "
        "top, left, bottom, right"
    )


def check_known(name: str, value: object, allowed: tuple[str, ...]) -> None:
    """Raise BankError where a word is not known."""
    if value not in allowed:
        raise BankError(f"{name} {value!r} is not known: use {', '.join(allowed)}")
