"""The options of a command line that choose the Steps: a preset, a kernel, a filter, a recipe."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from editor.cli.command_error import CommandError
from editor.cli.filters import find_filter
from editor.cli.parser import number
from editor.document.mask_file import load_mask
from editor.document.recipe import load_recipe
from editor.document.step import Step
from editor.exchange.compat import ROWS, CompatOverrides, compat_of, expand
from editor.exchange.text_tables import CSV, read_table
from editor.presets.library import PresetLibrary
from editor.storage.file_error import FileError
from editor.storage.whole_file import read_whole
from filters.blending.blending import Blending
from filters.blending.modes import MODES
from filters.kernel import Kernel
from filters.kernel.text.reader import read_kernel
from filters.params.kinds.channels import Channels
from filters.params.param import ParamError
from filters.pixels.border import BORDER_RULES, Border
from filters.plugin import FilterSpec
from filters.registry import Registry

KERNEL_FILTER: Final = "convolution"  # --kernel K is short for --filter convolution -p kernel=K
_ROW_OF_CELLS: Final = re.compile(r"\s*[^\s;:\[({]+(?:[ ]*;[ ]*[^\s;:\[({]*)+\s*")
_KERNEL_OPTIONS: Final = ("origin", "divisor", "offset", "normalize")
_VALUE_OPTIONS: Final = ("flip", "border", "channels", "alpha", "light")
_BLEND_OPTIONS: Final = ("opacity", "blend", "blend_channels", "mask")


def add_step_options(parser: argparse.ArgumentParser) -> None:
    """Add the options to a command."""
    what = parser.add_argument_group("what to apply, one of")
    one = what.add_mutually_exclusive_group()
    one.add_argument("--preset", metavar="NAME|FILE", help="a preset by name, or its file")
    one.add_argument("--kernel", metavar="ROWS", help="0 -1 0; -1 5 -1; 0 -1 0, or @FILE")
    one.add_argument("--filter", metavar="ID", help="a filter by its id")
    one.add_argument("--recipe", metavar="FILE", help="the steps of a recipe file")
    add = parser.add_argument_group("values")
    add.add_argument(
        "-p",
        "--param",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="a value of the filter; as often as needed",
    )
    add.add_argument("--origin", metavar="ROW,COLUMN", help="the tap placed on the pixel, from 0,0")
    add.add_argument("--divisor", type=number, metavar="D", help="the sum is divided by it")
    add.add_argument("--offset", type=number, metavar="O", help="added at the end; 1 is white")
    switch = argparse.BooleanOptionalAction
    add.add_argument("--normalize", action=switch, help="divide by the sum of the weights")
    add.add_argument("--flip", action=switch, help="true convolution: turn the kernel by 180°")
    add.add_argument("--border", metavar="RULE", help=f"{', '.join(BORDER_RULES[:-1])}, constant:V")
    add.add_argument("--channels", metavar="RGBA", help="letters of the channels that change")
    add.add_argument("--alpha", metavar="RULE", help="auto, keep, weighted or plain")
    add.add_argument("--light", metavar="LIGHT", help="stored or linear")
    add.add_argument("--opacity", type=number, metavar="O", help="how much of the result, 0 to 1")
    add.add_argument("--blend", metavar="MODE", help=f"{', '.join(MODES)}")
    add.add_argument(
        "--blend-channels",
        metavar="CHANNELS",
        help="letters of rgba that change, or lightness (CIE L*), luma or max only",
    )
    add.add_argument(
        "--mask",
        metavar="FILE",
        type=Path,
        help="where it is seen: a picture, white where it is, or a mask's .json",
    )
    add.add_argument(
        "--compat",
        metavar="PROGRAM",
        help=f"read the kernel as {', '.join(ROWS)} does; other options win",
    )


def steps_of(
    args: argparse.Namespace,
    registry: Registry,
    library: PresetLibrary,
    full_scale: float = 255.0,
) -> tuple[Step, ...]:
    """Return the Steps that the options ask for; raise UserError.

    `full_scale` is the photo's: what a level is, where ``--compat`` counts levels.
    """
    if not is_any_chosen(args):
        raise CommandError("nothing to apply: give --preset, --kernel, --filter or --recipe")
    if args.recipe is not None:
        return _recipe_steps(args, registry)
    if args.preset is not None:
        step = library.find(args.preset).step
    elif args.kernel is not None:
        kernel = _kernel_of(args.kernel)
        step = Step.of(registry[KERNEL_FILTER], kernel=kernel)
    else:
        step = Step.of(find_filter(registry, args.filter))
    return (changed_step(step, args, registry[step.filter_id], full_scale),)


def is_any_chosen(args: argparse.Namespace) -> bool:
    """Whether the options say what to apply."""
    return any(getattr(args, n) is not None for n in ("preset", "kernel", "filter", "recipe"))


def _kernel_of(text: str) -> Kernel:
    """Return the kernel that is typed, or in ``@FILE``; raise a UserError.

    One row of semicolons is one column where it is typed, but in a table one row: as
    `convert-kernel` reads it.
    """
    source = kernel_source(text)
    is_table = text.startswith("@") and Path(text).suffix.lower() in CSV.suffixes
    if is_table and _ROW_OF_CELLS.fullmatch(source):
        return read_table(source.encode(), Path(text[1:]).stem).found[0].kernel
    return read_kernel(source).kernel


def kernel_source(text: str) -> str:
    """Return the kernel's text: what was typed, or the content of ``@FILE``; raise FileError."""
    if not text.startswith("@"):
        return text
    path = Path(text[1:])
    try:
        return read_whole(path).decode("utf-8-sig")
    except (UnicodeDecodeError, ValueError):
        raise FileError(path, "opened", "it is not text") from None


