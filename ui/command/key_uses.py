"""What each key does, by the keys that are held with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QKeySequence

from ui.command.registry import CommandRegistry

HELD: Final = ("", "Ctrl", "Shift", "Alt", "Ctrl+Shift", "Ctrl+Alt", "Alt+Shift")


def key_uses(registry: CommandRegistry, fixed: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return what keys do, in words, by the shortcut as Qt writes it.

    Parameters
    ----------
    fixed
        What keys do that are no command's, by their names with two spaces between.
    """
    found: dict[str, list[str]] = {}
    for command in registry:
        for shortcut in registry.shortcuts(command):
            found.setdefault(written(shortcut), []).append(command.found_as)
    for names, words in fixed.items():
        for name in names.split("  "):
            found.setdefault(written(name), []).append(words)
    return {shortcut: tuple(words) for shortcut, words in found.items()}


def written(shortcut: str) -> str:
    """Return a shortcut in the one way in which Qt writes it."""
    return QKeySequence(shortcut).toString()


def with_held(held: str, key: str) -> str:
    """Return the shortcut of a key with others held, as Qt writes it."""
    return written(f"{held}+{key}" if held else key)
