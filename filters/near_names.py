"""Near names: what a person may have meant who mistyped a name."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from typing import Final

FEW: Final = 9  # names that are read at a glance
MOST: Final = 30  # names that a sentence holds


def nearest(name: str, known: Iterable[str], count: int = 1) -> list[str]:
    """Return the known names that are most like another, the nearest first; none where none is.

    >>> nearest("Gausian-blur", ["gaussian_blur", "median"])
    ['gaussian_blur']
    """
    folded = {_folded(one): one for one in known}
    found = difflib.get_close_matches(_folded(name), folded, n=count, cutoff=0.5)
    return [folded[one] for one in found]


def instead_of(name: str, known: Iterable[str]) -> str:
    """Return the end of a sentence on a name that is not known: the nearest, or all there are.

    Of more names than a sentence holds it says that none is like it.
    """
    names = tuple(known)
    if near := nearest(name, names):
        return these(near)
    if len(names) > MOST:
        return f"none of {len(names)} is like it"
    return f"there are {', '.join(names)}" if names else "there is none"


def use(name: str, known: Iterable[str]) -> str:
    """Return the end of a sentence on a word that is not allowed: those that are.

    Of more than a few it is the nearest, where one is near.

    >>> use("gray", ["grey", "any"])
    'use grey, any'
    """
    names = tuple(known)
    if len(names) <= FEW or (len(names) <= MOST and not nearest(name, names)):
        return f"use {', '.join(names)}"
    return instead_of(name, names)


def these(near: Sequence[str]) -> str:
    """Return in words which names are near; there is one at least.

    >>> these(["median"]), these(["median", "mean"])
    ('the nearest is median', 'the nearest are median, mean')
    """
    return f"the nearest {'is' if len(near) == 1 else 'are'} {', '.join(near)}"


def _folded(name: str) -> str:
    return name.casefold().replace("-", "_").replace(" ", "_")
