"""Letters: the access keys of menus and their entries, each once in its menu."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from string import ascii_uppercase, digits
from typing import Final

from PySide6.QtWidgets import QMenu, QMenuBar

ENGLISH: Final = "english"  # an action's property: its English title, where that is known
KEYS: Final = ascii_uppercase + digits
ADDED: Final = re.compile(r"\(&[A-Z0-9]\)")
SIGN: Final = "\0"  # an "&" that is shown, which Qt wants twice
LATIN_ENDS: Final = 0x2E80  # from where on a sign has no key of its own


def give_letters(menu: QMenu | QMenuBar, taken: str = "") -> None:
    """Set an access key for each entry of a menu, and of those below it, by its text as it is now.

    Parameters
    ----------
    menu
        Entries that have an access key may get another.
    taken
        Letters that none shall have.
    """
    entries = [action for action in menu.actions() if not action.isSeparator()]
    below = [one for action in entries if isinstance(one := action.menu(), QMenu)]
    english = [str(action.property(ENGLISH) or "") for action in entries]
    texts = lettered([action.text() for action in entries], english, taken)
    for action, text in zip(entries, texts, strict=True):
        if action.text() != text:
            action.setText(text)
    for one in below:
        give_letters(one)


def lettered(texts: Sequence[str], english: Sequence[str] = (), taken: str = "") -> list[str]:
    """Return the texts of a menu with their access keys: those of Qt, behind an ``&``.

    A title in Latin letters has one of its own, the first of a word if it can be, and none where
    others have them all. Behind a title in other signs, as in Chinese, one stands in brackets: its
    first in English, if that is free. What comes after the 36th entry may have none.
    """
    plain = [_plain(text) for text in texts]
    chosen: dict[str, int] = {}  # which entry a key belongs to
    offers = [_own_keys(text, taken) for text in plain]
    for entry in range(len(plain)):
        _find(entry, offers, chosen, set())
    keys = {entry: key for key, entry in chosen.items()}
    free = [key for key in KEYS if key not in chosen and key not in taken]
    made = []
    for entry, text in enumerate(plain):
        if entry in keys:
            made.append(_marked(text, keys[entry]))
            continue
        source = english[entry] if entry < len(english) else ""
        wanted = [*_in_order(source), *free] if _is_without(text) else []
        key = next((one for one in wanted if one in free), "")
        if key:
            free.remove(key)
        stem = text.removesuffix("…")
        made.append(f"{stem}(&{key}){text[len(stem) :]}" if key else text)
    return [text.replace(SIGN, "&&") for text in made]


def without_letter(text: str) -> str:
    """Return an entry's text without its access key; an ``&`` that is shown stands there twice."""
    return _plain(text).replace(SIGN, "&&")


def _plain(text: str) -> str:
    return ADDED.sub("", text.replace("&&", SIGN)).replace("&", "")


def _in_order(text: str) -> Iterable[str]:
    """Yield the keys of a text, first those that begin its words."""
    found = [(at, one.upper()) for at, one in enumerate(text) if one.upper() in KEYS]
    firsts = [key for at, key in found if not at or not text[at - 1].isalnum()]
    return dict.fromkeys([*firsts, *(key for _, key in found)])


def _is_without(text: str) -> bool:
    """Whether a text is in signs that no key has."""
    return any(ord(one) >= LATIN_ENDS for one in text)


def _own_keys(text: str, taken: str) -> list[str]:
    if _is_without(text):
        return []
    return [key for key in _in_order(text) if key not in taken]


def _find(
    entry: int, offers: Sequence[Sequence[str]], chosen: dict[str, int], seen: set[str]
) -> bool:
    """Find a key for an entry; others give way as far as they have another one."""
    for key in offers[entry]:
        if key not in chosen:
            chosen[key] = entry
            return True
    for key in offers[entry]:
        if key not in seen:
            seen.add(key)
            if _find(chosen[key], offers, chosen, seen):
                chosen[key] = entry
                return True
    return False


def _marked(text: str, key: str) -> str:
    places = [at for at, one in enumerate(text) if one.upper() == key]
    at = next((one for one in places if not one or not text[one - 1].isalnum()), places[0])
    return f"{text[:at]}&{text[at:]}"
