"""The options of a command line that say how a raw photo or a drawing is opened: a first step."""

from __future__ import annotations

import argparse
from typing import Final

from editor.document.first_steps import DEVELOP_RAW, DRAW_AT_SIZE
from editor.document.step import Step
from filters.registry import Registry

_OPTIONS: Final = {
    "demosaic": "AHD, DHT, AAHD, DCB, PPG, VNG or linear",
    "white_balance": "camera, daylight, grey world or temperature",
    "temperature": "of the light, in kelvin, 2000 to 20000",
    "tint": "towards magenta, -100 to 100",
    "exposure": "in stops, -6 to 6",
    "highlights": "clip, keep, blend or rebuild",
}


def add_opening_options(parser: argparse.ArgumentParser) -> None:
    """Add the options to a command."""
    add = parser.add_argument_group("how a camera raw photo is developed")
    for name, words in _OPTIONS.items():
        add.add_argument(f"--raw-{name.replace('_', '-')}", metavar="VALUE", help=words)
    parser.add_argument(
        "--svg-size", metavar="PX", help="of an SVG drawing's longer side, in place of its own"
    )


def opening_steps(args: argparse.Namespace, registry: Registry) -> tuple[Step, ...]:
    """Return the first steps that the options ask for; raise ParamError."""
    if args.svg_size is None:
        return _raw_steps(args, registry)
    spec = registry[DRAW_AT_SIZE]
    side = spec.param("longer_side").from_text(args.svg_size)
    return (Step.of(spec, longer_side=side), *_raw_steps(args, registry))


def _raw_steps(args: argparse.Namespace, registry: Registry) -> tuple[Step, ...]:
    """Return a raw photo's development; a temperature or a tint that is given is used."""
    spec = registry[DEVELOP_RAW]
    given = {name: getattr(args, f"raw_{name}") for name in _OPTIONS}
    values = {
        name: spec.param(name).from_text(text) for name, text in given.items() if text is not None
    }
    if not values:
        return ()
    if "white_balance" not in values and ("temperature" in values or "tint" in values):
        values["white_balance"] = "temperature"
    return (Step.of(spec, **values),)
