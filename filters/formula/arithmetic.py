"""Arithmetic that a person may type where a number is asked for, as in ``1/9``; never eval."""

from __future__ import annotations

import re
from typing import Final

from filters.formula.expression import Expression, ExpressionError
from filters.user_error import UserError

MAX_LENGTH: Final = 200


# One number with one comma, that can't be 1,000 for a thousand.
_DECIMAL_COMMA: Final = re.compile(r"(?![-+]?[1-9]\d{0,2},\d{3}$)([-+\u2212]?\d*),(\d+)")


class ArithmeticTextError(UserError, ValueError):
    """A text that is no arithmetic: one sentence naming it and what is allowed."""


def evaluate(text: str) -> float:
    """Compute a formula without variables (`filters.formula.expression`).

    A leading ``=`` and a real minus sign are allowed. Raises ArithmeticTextError.

    >>> evaluate("-1/4")
    -0.25
    """
    shown = text.strip()
    if len(shown) > MAX_LENGTH:
        raise ArithmeticTextError(f"a number of {len(shown)} characters is too long")
    try:
        return float(Expression.parse(shown).evaluate({}))
    except ExpressionError as error:
        if "division" in str(error):
            raise ArithmeticTextError(
                f"{shown!r} is infinite, not a finite number: it divides by 0 or is too large"
            ) from None
        raise ArithmeticTextError(f"{shown!r} is not a number or arithmetic such as 1/9") from None


def with_point(text: str) -> str:
    """Return a text that is one number with a decimal comma with a point; any other as it is.

    >>> with_point("2,5"), with_point("1,000"), with_point("1,2,1")
    ('2.5', '1,000', '1,2,1')
    """
    shown = text.strip()
    return _DECIMAL_COMMA.sub(r"\1.\2", shown) if _DECIMAL_COMMA.fullmatch(shown) else text
