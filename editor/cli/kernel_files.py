"""What the commands that make kernels share: reading one, and where results go."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

from editor.cli.command_error import CommandError
from editor.exchange.files import read_file
from editor.fitting.measured import plain
from editor.presets.library import PresetLibrary
from editor.presets.preset import Preset
from editor.storage.atomic import check_target, write_text
from editor.storage.json_text import to_text
from filters.kernel import Kernel
from filters.kernel.text.reader import read_kernel
from filters.registry import Registry


def kernel_of(given: str, registry: Registry) -> Kernel:
    """Read a kernel of any file, of a preset by name, or typed."""
    if os.path.isfile(given):  # a Path raises where a text is too long for a name
        _, imported = read_file(Path(given), registry)
        return imported.found[0].kernel
    if ";" in given or given[:1] in "-0123456789[":
        return read_kernel(given).kernel
    kernel = PresetLibrary.of(registry).find(given).step.kernel
    if kernel is None:
        raise CommandError(f"the preset {given!r} has no kernel")
    return kernel


def add_outputs(parser: argparse.ArgumentParser) -> None:
    """Add the options that say where the preset and the report go."""
    parser.add_argument("-o", "--output", metavar="KERNEL.json", type=Path, required=True)
    parser.add_argument("--report", metavar="REPORT.json", type=Path, help="what was measured")


def check_outputs(args: argparse.Namespace) -> None:
    """Raise FileError where nothing can be written: before anything is measured."""
    check_target(args.output)
    if getattr(args, "report", None) is not None:
        check_target(args.report)


def write_found(
    args: argparse.Namespace, preset: Preset, report: dict[str, Any], registry: Registry
) -> None:
    """Write the preset, and the report where one is wanted."""
    write_text(args.output, preset.to_text(registry))
    if getattr(args, "report", None) is not None:
        write_text(args.report, to_text(plain(report)))
