"""How numbers are written and read: by the signs of the language that is spoken.

Only the window writes so. Files, recipes, what is copied as text and the command line have points
in every language.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QLocale

from filters.formula.arithmetic import with_point
from filters.user_error import UserError

Read = TypeVar("Read")

GROUPS: Final = "\N{NARROW NO-BREAK SPACE}"  # between thousands, in every language
ZERO_BEFORE: Final = re.compile(r"^([-−]?)0\.")
POINT: Final = re.compile(r"\.(?=\d)")
DECIMAL_COMMA: Final = re.compile(r"(?<![\d.]),(?=\d)|(?<=\d),(?=\d)")
WORD: Final = re.compile(r"[^\s;]+")
ONE_NUMBER: Final = re.compile(r"(?<![\d,.])(\d*),(\d+)(?!\d|[,.]\d)")  # 0,5 but not 1,2,1


def number_text(value: float, decimals: int = 4) -> str:
    """Write a number in few digits, its minus sign as wide as a plus."""
    if value != 0 and abs(value) < 10**-decimals:
        text = f"{value:.{max(1, decimals - 2)}g}"
    else:
        text = f"{value:.{decimals}f}".rstrip("0").rstrip(".") if decimals else f"{value:.0f}"
    return localized("0" if text in ("-0", "") else text).replace("-", "−")


def figure(value: float, form: str) -> str:
    """Write a number by a format of Python's, such as ``.1f``, with the language's own signs.

    A share has a space before its sign, as every unit has here: ``12 %``.
    """
    whole, point, rest = f"{value:{form}}".replace("%", " %").partition(".")
    return whole.replace(",", GROUPS) + localized(point + rest)


def bare(text: str) -> str:
    """Return a number without the zero before its point: .24 of 0.24, but 10.5 as it is."""
    return ZERO_BEFORE.sub(r"\1.", text)


def localized(text: str) -> str:
    """Return numbers that were written with points as the language has them.

    In English it is the text itself. A point that no digit follows stays: it ends a sentence.
    """
    sign = QLocale().decimalPoint()
    return text if sign == "." else POINT.sub(sign, text)


def with_points(text: str) -> str:
    """Return a text with points in numbers that can only have decimal commas in the language.

    ``1,2,1`` stays: it is a row of whole numbers.
    """
    if QLocale().decimalPoint() != ",":
        return text
    return ONE_NUMBER.sub(r"\1.\2", WORD.sub(lambda word: with_point(word[0]), text))


def read_typed(text: str, read: Callable[[str], Read]) -> Read:
    """Read what a person typed, with decimal commas or with points.

    One number that can only have a decimal comma is read in every language; 1,000 and commas within
    formulas where the language has them. Values of a function are parted by ``;`` or by a comma and
    a space there. What can't be read so is read as it stands, and the sentence of what is wrong
    with it names that.

    Parameters
    ----------
    text
        As it was typed: ``1,5``, ``1.5``, ``1.234,5``, ``max(0,5; 1)``.
    read
        Reads a text with points; raises UserError where it can't.
    """
    plain = text.strip().removeprefix("=").strip()
    if (number := with_point(plain)) != plain:
        try:
            return read(number)
        except UserError:
            pass
    if QLocale().decimalPoint() == "," and ("," in text or ";" in text):
        try:
            return read(DECIMAL_COMMA.sub(".", text).replace(";", ","))
        except UserError:
            pass
    return read(text)
