"""Banks from files and into files, told apart by their suffix."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from editor.networks import safetensors
from editor.networks.arrays import (
    bank_of_array,
    banks_of,
    read_npy,
    read_npz,
    write_npy,
    write_npz,
    write_safetensors,
)
from editor.networks.onnx_banks import read_banks
from editor.networks.onnx_write import write_network
from editor.storage.atomic import replacing
from editor.storage.file_error import FileError
from editor.storage.whole_file import read_whole
from filters.convolution.bank.bank import Bank
from filters.near_names import instead_of
from filters.network.network import Network
from filters.user_error import UserError

MOST_BYTES: Final = 1 << 29
_READERS: Final[dict[str, Callable[[bytes], dict[str, Bank]]]] = {
    ".npy": lambda content: {"": bank_of_array(read_npy(content))},
    ".npz": lambda content: banks_of(read_npz(content)),
    ".safetensors": lambda content: banks_of(safetensors.read(content)),
    ".onnx": read_banks,
}
_WRITERS: Final[dict[str, Callable[[Bank], bytes]]] = {
    ".npy": write_npy,
    ".npz": write_npz,
    ".safetensors": write_safetensors,
    ".onnx": lambda bank: write_network(Network((bank,))),
}
SUFFIXES: Final = tuple(_READERS)


def read_bank_file(path: Path) -> dict[str, Bank]:
    """Return the banks of a file by name; that of an .npy file has the empty name.

    Raises
    ------
    FileError
        It can't be read, is none of these formats, or holds no convolution.
    """
    read = _READERS.get(path.suffix.lower())
    if read is None:
        known = ", ".join(SUFFIXES)
        raise FileError(path, "opened as a bank", f"{known} are read (no pickle, as .pt is one)")
    content = read_whole(path, MOST_BYTES)
    try:
        return read(content)
    except MemoryError:
        raise FileError(path, "opened", "there is not enough memory for it") from None
    except UserError as error:
        raise FileError(path, "opened", str(error)) from None


def chosen_bank(path: Path, banks: dict[str, Bank], layer: str | None) -> Bank:
    """Return the bank of that name, or the first where none is asked for; raise FileError."""
    if layer is None:
        return next(iter(banks.values()))
    if layer not in banks:
        known = instead_of(layer, banks)
        raise FileError(path, "opened", f"it has no layer {layer!r}: {known}")
    return banks[layer]


def write_bank_file(path: Path, bank: Bank) -> None:
    """Write a bank in the format of the file's suffix; raise FileError.

    An .onnx file holds stride, dilation, padding and activation too; onnxruntime runs it.
    """
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise FileError(path, "written as a bank", f"{', '.join(SUFFIXES)} are allowed")
    try:
        content = write(bank)
    except UserError as error:
        raise FileError(path, "written", str(error)) from None
    with replacing(path) as temporary:
        temporary.write_bytes(content)
