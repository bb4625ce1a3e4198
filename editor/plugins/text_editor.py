"""The command that opens a file at a line in a person's own editor."""

from __future__ import annotations

import os
import shlex
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

VARIABLE: Final = "KERNELROOM_EDITOR"  # as in "code -g {file}:{line}"
KNOWN: Final = (
    "code -g {file}:{line}",
    "codium -g {file}:{line}",
    "zed {file}:{line}",
    "subl {file}:{line}",
    "pycharm --line {line} {file}",
    "kate --line {line} {file}",
    "gnome-text-editor {file}",
    "gedit +{line} {file}",
    "mousepad --line={line} {file}",
    "xed +{line} {file}",
    "gvim +{line} {file}",
    "emacsclient -n -c +{line} {file}",
)


def editor_command(
    file: Path,
    line: int,
    environment: Mapping[str, str] = os.environ,
    found: Callable[[str], str | None] = shutil.which,
) -> list[str] | None:
    """Return what opens a file at a line; None where no editor is known that is here.

    The variable KERNELROOM_EDITOR names another one, as in ``code -g {file}:{line}``; one that
    doesn't say where the file stands has it at its end.

    >>> editor_command(Path("a b.py"), 7, {VARIABLE: "vim +{line} {file}"}, str)
    ['vim', '+7', 'a b.py']
    """
    own = environment.get(VARIABLE)
    for text in (own,) if own else KNOWN:
        try:
            words = shlex.split(text)
        except ValueError:  # a quote that is not closed
            return None
        if words and found(words[0]):
            words += [] if any("{file}" in word for word in words) else ["{file}"]
            parts = (w.replace("{line}", str(line)).replace("{file}", str(file)) for w in words)
            return list(parts)
    return None
