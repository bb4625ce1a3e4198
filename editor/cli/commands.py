"""Commands: everything that Kernelroom does without a window."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Protocol

from editor.cli import apply as apply_command
from editor.cli import banks as banks_command
from editor.cli import batch as batch_command
from editor.cli import bench as bench_command
from editor.cli import convert as convert_command
from editor.cli import desktop as desktop_command
from editor.cli import doctor as doctor_command
from editor.cli import filters as filters_command
from editor.cli import frames as frames_command
from editor.cli import kernels as kernels_command
from editor.cli import lessons as lessons_command
from editor.cli import maps as maps_command
from editor.cli import plugins as plugins_command
from editor.cli import presets as presets_command
from editor.cli import scheduler as scheduler_command
from editor.cli import shapes as shapes_command
from editor.cli import verify as verify_command
from editor.cli import worker as worker_command
from editor.cli.ending import ended
from editor.cli.parser import CommandError, CommandParser, with_joined_values
from editor.plugins.sharing.lacking import where_to_get
from editor.storage.file_error import FileError
from editor.storage.folders import user_data, user_plugins
from filters.near_names import nearest
from filters.registry import Registry, UnknownFilterError
from filters.user_error import UserError


class Command(Protocol):
    """A module with a command: it adds its parser, whose default ``run`` does the work.

    ``run(args, registry) -> int`` gives the exit code, and raises UserError for bad input.
    """

    NAME: str

    def add_parser(self, commands: argparse._SubParsersAction[CommandParser]) -> None:
        """Add the command's parser, with ``set_defaults(run=...)``."""


COMMANDS: Final[tuple[Command, ...]] = (
    apply_command,
    batch_command,
    frames_command,
    scheduler_command,
    worker_command,
    verify_command,
    maps_command,
    filters_command,
    kernels_command,
    banks_command,
    shapes_command,
    presets_command,
    lessons_command,
    convert_command,
    plugins_command,
    bench_command,
    doctor_command,
    desktop_command,
)
NAMES: Final = tuple(command.NAME for command in COMMANDS)
_WORD: Final = re.compile(r"[A-Za-z][A-Za-z_-]*")


def run(argv: Sequence[str], registry: Registry, traceback: bool = False) -> int:
    """Run a command; 0 on success, 2 with one sentence on standard error for bad input.

    `traceback` has what Python said of a plugin that failed printed before that sentence.
    """

    def do() -> int:
        args = parser().parse_args(with_joined_values(argv))
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
    while error is not None:
        if isinstance(error, UnknownFilterError) and error.filter_id:
            return where_to_get(error.filter_id, error.plugin, user_data(), user_plugins())
        error = error.__cause__
    return ""


def check_known(word: str) -> None:
    """Raise CommandError where the first word is neither a command nor a file, but looks like one.

    A photo that is not there and has a suffix is left to the window, which says so.
    """
    if _WORD.fullmatch(word) and not os.path.exists(word):
        near = nearest(word, NAMES)
        hint = f"the nearest command is {near[0]}" if near else f"there are {', '.join(NAMES)}"
        raise CommandError(f"kernelroom: there is no command and no photo {word!r}: {hint}")


def parser() -> CommandParser:
    """Return the parser of all commands."""
    made = CommandParser(prog="kernelroom", description="Kernelroom without a window.")
    commands = made.add_subparsers(
        metavar="COMMAND", required=True, dest="command", parser_class=CommandParser
    )
    for command in COMMANDS:
        command.add_parser(commands)
    return made
