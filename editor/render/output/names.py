"""Names of written files, made of a pattern such as ``{name}-{width}``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from editor.presets.files import file_stem
from filters.near_names import instead_of
from filters.user_error import UserError

LONGEST: Final = 200  # characters of a pattern
FIELDS: Final = {
    "name": "the photo's own, without its suffix",
    "preset": "of the export preset, as dune-web",
    "width": "pixels of the written file",
    "height": "pixels of the written file",
}
_FIELD: Final = re.compile(r"\{(.*?)\}")
_NOT_ALLOWED: Final = re.compile(r"[/\\\x00-\x1f]")
_NOT_ON_WINDOWS: Final = re.compile(r'[<>:"|?*]')  # a colon hides what follows it there


class NamePatternError(UserError, ValueError):
    """A pattern that makes no file name: one sentence naming it and what is allowed."""


@dataclass(frozen=True, slots=True)
class Named:
    """What a pattern may name."""

    name: str
    preset: str = ""
    width: int = 0
    height: int = 0


def file_name(pattern: str, named: Named, suffix: str) -> str:
    """Return the name of a file; `suffix` has its dot.

    Raises
    ------
    NamePatternError
        The pattern has a field that is not known, or makes no name of a file.

    >>> file_name("{name}-{preset}", Named("dune", "Web, 1600 px"), ".jpg")
    'dune-web-1600-px.jpg'
    """
    check_pattern(pattern)
    values = {
        "name": named.name,
        "preset": file_stem(named.preset) if named.preset else "export",
        "width": str(named.width),
        "height": str(named.height),
    }
    made = _FIELD.sub(lambda match: values[match[1]], pattern).strip()
    if made.strip(". ") == "" or _NOT_ALLOWED.search(made):
        raise NamePatternError(f"{made + suffix!r}, of the pattern {pattern!r}, is no file name")
    return made + suffix


def check_pattern(pattern: str) -> None:
    """Raise NamePatternError where a pattern can't make a name."""
    if len(pattern) > LONGEST:
        raise NamePatternError(f"a pattern has up to {LONGEST} characters, not {len(pattern)}")
    for field in _FIELD.findall(pattern):
        if field not in FIELDS:
            raise NamePatternError(f"the field {{{field}}} is not known: {_instead(field)}")
    rest = _FIELD.sub("", pattern)
    if "{" in rest or "}" in rest:
        raise NamePatternError(f"{pattern!r} has a brace without its partner: {_instead('')}")
    if _NOT_ALLOWED.search(rest):
        raise NamePatternError(f"{pattern!r} has a slash: a name has none")
    if found := _NOT_ON_WINDOWS.search(rest):
        raise NamePatternError(
            f"{pattern!r} has {found[0]}: names on Windows and memory cards have none"
        )
    if not pattern.strip():
        raise NamePatternError("the name is empty: use for example {name}-edited")


def _instead(field: str) -> str:
    return instead_of(field, FIELDS) if field else f"there are {', '.join(FIELDS)}"
