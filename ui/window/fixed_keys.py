"""Keys that are no command's: held ones, and those that every field, list or grid needs."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

FIXED: Final[Mapping[tuple[str, ...], str]] = MappingProxyType(
    {
        ("\\",): "show the photo as it was, while it is held",
        ("Shift+\\",): "show the photo without the edited step, while it is held",
        ("P",): "probe the photo, while it is held (a click pins the place)",
        ("Space",): "drag the photo, while it is held (as the middle button does)",
        ("Alt",): "show the mask alone in grey, and on a slider the effect amplified, while held",
        ("O", "X", "[", "]", "{", "}"): "show the mask, swap paint and erase, change the brush",
        ("Esc",): "take back what is newest: typing, a list, drawing, the step just added",
        ("0", "1", "+", "-", "="): "zoom on the photo, and type weights in the grid",
        ("2", "3", "4", "5", "6", "7", "8", "9", "."): "type weights in the grid",
        ("Left", "Right", "Up", "Down"): "go on in fields, lists and the grid",
        ("Tab", "Shift+Tab"): "go to the next control, or the one before",
        ("Return", "Enter", "Del", "Backspace"): "edit fields, lists and the grid",
    }
)


def reserved_keys() -> dict[str, str]:
    """Return what each key does."""
    return {key: words for keys, words in FIXED.items() for key in keys}


def named_keys() -> dict[str, str]:
    """Return what keys do, by their names for a person."""
    return {"  ".join(keys): words for keys, words in FIXED.items()}
