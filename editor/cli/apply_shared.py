"""The command apply over a cluster: the parts of one large photo, each done by whoever is free."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from editor.batch.job import Orders
from editor.batch.one_photo import notes_of
from editor.batch.photo_by_parts import PartsCrew, PhotoByParts
from editor.batch.photo_queue import Told
from editor.cli.batch_crew import add_crew_options, check_crew_options, opened_crew
from editor.cli.command_error import CommandError
from editor.cli.parser import CommandParser
from editor.cli.progress_line import telling
from editor.document.image import Image
from editor.document.recipe import Recipe
from editor.document.step import Step
from editor.render.output.settings import ExportSettings
from editor.render.pipeline import Pipeline
from editor.render.streaming import is_streamed
from filters.registry import Registry

SIDES: Final = {64: 8192, 256: 16384}  # of a part in pixels, by its megapixels


def add_sharing_options(parser: CommandParser) -> None:
    """Add who does the parts of a photo that is too large to hold."""
    add_crew_options(parser)
    parser.add_argument(
        "--task", type=int, choices=tuple(SIDES), default=64, help="megapixels of a part"
    )


def is_shared(args: argparse.Namespace) -> bool:
    """Whether the options have a photo shared out; raise CommandError where they can't be meant."""
    if args.jobs is None and args.scheduler is None and args.workers is None:
        return False
    args.own = False  # which is an option of batch
    check_crew_options(args)
    if args.page != 1 or args.pages is not None or args.damaged or args.save_mask is not None:
        raise CommandError(
            "--jobs, --workers and --scheduler go with the first page of a whole photo, "
            "without --page, --pages, --damaged and --save-mask"
        )
    return True


def written_by_crew(
    args: argparse.Namespace,
    image: Image,
    steps: tuple[Step, ...],
    registry: Registry,
    output: Path,
    settings: ExportSettings,
) -> tuple[str, ...]:
    """Have a photo's parts done; return sentences as `written` does, and raise as it does."""
    pipeline, output = Pipeline.of(image, steps, registry), output.absolute()
    if not is_streamed(pipeline, output, settings):
        raise CommandError(
            f"{output.name} is written by one process: --jobs, --workers and --scheduler share out "
            "photos that are read by parts (see --by-parts), into TIFF or OME-Zarr"
        )
    orders = Orders(Recipe(steps).to_text(registry), "", settings)
    photo = PhotoByParts(pipeline, orders, args.input.absolute(), output, SIDES[args.task])

    @contextmanager
    def open_crew(count: int, told: Told) -> Iterator[PartsCrew]:
        with opened_crew(args, orders, output.parent, count, told, registry) as crew:
            yield crew

    with telling(sys.stderr) as progress:
        lost = photo.written(open_crew, progress)
    return (*image.notes, *notes_of(steps), *lost)
