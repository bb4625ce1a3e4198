"""The command maps: a photo and a bank of kernels in, feature maps out."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from editor.cli.parser import CommandError, CommandParser
from editor.document.image import Image
from editor.photo.load import load
from editor.photo.save import ARRAY_SUFFIX
from editor.storage.atomic import replacing
from editor.storage.file_error import FileError
from filters.convolution.bank.activation import ACTIVATIONS
from filters.convolution.bank.bank import Bank, feature_maps
from filters.convolution.bank.padding import PADDING_MODES, PADDING_RULES
from filters.registry import Registry

NAME = "maps"


def add_parser(commands: argparse._SubParsersAction[CommandParser]) -> None:
    """Add ``maps`` to the commands."""
    parser = commands.add_parser(
        NAME,
        help="feature maps of a photo by a bank of kernels",
        description="Lay a bank of kernels over a photo, as a convolutional layer does. The input "
        "is the stored values over full scale, of 1 to 4 planes; the result is float32 "
        "(maps, rows, columns).",
    )
    add = parser.add_argument
    add("input", metavar="INPUT", type=Path)
    add("-o", "--output", metavar="OUT.npy", type=Path, required=True)
    add(
        "--bank",
        metavar="FILE.npy",
        type=Path,
        required=True,
        help="(maps, depth, rows, columns); (rows, columns) is one map of a grey photo, "
        "(depth, rows, columns) one map",
    )
    add("--bias", metavar="FILE.npy", type=Path, help="(maps,)")
    add("--stride", type=_whole_numbers, default=(1,), metavar="S|ROWS,COLUMNS")
    add("--dilation", type=_whole_numbers, default=(1,), metavar="D|ROWS,COLUMNS")
    add("--groups", type=int, default=1, metavar="G")
    add(
        "--padding",
        type=_padding,
        default="valid",
        metavar="RULE",
        help=f"{', '.join(PADDING_RULES)} or TOP,LEFT,BOTTOM,RIGHT",
    )
    add("--padding-mode", choices=PADDING_MODES, default="zero")
    add("--activation", choices=ACTIVATIONS, default="none")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, registry: Registry) -> int:
    """Compute and write the maps; return the exit code. What is wrong is raised as its sentence."""
    del registry  # a bank is no filter
    output: Path = args.output
    if output.suffix.lower() != ARRAY_SUFFIX:
        raise CommandError(f"{output} is not allowed: feature maps are written as {ARRAY_SUFFIX}")
    weights = _four_dimensional(load_array(args.bank))
    none = np.zeros(weights.shape[:1], np.float32)
    bias = none if args.bias is None else load_array(args.bias)
    try:
        bank = Bank(
            weights,
            bias,
            args.groups,
            _pair("stride", args.stride),
            _pair("dilation", args.dilation),
            args.padding,
            args.padding_mode,
            args.activation,
        )
        maps = feature_maps(planes(load(args.input)), bank)
    except MemoryError:
        raise CommandError(
            f"there is not enough memory for {len(weights)} maps of {args.input}"
        ) from None
    with replacing(output) as temporary, temporary.open("wb") as file:
        np.save(file, maps, allow_pickle=False)
    return 0


def planes(image: Image) -> npt.NDArray[np.float32]:
    """Return a photo's stored values over full scale, (rows, columns, its 1 to 4 channels)."""
    return np.divide(image.samples, np.float32(image.full_scale), dtype=np.float32)


def load_array(path: Path) -> npt.NDArray[Any]:
    """Read the numbers of an .npy file; raise FileError. Nothing in it is ever run."""
    try:
        with path.open("rb") as file:
            array: npt.NDArray[Any] = np.lib.format.read_array(file, allow_pickle=False)
    except OSError as error:
        raise FileError.of(path, "opened", error) from None
    except MemoryError:
        raise FileError(path, "opened", "there is not enough memory for it") from None
    except (ValueError, EOFError):
        raise FileError(path, "opened", "it is not a whole .npy file of numbers") from None
    if array.dtype.kind not in "iuf":
        raise FileError(path, "opened", "it is not an .npy file of real numbers")
    return array


def _four_dimensional(weights: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Read (rows, columns) and (depth, rows, columns) as one map."""
    missing = max(0, 4 - weights.ndim) if weights.ndim >= 2 else 0
    return weights.reshape((1,) * missing + weights.shape)


def _whole_numbers(text: str) -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not whole numbers, as in 2 or 2,1") from None


def _pair(name: str, numbers: tuple[int, ...]) -> tuple[int, int]:
    if len(numbers) > 2:
        raise CommandError(f"{name} of {len(numbers)} numbers is not allowed: S or ROWS,COLUMNS")
    return numbers[0], numbers[-1]


def _padding(text: str) -> str | tuple[int, ...]:
    return text if text in PADDING_RULES else _sides(text)


def _sides(text: str) -> tuple[int, ...]:
    try:
        sides = tuple(int(part) for part in text.split(","))
    except ValueError:
        sides = ()
    if len(sides) != 4:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not allowed: use {', '.join(PADDING_RULES)} or TOP,LEFT,BOTTOM,RIGHT"
        )
    return sides
