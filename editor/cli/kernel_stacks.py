"""Several kernels by command: a cross-channel stack, and what lies between presets."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final, TypeAlias, get_args

import numpy as np

from editor.cli.command_error import CommandError
from editor.cli.kernel_files import kernel_of
from editor.cli.parser import CommandParser
from editor.document.step import Step
from editor.fitting.measured import measured_preset
from editor.networks.bank_file import SUFFIXES, chosen_bank, read_bank_file, write_bank_file
from editor.presets.preset import Preset
from editor.storage.atomic import check_target, write_text
from editor.storage.whole_file import read_whole
from filters.builtin.kernel_morph import Mixing, morphed
from filters.convolution.bank.bank import Bank
from filters.formula.arithmetic import numbers_of, with_point
from filters.kernel import Kernel
from filters.kernel.stack import KernelStack, depthwise, luminance_only, opponent
from filters.params.kinds.point import Point
from filters.registry import Registry

CROSS: Final = "cross_channel"
MOST_BYTES: Final = 1 << 26  # of a preset
Kinds: TypeAlias = "argparse._SubParsersAction[CommandParser]"


def add_stack(kinds: Kinds) -> None:
    """Add ``stack``."""
    stack = kinds.add_parser(
        "stack",
        help="kernels that read red, green and blue for each of them",
        description="Makes a preset of the filter cross_channel, or, by the suffix of the output, "
        f"a layer's weights (3, 3, rows, columns): {', '.join(SUFFIXES)}. A kernel is a file, a "
        "preset's name or rows.",
    )
    one = stack.add_mutually_exclusive_group(required=True)
    one.add_argument("--from", dest="file", metavar="FILE", type=Path, help="a preset or a layer")
    one.add_argument("--typed", metavar="TEXT", help="1 | 0 | 0 || 0 | 1 | 0 || 0 | 0 | 1")
    one.add_argument("--luminance", metavar="KERNEL", help="for brightness alone")
    one.add_argument(
        "--opponent",
        nargs=3,
        metavar=("INTENSITY", "RED-GREEN", "YELLOW-BLUE"),
        help="one for each axis of the opponent space",
    )
    one.add_argument("--each", nargs=3, metavar=("RED", "GREEN", "BLUE"), help="nothing is mixed")
    stack.add_argument("--layer", metavar="NAME", help="of a file with several; else the first")
    stack.add_argument("-o", "--output", metavar="OUT", type=Path, required=True)
    stack.set_defaults(run=_stack)


def _stack(args: argparse.Namespace, registry: Registry) -> int:
    check_target(args.output)
    stack, title = _read(args, registry)
    stack = registry[CROSS].param("kernels").checked(stack)
    if args.output.suffix.lower() in SUFFIXES:
        weights = np.asarray(stack.weights(), np.float32)
        bias = np.array(stack.offsets(), np.float32)
        write_bank_file(args.output, Bank(weights, bias, padding="same", padding_mode="clamp"))
    else:
        step = Step.of(registry[CROSS], kernels=stack)
        write_text(args.output, Preset(title, step, ("Colour",)).to_text(registry))
    print(f"{title}: {registry[CROSS].param('kernels').kind.brief(stack)}")
    return 0


def _read(args: argparse.Namespace, registry: Registry) -> tuple[KernelStack, str]:
    """Return the stack that is asked for, and a name for it."""
    if args.file is not None:
        return _of_file(args.file, args.layer, registry), args.file.stem[:100]
    if args.typed is not None:
        return registry[CROSS].param("kernels").from_text(args.typed), "Typed planes"
    if args.luminance is not None:
        return luminance_only(kernel_of(args.luminance, registry)), "Luminance alone"
    kernels = [kernel_of(text, registry) for text in args.opponent or args.each]
    if args.opponent is not None:
        return opponent(*kernels), "Opponent space"
    return depthwise(kernels), "A kernel for each colour"


def _of_file(path: Path, layer: str | None, registry: Registry) -> KernelStack:
    if path.suffix.lower() in SUFFIXES:
        bank = chosen_bank(path, read_bank_file(path), layer)
        return _of_bank(bank)
    preset = Preset.from_bytes(read_whole(path, MOST_BYTES), registry, path)
    stacks = [v for v in preset.step.values.values() if isinstance(v, KernelStack)]
    if not stacks:
        raise CommandError(f"the preset {preset.name!r} has no stack of kernels")
    return stacks[0]


def _of_bank(bank: Bank) -> KernelStack:
    """Return a layer's planes as kernels, each origin in the middle; its bias is an offset."""
    if bank.groups != 1 or bank.dilation != (1, 1) or bank.stride != (1, 1):
        raise CommandError("a step takes layers without groups, stride and dilation alone")
    if bank.activation != "none":
        raise CommandError(f"a step has no activation, and this layer has {bank.activation}")
    return KernelStack(
        [
            [
                Kernel(plane, offset=float(bias) if number == 0 else 0.0)
                for number, plane in enumerate(planes)
            ]
            for planes, bias in zip(bank.weights, bank.bias, strict=True)
        ]
    )


def add_morph(kinds: Kinds) -> None:
    """Add ``morph``."""
    morph = kinds.add_parser(
        "morph",
        help="the kernel that lies between two to four others",
        description="Two kernels lie at the ends of a slider, three or four in the corners of a "
        "pad, row by row. A kernel is a file, a preset's name or rows.",
    )
    morph.add_argument("kernels", metavar="KERNEL", nargs="+", help="two to four")
    morph.add_argument(
        "--at", default="50", metavar="PERCENT[,PERCENT]", help="along the slider, or on the pad"
    )
    morph.add_argument(
        "--by", choices=get_args(Mixing), default="weights", help="what is interpolated"
    )
    morph.add_argument("-o", "--output", metavar="KERNEL.json", type=Path, required=True)
    morph.set_defaults(run=_morph)


def _morph(args: argparse.Namespace, registry: Registry) -> int:
    check_target(args.output)
    kernels = [kernel_of(text, registry) for text in args.kernels]
    if not 2 <= len(kernels) <= 4:
        raise CommandError(f"{len(kernels)} kernels are not allowed: 2 to 4")
    parts = [part / 100 for part in _percents(args.at, len(kernels))]
    at = Point(parts[0], parts[-1] if len(parts) == 2 else 0.5)
    kernel = morphed(KernelStack([kernels]), 100 * parts[0], at, args.by)
    titles = " and ".join(text[:30] for text in args.kernels)
    title = f"Between {titles}"[:100]
    note = f"At {args.at} % by {args.by}."
    write_text(
        args.output,
        measured_preset(title, kernel, note, "Morph of kernels", registry).to_text(registry),
    )
    print(f"{title}: {kernel.shape[1]}×{kernel.shape[0]}, sum {kernel.sum / kernel.gain_divisor:g}")
    return 0


def _percents(text: str, kernels: int) -> list[float]:
    """Read one or two numbers; the slider between two kernels has one, as 33,3 is."""
    try:
        parts = [float(with_point(text))] if kernels == 2 else numbers_of(text)
    except ValueError:
        parts = []
    if len(parts) not in (1, 2) or not all(0 <= part <= 100 for part in parts):
        raise CommandError(f"--at {text!r} is not allowed: one or two numbers, 0 to 100")
    return parts


STACK_KINDS: Final = (add_stack, add_morph)
