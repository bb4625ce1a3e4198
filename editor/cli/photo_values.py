"""The options that read values of a filter from the photo: buttons pressed, colours picked."""

from __future__ import annotations

import argparse

from editor.cli.parser import CommandError
from editor.document.image import Image
from editor.document.step import Step
from editor.render.pressing import picked, pressed
from filters.params.kinds.colour import ColourKind
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
        help="an eyedropper (Black, Grey, White of levels) or a colour of the filter, at a pixel",
    )


def with_photo_values(
    args: argparse.Namespace, image: Image, steps: tuple[Step, ...], registry: Registry
) -> tuple[Step, ...]:
    """Return the Steps with what their buttons and eyedroppers set.

    Raises
    ------
    CommandError
        There are several Steps, or the filter has no such button, eyedropper or colour.
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
        step = step.with_values(**pressed(image, (), step, title, registry).values)
    for text in args.pick:
        what, place = _picked_place(text, image, spec)
        step = step.with_values(**picked(image, (), step, what, place, registry))
    return (step,)


def _picked_place(text: str, image: Image, spec: FilterSpec) -> tuple[str, tuple[int, int]]:
    what, _, where = text.partition("@")
    known = [*spec.mark.pickers, *(p.name for p in spec.params if isinstance(p.kind, ColourKind))]
    if what not in known:
        names = ", ".join(known) or "none"
        raise CommandError(f"{spec.id} has no eyedropper or colour {what!r}: it has {names}")
    try:
        column, row = (int(part) for part in where.split(","))
    except ValueError:
        raise CommandError(f"--pick {text!r} has no place: write {what}@X,Y in pixels") from None
    whole = image.region
    if not (0 <= row < whole.rows and 0 <= column < whole.columns):
        size = f"{whole.columns} × {whole.rows}"
        raise CommandError(f"--pick {text} is not on the photo, which has {size} pixels")
    return what, (row, column)
