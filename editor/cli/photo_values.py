"""The options that read values of a filter from the photo: buttons pressed, colours picked."""

from __future__ import annotations

import argparse

from editor.cli.command_error import CommandError
from editor.document.image import Image
from editor.document.step import Step
from editor.render.pipeline import Pipeline
from editor.render.pressing import drawn, picked, pressed
from filters.params.kinds.colour import ColourKind
from filters.pixels.drawn_line import DrawnLine
from filters.pixels.region import Region
from filters.plugin import FilterSpec
from filters.registry import Registry


def add_photo_options(parser: argparse.ArgumentParser) -> None:
    """Add the options to a command."""
    add = parser.add_argument_group("values read from INPUT, in this order")
    add.add_argument(
        "--press",
        metavar="TITLE",
        action="append",
        default=[],
        help="a button of the filter, as Auto of levels",
    )
    add.add_argument(
        "--pick",
        metavar="WHAT@X,Y",
        action="append",
        default=[],
        help="an eyedropper (Black, Grey, White of levels) or a colour of the filter, at a pixel; "
        "Horizon@X,Y,X,Y of rotate is a line",
    )


def with_photo_values(
    args: argparse.Namespace,
    image: Image,
    steps: tuple[Step, ...],
    registry: Registry,
    below: tuple[Step, ...] = (),
) -> tuple[Step, ...]:
    """Return the Steps with what their buttons and eyedroppers set.

    Parameters
    ----------
    below
        Steps that come before them, which a button and an eyedropper see the photo through.

    Raises
    ------
    CommandError
        There are several Steps, the filter has no such button, eyedropper or colour, or what was
        picked sets nothing.
    FilterFailure
        A button's or an eyedropper's function failed.
    """
    if not args.press and not args.pick:
        return steps
    if len(steps) != 1 or args.recipe is not None:
        raise CommandError("--press and --pick do not go with --recipe: its steps have their own")
    step, spec = steps[0], registry[steps[0].filter_id]
    for title in args.press:
        if title not in spec.buttons:
            names = ", ".join(spec.buttons) or "none"
            raise CommandError(f"{spec.id} has no button {title!r}: it has {names}")
        step = step.with_values(**pressed(image, below, step, title, registry).values)
    for text in args.pick:
        what, _, where = text.partition("@")
        _check_known(what, spec)
        if isinstance(spec.mark.pickers.get(what), DrawnLine):
            x, y, to_x, to_y = _numbers(text, what, where, "X,Y,X,Y")
            values = drawn(step, what, ((x + 0.5, y + 0.5), (to_x + 0.5, to_y + 0.5)), registry)
        else:
            column, row = _numbers(text, what, where, "X,Y")
            _check_inside(text, column, row, Pipeline.of(image, below, registry).region)
            place = row, column
            values = picked(image, below, step, what, place, registry)
        if not values:
            raise CommandError(f"--pick {text}: what is there sets no value of {spec.id}")
        step = step.with_values(**values)
    return (step,)


def _check_known(what: str, spec: FilterSpec) -> None:
    known = [*spec.mark.pickers, *(p.name for p in spec.params if isinstance(p.kind, ColourKind))]
    if what not in known:
        names = ", ".join(known) or "none"
        raise CommandError(f"{spec.id} has no eyedropper or colour {what!r}: it has {names}")


def _numbers(text: str, what: str, where: str, form: str) -> tuple[int, ...]:
    try:
        found = tuple(int(part) for part in where.split(","))
    except ValueError:
        found = ()
    if len(found) != form.count(",") + 1:
        raise CommandError(f"--pick {text!r} has no place: write {what}@{form} in pixels")
    return found


def _check_inside(text: str, column: int, row: int, whole: Region) -> None:
    if not (0 <= row < whole.rows and 0 <= column < whole.columns):
        size = f"{whole.columns} × {whole.rows}"
        raise CommandError(f"--pick {text} is not on the photo, which has {size} pixels")
