"""Arithmetic that a person may type where a number is asked for, as in ``1/9``; never eval."""

from __future__ import annotations

import re
from typing import Final

from filters.formula.expression import Expression, ExpressionError
from filters.user_error import UserError

MAX_LENGTH: Final = 200


# One number with one comma, that can't be 1,000 for a thousand.
_DECIMAL_COMMA: Final = re.compile(
    r"(?![-+\u2212]?[1-9]\d{0,2},\d{3}$)([-+\u2212]?\d*),(\d+(?:[eE][-+]?\d+)?)"
)
# One number with its thousands apart: by a point, comma, apostrophe or narrow space, all alike.
_GROUPED: Final = re.compile(
    r"([-+\u2212]?[1-9]\d{0,2}(?:([.,'\u2019\u00a0\u2009\u202f])\d{3})(?:\2\d{3})*)((?!\2)[.,]\d+)?"
)


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


def without_groups(text: str) -> str:
    """Return a text that is one number with its thousands apart without what parts them.

    Its decimal sign stays, and so does any other text: 1.234 and 1,234 may be decimals.

    >>> without_groups("1.234,5"), without_groups("1,234.5"), without_groups("1,234")
    ('1234,5', '1234.5', '1,234')
    """
    found = _GROUPED.fullmatch(text.strip())
    if found is None or (found[2] in ".," and not found[3]):
        return text
    return found[1].replace(found[2], "") + (found[3] or "")


def with_point(text: str) -> str:
    """Return a text that is one number with a decimal comma with a point; any other as it is.

    Thousands may be apart where that can't be mistaken (`without_groups`).

    >>> with_point("2,5"), with_point("1,000"), with_point("1,2,1"), with_point("1.234,5")
    ('2.5', '1,000', '1,2,1', '1234.5')
    """
    shown = without_groups(text).strip()
    if _DECIMAL_COMMA.fullmatch(shown):
        return _DECIMAL_COMMA.sub(r"\1.\2", shown)
    return text if shown == text.strip() else shown


def numbers_of(text: str) -> list[float]:
    """Read several numbers: parted by ``;``, with points or decimal commas, or by ``,``.

    Raise ValueError where one of them is none.

    >>> numbers_of("0.25,0.5"), numbers_of("0,25; 0.5")
    ([0.25, 0.5], [0.25, 0.5])
    """
    return [float(with_point(part)) for part in text.split(";" if ";" in text else ",")]
