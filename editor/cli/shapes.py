"""The command shapes: what a network makes of a picture's size, and what its values see of it."""

from __future__ import annotations

import argparse
import json
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

from editor.cli.command_error import CommandError
from editor.cli.parser import CommandParser
from editor.networks.network_file import made_for, read_network_file
from editor.photo.load import load
from filters.network.field import ReceptiveField, receptive_fields
from filters.network.network import Network, parameters_of
from filters.network.words import layer_in_words, shape_in_words
from filters.registry import Registry

NAME = "shapes"
USUAL_SIZE: Final = (32, 32)  # rows, columns, where nothing says another
MOST_SIDE: Final = 65535


def add_parser(commands: argparse._SubParsersAction[CommandParser]) -> None:
    """Add ``shapes`` to the commands."""
    parser = commands.add_parser(
        NAME,
        help="the shapes along a network's layers, and their receptive fields",
        description="Print what each layer of a network gives for a picture of a size: its shape, "
        "how many pixels one value sees (the receptive field), how far the field goes from one "
        "value to the next (the product of the strides), and where the first one begins.",
    )
    add = parser.add_argument
    add("network", metavar="NETWORK", type=Path, help=".json (docs/networks.md) or .onnx")
    size = parser.add_mutually_exclusive_group()
    size.add_argument(
        "--size",
        type=_size,
        metavar="ROWSxCOLUMNS",
        help="else that of the .onnx file, or 32x32",
    )
    size.add_argument("--photo", type=Path, help="the size of this photo")
    add("--json", action="store_true", help="as JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, registry: Registry) -> int:
    """Print the layers; return the exit code. What is wrong is raised as its sentence."""
    del registry  # a network is no filter
    network = read_network_file(args.network)
    if args.photo is not None:
        rows, columns = load(args.photo).samples.shape[:2]
    else:
        rows, columns = args.size or made_for(args.network) or USUAL_SIZE
    found = rows_of(network, rows, columns)
    if args.json:
        print(json.dumps({"parameters": network.parameters, "layers": found}, indent=1))
    else:
        print(as_text(network, rows, columns))
    return 0


def rows_of(network: Network, rows: int, columns: int) -> list[dict[str, Any]]:
    """Return a row for the picture and each layer, in plain values."""
    shapes, fields = network.shapes(rows, columns), receptive_fields(network, rows, columns)
    words = ["the picture", *map(layer_in_words, network.layers)]
    counts = [0, *map(parameters_of, network.layers)]
    return [
        {
            "layer": number,
            "does": does,
            "shape": [shape[1], shape[2], shape[0]],
            "field": [field.rows.size, field.columns.size],
            "jump": [_plain(field.rows.jump), _plain(field.columns.jump)],
            "start": [field.seen_by(0, 0).top, field.seen_by(0, 0).left],
            "parameters": count,
        }
        for number, (does, shape, field, count) in enumerate(
            zip(words, shapes, fields, counts, strict=True)
        )
    ]


def as_text(network: Network, rows: int, columns: int) -> str:
    """Return a table of the layers, the chain of shapes, and what the last layer sees."""
    shapes, fields = network.shapes(rows, columns), receptive_fields(network, rows, columns)
    table = [("", "layer", "shape", "sees", "jump", "start", "weights")]
    for row, shape, field in zip(rows_of(network, rows, columns), shapes, fields, strict=True):
        table.append(
            (
                str(row["layer"] or ""),
                row["does"],
                shape_in_words(shape),
                f"{field.rows.size}×{field.columns.size}",
                _pair(field.rows.jump, field.columns.jump),
                _pair(field.seen_by(0, 0).top, field.seen_by(0, 0).left),
                str(row["parameters"]),
            )
        )
    widths = [max(len(line[column]) for line in table) for column in range(len(table[0]))]
    lines = [
        "  ".join(
            text.ljust(width) if column in (1, 2) else text.rjust(width)
            for column, (text, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in table
    ]
    chain = " → ".join(map(shape_in_words, shapes))
    return "\n".join([*lines, "", chain, _last_in_words(network, fields[-1])])


def _last_in_words(network: Network, field: ReceptiveField) -> str:
    jump = _pair(field.rows.jump, field.columns.jump)
    return (
        f"{network.parameters} weights and biases; a value of the last layer sees "
        f"{field.rows.size}×{field.columns.size} pixels, and the next one begins {jump} further on"
    )


def _plain(jump: int | Fraction) -> int | float:
    """Return a jump as JSON has it: a part of a pixel after a transposed convolution."""
    return jump if isinstance(jump, int) else float(jump)


def _pair(rows: int | Fraction, columns: int | Fraction) -> str:
    both = f"{rows}" if rows == columns else f"{rows},{columns}"
    return both.replace("-", "−")


def _size(text: str) -> tuple[int, int]:
    try:
        rows, columns = (int(part) for part in text.lower().replace("×", "x").split("x"))
    except ValueError:
        rows = columns = 0
    if not (1 <= rows <= MOST_SIDE and 1 <= columns <= MOST_SIDE):
        raise CommandError(
            f"--size {text!r} is not allowed: write ROWSxCOLUMNS, as 32x32, 1 to {MOST_SIDE}"
        )
    return rows, columns
