"""The command bench: what the convolution costs on this machine, and against other libraries."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any, Final

import numpy.typing as npt

from editor.bench.calibration import measured_costs
from editor.bench.cost_file import load_costs, save_costs
from editor.bench.other_machine import OTHERS
from editor.cli.command_error import CommandError
from editor.cli.ending import ended
from editor.cli.parser import CommandParser
from editor.storage.json_text import compact_text, from_text
from editor.storage.own_process import program_command
from filters.convolution.cost import CostModel, adopt
from filters.registry import Registry

NAME = "bench"
Array = npt.NDArray[Any]
MOST_MEGAPIXELS: Final = 100


def add_parser(commands: argparse._SubParsersAction[CommandParser]) -> None:
    """Add ``bench`` to the commands."""
    parser = commands.add_parser(
        NAME,
        help="time the convolution here, against other libraries",
        description="Time the convolution of 24 MP pictures against cv2.filter2D, scipy.ndimage, "
        "scipy.signal.oaconvolve and libvips in one run (about ten minutes), and check the "
        "planner's choices. It begins with --calibrate.",
    )
    add = parser.add_argument
    add(
        "--calibrate",
        action="store_true",
        help="only time the methods (under 2 s) and keep the result for the planner",
    )
    add("--quick", action="store_true", help="1.5 MP and fewer sizes: under a minute")
    add("--photo", type=Path, metavar="FILE", help="a photo, tiled to size; noise if not given")
    add(
        "--megapixels",
        type=_megapixels,
        default=0,
        metavar="N",
        help="size of the picture, 1 to 100 (24; 1.5 with --quick)",
    )
    add(
        "--as",
        dest="other",
        choices=tuple(OTHERS),
        help="hold this machine to another's means: no AVX-512, no IPP, or so many cores; where "
        "it has fewer cores, tell what the planner would choose. Nothing is kept of it",
    )
    add("--report", type=Path, metavar="FOLDER", help="write benchmarks.md and .svg there")
    parser.set_defaults(run=run)


def _megapixels(text: str) -> int:
    if text not in map(str, range(1, MOST_MEGAPIXELS + 1)):
        raise argparse.ArgumentTypeError(f"{text!r} is not allowed: 1 to {MOST_MEGAPIXELS}")
    return int(text)


def run(args: argparse.Namespace, registry: Registry) -> int:
    """Run it; return the exit code."""
    del registry  # the core alone is timed
    if args.quick and args.report:
        raise CommandError("--report is not allowed beside --quick: a report is of the whole run")
    if args.other and args.calibrate:
        raise CommandError("--calibrate is not allowed beside --as: nothing is kept of it")
    timed = [name for name in ("quick", "photo", "megapixels") if getattr(args, name)]
    if args.other and timed and not OTHERS[args.other].is_here:
        raise CommandError(
            f"--{timed[0]} is not allowed beside --as {args.other} on this machine: it has fewer "
            "cores, so that nothing can be timed, only the planner's choice told"
        )
    if args.other:  # its process starts with what cv2 and numpy read as they are imported
        if args.report:
            args.report.mkdir(parents=True, exist_ok=True)
        form = {name: getattr(args, name) for name in ("quick", "megapixels", "other")}
        files = {name: str(getattr(args, name) or "") for name in ("photo", "report")}
        words = compact_text({**form, **files})
        return OTHERS[args.other].run(program_command(__name__, words))
    base = None if args.calibrate else _picture(args)  # a photo that is none is said at once
    begin = time.perf_counter()
    model = measured_costs()
    path = save_costs(model)
    adopt(model)
    print(f"calibrated in {time.perf_counter() - begin:.2f} s: {path}")
    if base is not None:
        _measure(args, model, base)
    return 0


def main(words: str) -> None:
    """Measure in a process that is held to another machine's means, by some of `run`'s arguments.

    It ends the process with the exit code of a command.
    """
    args = argparse.Namespace(**from_text(words))
    for name in ("photo", "report"):
        setattr(args, name, Path(getattr(args, name)) if getattr(args, name) else None)
    sys.exit(ended(lambda: _as_other(args), for_good=True))


def _as_other(args: argparse.Namespace) -> int:
    other = OTHERS[args.other]
    if other.is_here:
        base = _picture(args)
        model = measured_costs()
        adopt(model)
        _measure(args, model, base)
    else:
        _tell_choices(args.other, other.cores or 1, args.report)
    return 0


def _tell_choices(name: str, cores: int, report: Path | None) -> None:
    from editor.bench.choices import SHAPE, choices
    from editor.bench.report import Setting, write_choices

    table = list(choices(load_costs(), cores))
    _say("\n".join(table))
    if report:
        write_choices(table, Setting(*SHAPE[:2], name), report)


def _picture(args: argparse.Namespace) -> Array:
    """Return what is timed; raise BenchError where the photo that is named is none."""
    from editor.bench.measure import picture

    return picture(args.photo, args.megapixels or (1.5 if args.quick else 24))


def _measure(args: argparse.Namespace, model: CostModel, base: Array) -> None:
    from editor.bench.measure import measure
    from editor.bench.planner import check_planner
    from editor.bench.report import Setting, write_report

    check = check_planner(model, 40 if args.quick else 200)
    print(check.sentence, flush=True)
    setting = Setting(base.shape[0], base.shape[1], args.other or "")
    for rows, copies in measure(base, model, args.quick, _say):
        if args.report:
            write_report(rows, copies, check, setting, args.report)


def _say(line: str) -> None:
    print(line)
    sys.stdout.flush()
