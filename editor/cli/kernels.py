"""The command kernels: kernels that are measured, wished for, drawn, or made cheaper."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from editor.cli.parser import CommandError, CommandParser
from editor.fitting.measured import fit_of, plain, preset_of_pair, report_of_pair
from editor.photo.load import load
from editor.presets.preset import Preset
from editor.storage.atomic import check_target, write_text
from editor.storage.json_text import to_text
from filters.kernel import MAX_SIDE
from filters.registry import Registry

NAME = "kernels"


def add_parser(commands: argparse._SubParsersAction[CommandParser]) -> None:
    """Add ``kernels`` and what it does to the commands."""
    parser = commands.add_parser(
        NAME,
        help="kernels from a pair of pictures, a blur, a response, a picture; cheaper ones",
        description="Each writes a preset, which apply --preset takes.",
    )
    kinds = parser.add_subparsers(metavar="WHAT", required=True, parser_class=CommandParser)
    pair = kinds.add_parser("from-pair", help="the kernel that turns one picture into another")
    pair.add_argument("before", metavar="BEFORE", type=Path)
    pair.add_argument("after", metavar="AFTER", type=Path)
    pair.add_argument("--size", type=_size, metavar="ROWSxCOLUMNS", help="else it is found")
    pair.add_argument(
        "--constraint",
        choices=("none", "symmetric", "non-negative", "sum 1"),
        default="none",
        help="what the kernel must be besides",
    )
    _add_outputs(pair)
    pair.set_defaults(run=_from_pair)


def _add_outputs(parser: argparse.ArgumentParser, has_report: bool = True) -> None:
    parser.add_argument("-o", "--output", metavar="KERNEL.json", type=Path, required=True)
    if has_report:
        parser.add_argument("--report", metavar="REPORT.json", type=Path, help="what was measured")


def _from_pair(args: argparse.Namespace, registry: Registry) -> int:
    _check_outputs(args)
    before, after = load(args.before), load(args.after)
    fit = fit_of(before, after, args.size, args.constraint)
    preset = preset_of_pair(fit, args.before.name, args.after.name, registry)
    _write(args, preset, report_of_pair(fit), registry)
    print(fit.verdict.reason)
    return 0


def _check_outputs(args: argparse.Namespace) -> None:
    check_target(args.output)
    if getattr(args, "report", None) is not None:
        check_target(args.report)


def _write(
    args: argparse.Namespace, preset: Preset, report: dict[str, Any], registry: Registry
) -> None:
    write_text(args.output, preset.to_text(registry))
    if getattr(args, "report", None) is not None:
        write_text(args.report, to_text(plain(report)))


def _size(text: str) -> tuple[int, int]:
    try:
        rows, columns = (int(part) for part in text.lower().replace("×", "x").split("x"))
    except ValueError:
        raise CommandError(f"--size {text!r} is not allowed: write ROWSxCOLUMNS, as 3x3") from None
    if not (1 <= rows <= MAX_SIDE and 1 <= columns <= MAX_SIDE):
        raise CommandError(f"--size {text} is not allowed: 1 to {MAX_SIDE} rows and columns")
    return rows, columns
