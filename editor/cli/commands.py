"""Commands: everything that Kernelroom does without a window."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, Protocol, cast

from editor.cli.command_error import CommandError
from editor.cli.command_names import MODULES, NAMES
from editor.cli.ending import ended
from editor.cli.parser import CommandParser, with_joined_values
from editor.plugins.sharing.lacking import where_to_get
from editor.storage.file_error import FileError
from editor.storage.folders import user_data, user_plugins
from filters.registry import Registry, UnknownFilterError
from filters.user_error import UserError

LOOK_SECONDS: Final = 2.0  # for indexes of plugins, where nobody has asked for one


class Command(Protocol):
    """A module with a command: it adds its parser, whose default ``run`` does the work.

    ``run(args, registry) -> int`` gives the exit code, and raises UserError for bad input.
    """

    NAME: str

    def add_parser(self, commands: argparse._SubParsersAction[CommandParser]) -> None:
        """Add the command's parser, with ``set_defaults(run=...)``."""


def run(argv: Sequence[str], registry: Registry, traceback: bool = False) -> int:
    """Run a command; 0 on success, 2 with one sentence on standard error for bad input.

    `traceback` has what Python said of a plugin that failed printed before that sentence.
    """

    def do() -> int:
        named = [name for name in argv[:1] if name in MODULES]
        args = parser(named or NAMES).parse_args(with_joined_values(argv))
        args.traceback = traceback
        try:
            return int(args.run(args, registry))
        except UserError as error:
            if traceback and (details := details_of(error)):
                print(details, file=sys.stderr)
            if where := _where_to_get(error):
                raise CommandError(f"{error}. {where}") from error
            raise
        except OSError as error:
            if error.filename is None:
                raise
            path = Path(os.fsdecode(error.filename))
            raise FileError.of(path, "opened", error) from error

    return ended(do)


def details_of(error: BaseException | None) -> str:
    """Return the traceback that an error, or what it comes of, has from a plugin's process."""
    while error is not None:
        if details := getattr(error, "details", ""):
            return str(details).rstrip()
        error = error.__cause__
    return ""


def _where_to_get(error: BaseException | None) -> str:
    """Return how to have the plugin of the filter that an error, or what it comes of, lacks."""
    while error is not None and not (isinstance(error, UnknownFilterError) and error.filter_id):
        error = error.__cause__
    if not isinstance(error, UnknownFilterError):
        return ""
    end = time.monotonic() + LOOK_SECONDS
    data, folder = user_data(), user_plugins()
    return where_to_get(error.filter_id, error.plugin, data, folder, lambda: time.monotonic() > end)


def parser(names: Iterable[str] = NAMES) -> CommandParser:
    """Return the parser of all commands, or of some."""
    made = CommandParser(prog="kernelroom", description="Kernelroom without a window.")
    commands = made.add_subparsers(
        metavar="COMMAND", required=True, dest="command", parser_class=CommandParser
    )
    for name in names:
        _command(name).add_parser(commands)
    return made


def _command(name: str) -> Command:
    return cast("Command", importlib.import_module(f"editor.cli.{MODULES[name]}"))
