"""The command convert-kernel: a kernel from one program's file into another's."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from editor.cli.parser import CommandParser
from editor.exchange.files import FORMAT_IDS, read_file, write_kernels, writing_format
from editor.exchange.format import ExchangeError, ImportedKernel
from editor.storage.atomic import check_target, replacing
from filters.registry import Registry

NAME = "convert-kernel"


def add_parser(commands: argparse._SubParsersAction[CommandParser]) -> None:
    """Add ``convert-kernel`` to the commands."""
    parser = commands.add_parser(
        NAME,
        help="a kernel from one program's file into another's",
        description="Read a kernel file of one program and write another's. What was understood "
        "and what the format can't hold is said on standard error. Formats: "
        f"{', '.join(FORMAT_IDS)}.",
    )
    add = parser.add_argument
    add("input", metavar="IN", type=Path)
    add("output", metavar="OUT", type=Path)
    add("--from", dest="from_format", metavar="FORMAT", help="where the file does not say it")
    add("--to", dest="to_format", metavar="FORMAT", help="where OUT's name does not say it")
    add("--name", help="which kernel, where IN has several and OUT's format holds one")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, registry: Registry) -> int:
    """Convert; return the exit code. What is wrong is raised as its sentence."""
    check_target(args.output)
    _, imported = read_file(args.input, registry, args.from_format)
    found = chosen_kernels(imported.found, args.name)
    exported = write_kernels(
        found, writing_format(args.output.name, registry, args.to_format), registry
    )
    with replacing(args.output) as temporary:
        temporary.write_bytes(exported.content)
    for note in (*imported.notes, *exported.losses):
        print(f"note: {note}", file=sys.stderr)
    return 0


def chosen_kernels(
    found: tuple[ImportedKernel, ...], name: str | None
) -> tuple[ImportedKernel, ...]:
    """Return the kernel of that name, or all where none is asked for; raise ExchangeError."""
    if name is None:
        return found
    chosen = tuple(one for one in found if one.name.casefold() == name.casefold())
    if not chosen:
        names = ", ".join(one.name for one in found[:10])
        raise ExchangeError(f"there is no kernel {name!r} in it: there are {names}")
    return chosen[:1]
