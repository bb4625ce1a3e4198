"""The command desktop: Kernelroom in the menu of a Linux desktop, with its kinds of files."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from editor.cli.command_error import CommandError
from editor.cli.parser import CommandParser
from editor.desktop.entries import data_home, install, own_command, uninstall
from filters.registry import Registry

NAME = "desktop"


def add_parser(commands: argparse._SubParsersAction[CommandParser]) -> None:
    """Add ``desktop`` and what it does to the commands."""
    parser = commands.add_parser(
        NAME,
        help="put Kernelroom into the menu of a Linux desktop, or take it out",
        description="Writes the menu's entry, icons, media types and AppStream data.",
    )
    kinds = parser.add_subparsers(metavar="WHAT", required=True, parser_class=CommandParser)
    for name, does, run in (
        ("install", "write the files, or write them again after the program was moved", _install),
        ("uninstall", "remove them", _uninstall),
    ):
        one = kinds.add_parser(name, help=does)
        one.add_argument(
            "--folder", type=Path, help="such as /usr/share; else your own, ~/.local/share"
        )
        if run is _install:
            one.add_argument(
                "--command",
                dest="starts",
                metavar="NAME",
                help="what starts it, for packages; else this one",
            )
        one.set_defaults(run=run)


def _install(args: argparse.Namespace, registry: Registry) -> int:
    command = own_command(os.environ) if args.starts is None else args.starts
    if not command or not command.isprintable():
        raise CommandError(f"--command {command!r} is not allowed: a name or path on one line")
    for path in install(args.folder or data_home(os.environ), command):
        print(path)
    return 0


def _uninstall(args: argparse.Namespace, registry: Registry) -> int:
    for path in uninstall(args.folder or data_home(os.environ)):
        print(path)
    return 0
