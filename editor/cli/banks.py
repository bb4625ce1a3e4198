"""The command banks: the kernels that come with the program, and those of a file's layers."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from editor.cli.command_error import CommandError
from editor.cli.parser import CommandParser
from editor.networks.bank_file import SUFFIXES, chosen_bank, read_bank_file, write_bank_file
from filters.banks.banks import BANKS, find_bank
from filters.convolution.bank.bank import Bank
from filters.network.words import layer_in_words
from filters.registry import Registry

NAME = "banks"
MOST_DEPTH: Final = 4096


def add_parser(commands: argparse._SubParsersAction[CommandParser]) -> None:
    """Add ``banks`` to the commands."""
    parser = commands.add_parser(
        NAME,
        help="list the banks of kernels, or show and convert one",
        description="Without a name: every bank that comes with Kernelroom. With one: its kernels, "
        "or the convolutions of a file; -o writes it as weights (maps, depth, rows, columns), and "
        "as .onnx with stride, padding and activation too.",
    )
    add = parser.add_argument
    add("bank", metavar="NAME|FILE", nargs="?", help=f"files: {', '.join(SUFFIXES)}")
    add("-o", "--output", metavar="OUT", type=Path, help=", ".join(SUFFIXES))
    add_bank_options(parser)
    add("--depth", type=int, default=3, help="planes that a named bank reads the mean of; else 3")
    parser.set_defaults(run=run)


def add_bank_options(parser: argparse.ArgumentParser) -> None:
    """Add the option that says which layer of a file is meant."""
    parser.add_argument(
        "--layer", metavar="NAME", help="of a file with several convolutions; else the first"
    )


def run(args: argparse.Namespace, registry: Registry) -> int:
    """List, show or write; return the exit code. What is wrong is raised as its sentence."""
    del registry  # a bank is no filter
    if args.bank is None:
        if args.output is not None:
            raise CommandError(f"{args.output} needs a bank to be written: name one, or a file")
        for entry in BANKS:
            count, rows, columns = entry.planes().shape
            print(f"{entry.name}\t{count} of {rows}×{columns}\t{entry.title}\t{entry.description}")
        return 0
    if not 1 <= args.depth <= MOST_DEPTH:
        raise CommandError(f"--depth {args.depth} is not allowed: 1 to {MOST_DEPTH} planes")
    if is_file(args.bank):
        path = Path(args.bank)
        banks = read_bank_file(path)
        chosen = chosen_bank(path, banks, args.layer)
        lines = [f"{name or path.name}\t{described(bank)}" for name, bank in banks.items()]
    else:
        entry = find_bank(args.bank)
        refuse_layer(args.layer, entry.name)
        chosen = Bank(entry.weights(args.depth))
        lines = [f"{number}\t{label}" for number, label in enumerate(entry.labels, start=1)]
        lines.append(f"Source: {entry.source}")
    if args.output is not None:
        write_bank_file(args.output, chosen)
    else:
        print("\n".join(lines))
    return 0


def refuse_layer(layer: str | None, bank: str) -> None:
    """Raise CommandError where a layer is asked for of a bank that has none."""
    if layer is not None:
        raise CommandError(f"--layer {layer} can't be given with the bank {bank}: it is a file's")


def is_file(given: str) -> bool:
    """Whether a bank is meant that lies in a file: it has a suffix, or is one and no name."""
    path, names = Path(given), {bank.name for bank in BANKS}
    return path.suffix != "" or (path.exists() and given.casefold() not in names)


def described(bank: Bank) -> str:
    """Return a bank's shape and settings on one line."""
    maps, depth, _, _ = bank.weights.shape
    bias = " and bias" if bank.bias.any() else ""
    return f"{maps} maps of depth {depth}{bias}\t{layer_in_words(bank)}, padding {bank.padding}"
