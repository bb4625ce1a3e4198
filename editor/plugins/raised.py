"""What is told of an error that a plugin raised, whose class, text and marks are all its own."""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Final, TypeVar

from editor.plugins.missing import install_command
from editor.plugins.printing import plain_lines
from editor.storage.file_error import printable

MOST_TEXT: Final = 20_000  # characters of a traceback
MOST_WORDS: Final = 1_000
ADDRESS: Final = re.compile(r" at 0x[0-9a-fA-F]+(?=>)")  # in memory: says nothing to anybody
NAME_OF: Final = type.__dict__["__name__"].__get__  # also of a class whose own class says another
T = TypeVar("T")


def reason_of(error: BaseException, plugin: Path) -> dict[str, Any]:
    """Return words, a traceback, and the plugin's own line; what can't be asked is left out.

    Parameters
    ----------
    plugin
        Its file, or the folder of its package.
    """
    kind = _cut(NAME_OF(type(error)), MOST_WORDS)
    said = _or_else(lambda: _cut(str(error), MOST_TEXT), "")
    said = ADDRESS.sub("", said)
    words = _cut(" ".join(f"{kind}: {said}".split()) if said.strip() else kind, MOST_WORDS)
    if isinstance(error, ModuleNotFoundError):
        words += _or_else(lambda: _how_to_have(error, plugin), "")
    details = _or_else(lambda: "".join(traceback.format_exception(error))[-MOST_TEXT:], words)
    return {
        "words": printable(words),
        "details": plain_lines(details)[-MOST_TEXT:],
        "place": _or_else(lambda: _place(error, plugin), None),
    }


def _or_else(ask: Callable[[], T], otherwise: T) -> T:
    try:
        return ask()
    except BaseException:  # code of the plugin's own may be run by it, and raise whatever it likes
        return otherwise


def _cut(text: str, most: int) -> str:
    """Return the begin of a text as a plain one: a plugin's own kind of str may do anything."""
    return str.__getitem__(text, slice(most))


def _how_to_have(error: ModuleNotFoundError, plugin: Path) -> str:
    name = _cut(error.name, MOST_WORDS) if isinstance(error.name, str) else ""
    return f"; to have it: {install_command(plugin, name)}" if name else ""


def _place(error: BaseException, plugin: Path) -> list[Any] | None:
    """Return file, line and function of the innermost line that lies in the plugin."""
    if isinstance(error, SyntaxError) and error.filename and _is_own(error.filename, plugin):
        return [error.filename, error.lineno or 1, ""]
    found = None
    step: TracebackType | None = error.__traceback__
    while step is not None:
        code = step.tb_frame.f_code
        if _is_own(code.co_filename, plugin):
            name = "" if code.co_name == "<module>" else code.co_name
            found = [code.co_filename, step.tb_lineno, name]
        step = step.tb_next
    return found


def _is_own(file: str, plugin: Path) -> bool:
    path = Path(file)
    return (
        path == plugin
        or path.is_relative_to(plugin)
        or (plugin.is_file() and path.parent == plugin.parent)
    )
