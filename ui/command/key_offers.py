"""What can be done where another command has the keys that one should get."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ui.command.command import Command, Scope
from ui.command.key_uses import with_held
from ui.command.keyboard import PLACES
from ui.command.registry import QTS, CommandRegistry
from ui.command.shortcut_text import ShortcutError, native_text
from ui.look.language import said
from ui.look.phrase import phrase

LONGEST: Final = 22  # letters of a name on a button
FOCUS: Final[dict[Scope, str]] = {
    "window": "the window",
    "kernel": "the kernel's editor",
    "grid": "the kernel's grid",
    "presets": "the list of presets",
    "steps": "the list of steps",
    "lab": "the lab",
}


@dataclass(frozen=True)
class KeyOffer:
    """What is said, and each way out in words; empty where there is none.

    Parameters
    ----------
    sentence, hint
        Why the keys can't simply be the command's, and what would be so if both kept them.
    keep, take
        Both have the keys; the other one no longer has them.
    instead
        Keys that are free, as Qt writes them.
    """

    sentence: str
    hint: str = ""
    keep: str = ""
    take: str = ""
    instead: str = ""


def offer_for(registry: CommandRegistry, command: Command, shortcut: str) -> KeyOffer | None:
    """Return what to say of keys for a command; None where nobody else has them.

    Raises
    ------
    ShortcutError
        It is no shortcut, or is kept for what is no command.
    """
    taken = registry.clashes(command.id, shortcut)
    shared = [] if taken else registry.shared(command.id, shortcut)
    if not taken and not shared:
        return None
    names = " and ".join(other.found_as for other in taken or shared)
    told = phrase("{keys} is taken by {names}", keys=native_text(shortcut), names=names)
    whom = names if len(names) <= LONGEST else said("the other")
    take, instead = phrase("Take it from {whom}", whom=whom), free_near(registry, command, shortcut)
    if taken:
        return KeyOffer(told, take=take, instead=instead)
    return KeyOffer(told, _both(command, shared), "Keep both", take, instead)


def _both(command: Command, shared: list[Command]) -> str:
    """Say which goes first where two commands keep the same keys."""
    if command.scope in QTS:
        first, place = shared[0].found_as, FOCUS[shared[0].scope]
    else:
        first, place = command.found_as, FOCUS[command.scope]
    return phrase(
        "{first} listens only while {place} has the focus, so both can keep it: "
        "there it goes first",
        first=first,
        place=said(place),
    )


def free_near(registry: CommandRegistry, command: Command, shortcut: str) -> str:
    """Return free keys with the same ones held, nearest on the keyboard; empty for none."""
    held, _, key = shortcut[:-1].rpartition("+")
    key = f"{key}{shortcut[-1:]}"
    here = next((box.center() for name, box in PLACES if name == key), None)
    if here is None or not held:  # a sign alone is kept for the photo and for the grid
        return ""
    away = {
        with_held(held, name): (box.center() - here).manhattanLength()
        for name, box in PLACES
        if len(name) == 1 and name.strip() and name != key
    }
    nearest = sorted(away, key=lambda one: away[one])
    return next((one for one in nearest if _is_free(registry, command, one)), "")


def _is_free(registry: CommandRegistry, command: Command, shortcut: str) -> bool:
    try:
        taken = registry.clashes(command.id, shortcut)
    except ShortcutError:
        return False
    own = shortcut in registry.shortcuts(command)
    return not (own or taken or registry.shared(command.id, shortcut))
