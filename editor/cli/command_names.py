"""The commands by name, and the modules that they are in: nothing of them is imported here."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from editor.cli.command_error import CommandError
from filters.near_names import nearest

# Each in a module of this folder; it is imported for its own command alone, as it brings much.
MODULES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "apply": "apply",
        "batch": "batch",
        "frames": "frames",
        "scheduler": "scheduler",
        "worker": "worker",
        "verify": "verify",
        "maps": "maps",
        "filters": "filters",
        "kernels": "kernels",
        "banks": "banks",
        "shapes": "shapes",
        "presets": "presets",
        "lessons": "lessons",
        "convert-kernel": "convert",
        "plugins": "plugins",
        "bench": "bench",
        "doctor": "doctor",
        "desktop": "desktop",
        "thumbnail": "thumbnail",
    }
)
NAMES: Final = tuple(MODULES)
_WORD: Final = re.compile(r"[A-Za-z][A-Za-z_-]*")


def has_command(words: Iterable[str]) -> bool:
    """Whether one of the words is a command: a window needs none of what commands bring."""
    return not MODULES.keys().isdisjoint(words)


def check_known(word: str) -> None:
    """Raise CommandError where the first word is neither a command nor a file, but looks like one.

    A photo that is not there and has a suffix is left to the window, which says so.
    """
    if _WORD.fullmatch(word) and not os.path.exists(word):
        near = nearest(word, NAMES)
        hint = f"the nearest command is {near[0]}" if near else f"there are {', '.join(NAMES)}"
        raise CommandError(f"kernelroom: there is no command and no photo {word!r}: {hint}")
