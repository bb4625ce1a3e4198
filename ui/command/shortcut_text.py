"""Shortcuts as texts: as Qt and as a person writes them, and whether two are in conflict."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QKeySequence

from filters.user_error import UserError
from ui.look.phrase import phrase

NATIVE = QKeySequence.SequenceFormat.NativeText


class ShortcutError(UserError, ValueError):
    """A shortcut that can't be: one sentence naming it and what is allowed."""


def native_text(shortcut: str) -> str:
    """Return a shortcut as a person reads it on this system."""
    return QKeySequence(shortcut).toString(NATIVE)


@cache
def _written(text: str) -> str:
    """Return keys in the one way in which Qt writes them; empty where it does not know them."""
    return QKeySequence(text).toString()


def sequence(text: str) -> str:
    """Return keys in the one way in which Qt writes them; raise ShortcutError for none."""
    if keys := _written(text):
        return keys
    raise ShortcutError(phrase("{keys!r} is no shortcut: write it as Ctrl+Shift+S", keys=text))


def overlap(one: str, other: str) -> bool:
    """Whether one is the other, or its beginning; texts, for a set asks some ten thousand times."""
    ours, theirs = _written(one), _written(other)
    return ours == theirs or ours.startswith(f"{theirs}, ") or theirs.startswith(f"{ours}, ")
