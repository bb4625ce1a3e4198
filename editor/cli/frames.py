"""The command frames: the frames of a photo's last step, or what a number of it makes of it."""

from __future__ import annotations

import argparse
from pathlib import Path

from editor.cli.command_error import CommandError
from editor.cli.parser import CommandParser
from editor.cli.step_options import add_step_options, steps_of
from editor.photo.load import load
from editor.presets.library import PresetLibrary
from editor.render.frames import COUNT, DELAY, SIDE, Frames, check_suffix
from editor.storage.atomic import check_target
from editor.storage.same_file import is_same_file
from filters.formula.arithmetic import with_point
from filters.registry import Registry

NAME = "frames"


def add_parser(commands: argparse._SubParsersAction[CommandParser]) -> None:
    """Add ``frames`` to the commands."""
    parser = commands.add_parser(
        NAME,
        help="the frames that a filter gives, or a step while one of its numbers changes",
        description="A moving picture of the last step, or a page of a TIFF for each frame: all "
        "frames of a filter that gives some; or while one of its numbers changes, such as how "
        "often a kernel is iterated, or how far a morph has gone.",
    )
    parser.add_argument("input", metavar="INPUT", type=Path)
    parser.add_argument(
        "-o", "--output", metavar="OUTPUT", type=Path, required=True, help=".gif, .webp or .tif"
    )
    parser.add_argument(
        "--vary", metavar="NAME=FIRST..LAST", help="as times=0..40; else the filter's own frames"
    )
    parser.add_argument("--frames", type=int, default=COUNT, help=f"at most; else {COUNT}")
    parser.add_argument(
        "--side", type=int, default=SIDE, help=f"of a GIF's frame at most, in pixels; else {SIDE}"
    )
    parser.add_argument("--delay", type=int, default=DELAY, help=f"of a frame in ms; else {DELAY}")
    add_step_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, registry: Registry) -> int:
    """Write the frames; return the exit code. What is wrong is raised as its sentence."""
    check_suffix(args.output)
    check_target(args.output)
    if is_same_file(args.input, args.output):
        raise CommandError(f"{args.output} is the input itself: give another OUTPUT")
    varied = None if args.vary is None else _varied(args.vary)
    image = load(args.input)
    steps = steps_of(args, registry, PresetLibrary.of(registry), image.full_scale)
    place, more = len(steps) - 1, (args.side, args.delay)
    if varied is None:
        frames = Frames.own(image, steps, place, registry[steps[-1].filter_id], *more)
    else:
        frames = Frames(image, steps, place, *varied, args.frames, *more)
    count = frames.save(args.output, registry)
    print(f"{args.output.name}: {count} frames")
    return 0


def _varied(text: str) -> tuple[str, float, float]:
    name, found, ends = text.partition("=")
    first, dots, last = ends.partition("..")
    try:
        if not (name and found and dots):
            raise ValueError
        return name, float(with_point(first)), float(with_point(last))
    except ValueError:
        raise CommandError(
            f"--vary {text!r} is not allowed: write NAME=FIRST..LAST, as times=0..40"
        ) from None
