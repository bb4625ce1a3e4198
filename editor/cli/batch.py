"""The command batch: many photos in, the same steps over each, files in a folder out."""

from __future__ import annotations

import argparse
import os
import time
from dataclasses import replace
from pathlib import Path
from typing import Final

from editor.batch.inputs import Found
from editor.batch.job import BatchJob, Item, Orders
from editor.batch.names import DEFAULT, FIELDS, NamePattern
from editor.batch.outcome import Outcome
from editor.batch.report import Tally, report_of
from editor.batch.watching import NewPhotos
from editor.cli.batch_crew import AnyCrew, add_crew_options, check_crew_options, opened_crew
from editor.cli.command_error import CommandError
from editor.cli.ending import say
from editor.cli.export_options import add_export_options, export_settings_of
from editor.cli.parser import CommandParser, target
from editor.cli.report_file import check_report
from editor.document.recipe import Recipe, load_recipe
from editor.presets.library import PresetLibrary
from editor.storage.atomic import write_text
from editor.storage.file_error import FileError, printable
from editor.storage.json_text import to_text
from filters.registry import Registry

NAME = "batch"
LOOK_SECONDS: Final = 0.5  # between two looks at watched folders
MOST_FAILED: Final = 100  # of the exit code: those from 126 on have meanings of their own
DESCRIPTION: Final = (
    "Apply a preset, a recipe, or the steps that each photo was last edited with, to many photos. "
    "What is there and current is skipped, so a batch that was stopped or killed goes on where it "
    "was. One photo that fails does not stop the others. The exit code says how many have failed, "
    f"up to {MOST_FAILED}; 2 with no line of counts is bad input, 130 Ctrl+C."
)


def add_parser(commands: argparse._SubParsersAction[CommandParser]) -> None:
    """Add ``batch`` to the commands."""
    parser = commands.add_parser(
        NAME, help="apply the same steps to many photos", description=DESCRIPTION
    )
    add = parser.add_argument
    add("inputs", metavar="INPUT", type=Path, nargs="+", help="photos and folders of photos")
    add("-o", "--output", metavar="FOLDER", type=target, required=True, help="made where missing")
    one = parser.add_mutually_exclusive_group(required=True)
    one.add_argument("--preset", metavar="NAME|FILE", help="a preset by name, or its file")
    one.add_argument("--recipe", metavar="FILE", type=Path, help="the steps of a recipe file")
    one.add_argument(
        "--own", action="store_true", help="each photo's own: what it was last edited with"
    )
    add("--recursive", action="store_true", help="folders below folders too")
    fields = "; ".join(f"{{{name}}} is {what}" for name, what in FIELDS.items())
    add("--watch", action="store_true", help="go on with new photos in the folders, until Ctrl+C")
    add("--pattern", metavar="TEXT", default=DEFAULT, help=f"names of the results: {fields}")
    add_crew_options(parser)
    add("--overwrite", action="store_true", help="replace files that no batch has written, too")
    add("--pages", choices=("all",), help="apply to each page or frame of files that have several")
    add("--damaged", action="store_true", help="open what there is of photos that are cut off")
    add("--report", metavar="FILE", type=Path, help="a JSON file of what became of each photo")
    add_export_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, registry: Registry) -> int:
    """Do the batch; return how many photos have failed. What is wrong is raised as its sentence."""
    check_crew_options(args)
    if args.name is not None:
        raise CommandError("--name does not go with batch: give the results' names by --pattern")
    folder = Path(os.path.abspath(args.output))
    job = BatchJob(_orders(args, registry), folder, NamePattern(args.pattern))
    photos = NewPhotos(args.inputs, args.recursive, folder)
    job = job.with_photos(photos.all())
    if not job.items and not args.watch:
        raise CommandError(f"there is no photo in {', '.join(map(str, args.inputs))}")
    _make(folder)
    check_report(args.report, (path for item in job.items for path in (item.source, item.output)))
    printed, has_begun = Printed(folder), False
    count = None if args.watch else len(job.items)
    try:
        with opened_crew(args, job.orders, folder, count, printed.tell, registry) as crew:
            has_begun = True
            crew.add(job.items)
            while args.watch:
                job = _followed(job, photos.look(), crew)
                crew.wait(0)  # which raises what has ended it
                time.sleep(LOOK_SECONDS)
            while not crew.wait(1.0):  # which heeds a signal every now and then on any system
                pass
    finally:
        if has_begun:
            printed.end(job, args.report)
    return min(MOST_FAILED, printed.tally.failed)


def _followed(job: BatchJob, found: tuple[Found, ...], crew: AnyCrew) -> BatchJob:
    """Have new and changed photos done; return the job with them."""
    job = job.with_photos(found)
    paths = {one.path for one in found}
    crew.add(item for item in job.items if item.source in paths)
    return job


def _orders(args: argparse.Namespace, registry: Registry) -> Orders:
    settings = export_settings_of(args)
    has_format = args.export is not None or args.format is not None
    ending = settings.form.suffixes[0].removeprefix(".") if has_format else ""
    choices = args.overwrite, args.pages is not None, args.damaged
    orders = Orders("", "edited", settings, ending, *choices)
    if args.preset is not None:
        preset = PresetLibrary.of(registry).find(args.preset)
        return replace(orders, recipe=Recipe((preset.step,)).to_text(registry), label=preset.name)
    if args.recipe is not None:
        recipe = replace(load_recipe(args.recipe, registry), photo=None)
        label = args.recipe.name.removesuffix(".json").removesuffix(".kroom")
        return replace(orders, recipe=recipe.to_text(registry), label=label)
    return orders


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError.of(folder, "made", error) from None


class Printed:
    """What is said while a batch goes on: a line for each photo, then the counts and the report."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._outcomes: dict[Item, Outcome] = {}
        self._begun = time.monotonic()

    @property
    def tally(self) -> Tally:
        """How many photos are in each state."""
        return Tally.of(self._outcomes.values())

    def tell(self, item: Item, outcome: Outcome) -> None:
        """Keep what became of a photo, and say it; called on the crew's threads."""
        self._outcomes[item] = outcome
        name = printable(item.source.name)
        if outcome.state == "done":
            result = printable(item.output.relative_to(self._folder))
            say(f"{name}: {result}, {outcome.size:,} bytes in {outcome.seconds:.1f} s")
            for note in outcome.notes:
                say(f"note: {name}: {note}")
        elif outcome.state == "failed":
            say(f"failed: {name}: {outcome.words}")

    def end(self, job: BatchJob, report: Path | None) -> None:
        """Say the counts, and write the report where one is wanted; raise FileError."""
        tally = self.tally
        say(f"{tally.total} photos: {tally.words}")
        if report is not None:
            seconds = time.monotonic() - self._begun
            write_text(report, to_text(report_of(job, self._outcomes, seconds)))