def typed_values(assignments: Sequence[str], spec: FilterSpec) -> dict[str, Any]:
    """Return the values that ``-p NAME=VALUE`` sets; raise CommandError or ParamError."""
    texts: dict[str, str] = {}
    for assignment in assignments:
        name, equals, text = assignment.partition("=")
        if not equals:
            raise CommandError(f"-p {assignment!r} has no value: write name=value")
        if texts.setdefault(name, text) != text:
            raise CommandError(f"-p {name} is given twice, with different values")
    return {name: spec.param(name).from_text(text) for name, text in texts.items()}


def changed_step(
    step: Step, args: argparse.Namespace, spec: FilterSpec, full_scale: float = 255.0
) -> Step:
    """Return the Step with what other options change; raise CommandError or ParamError."""
    values: dict[str, Any] = {**step.values, **typed_values(args.param, spec)}
    if args.compat is None:
        values |= _kernel_change(values, args, spec)
    else:
        values |= _compat_values(values, args, spec, full_scale)
    for option in _VALUE_OPTIONS:
        given = getattr(args, option)
        if given is not None and not (option == "alpha" and args.compat):
            _check_has(spec, option)
            values |= _read(spec, option, given)
    for option in _BLEND_OPTIONS:
        if spec.stands_alone and getattr(args, option) is not None:
            why = "it moves pixels" if spec.moves_pixels else "it changes the profile"
            raise CommandError(
                f"--{option.replace('_', '-')} does not go with {spec.id}: {why}, so a "
                "pixel has none below that it could be mixed with"
            )
    opacity = step.opacity if args.opacity is None else args.opacity
    blending = _blending(step.blending, args)
    mask = step.mask if args.mask is None else load_mask(args.mask)
    checked = spec.checked(values)
    return replace(step, values=checked, opacity=opacity, blending=blending, mask=mask)


def _blending(blending: Blending, args: argparse.Namespace) -> Blending:
    mode = blending.mode if args.blend is None else args.blend
    channels = blending.channels if args.blend_channels is None else args.blend_channels
    return Blending.parse(mode, channels)


def _recipe_steps(args: argparse.Namespace, registry: Registry) -> tuple[Step, ...]:
    for option in (*_KERNEL_OPTIONS, *_VALUE_OPTIONS, *_BLEND_OPTIONS, "compat"):
        if getattr(args, option) is not None:
            option = option.replace("_", "-")
            raise CommandError(f"--{option} does not go with --recipe: its steps have their own")
    if args.param:
        raise CommandError("-p does not go with --recipe: its steps have their own values")
    return load_recipe(args.recipe, registry).steps


def _compat_values(
    values: dict[str, Any], args: argparse.Namespace, spec: FilterSpec, full_scale: float
) -> dict[str, Any]:
    compat = compat_of(args.compat)
    if spec.id != KERNEL_FILTER:
        raise CommandError(f"--compat needs a kernel: the filter {spec.id} is not {KERNEL_FILTER}")
    kernel = values["kernel"]
    origin = None if args.kernel is not None else kernel.origin  # a preset says which tap it is
    alpha = None if args.alpha is None else spec.param("alpha").checked(args.alpha)
    given = CompatOverrides(
        origin if args.origin is None else _origin(args.origin),
        args.divisor,
        args.offset,
        args.normalize,
        alpha,
    )
    kernel, more = expand(compat, kernel, given, full_scale)
    return {"kernel": kernel, **more}


def _kernel_change(
    values: dict[str, Any], args: argparse.Namespace, spec: FilterSpec
) -> dict[str, Kernel]:
    given = {n: getattr(args, n) for n in _KERNEL_OPTIONS if getattr(args, n) is not None}
    if not given:
        return {}
    names = [param.name for param in spec.params if isinstance(param.default, Kernel)]
    if not names:
        raise CommandError(f"--{next(iter(given))} needs a kernel: the filter {spec.id} has none")
    if "origin" in given:
        given["origin"] = _origin(given["origin"])
    if "divisor" in given and "normalize" not in given:
        given["normalize"] = False  # a divisor that is asked for is used
    return {names[0]: values[names[0]].replace(**given)}


def _origin(text: str) -> tuple[int, int]:
    try:
        row, column = (int(part) for part in text.split(","))
    except ValueError:
        raise CommandError(f"origin {text!r} is not allowed: write ROW,COLUMN, as in 1,1") from None
    return row, column


def _check_has(spec: FilterSpec, option: str) -> None:
    names = [param.name for param in spec.params]
    if option not in names:
        raise CommandError(
            f"--{option} does not fit the filter {spec.id}: its values are "
            f"{', '.join(names) or 'none'}"
        )


def _read(spec: FilterSpec, option: str, given: Any) -> dict[str, Any]:
    if option == "border":
        border = Border.parse(given)
        read: dict[str, Any] = {"border": border.rule}
        return read | ({"border_value": border.value} if border.rule == "constant" else {})
    if option == "channels":
        channels = Channels.parse(given)
        if not channels:
            raise ParamError("channels '' are not known: use letters of rgba")
        return {"channels": channels}
    return {option: spec.param(option).checked(given)}
