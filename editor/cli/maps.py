"""The command maps: a photo and a bank of kernels in, feature maps out."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from editor.cli.banks import add_bank_options, is_file, refuse_layer
from editor.cli.command_error import CommandError
from editor.cli.parser import CommandParser, number
from editor.document.image import Image
from editor.networks.arrays import read_npy
from editor.networks.bank_file import MOST_BYTES, chosen_bank, read_bank_file
from editor.networks.error import NetworkFileError
from editor.networks.map_colours import hued, limit_of
from editor.networks.maps_file import check_maps_file, write_maps, write_picture
from editor.networks.network_file import read_network_file
from editor.photo.load import load
from editor.storage.atomic import check_target
from editor.storage.file_error import FileError
from editor.storage.whole_file import read_whole
from filters.banks.banks import find_bank
from filters.convolution.bank.activation import ACTIVATIONS
from filters.convolution.bank.bank import Bank, check_depth
from filters.convolution.bank.padding import PADDING_MODES, PADDING_RULES
from filters.convolution.bank.transposed import Stamps, same_cut, transposed
from filters.network.combine import COMBINATIONS, combined
from filters.network.network import Network
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
    add(
        "-o",
        "--output",
        metavar="OUT",
        type=Path,
        required=True,
        help=".npy, .tif (a float32 page a map) or .png (a sheet in signed colours)",
    )
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "--bank",
        metavar="NAME|FILE",
        help="a name that banks lists, or .npy, .npz, .safetensors, .onnx: weights (maps, depth, "
        "rows, columns); fewer dimensions are one map, of a grey photo where they are two",
    )
    which.add_argument(
        "--network", metavar="FILE", type=Path, help=".json or .onnx: the maps of its last layer"
    )
    add_bank_options(parser)
    _add_settings(parser)
    parser.set_defaults(run=run)


def _add_settings(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--bias", metavar="FILE.npy", type=Path, help="(maps,)")
    add("--stride", type=_whole_numbers, metavar="S|ROWS,COLUMNS")
    add("--dilation", type=_whole_numbers, metavar="D|ROWS,COLUMNS")
    add("--groups", type=int, metavar="G")
    add(
        "--padding",
        type=_padding,
        metavar="RULE",
        help=f"{', '.join(PADDING_RULES)} or TOP,LEFT,BOTTOM,RIGHT",
    )
    add("--padding-mode", choices=PADDING_MODES)
    add("--activation", choices=ACTIVATIONS)
    add("--slope", type=number, help="what leaky multiplies by below 0; else 0.01")
    add(
        "--transposed",
        action="store_true",
        help="each pixel stamps the kernel, STRIDE apart, on a larger map; --padding is what is "
        "cut off: valid nothing, same as much as leaves STRIDE times the size, or four numbers",
    )
    add("--combine", choices=COMBINATIONS, help="all maps to one")


def run(args: argparse.Namespace, registry: Registry) -> int:
    """Compute and write the maps; return the exit code. What is wrong is raised as its sentence."""
    del registry  # a bank is no filter
    check_maps_file(args.output)
    check_target(args.output)
    image = load(args.input)
    network = _network(args, image)
    if args.combine == "orientation":
        network = _before_activation(network)
    try:
        maps = network.run(planes(image))[-1]
        if args.combine is None:
            write_maps(args.output, maps)
        else:
            _write_combined(args, network, maps)
    except MemoryError:
        raise CommandError(
            f"there is not enough memory for {network.depths[-1]} maps of {args.input}"
        ) from None
    return 0


def _write_combined(
    args: argparse.Namespace, network: Network, maps: npt.NDArray[np.float32]
) -> None:
    """Write all maps as one; directions have hues in a picture, as bright as they are strong."""
    last = network.layers[-1]
    weights = last.weights if isinstance(last, Bank) else None
    one = combined(maps, args.combine, weights)
    if args.combine == "orientation" and args.output.suffix.lower() == ".png":
        strengths = combined(maps, "magnitude")
        write_picture(args.output, hued(one, strengths, limit_of(strengths)))
    else:
        write_maps(args.output, one[None])


def _before_activation(network: Network) -> Network:
    """Return it without its last activation, which would take the signs of angles."""
    last = network.layers[-1]
    if not isinstance(last, Bank):
        return network
    return replace(network, layers=(*network.layers[:-1], replace(last, activation="none")))


def _network(args: argparse.Namespace, image: Image) -> Network:
    """Return the network that is asked for, or the bank as one of a single layer."""
    settings = _settings(args)
    if args.network is not None:
        if settings or args.transposed:
            given = ", ".join(f"--{name.replace('_', '-')}" for name in settings)
            given = given or "--transposed"
            raise CommandError(f"{given} can't be given with --network, whose file says it")
        return read_network_file(args.network)
    if is_file(args.bank):
        path = Path(args.bank)
        bank = chosen_bank(path, read_bank_file(path), args.layer)
    else:
        groups = settings.get("groups", 1)
        if groups != 1:
            raise CommandError(f"--groups {groups} can't be given with a bank of one plane")
        refuse_layer(args.layer, args.bank)
        weights = find_bank(args.bank).weights(image.channels, int(image.has_alpha))
        bank = Bank(weights)
    bank = _stamping(bank, settings) if args.transposed else replace(bank, **settings)
    check_depth(bank, image.channels)
    return Network((bank,))


def _stamping(bank: Bank, settings: dict[str, Any]) -> Bank:
    """Return a bank's kernels as a transposed convolution."""
    if bank.spread != (1, 1):
        raise CommandError("--transposed can't be given with a layer that is transposed already")
    if "padding_mode" in settings:
        raise CommandError("--padding-mode can't be given with --transposed")
    own = {name: getattr(bank, name) for name in ("bias", "groups", "dilation", "activation")}
    kept = {**own, "slope": bank.slope, **settings}
    stride, padding = kept.pop("stride", bank.stride), kept.pop("padding", "valid")
    cut, more = (0, 0, 0, 0), (0, 0)
    if padding == "same":
        rows, columns = bank.weights.shape[2:]
        cut, more = same_cut((rows, columns), stride, kept["dilation"])
    elif padding != "valid":
        if isinstance(padding, str):
            raise CommandError(f"--padding {padding} can't be given with --transposed")
        cut = padding
    return transposed(Stamps(bank.weights, stride, cut, more), **kept)


def _settings(args: argparse.Namespace) -> dict[str, Any]:
    """Return the settings of a Bank that were given; a file's own hold where they were not."""
    settings = {
        name: getattr(args, name)
        for name in ("groups", "padding", "padding_mode", "activation", "slope")
        if getattr(args, name) is not None
    }
    for name in ("stride", "dilation"):
        if getattr(args, name) is not None:
            settings[name] = _pair(name, getattr(args, name))
    if args.bias is not None:
        settings["bias"] = load_array(args.bias)
    return settings


def planes(image: Image) -> npt.NDArray[np.float32]:
    """Return a photo's stored values over full scale, (rows, columns, its 1 to 4 channels)."""
    return np.divide(image.samples, np.float32(image.full_scale), dtype=np.float32)


def load_array(path: Path) -> npt.NDArray[Any]:
    """Read the numbers of an .npy file; raise FileError. Nothing in it is ever run."""
    try:
        return read_npy(read_whole(path, MOST_BYTES))
    except MemoryError:
        raise FileError(path, "opened", "there is not enough memory for it") from None
    except NetworkFileError as error:
        raise FileError(path, "opened", str(error)) from None


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
