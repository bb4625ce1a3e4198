"""The command thumbnail: a small picture of a recipe, preset, bundle or kernel."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

import cv2

from editor.cli.command_error import CommandError
from editor.cli.parser import CommandParser
from editor.desktop.thumbnail import thumbnail_of
from editor.storage.atomic import check_target, replacing
from filters.registry import Registry

NAME = "thumbnail"
SIDES: Final = range(16, 2049)


def add_parser(commands: argparse._SubParsersAction[CommandParser]) -> None:
    """Add ``thumbnail`` to the commands."""
    parser = commands.add_parser(
        NAME,
        help="a small picture of a recipe, preset, bundle or kernel",
        description="A small PNG of a file, as a file manager shows it: a recipe's photo with its "
        "steps, the sample photo with a preset, or the weights of a kernel.",
    )
    parser.add_argument("input", metavar="INPUT", type=Path)
    parser.add_argument("-o", "--output", metavar="OUTPUT.png", type=Path, required=True)
    parser.add_argument(
        "--size", type=int, default=256, help="pixels of the longer side, 16 to 2048; 256 else"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, registry: Registry) -> int:
    """Write the picture; return the exit code. What is wrong is raised as its sentence."""
    if args.size not in SIDES:
        raise CommandError(f"--size {args.size} is not allowed: {SIDES[0]} to {SIDES[-1]}")
    check_target(args.output)
    picture = thumbnail_of(args.input, args.size, registry)
    _, content = cv2.imencode(".png", picture)  # whatever the name: thumbnailers give any
    with replacing(args.output) as temporary:
        temporary.write_bytes(content.tobytes())
    return 0
