"""The command bench: what the convolution costs on this machine, and against other libraries."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from editor.bench.calibration import measured_costs
from editor.bench.cost_file import save_costs
from editor.cli.parser import CommandError, CommandParser
from filters.convolution.cost import CostModel, adopt
from filters.registry import Registry

NAME = "bench"


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
    add("--report", type=Path, metavar="FOLDER", help="write benchmarks.md and .svg there")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, registry: Registry) -> int:
    """Run it; return the exit code."""
    del registry  # the core alone is timed
    if args.quick and args.report:
        raise CommandError("--report is not allowed beside --quick: a report is of the whole run")
    begin = time.perf_counter()
    model = measured_costs()
    path = save_costs(model)
    adopt(model)
    print(f"calibrated in {time.perf_counter() - begin:.2f} s: {path}")
    if not args.calibrate:
        _measure(args, model)
    return 0


def _measure(args: argparse.Namespace, model: CostModel) -> None:
    from editor.bench.measure import measure, picture
    from editor.bench.planner import check_planner
    from editor.bench.report import write_report

    base = picture(args.photo, args.quick)
    check = check_planner(model, 40 if args.quick else 200)
    print(check.sentence, flush=True)
    for rows, copies in measure(base, model, args.quick, _say):
        if args.report:
            write_report(rows, copies, check, "kernelroom bench", args.report)


def _say(line: str) -> None:
    print(line)
    sys.stdout.flush()
