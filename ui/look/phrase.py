"""phrase: sentences with parts that differ, in the language that is spoken.

``phrase("Saved {name}: {count} frames", name=..., count=...)`` looks the pattern up in the
catalogue and puts the parts in, numbers by the signs of the language. It is called when the
sentence is said, never at import: nobody has chosen a language by then.
"""

from __future__ import annotations

from numbers import Integral, Real
from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from ui.look.language import CONTEXT, said
from ui.look.number_text import figure, number_text


class _Parts(Formatter):
    """Puts parts in: numbers as the language has them, everything else as it is."""

    def convert_field(self, value: Any, conversion: Any) -> Any:
        if conversion == "l":
            return within(str(value))
        if conversion == "t":
            return said(str(value))
        return super().convert_field(value, conversion)

    def format_field(self, value: Any, form: str) -> Any:
        is_number = isinstance(value, Real)  # NumPy's too
        if is_number and form:
            return figure(float(value) if not isinstance(value, Integral) else int(value), form)
        if is_number and not isinstance(value, Integral):
            return number_text(float(value))
        return super().format_field(value, form)


def within(title: str) -> str:
    """Return a title as it stands within a sentence: small in English, but not elsewhere.

    >>> within("Colour")
    'colour'
    """
    is_english = QLocale().language() in (QLocale.Language.English, QLocale.Language.C)
    return title.lower() if is_english else said(title)


def phrase(text: str, /, one: str = "", **parts: object) -> str:
    """Return a sentence in the language that is spoken, with its parts put in.

    Parameters
    ----------
    text
        The English pattern: a part is ``{name}``; a number may have a format, as ``{ms:.1f}``, and
        ``{name!l}`` is a title that English writes small within a sentence; ``{name!t}`` is a word
        or sentence of the program, and is translated too.
    one
        The English pattern where ``count``, one of the parts, is 1. Other languages have as many
        forms as their own rules of plural ask for.
    parts
        What is put in: names and numbers as they are, words of the program as they are `said`.

    >>> phrase("{count} steps", one="{count} step", count=1)
    '1 step'
    """
    count = parts.get("count") if one else None
    if not isinstance(count, Integral):
        return _Parts().vformat(QCoreApplication.translate(CONTEXT, text), (), parts)
    found = QCoreApplication.translate(CONTEXT, text, "", int(count))
    return _Parts().vformat(one if found == text and count == 1 else found, (), parts)
