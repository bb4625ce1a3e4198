"""What to do about a module that a plugin imports and that is not there."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path
from typing import Final

from editor.plugins.source import main_file, source_of
from editor.storage.file_error import FileError

# Inline script metadata, as PyPA specifies it (PEP 723).
HEADER: Final = re.compile(r"(?m)^# /// script\s*$\s(?P<content>(^#(| .*)$\s)+)^# ///$")


def dependencies_of(text: str) -> tuple[str, ...]:
    """Return the requirements that a plugin's header names; none where it has none."""
    found = HEADER.search(text)
    if found is None:
        return ()
    lines = found["content"].splitlines()
    try:
        form = tomllib.loads("\n".join(line[2:] for line in lines))
    except tomllib.TOMLDecodeError:
        return ()
    given = form.get("dependencies", [])
    return tuple(str(one) for one in given) if isinstance(given, list) else ()


def install_command(path: Path, module: str) -> str:
    """Return the command that gets a module, by the plugin's header or else by its own name."""
    try:
        wanted = dependencies_of(source_of(main_file(path)).decode("utf-8", "replace"))
    except FileError:
        wanted = ()
    names = " ".join(f'"{one}"' for one in wanted) or module.partition(".")[0]
    return f"{sys.executable} -m pip install {names}"
