"""The command apply: a photo in, Steps over it, a photo or array out."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from editor.batch.one_photo import written
from editor.cli.apply_shared import add_sharing_options, is_shared, written_by_crew
from editor.cli.command_error import CommandError
from editor.cli.export_options import (
    add_export_options,
    export_settings_of,
    given_export_options,
    output_path,
)
from editor.cli.opening_options import add_opening_options, opening_steps
from editor.cli.parser import CommandParser, target
from editor.cli.photo_values import add_photo_options, with_photo_values
from editor.cli.progress_line import telling
from editor.cli.step_options import add_step_options, is_any_chosen, steps_of
from editor.document.image import Image
from editor.document.step import Step
from editor.photo.file_format import format_of
from editor.photo.paged.formats import paged_format_of
from editor.photo.paged.reading import PagedPhoto
from editor.photo.tiled.opening import opened
from editor.presets.library import PresetLibrary
from editor.render.all_pages import written_pages
from editor.render.mask_picture import save_mask_picture
from editor.render.output.settings import ZARR, ExportSettings, output_format_of
from editor.render.pipeline import Pipeline
from editor.storage.same_file import is_same_file
from filters.registry import Registry

NAME = "apply"


def add_parser(commands: argparse._SubParsersAction[CommandParser]) -> None:
    """Add ``apply`` to the commands."""
    parser = commands.add_parser(
        NAME,
        help="apply a preset, kernel, filter or recipe to a photo",
        description="Apply a preset, kernel, filter or recipe to a photo. An OUTPUT that is there "
        "is replaced, in one piece; INPUT itself only with --overwrite.",
    )
    parser.add_argument("input", metavar="INPUT", type=Path)
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUTPUT",
        type=target,
        required=True,
        help="PNG, JPEG, TIFF, WebP, AVIF, JPEG XL, OpenEXR, PNM, or .npy for unclamped float32; "
        "or a folder, where --export or --format and --name make the file",
    )
    add_step_options(parser)
    add_photo_options(parser)
    add_opening_options(parser)
    parser.add_argument(
        "--save-mask", metavar="FILE", type=Path, help="write the mask of the step as a picture too"
    )
    add_export_options(parser)
    parser.add_argument("--overwrite", action="store_true", help="OUTPUT may be INPUT")
    parser.add_argument(
        "--damaged", action="store_true", help="open what there is of an INPUT that is cut off"
    )
    pages = parser.add_mutually_exclusive_group()
    pages.add_argument("--page", type=int, default=1, help="of INPUT, from 1")
    pages.add_argument(
        "--pages",
        choices=("all",),
        help="apply to each page or frame; OUTPUT is TIFF, MPO, GIF, or moving WebP, PNG, AVIF",
    )
    parser.add_argument(
        "--by-parts",
        action=argparse.BooleanOptionalAction,
        help="read a TIFF of any size by parts; or never, however large it is",
    )
    add_sharing_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, registry: Registry) -> int:
    """Apply; return the exit code. What is wrong is raised as its sentence."""
    settings, shared = export_settings_of(args), is_shared(args)
    if args.pages is not None:
        return _run_on_all(args, registry, settings)
    output: Path = args.output
    into = output.is_dir() and output.suffix.lower() not in ZARR.suffixes  # a folder for files
    if not into:
        output_format_of(output)
        _check_not_input(args, output)
    image = opened(args.input, args.damaged, _page_of(args), args.by_parts)
    steps = _steps(args, registry, image)
    if into:
        result = Pipeline.of(image, steps, registry).region
        size = result.rows, result.columns
        output = output_path(output, settings, args.input, size, args.export)
    _check_not_input(args, output)
    if args.save_mask is not None:
        _check_mask_file(args, output, steps)
    if shared:
        notes = written_by_crew(args, image, steps, registry, output, settings)
    else:
        with telling(sys.stderr, not image.is_held) as progress:
            notes = written(image, steps, registry, output, settings, progress)
    if args.save_mask is not None:
        _save_mask(args.save_mask, image, steps, registry)
    for sentence in notes:
        print(f"note: {sentence}", file=sys.stderr)
    return 0


def _run_on_all(args: argparse.Namespace, registry: Registry, settings: ExportSettings) -> int:
    """Apply to all pages of INPUT; return the exit code."""
    output: Path = args.output
    if args.save_mask is not None or args.by_parts is not None:
        raise CommandError("--save-mask and --by-parts go with one page: use --page")
    paged_format_of(output)
    _check_not_input(args, output)
    photo = PagedPhoto.of(args.input, args.damaged)
    steps = _steps(args, registry, photo.first)
    with telling(sys.stderr, sys.stderr.isatty()) as progress:
        notes = written_pages(photo, steps, registry, output, settings, progress)
    for sentence in notes:
        print(f"note: {sentence}", file=sys.stderr)
    return 0


def _steps(args: argparse.Namespace, registry: Registry, image: Image) -> tuple[Step, ...]:
    """Return the steps that the options ask for.

    How a photo is opened may be all of them; what is asked of the file itself needs none.
    """
    first = opening_steps(args, registry)
    is_all = bool(first or given_export_options(args))
    if is_all and not (is_any_chosen(args) or args.press or args.pick):
        return first
    chosen = steps_of(args, registry, PresetLibrary.of(registry), image.full_scale)
    return (*first, *with_photo_values(args, image, chosen, registry, first))


def _masked(steps: tuple[Step, ...]) -> list[int]:
    return [index for index, step in enumerate(steps) if step.mask is not None]


def _save_mask(path: Path, image: Image, steps: tuple[Step, ...], registry: Registry) -> None:
    """Write the mask of the last Step that has one."""
    index = _masked(steps)[-1]
    if (mask := steps[index].mask) is not None:
        save_mask_picture(path, image, steps[:index], mask, registry)


def _page_of(args: argparse.Namespace) -> int:
    if args.page < 1:
        raise CommandError(f"page {args.page} is not allowed, use 1 or more")
    return int(args.page) - 1


def _check_not_input(args: argparse.Namespace, output: Path) -> None:
    if not args.overwrite and is_same_file(args.input, output):
        raise CommandError(f"{output} is the input itself: give --overwrite to replace it")


def _check_mask_file(args: argparse.Namespace, output: Path, steps: tuple[Step, ...]) -> None:
    """Raise UserError where a mask can't be written beside the result, before anything is."""
    if not _masked(steps):
        raise CommandError(
            "--save-mask needs a step with a mask: give --mask, or a recipe with one"
        )
    format_of(args.save_mask)
    _check_not_input(args, args.save_mask)
    if args.save_mask.resolve() == output.resolve():
        raise CommandError(f"{output} is the result: give --save-mask another name")
