"""The command verify: whether two pictures have the same pixels, and where they differ most."""

from __future__ import annotations

import argparse
import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import numpy as np

from editor.batch.one_photo import written
from editor.cli.command_error import CommandError
from editor.cli.export_options import (
    add_export_options,
    export_settings_of,
    given_export_options,
)
from editor.cli.parser import CommandParser
from editor.cli.report_file import check_report
from editor.document.image import Image, Samples
from editor.document.photo_reference import PhotoReference
from editor.document.recipe import load_recipe
from editor.document.step import Step
from editor.document.tiled_image import TiledImage
from editor.insight.sameness import ChannelDifference, Sameness, compared
from editor.photo.file_format import ARRAY_SUFFIX
from editor.photo.tiled.opening import opened
from editor.presets.library import PresetLibrary
from editor.render.output.settings import output_format_of
from editor.storage.atomic import write_text
from editor.storage.file_error import FileError, printable
from editor.storage.json_text import to_text
from filters.registry import Registry

NAME = "verify"
SAME, DIFFERENT = 0, 1
FORMAT: Final = "kernelroom comparison"
VERSION: Final = 1
COLUMNS: Final = ("channel", "differ", "largest", "mean", "row, column", "A", "B")
DESCRIPTION: Final = (
    "Compare the pixels of two pictures, every sample, exactly. With --recipe or --preset, A is a "
    "photo and B what is to be its result: A is done again here, into B's format, and compared "
    "with B. The exit code is 0 where all are the same, 1 where some differ, 2 for bad input."
)


def add_parser(commands: argparse._SubParsersAction[CommandParser]) -> None:
    """Add ``verify`` to the commands."""
    parser = commands.add_parser(
        NAME, help="compare two pictures, or a photo's result", description=DESCRIPTION
    )
    add = parser.add_argument
    add("first", metavar="A", type=Path)
    add("second", metavar="B", type=Path)
    one = parser.add_mutually_exclusive_group()
    one.add_argument("--recipe", metavar="FILE", type=Path, help="the steps that made B of A")
    one.add_argument("--preset", metavar="NAME|FILE", help="the preset that made B of A")
    add("--report", metavar="FILE", type=Path, help="what was found, as JSON")
    add_export_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, registry: Registry) -> int:
    """Compare; return the exit code. What is wrong is raised as its sentence."""
    check_report(args.report, (args.first, args.second))
    _check_options(args)
    second = _picture(args.second)
    with _first(args, registry) as first:
        found = compared(first, second)
    for line in lines_of(found):
        print(line)
    if args.report is not None:
        write_text(args.report, to_text(_report(args, found)))
    return SAME if found.is_same else DIFFERENT


def _check_options(args: argparse.Namespace) -> None:
    """Raise a CommandError where an option would do nothing."""
    given = given_export_options(args)
    if given and args.recipe is None and args.preset is None:
        raise CommandError(f"{given[0]} goes with --recipe or --preset: else no file is made")
    for name in ("--format", "--name"):
        if name in given:
            raise CommandError(f"{name} does not go with verify: the format is that of B")


def lines_of(found: Sameness) -> list[str]:
    """Return what was found as lines: a sentence, and a table of the differences by channel."""
    rows, columns, channels = found.shape
    words = f"{columns} x {rows} pixels, {channels} channels, {found.depth}"
    if found.is_same:
        return [f"same: {words}"]
    if found.unlike:
        return [f"different: {found.unlike}"]
    share = found.pixels / (rows * columns)
    lines = [f"different: {found.pixels} of {rows * columns} pixels ({100 * share:.3f} %); {words}"]
    table = [COLUMNS, *(_row(one) for one in found.channels)]
    widths = [max(len(row[at]) for row in table) for at in range(len(COLUMNS))]
    for row in table:
        cells = [row[0].ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
        lines.append("  ".join(cells))
    worst = found.worst
    if worst is not None:
        lines.append(f"the worst is at row {worst.row}, column {worst.column}, in {worst.name}")
    return lines


def _row(one: ChannelDifference) -> tuple[str, ...]:
    if one.row is None:
        return one.name, "0", "0", "0", "", "", ""
    first, second = (f"{value:.7g}" for value in one.values)
    place = f"{one.row}, {one.column}"
    return one.name, str(one.count), f"{one.largest:.7g}", f"{one.mean:.3g}", place, first, second


@contextlib.contextmanager
def _first(args: argparse.Namespace, registry: Registry) -> Iterator[Samples | Image]:
    """Yield A, or its result in B's format."""
    steps = _steps(args, registry)
    settings = export_settings_of(args)
    if steps is None:
        yield _picture(args.first)
        return
    output_format_of(args.second)
    image = opened(args.first)
    with tempfile.TemporaryDirectory(prefix="kernelroom-") as folder:
        again = Path(folder) / f"again{args.second.suffix}"
        written(image, steps, registry, again, settings)
        result = _picture(again)
        try:
            yield result
        finally:
            if isinstance(result, TiledImage):
                result.tiles.close()


def _steps(args: argparse.Namespace, registry: Registry) -> tuple[Step, ...] | None:
    if args.recipe is not None:
        return load_recipe(args.recipe, registry).steps
    if args.preset is not None:
        return (PresetLibrary.of(registry).find(args.preset).step,)
    return None


def _picture(path: Path) -> Samples | Image:
    """Return a picture, by parts where it is large; an array's (rows, columns, channels)."""
    if path.suffix.lower() != ARRAY_SUFFIX:
        return opened(path)
    try:
        found = np.load(path, allow_pickle=False)
    except OSError as error:
        raise FileError.of(path, "opened", error) from None
    except (ValueError, EOFError):
        raise FileError(path, "opened", "it is no array of numbers") from None
    return _checked(path, found)


def _checked(path: Path, found: Any) -> Samples:
    if (
        not isinstance(found, np.ndarray)
        or found.ndim not in (2, 3)
        or found.dtype.kind not in "uif"
        or not found.size
    ):
        raise CommandError(f"{printable(path)} holds no picture: (rows, columns, channels)")
    return found if found.ndim == 3 else found[..., None]


def _report(args: argparse.Namespace, found: Sameness) -> dict[str, Any]:
    form: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    for name, path in (("first", args.first), ("second", args.second)):
        of_folder = PhotoReference(Path(os.path.abspath(path)))  # a Zarr has no checksum
        known = of_folder if path.is_dir() else PhotoReference.of_file(path)
        form[name] = known.to_json()
    steps = args.recipe if args.recipe is not None else args.preset
    return form | {"steps": None if steps is None else str(steps)} | found.to_json()
