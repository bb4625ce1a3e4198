"""The command scheduler: hands the photos of batches to workers."""

from __future__ import annotations

import argparse
from typing import Final

from editor.cli.command_error import CommandError
from editor.cli.ending import STOPPING, Stopped, say
from editor.cli.parser import CommandParser
from editor.cluster.extra import PORT
from editor.cluster.node import run_scheduler
from filters.registry import Registry

NAME = "scheduler"
LAST_PORT: Final = 65535
DESCRIPTION: Final = (
    "Hand the photos of batches (./run batch ... --scheduler) to workers (./run worker), until "
    "Ctrl+C. Whoever reaches its port can have any program run on the workers: let only a network "
    "that you trust reach it."
)


def add_parser(commands: argparse._SubParsersAction[CommandParser]) -> None:
    """Add ``scheduler`` to the commands."""
    parser = commands.add_parser(
        NAME, help="hand out the work of a cluster", description=DESCRIPTION
    )
    add = parser.add_argument
    add("--host", metavar="ADDRESS", default="127.0.0.1", help="where it listens: this machine")
    add("--port", type=int, metavar="N", default=PORT, help=f"{PORT} where nothing is said")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, registry: Registry) -> int:
    """Schedule until a signal comes; what is wrong is raised as its sentence."""
    if not 0 <= args.port <= LAST_PORT:
        raise CommandError(f"--port {args.port} is not allowed, use 0 (any) to {LAST_PORT}")
    number = run_scheduler(args.host, args.port, say, STOPPING)
    if number is not None:
        raise Stopped(number)
    return 0
