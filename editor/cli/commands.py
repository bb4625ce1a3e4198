"""Commands: everything that Kernelroom does without a window."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import Final, Protocol

from editor.cli import apply as apply_command
from editor.cli import bench as bench_command
from editor.cli import convert as convert_command
from editor.cli import filters as filters_command
from editor.cli import maps as maps_command
from editor.cli import plugins as plugins_command
from editor.cli import presets as presets_command
from editor.cli.parser import CommandParser, with_joined_values
from filters.registry import Registry
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
    maps_command,
    filters_command,
    presets_command,
    convert_command,
    plugins_command,
    bench_command,
)
NAMES: Final = tuple(command.NAME for command in COMMANDS)
BAD_INPUT: Final = 2
READ_NO_FURTHER: Final = 128 + 13  # what a shell tells of a program that SIGPIPE has ended


def run(argv: Sequence[str], registry: Registry) -> int:
    """Run a command; 0 on success, 2 with one sentence on standard error for bad input.

    As other programs do, it ends without a word where its output is read no further, as by
    ``| head``.
    """
    try:
        args = _parser().parse_args(with_joined_values(argv))
        code = int(args.run(args, registry))
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())  # for what Python still writes when it ends
        return READ_NO_FURTHER
    except UserError as error:
        print(" ".join(str(error).split()), file=sys.stderr)
        return BAD_INPUT


def _parser() -> CommandParser:
    parser = CommandParser(prog="kernelroom", description="Kernelroom without a window.")
    commands = parser.add_subparsers(
        metavar="COMMAND", required=True, dest="command", parser_class=CommandParser
    )
    for command in COMMANDS:
        command.add_parser(commands)
    return parser
