"""Plugins at a program's start: which folders, and the registry with their filters."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from editor.cli.command_error import CommandError
from editor.storage.folders import user_data, user_plugins

if TYPE_CHECKING:  # at run time it brings much, for which no window waits
    from editor.plugins.host import PluginHost

PATH_OPTION = "--plugin-path"
SAFE_OPTION = "--safe-mode"
TRACEBACK_OPTION = "--traceback"


@dataclass(frozen=True)
class PluginOptions:
    """What the command line says of plugins.

    Parameters
    ----------
    traceback
        Whether the traceback of one that fails is printed.
    """

    folders: tuple[Path, ...] = ()
    safe_mode: bool = False
    traceback: bool = False

    def host(self, environment: Mapping[str, str] = os.environ) -> PluginHost:
        """Make a host of these folders and one's own; nothing is loaded yet."""
        from editor.plugins.host import PluginHost

        folders = (user_plugins(environment), *self.folders)
        return PluginHost(folders, user_data(environment), self.safe_mode)


def split_plugin_options(argv: Sequence[str]) -> tuple[list[str], PluginOptions]:
    """Take ``--plugin-path FOLDER``, as often as wanted, and switches out of arguments.

    Raises
    ------
    CommandError
        The folder is missing.
    """
    rest: list[str] = []
    folders: list[Path] = []
    safe = traceback = False
    words = iter(argv)
    for word in words:
        if word == SAFE_OPTION:
            safe = True
        elif word == TRACEBACK_OPTION:
            traceback = True
        elif word == PATH_OPTION or word.startswith(f"{PATH_OPTION}="):
            text = word.partition("=")[2] or next(words, "")
            if not Path(text).is_dir():
                raise CommandError(f"{PATH_OPTION} {text!r} is not allowed: it must be a folder")
            folders.append(Path(text))
        else:
            rest.append(word)
    return rest, PluginOptions(tuple(folders), safe, traceback)
