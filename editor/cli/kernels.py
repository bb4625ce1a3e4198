"""The command kernels: kernels that are measured, wished for, drawn, or made cheaper."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TypeAlias

import numpy as np

from editor.cli.command_error import CommandError
from editor.cli.kernel_files import add_outputs, check_outputs, kernel_of, write_found
from editor.cli.kernel_stacks import STACK_KINDS
from editor.cli.parser import CommandParser, number
from editor.fitting.measured import (
    WAYS,
    blur_in,
    fit_of,
    measured_preset,
    plane_of,
    preset_of_pair,
    report_of_blur,
    report_of_pair,
    report_of_reduced,
)
from editor.fitting.shaping import Shape, shape_preset
from editor.photo.load import load
from filters.fitting.reducing import of_integers, of_rank, of_taps
from filters.fitting.sharpening import INVERSES, Sharpening, sharpening_for
from filters.fitting.wishes import METHODS, kernel_of_response, response_errors
from filters.kernel import MAX_SIDE
from filters.pixels.region import Region
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
    for add in (_add_pair, _add_blur, _add_response, _add_picture, _add_reduce, *STACK_KINDS):
        add(kinds)


Kinds: TypeAlias = "argparse._SubParsersAction[CommandParser]"


def _add_pair(kinds: Kinds) -> None:
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
    add_outputs(pair)
    pair.set_defaults(run=_from_pair)


def _add_blur(kinds: Kinds) -> None:
    blur = kinds.add_parser("from-blur", help="this photo's blur, and the kernel against it")
    blur.add_argument("photo", metavar="PHOTO", type=Path)
    blur.add_argument("--region", type=_region, metavar="X,Y,WIDTH,HEIGHT", help="else the whole")
    blur.add_argument(
        "--by",
        choices=WAYS,
        default="auto",
        help="a straight edge, or the whole spectrum; auto takes an edge where there is but one",
    )
    blur.add_argument(
        "--inverse", choices=INVERSES, default="wiener", help="how the kernel against it is made"
    )
    add_outputs(blur)
    blur.set_defaults(run=_from_blur)


def _add_response(kinds: Kinds) -> None:
    response = kinds.add_parser("from-response", help="the kernel of a drawn frequency response")
    response.add_argument(
        "picture",
        metavar="PICTURE",
        type=Path,
        help="brightness is gain, frequency 0 in the middle, 0.5 cycles a pixel at the edges",
    )
    response.add_argument("--size", type=int, required=True, metavar="N", help="odd, taps a side")
    response.add_argument("--method", choices=METHODS, default="least-squares")
    add_outputs(response)
    response.set_defaults(run=_from_response)


def _add_picture(kinds: Kinds) -> None:
    picture = kinds.add_parser("from-picture", help="a picture as a kernel")
    picture.add_argument("picture", metavar="PICTURE", type=Path)
    picture.add_argument(
        "--region", type=_region, metavar="X,Y,WIDTH,HEIGHT", help="of the picture; else the whole"
    )
    picture.add_argument(
        "--size", type=int, metavar="N", help="its longer side; else the picture's"
    )
    picture.add_argument("--angle", type=number, default=0.0, metavar="DEGREES")
    picture.add_argument("--floor", type=number, default=0.0, help="brightness that counts as none")
    picture.add_argument(
        "--as-bright",
        action="store_true",
        help="white is a weight of 1; else the weights sum to 1",
    )
    add_outputs(picture)
    picture.set_defaults(run=_from_picture)


def _add_reduce(kinds: Kinds) -> None:
    reduce = kinds.add_parser("reduce", help="a cheaper kernel that does nearly the same")
    reduce.add_argument("kernel", metavar="KERNEL", help="a kernel file, a preset, or rows")
    how = reduce.add_mutually_exclusive_group(required=True)
    how.add_argument("--rank", type=int, metavar="R", help="passes of a column and a row")
    how.add_argument("--taps", type=int, metavar="N", help="taps that are not 0")
    how.add_argument("--integers", type=int, metavar="D", help="whole weights over this divisor")
    reduce.add_argument("--photo", type=Path, required=True, help="on which the error is measured")
    add_outputs(reduce)
    reduce.set_defaults(run=_reduce)


def _from_pair(args: argparse.Namespace, registry: Registry) -> int:
    check_outputs(args)
    before, after = load(args.before), load(args.after)
    fit = fit_of(before, after, args.size, args.constraint)
    preset = preset_of_pair(fit, args.before.name, args.after.name, registry)
    write_found(args, preset, report_of_pair(fit), registry)
    print(fit.verdict.reason)
    return 0


def _from_blur(args: argparse.Namespace, registry: Registry) -> int:
    check_outputs(args)
    blur, edge = blur_in(plane_of(load(args.photo), args.region), args.by)
    sharpening = sharpening_for(blur, args.inverse)
    said = blur.described
    note = f"Sharpens what is blurred by {said}; MTF50 rises {_ratio(sharpening):.2f} times."
    source = f"Measured from {args.photo.name}"
    preset = measured_preset(
        f"Against the blur of {args.photo.name}", sharpening.kernel, note, source, registry
    )
    write_found(args, preset, report_of_blur(blur, sharpening, edge), registry)
    half = blur.mtf(0.5) if edge is None else edge.mtf(0.5)
    where = "" if edge is None else f" across an edge at {round(edge.angle)}°"
    print(f"The blur is {said}{where}; MTF50 is {half:.3f} cycles a pixel.")
    return 0


def _ratio(sharpening: Sharpening) -> float:
    before, after = sharpening.mtf50
    return after / before


def _from_response(args: argparse.Namespace, registry: Registry) -> int:
    check_outputs(args)
    response = np.asarray(plane_of(load(args.picture)) / 255, np.float64)
    kernel = kernel_of_response(response, args.size, args.method)
    note = f"The frequency response drawn in {args.picture.name}, by {args.method}."
    preset = measured_preset(
        f"Response of {args.picture.name}", kernel, note, args.picture.name, registry
    )
    report = {"size": args.size, "method": args.method, "sum": kernel.sum}
    write_found(args, preset, report | response_errors(kernel, response), registry)
    return 0


def _from_picture(args: argparse.Namespace, registry: Registry) -> int:
    check_outputs(args)
    shape = Shape(args.size, args.angle, args.floor, not args.as_bright)
    preset = shape_preset(load(args.picture), args.region, shape, registry)
    kernel = preset.step.kernel
    assert kernel is not None
    write_found(args, preset, {"size": list(kernel.shape), "sum": kernel.sum}, registry)
    return 0


def _reduce(args: argparse.Namespace, registry: Registry) -> int:
    check_outputs(args)
    full, photo = kernel_of(args.kernel, registry), load(args.photo)
    if args.rank is not None:
        kernel, how = of_rank(full, args.rank), f"rank {args.rank}"
    elif args.taps is not None:
        kernel, how = of_taps(full, args.taps, plane_of(photo)), f"{args.taps} taps"
    else:
        kernel, how = of_integers(full, args.integers), f"whole numbers over {args.integers}"
    preset = measured_preset(
        f"{Path(args.kernel).stem[:60]}, {how}",
        kernel,
        f"A cheaper kernel, of {how}.",
        f"Reduced from {args.kernel[:60]}",
        registry,
    )
    report = report_of_reduced(full, kernel, photo)
    write_found(args, preset, report, registry)
    print(
        f"{how}: {report['error']:.3f} levels on {args.photo.name}, {report['worst']:.2f} at most"
    )
    return 0


def _region(text: str) -> Region:
    try:
        x, y, width, height = (int(part) for part in text.split(","))
    except ValueError:
        raise CommandError(
            f"--region {text!r} is not allowed: write X,Y,WIDTH,HEIGHT, as 100,50,400,300"
        ) from None
    return Region(y, x, height, width)


def _size(text: str) -> tuple[int, int]:
    try:
        rows, columns = (int(part) for part in text.lower().replace("×", "x").split("x"))
    except ValueError:
        raise CommandError(f"--size {text!r} is not allowed: write ROWSxCOLUMNS, as 3x3") from None
    if not (1 <= rows <= MAX_SIDE and 1 <= columns <= MAX_SIDE):
        raise CommandError(f"--size {text} is not allowed: 1 to {MAX_SIDE} rows and columns")
    return rows, columns
