"""Paths and texts without a person: their home folder is ~, and their name is left out."""

from __future__ import annotations

import getpass
import os
import re
from pathlib import Path
from typing import Final

_END: Final = r"(?!\.?[\w-])"  # else it is a longer name, another one's


def without_person(text: str) -> str:
    """Return a text with ~ for the home folder and <user> for the name in other paths."""
    home = _home()
    if len(home) > 1:  # a home of / would make every path begin with ~
        text = re.sub(re.escape(home) + _END, "~", text)
    user = _user()
    if user:
        text = re.sub(rf"(?<=[/\\]){re.escape(user)}{_END}", "<user>", text)
    return text


def _home() -> str:
    try:
        return os.path.normpath(Path.home())
    except RuntimeError:  # a process of a user that has none
        return ""


def _user() -> str:
    try:
        name = getpass.getuser()
    except (OSError, KeyError):  # a process of a user that has no name
        return ""
    return "" if name == "root" else name  # which is nobody's, and stands in paths of its own
