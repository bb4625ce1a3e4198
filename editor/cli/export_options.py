"""The options of a command line that choose what a file is written like."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

from editor.cli.command_error import CommandError
from editor.cli.parser import number
from editor.photo.encoding import SUBSAMPLINGS
from editor.photo.metadata_choice import METADATA_CHOICES
from editor.render.output.names import FIELDS, Named, file_name
from editor.render.output.presets import FILE_NAME, read_presets
from editor.render.output.settings import (
    DEPTHS,
    OUTPUT_FORMATS,
    ExportSettings,
)
from editor.render.output.size import OutputSize
from editor.storage.folders import user_data


def add_export_options(parser: argparse.ArgumentParser) -> None:
    """Add the options to a command."""
    add = parser.add_argument_group("the file that is written")
    switch = argparse.BooleanOptionalAction
    add.add_argument(
        "--export", metavar="NAME", help="the settings of an export preset; other options win"
    )
    add.add_argument(
        "--format", metavar="NAME", help="where OUTPUT is a folder: PNG, JPEG, TIFF, WebP ..."
    )
    add.add_argument(
        "--name",
        metavar="PATTERN",
        help=f"where OUTPUT is a folder: the file's name, with {', '.join(FIELDS)} in braces",
    )
    add.add_argument("--quality", type=int, help="of what is not lossless, 1 to 100 (92)")
    add.add_argument("--compression", metavar="NAME", help="lossy, lossless, smallest, lzw ...")
    add.add_argument("--subsampling", metavar="RULE", help=", ".join(SUBSAMPLINGS))
    add.add_argument("--progressive", action=switch, help="a JPEG or PNG coarse first")
    add.add_argument("--depth", metavar="DEPTH", help="8, 16, float, or the photo's: source")
    add.add_argument(
        "--resize", metavar="SIZE", help="the longer side at most, as 2048, or a share, as 50%%"
    )
    add.add_argument(
        "--profile", metavar="PROFILE", help="of the colours: keep, srgb or an .icc file"
    )
    add.add_argument("--sharpen", type=number, metavar="AMOUNT", help="at the file's size, 0 to 5")
    add.add_argument("--sharpen-radius", type=number, metavar="PX", help="0.1 to 10 px (0.5)")
    add.add_argument("--metadata", metavar="WHICH", help=", ".join(METADATA_CHOICES))
    add.add_argument("--software", action=switch, help="name Kernelroom in Exif")
    add.add_argument("--history", action=switch, help="tell the steps in XMP")


def given_export_options(args: argparse.Namespace) -> list[str]:
    """Return which of the options are given, as they are typed."""
    names = (
        "export", "format", "name", "quality", "compression", "subsampling", "progressive",
        "depth", "resize", "profile", "sharpen", "sharpen_radius", "metadata", "software",
        "history",
    )  # fmt: skip
    return [f"--{name.replace('_', '-')}" for name in names if getattr(args, name) is not None]


def export_settings_of(args: argparse.Namespace) -> ExportSettings:
    """Return the settings that the options ask for; raise UserError."""
    settings = ExportSettings()
    if args.export is not None:
        settings = read_presets(user_data() / FILE_NAME)[args.export].settings
    encoding = replace(
        settings.encoding,
        **_given(args, "quality", "compression", "subsampling", "progressive"),
    )
    sharpening = settings.sharpening
    if args.sharpen is not None or args.sharpen_radius is not None:
        amount = 0.5 if sharpening.amount == 0 else sharpening.amount
        sharpening = replace(
            sharpening,
            amount=amount if args.sharpen is None else args.sharpen,
            radius=sharpening.radius if args.sharpen_radius is None else args.sharpen_radius,
        )
    changed = _given(args, "profile", "metadata", "software", "history", "name")
    if args.format is not None:
        changed["format_name"] = _format_name(args.format)
    if args.depth is not None:
        changed["depth"] = _depth(args.depth)
    if args.resize is not None:
        changed["size"] = OutputSize.of_text(args.resize)
    return replace(settings, encoding=encoding, sharpening=sharpening, **changed)


def output_path(
    folder: Path, settings: ExportSettings, source: Path, size: tuple[int, int], preset: str | None
) -> Path:
    """Return where the file goes in the folder OUTPUT, under the name of the pattern.

    `size` is the result's (rows, columns).
    """
    rows, columns = settings.size.of(*size)
    named = Named(source.stem, preset or "", columns, rows)
    return folder / file_name(settings.name, named, settings.form.suffixes[0])


def _given(args: argparse.Namespace, *names: str) -> dict[str, Any]:
    return {name: getattr(args, name) for name in names if getattr(args, name) is not None}


def _format_name(text: str) -> str:
    wanted = text.strip().lstrip(".").casefold()
    for form in OUTPUT_FORMATS:
        if wanted in (form.name.casefold(), *(suffix[1:] for suffix in form.suffixes)):
            return form.name
    known = ", ".join(form.name for form in OUTPUT_FORMATS)
    raise CommandError(f"the format {text!r} is not known, use {known}")


def _depth(text: str) -> str:
    names = {"8": "uint8", "16": "uint16", "32": "float32", "float": "float32", "source": "source"}
    if text in names:
        return names[text]
    if text in DEPTHS:
        return text
    raise CommandError(f"the depth {text!r} is not known, use 8, 16, float or source")
