"""The command presets: list, show, import, export, thumbnails, check."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import cv2
import numpy as np

from editor.cli.command_error import CommandError
from editor.cli.parser import CommandParser
from editor.exchange.files import (
    FORMAT_IDS,
    OWN,
    write_kernels,
    writing_format,
)
from editor.exchange.format import Exported, ImportedKernel
from editor.exchange.taking import take_files
from editor.photo.load import load
from editor.photo.save import save
from editor.presets.bundle import SUFFIX_ZIP, write_bundle
from editor.presets.library import PresetLibrary, file_stem
from editor.presets.preset import Preset, PresetError
from editor.presets.shelf import LibraryState
from editor.render.pipeline import Pipeline
from editor.storage.atomic import check_target, replacing
from editor.storage.file_error import FileError
from editor.storage.folders import SAMPLES
from editor.storage.whole_file import read_whole
from filters.pixels.region import Region
from filters.registry import Registry

NAME = "presets"
BROKEN = 2


def add_parser(commands: argparse._SubParsersAction[CommandParser]) -> None:
    """Add ``presets`` and what it does to the commands."""
    parser = commands.add_parser(NAME, help="list, show, import, export and check presets")
    kinds = parser.add_subparsers(metavar="WHAT", required=True, parser_class=CommandParser)

    listing = kinds.add_parser("list", help="every preset: name, tags and note")
    listing.add_argument("--tag", help="only those with this tag")
    listing.set_defaults(run=_list)

    show = kinds.add_parser("show", help="a preset as its file has it")
    show.add_argument("name", metavar="NAME|FILE.json")
    show.set_defaults(run=_show)

    importing = kinds.add_parser("import", help="kernel files of any format into your presets")
    importing.add_argument("files", metavar="FILE", type=Path, nargs="+")
    importing.add_argument("--from", dest="from_format", metavar="FORMAT")
    importing.set_defaults(run=_import)

    export = kinds.add_parser("export", help="a preset in another program's format")
    export.add_argument("name", metavar="NAME|FILE.json")
    export.add_argument("--format", metavar="F", help=", ".join(FORMAT_IDS))
    export.add_argument("-o", "--output", metavar="OUT", type=Path, help="else standard output")
    export.set_defaults(run=_export)

    bundle = kinds.add_parser("bundle", help="many presets in one file, to share")
    bundle.add_argument("output", metavar="OUT.zip", type=Path)
    bundle.add_argument("names", metavar="NAME|FILE.json", nargs="*", help="else all of your own")
    bundle.set_defaults(run=_bundle)

    folders = kinds.add_parser("folders", help="list shared folders, or change them")
    folders.add_argument("--add", metavar="FOLDER", type=Path)
    folders.add_argument("--remove", metavar="FOLDER", type=Path)
    folders.set_defaults(run=_folders)

    pictures = kinds.add_parser("thumbnails", help="a small picture of every preset")
    pictures.add_argument("folder", metavar="DIR", type=Path)
    pictures.add_argument("--photo", type=Path, help="on this photo; else the sample")
    pictures.add_argument("--size", type=int, default=128, help="pixels a side, 16 to 1024")
    pictures.set_defaults(run=_thumbnails)

    check = kinds.add_parser("check", help="whether every preset of a folder can be read")
    check.add_argument("folder", metavar="FOLDER", type=Path)
    check.set_defaults(run=_check)


def _list(args: argparse.Namespace, registry: Registry) -> int:
    presets = PresetLibrary.of(registry).load()
    for preset in presets.good:
        tags = [tag.casefold() for tag in preset.tags]
        if args.tag is None or args.tag.casefold() in tags:
            print(f"{preset.name}\t{', '.join(preset.tags)}\t{preset.note}")
    for broken in presets.broken:
        print(f"{broken.path} can't be read: {broken.reason}", file=sys.stderr)
    return 0


def _show(args: argparse.Namespace, registry: Registry) -> int:
    print(PresetLibrary.of(registry).find(args.name).to_text(registry), end="")
    return 0


def _import(args: argparse.Namespace, registry: Registry) -> int:
    taken = take_files(args.files, PresetLibrary.of(registry), registry, args.from_format)
    for preset, path in taken.kept:
        print(f"{preset.name}\t{preset.path if path.suffix.lower() == SUFFIX_ZIP else path}")
    for path, note in taken.notes:
        print(f"note: {path.name}: {note}", file=sys.stderr)
    return 0


def _bundle(args: argparse.Namespace, registry: Registry) -> int:
    library = PresetLibrary.of(registry)
    own = (preset for preset in library.load().good if not preset.builtin)
    chosen = [library.find(name) for name in args.names] if args.names else list(own)
    if not chosen:
        raise CommandError("there is no preset of your own: name those to bundle")
    write_bundle(chosen, args.output, registry)
    print(f"{args.output}: {len(chosen)} preset{'s' * (len(chosen) != 1)}")
    return 0


def _folders(args: argparse.Namespace, registry: Registry) -> int:
    file = PresetLibrary.of(registry).shelf
    if args.add is not None and not args.add.is_dir():
        raise CommandError(f"--add {str(args.add)!r} is not allowed: it must be a folder")

    def changed(shelf: LibraryState) -> LibraryState:
        if args.add is not None:
            shelf = shelf.with_folder(args.add.resolve())
        if args.remove is not None:
            if args.remove.resolve() not in shelf.folders:
                raise CommandError(f"--remove {str(args.remove)!r} is not a shared folder")
            shelf = shelf.without_folder(args.remove.resolve())
        return shelf

    for folder in file.change(changed).folders:
        print(folder if folder.is_dir() else f"{folder}\tmissing")
    return 0


def _export(args: argparse.Namespace, registry: Registry) -> int:
    preset = PresetLibrary.of(registry).find(args.name)
    if args.output is None and args.format is None:
        raise CommandError("nothing says which format: give --format or -o with a known name")
    name = "" if args.output is None else args.output.name
    chosen = writing_format(name, registry, args.format)
    if chosen.id == OWN:
        exported = Exported(preset.to_text(registry).encode())
    else:
        exported = write_kernels(
            (ImportedKernel.of_step(preset.name, preset.step),), chosen, registry
        )
    if args.output is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(exported.content)
        sys.stdout.buffer.flush()
    else:
        check_target(args.output)
        with replacing(args.output) as temporary:
            temporary.write_bytes(exported.content)
    for loss in exported.losses:
        print(f"note: {loss}", file=sys.stderr)
    return 0


def _thumbnails(args: argparse.Namespace, registry: Registry) -> int:
    if not 16 <= args.size <= 1024:
        raise CommandError(f"--size {args.size} is not allowed: 16 to 1024")
    image = load(args.photo or SAMPLES / "chelsea.png")
    try:
        args.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError.of(args.folder, "made", error) from None
    for preset in PresetLibrary.of(registry).load().good:
        pipeline = Pipeline.of(image, (preset.step,), registry)
        whole = pipeline.region
        side = min(args.size, whole.rows, whole.columns)
        middle = Region((whole.rows - side) // 2, (whole.columns - side) // 2, side, side)
        pixels = np.asarray(pipeline.levels(middle, np.uint8), np.uint8)
        if not pipeline.has_alpha:
            pixels = np.ascontiguousarray(pixels[..., :3])
        if side != args.size:
            resized = np.asarray(cv2.resize(pixels, (args.size, args.size)), np.uint8)
            pixels = resized.reshape(args.size, args.size, pixels.shape[2])
        save(args.folder / f"{file_stem(preset.name)}.png", pixels, image.metadata)
    return 0


def _check(args: argparse.Namespace, registry: Registry) -> int:
    try:
        paths = sorted(p for p in args.folder.iterdir() if p.suffix.lower() == ".json")
    except OSError as error:
        raise FileError.of(args.folder, "opened", error) from None
    broken = 0
    for path in paths:
        try:
            Preset.from_bytes(read_whole(path), registry)
        except FileError as error:
            broken += 1
            print(error, file=sys.stderr)
        except PresetError as error:
            broken += 1
            print(f"{path} can't be read as a preset: {error}", file=sys.stderr)
    print(f"{len(paths) - broken} of {len(paths)} presets can be read")
    return BROKEN if broken else 0
